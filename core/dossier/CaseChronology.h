// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"

#include <QTime>

namespace marac {

/// What a line of a chronology is about.
enum class ChronologyKind { Incident, Referral, Risk, Meeting, Sharing, Action, Tracking, File };

/// One thing that happened in a case.
struct ChronologyLine
{
    QDate day;
    QTime time = {}; ///< Sefton's wall clock; invalid where the day alone is known
    ChronologyKind kind = ChronologyKind::Tracking;
    QString text;
    AgencyId sourceAgencyId = {}; ///< R008: whose word it is; invalid: the register's own record
};

/// The chronology of one case (R098), oldest first: its referrals with what they tell, assessments and judgements, meetings,
/// who was sent it and who spoke about it, the action plan and what was reported on it, transfers to and from other areas, tracking data,
/// opening and closing.
/// What was said in a meeting stands in the minutes and is not repeated here. Meetings after `today` are told as to come;
/// cancelled ones are left out.
QList<ChronologyLine> caseChronology(const CaseDossier &dossier, QDate today);

template <>
struct Codes<ChronologyKind>
{
    static constexpr std::array<Code<ChronologyKind>, 8> all{{
        {ChronologyKind::Incident, "incident"},
        {ChronologyKind::Referral, "referral"},
        {ChronologyKind::Risk, "risk"},
        {ChronologyKind::Meeting, "meeting"},
        {ChronologyKind::Sharing, "sharing"},
        {ChronologyKind::Action, "action"},
        {ChronologyKind::Tracking, "tracking"},
        {ChronologyKind::File, "file"},
    }};
};

/// The kind in a word, as a column of the chronology has it.
QString word(ChronologyKind kind);

} // namespace marac
