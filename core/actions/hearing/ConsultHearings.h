// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/chasing/ChaseSteps.h"
#include "core/actions/hearing/HearingTable.h"
#include "core/actions/hearing/TriedBefore.h"
#include "core/actions/minutes/MinutesLifecycle.h"
#include "core/actions/minutes/MinutesRecord.h"
#include "core/actions/takingback/TakenBack.h"
#include "core/actions/versions/MinutesVersion.h"
#include "core/base/Result.h"
#include "core/calendar/WorkingDays.h"
#include "core/meetings/ConsultMeetings.h"

#include <QHash>

namespace marac {

class Register;

/// One case of a meeting with what was said and agreed.
struct Hearing
{
    AgendaRow row;
    QList<Contribution> contributions;
    RiskAnalysis analysis; ///< empty with version 0 when none was kept yet
    QList<Action> actions;
    QList<EarlierAction> earlier; ///< of all files of the victim that are open, see earlierActions()
    QStringList riskItems;        ///< the short names of the tool's items, 1 first
    /// The same contributions and actions as they are listed, whoever looks: every protected address is masked. What stands
    /// above goes into the form that changes it.
    QList<Contribution> shownContributions = {};
    QList<Action> shownActions = {};
};

/// A meeting's minutes, whole: what the page and the printed minutes are made from.
struct MinutesFile
{
    MeetingFile meeting;
    Minutes minutes;
    MinutesStanding standing;
    QStringList chairs;                    ///< who may have approved them, see chairCandidates()
    QList<Agency> withdrawn;               ///< agencies that do not take part on the day of the meeting
    WorkingDays calendar;                  ///< by which "+5wd" is counted
    std::optional<MinutesRecord> approved; ///< what the chair approved, until it is locked; see approvedMinutes()
    bool changedSinceApproval = false;     ///< as consultMinutes() tells it: the register says something else by now
    std::optional<MinutesRecord> locked;   ///< what they said when they were locked; from then on they are read from it
    QList<Hearing> hearings; ///< in agenda order; empty while the gate is closed; row.closed: heard elsewhere just now
    QList<AmendmentRow> amendments; ///< of locked minutes, in their order
    QList<MinutesVersion> versions; ///< oldest first; what they say is read by compareVersions()
    QList<ActionRow>
        incomplete; ///< of earlier meetings, open when this one was held, or ended without being done since the last
    QHash<ActionId, QString> reports; ///< of those, what the agency said last, where it said something that stands
};

/// One case while it is heard. Refused while the gate is closed (R103). The entry names the case and the meeting. A protected
/// address is masked in earlier actions, and in what the meeting itself says unless it is a draft that the actor may write.
Result<Hearing> consultHearing(Register &records, AgendaItemId id);

/// The minutes of a meeting as they stand; without its cases while its gate closes them (R103). The entry names every case
/// they tell something of. A protected address is masked wherever it can't be changed here: in earlier actions, in minutes that
/// are locked, with their amendments, and in all that was said and written unless it is a draft that the actor may write.
Result<MinutesFile> consultMinutes(Register &records, MeetingId id);
/// The same inside a read that has already been recorded; the meeting must be there. Nothing is masked: the papers see to
/// what they carry.
MinutesFile readMinutes(const Reading &reading, MeetingId id);
MinutesFile readMinutes(const Connection &db, QDate today, MeetingId id);

/// What the meeting heard of one case, as readMinutes() has it, without making the rest of them; nothing while the case is
/// closed (R103).
QList<Hearing> readHearingsOf(const Connection &db, const Meeting &meeting, CaseFileId id);

/// One action with its feedback and how its agency was chased, oldest first. Refused while its case is closed (R103). A
/// protected address in the words is masked.
struct ActionFile
{
    ActionRow row;
    QList<ActionFeedback> feedback;
    QList<Chase> chases;
    ChaseClock clock;
    std::optional<ChaseDue> next; ///< the step of chasing that waits; nothing for an action that has ended
    QList<TakenBack> takenBack;   ///< of `feedback`, what counts for nothing
};
Result<ActionFile> consultAction(Register &records, ActionId id);

} // namespace marac
