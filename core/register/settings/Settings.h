// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Result.h"

#include <QString>
#include <QTime>

namespace marac {

/// Whose wording the forms carry: the 2009 protocol's own, or that of today's law.
enum class Framework { Protocol2009, Law2026 };

template <>
struct Codes<Framework>
{
    static constexpr std::array<Code<Framework>, 2> all{
        {{Framework::Protocol2009, "2009"}, {Framework::Law2026, "2026"}}};
};

/// Cases that a meeting may be given room for, its own number and the setting alike; an agenda itself has no limit.
constexpr int mostCasesAtAMeeting = 100;

/// What the partnership has decided for itself. The defaults are those of `domain.md` 0.2 where the protocol is silent.
struct Settings
{
    QString partnership; ///< on every page ("Sefton Hate Crime MARAC")
    QString area = QStringLiteral("Sefton");
    QString venue = {}; ///< where meetings usually are
    Framework framework = Framework::Law2026;
    bool clearDays = false;      ///< count the 8 working days clear of both ends (R027)
    int idleLockMinutes = 5;     ///< 1 to 15
    int meetingCapacity = 10;    ///< cases a full meeting can hear, 1 to `mostCasesAtAMeeting`
    int cutOffWorkingDays = 10;  ///< referrals after this many working days before a meeting go to the next, 0 to 30
    int quorum = 5;              ///< data controllers that must be present (see Quorum.h), 1 to 30
    int answersWorkingDays = 2;  ///< before a meeting, by which agencies return what they hold (R028), 0 to 10
    int decisionWorkingDays = 2; ///< after a referral came, within which it is decided (R024), 1 to 10
    int minutesWorkingDays = 3;  ///< after a meeting, within which its minutes are finished, 1 to 30
    int openingMinutes = 20;     ///< of a full meeting before its first case, 0 to 120
    QTime dayEndsAt{17, 0};      ///< after which a meeting loses the people it needs, 12:00 to 22:00
    int repeatMonths = 12;       ///< after a hearing, in which a new incident is a repeat (rule R4), 1 to 60
    QString marking = QStringLiteral("official_sensitive"); ///< code of the protective marking of every page
    QString backupFolder = {};                              ///< whole path; empty: "backups" beside the register
    QString secondBackupFolder = {};                        ///< on another disk or computer (threat T5); empty: none

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// What can't be kept: numbers out of range, an empty partnership, an unknown marking. Empty when all is well.
QList<FieldProblem> problemsIn(const Settings &settings);

/// The member names that differ, for the trail.
QStringList changedFields(const Settings &before, const Settings &after);

} // namespace marac
