// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace marac::documents {

enum class MinutesState { Draft, Approved, Locked };

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
};

struct MinutesApology
{
    QString agency;
    QString name = {};
    bool informationSent = false;
    QDate receivedOn = {};
};

struct MinutesEarlierAction
{
    QString caseReference;
    QString agency;
    QString action;
    QDate due = {};
    QString outcome = {};
};

enum class ContributionKind { Fact, Opinion, Withheld };

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
    QStringList harm = {};
    QStringList contributory = {};
    QStringList safety = {};
    QList<MinutesAction> actions = {};
    QStringList decisions = {};
    QStringList exceptions = {};
    QString informsVictim = {}; ///< who tells the victim, if safe
};

struct MinutesInput
{
    MeetingWording wording;
    QString meetingReference;
    bool mini = false;
    QDate date;
    QTime startedAt = {};
    QTime endedAt = {};
    QString venue = {};
    QString chair = {};
    QString minuteTaker = {};
    MinutesState state = MinutesState::Draft;
    int version = 1;
    QString approvedBy = {};
    QDateTime approvedAt = {}; ///< UTC
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
    PrintStamp stamp = {};
};

/// The record of the meeting (R031, R104): who was there for which data controller, that everyone knew the protocol and
/// had signed, earlier actions, and for each case contributions (fact apart from opinion), risk analysis and actions.
Document minutesDocument(const MinutesInput &input);

} // namespace marac::documents
