// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"

#include "core/actions/ActionTable.h"
#include "core/actions/MayReportOnAction.h"
#include "core/actions/SameReport.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

Result<> recordFeedback(Change &change, const ActionFeedback &given)
{
    ActionFeedback feedback = given;
    feedback.text = text::kept(given.text);
    feedback.reportedBy = text::kept(given.reportedBy);
    ActionTable table(change.db());
    std::optional<Action> action = table.find(feedback.actionId);
    if (!action)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(action->caseId); !gate)
        return gate;
    if (const Result<> report = mayReportOnAction(*action, feedback, change.today()); !report)
        return report;
    feedback.completedOn = completionDay(feedback);
    table.insertFeedback(feedback);
    if (feedback.outcome != ActionState::Open) {
        action->state = feedback.outcome;
        action->endedOn = feedback.receivedOn;
        if (!table.update(*action))
            return changedMeanwhile();
    }
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Action, action->id.value(), action->ref},
                  {QStringLiteral("feedback"), QStringLiteral("state")},
                  {},
                  {},
                  {{SubjectKind::CaseFile, action->caseId.value(), {}}}});
    return {};
}

Result<> recordFeedback(Register &records, const ActionFeedback &feedback)
{
    return records.change(Operation::KeepActions, [&](Change &change) { return recordFeedback(change, feedback); });
}

} // namespace marac
