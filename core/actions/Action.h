// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

struct Action;
struct Contribution;
struct Minutes;
using ActionId = Id<Action>;
using ContributionId = Id<Contribution>;
using MinutesId = Id<Minutes>;

/// What an agency says in the meeting about a case (R028, R029), fact and opinion kept apart.
enum class ContributionKind { Fact, Opinion, Nil, Withheld };

struct Contribution
{
    ContributionId id;
    AgendaItemId agendaItemId;
    AgencyId sourceAgencyId; ///< R008: the agency that speaks owns what it says
    ContributionKind kind = ContributionKind::Fact;
    QString text; ///< empty for nil; the ground alone for withheld (R050)
    QDateTime at; ///< UTC
    qint64 version = 1;
};

/// The chair's summing up of one case before actions are agreed.
struct RiskAnalysis
{
    AgendaItemId agendaItemId;
    QString harm;
    QString contributory;
    QString safety;
    QString decision;
    AgencyId sourceAgencyId;
    qint64 version = 1;
    AgencyId victimToldBy; ///< who tells the victim what was decided, where that is safe; invalid: nobody named
    QString victimToldHow; ///< how and when
};

/// Open until the owning agency reports (R034). Agency did not act and no longer possible are told apart in the minutes.
enum class ActionState { Open, Completed, NotPossible, NotDone };

/// One thing one agency has taken on (R030–R032).
struct Action
{
    ActionId id;
    QString ref; ///< "ACT-2026-0107"
    CaseFileId caseId;
    AgendaItemId agendaItemId;
    AgencyId ownerAgencyId; ///< R032: one agency, never the MARAC
    QString text;
    QDate dueOn;
    int riskItem = 0; ///< the item of the tool it lowers, 1…20; 0 none named
    ActionState state = ActionState::Open;
    QDate setOn;
    QDate endedOn;           ///< the day of the report that ended it
    AgencyId sourceAgencyId; ///< R008
    qint64 version = 1;
    QDate completedOn = {}; ///< the day it was done, as the agency reported; see doneOn()
    QTime dueAt = {};       ///< of the day, to the minute, on Sefton's wall clock; invalid: by the end of the day
};

/// What the owning agency reported, and when it reached the administrator (R034).
struct ActionFeedback
{
    qint64 id = 0;
    ActionId actionId;
    AgencyId sourceAgencyId;
    QDate receivedOn;
    ActionState outcome = ActionState::Open; ///< Open: progress only
    QString text;
    QDate completedOn = {};  ///< R034: the day it was done; of an action that is done alone
    QString reportedBy = {}; ///< who at the agency reported; empty: not told
};

enum class MinutesState { Draft, Approved, Locked };

struct Minutes
{
    MinutesId id;
    MeetingId meetingId;
    MinutesState state = MinutesState::Draft;
    QString notes;              ///< matters that belong to no case
    QString approvedBy;         ///< the chair who approved
    QDate approvedOn;           ///< the day the chair did
    QDateTime approvedAt;       ///< UTC; when that was recorded
    QString approvalRecordedBy; ///< who recorded it for the chair; empty when the chair did it as themselves
    QString approvalReason;     ///< how the approval reached them; empty likewise
    QDateTime lockedAt;         ///< UTC
    qint64 version = 1;
};

template <>
struct Codes<ContributionKind>
{
    static constexpr std::array<Code<ContributionKind>, 4> all{{
        {ContributionKind::Fact, "fact"},
        {ContributionKind::Opinion, "opinion"},
        {ContributionKind::Nil, "nil"},
        {ContributionKind::Withheld, "withheld"},
    }};
};
template <>
struct Codes<ActionState>
{
    static constexpr std::array<Code<ActionState>, 4> all{{
        {ActionState::Open, "open"},
        {ActionState::Completed, "completed"},
        {ActionState::NotPossible, "not_possible"},
        {ActionState::NotDone, "not_done"},
    }};
};
template <>
struct Codes<MinutesState>
{
    static constexpr std::array<Code<MinutesState>, 3> all{{
        {MinutesState::Draft, "draft"},
        {MinutesState::Approved, "approved"},
        {MinutesState::Locked, "locked"},
    }};
};

} // namespace marac
