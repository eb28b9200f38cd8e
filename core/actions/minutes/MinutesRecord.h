// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <optional>

namespace marac {

// What minutes say, in words and days alone: the printed minutes are made from it, and locked minutes are kept as it. Nothing
// in it points at a record that may change later, but for the numbers of the cases, by which the gate of R103 closes them.

struct MinutesAttendee
{
    QString agency;
    QString name;
    QString position = {};
    QString controller = {}; ///< the data controller in the room through this person
    QString icoNumber = {};  ///< its registration as it stood at the meeting
    QDateTime signedAt = {}; ///< UTC, undertaking signed; invalid prints "not signed"
    QTime arrived = {};      ///< where later than the start
    QTime left = {};
    bool observer = false;
    QString away = {};         ///< when they were out of the room in between: "10:20–10:40"
    QString authorisedBy = {}; ///< of a temporary DMO: the PDMO by whose word they sat (R011); empty for anybody else
    QString wording = {};      ///< which words of the undertaking they signed: "2026 wording, supplied"
};

struct MinutesApology
{
    QString agency;
    QString name = {};
    bool informationSent = false;
    QDate informationOn = {}; ///< the day on which it came; invalid: not told
};

struct MinutesEarlierAction
{
    QString caseReference;
    QString agency;
    QString action;
    QDate due = {};
    QString outcome = {};
    CaseFileId caseId = {};
    QTime dueAt = {}; ///< invalid: by the end of the day
};

struct MinutesContribution
{
    QString agency;
    ContributionKind kind = ContributionKind::Fact;
    QString text = {}; ///< not printed when withheld
};

struct MinutesAction
{
    QString reference = {};
    QString action;
    QString agency; ///< the one agency that owns it (R032)
    QString person = {};
    QDate due = {};
    QString lowers = {}; ///< the risk it is meant to lower
    QTime dueAt = {};    ///< invalid: by the end of the day
};

struct MinutesCase
{
    QString reference;
    QString person; ///< as the caller may show it
    QString kind = {};
    QString band = {};
    QString presentedBy = {};
    QString heardOutcome = {}; ///< "Heard", "Deferred to 10 December"
    QList<MinutesContribution> contributions = {};
    QString analysedBy = {}; ///< the agency whose risk analysis it is (R008)
    QStringList harm = {};
    QStringList contributory = {};
    QStringList safety = {};
    QList<MinutesAction> actions = {};
    QStringList decisions = {};
    QStringList exceptions = {};
    CaseFileId caseId = {};
    QString victimToldBy = {}; ///< the agency that tells the victim; empty when none was named
    QString victimToldHow = {};
};

/// What was read out at the meeting, word for word. Kept from the approval on: a draft is printed in the words in use.
struct SpokenWords
{
    QString confidentiality = {};
    QString protocolReminder = {}; ///< the sentence the minutes must hold where the protocol was recalled (R104)
    QString ownFile =
        {}; ///< the partnership's own file of words and its SHA-256; empty where they were the supplied ones
};

/// The minutes of a meeting, whole.
struct MinutesRecord
{
    QString framework; ///< code of the framework by whose wording they were written
    QString meetingReference;
    bool mini = false;
    QDate date;
    QTime startedAt = {};
    QTime endedAt = {};
    QString venue = {};
    QString chair = {};
    QString minuteTaker = {};
    QString approvedBy = {};
    QDate approvedOn = {};
    QString approvalRecordedBy = {}; ///< empty when the chair did it as themselves
    QString approvalReason = {};
    bool protocolRecalled = true; ///< R104: the chair made everyone aware of the protocol
    QString protocolReason = {};  ///< why not
    SpokenWords spoken = {};
    QList<MinutesAttendee> present = {};
    QList<MinutesApology> apologies = {};
    QList<MinutesEarlierAction> actionsDone = {};
    QList<MinutesEarlierAction> actionsOpen = {};
    QList<MinutesEarlierAction> actionsNoLongerPossible = {};
    QList<MinutesEarlierAction> actionsNotDone = {}; ///< the agency did not act
    QList<MinutesCase> cases = {};
    QStringList meetingDecisions = {}; ///< quorum, late papers, conflict of interest
    QStringList otherBusiness = {};
    QDate nextMeeting = {};
};

/// Every case that the minutes say something of, each once: with an earlier action, or heard.
QList<CaseFileId> casesIn(const MinutesRecord &record);

/// The record as one text, the same for the same record on every computer.
QByteArray canonicalText(const MinutesRecord &record);
/// nullopt when the text is no such record.
std::optional<MinutesRecord> minutesRecordFrom(const QByteArray &text);

} // namespace marac
