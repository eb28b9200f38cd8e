// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakeBackReport.h"

#include "core/actions/ActionTable.h"
#include "core/actions/takingback/MayTakeBackReport.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static Result<> takeBack(Change &change, ActionId id, qint64 version, const QString &reason)
{
    ActionTable table(change.db());
    std::optional<Action> action = table.find(id);
    if (!action)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(action->caseId); !gate)
        return gate;
    const std::optional<CaseFile> file = CaseFileTable(change.db()).find(action->caseId);
    const Result<ActionFeedback> report =
        reportToTakeBack(*action, standingFeedback(change.db(), id), file ? file->state : CaseState::Live, reason);
    if (!report)
        return Failure(report.error());
    TakenBack taken;
    taken.feedbackId = report->id;
    taken.reason = reason;
    taken.takenBackOn = change.today();
    taken.recordedBy = change.actor().name;
    TakenBackTable(change.db()).insert(taken);
    action->version = version;
    action->state = ActionState::Open;
    action->endedOn = {};
    if (!table.update(*action))
        return changedMeanwhile();
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Action, action->id.value(), action->ref},
                  {QStringLiteral("feedback"), QStringLiteral("state")},
                  reason,
                  {},
                  {{SubjectKind::CaseFile, action->caseId.value(), {}}}});
    return {};
}

Result<> takeBackReport(Register &records, ActionId id, qint64 version, const QString &reason)
{
    return records.change(Operation::KeepActions,
                          [&](Change &change) { return takeBack(change, id, version, text::kept(reason)); });
}

} // namespace marac
