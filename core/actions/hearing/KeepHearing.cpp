// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"

#include "core/actions/ActionDue.h"
#include "core/actions/ActionTable.h"
#include "core/actions/chasing/ChaseTable.h"
#include "core/actions/hearing/ContributionProblems.h"
#include "core/actions/hearing/HearingPlace.h"
#include "core/actions/hearing/HearingTable.h"
#include "core/actions/hearing/NextActionRef.h"
#include "core/agencies/MayTakePart.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepHearing)
};
} // namespace

Result<ContributionId> keepContribution(Change &change, const Contribution &given)
{
    Contribution contribution = given;
    contribution.text = text::kept(given.text);
    if (contribution.kind == ContributionKind::Nil)
        contribution.text.clear();
    HearingTable table(change.db());
    const bool isNew = !contribution.id.isValid();
    AgencyId speaker;
    if (!isNew) {
        // What is said stays with its case: the place is that of the stored line, whatever the form says.
        const std::optional<Contribution> kept = table.find(contribution.id);
        if (!kept)
            return noSuchRecord();
        contribution.agendaItemId = kept->agendaItemId;
        speaker = kept->sourceAgencyId;
    }
    const Result<HearingPlace> place = writablePlace(change, contribution.agendaItemId);
    if (!place)
        return Failure(place.error());
    const QList<FieldProblem> problems = contributionProblems(contribution);
    if (!problems.isEmpty())
        return invalid(problems);
    if (isNew || speaker != contribution.sourceAgencyId) {
        if (const Result<> partner = mayTakePart(change.db(), contribution.sourceAgencyId, place->meeting.heldOn);
            !partner)
            return Failure(partner.error());
    }
    if (isNew) {
        contribution.at = change.now();
        contribution.id = table.insert(contribution);
    } else if (!table.update(contribution)) {
        return changedMeanwhile();
    }
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Contribution, contribution.id.value(), place->meeting.ref},
                  {},
                  {},
                  {},
                  place->about()});
    return contribution.id;
}

Result<ContributionId> keepContribution(Register &records, const Contribution &contribution)
{
    return records.change(Operation::WriteMinutes,
                          [&](Change &change) { return keepContribution(change, contribution); });
}

Result<> removeContribution(Register &records, ContributionId id, qint64 version)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) -> Result<> {
        HearingTable table(change.db());
        const std::optional<Contribution> contribution = table.find(id);
        if (!contribution)
            return noSuchRecord();
        const Result<HearingPlace> place = writablePlace(change, contribution->agendaItemId);
        if (!place)
            return Failure(place.error());
        if (contribution->version != version)
            return changedMeanwhile();
        table.remove(id);
        change.audit({AuditVerb::Erase,
                      {SubjectKind::Contribution, id.value(), place->meeting.ref},
                      {},
                      {},
                      {},
                      place->about()});
        return {};
    });
}

Result<> keepRiskAnalysis(Change &change, const RiskAnalysis &given)
{
    RiskAnalysis analysis = given;
    QList<FieldProblem> problems;
    const auto keep = [&](const char *field, QString &value) {
        value = text::kept(value);
        problems += text::problemsIn(QString::fromLatin1(field), value, text::narrativeLimit);
    };
    keep("harm", analysis.harm);
    keep("contributory", analysis.contributory);
    keep("safety", analysis.safety);
    keep("decision", analysis.decision);
    keep("victimToldHow", analysis.victimToldHow);
    if (!analysis.sourceAgencyId.isValid())
        problems.append({QStringLiteral("analysisAgencyId"),
                         Words::tr("Choose the agency whose assessment this is; it stays that agency's.")});
    if (!analysis.victimToldHow.isEmpty() && !analysis.victimToldBy.isValid()) {
        problems.append({QStringLiteral("victimToldBy"),
                         Words::tr("Choose the agency that tells the victim, or take out how they are told.")});
    }
    if (!problems.isEmpty())
        return invalid(problems);
    const Result<HearingPlace> place = writablePlace(change, analysis.agendaItemId);
    if (!place)
        return Failure(place.error());
    HearingTable table(change.db());
    if (!table.analysis(analysis.agendaItemId))
        table.insert(analysis);
    else if (!table.update(analysis))
        return changedMeanwhile();
    change.audit(
        {AuditVerb::Alter,
         {SubjectKind::AgendaItem, analysis.agendaItemId.value(), place->meeting.ref},
         {QStringLiteral("harm"), QStringLiteral("contributory"), QStringLiteral("safety"), QStringLiteral("decision"),
          QStringLiteral("sourceAgencyId"), QStringLiteral("victimToldBy"), QStringLiteral("victimToldHow")},
         {},
         {},
         place->about()});
    return {};
}

Result<> keepRiskAnalysis(Register &records, const RiskAnalysis &analysis)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) { return keepRiskAnalysis(change, analysis); });
}

/// A report and a chase are about what was agreed and of whom (R008, R032); what has ended in time, or late, goes by its day.
static Result<> mayRewrite(const Connection &db, const Action &kept, const Action &action)
{
    if (kept.state != ActionState::Open && (kept.dueOn != action.dueOn || kept.dueAt != action.dueAt)) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This action has ended, and its day tells whether that was in time, so the day stays as "
                      "it is; nothing was changed."));
    }
    if (kept.ownerAgencyId == action.ownerAgencyId && kept.text == action.text)
        return {};
    if (!ActionTable(db).feedback(kept.id).isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("An agency has reported on this action, so whose it is and what was agreed stay as they "
                      "are; nothing was changed. Add what was agreed instead as an action of its own."));
    }
    if (!ChaseTable(db).ofAction(kept.id).isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("An agency has been chased for this action, so whose it is and what was agreed stay as "
                      "they are; nothing was changed. Add what was agreed instead as an action of its own."));
    }
    return {};
}

Result<ActionId> keepAction(Change &change, const Action &given)
{
    Action action = given;
    action.text = text::kept(given.text);
    ActionTable table(change.db());
    const bool isNew = !action.id.isValid();
    const std::optional<Action> kept = isNew ? std::nullopt : table.find(action.id);
    if (!isNew) {
        if (!kept)
            return noSuchRecord();
        action.agendaItemId = kept->agendaItemId;
        action.caseId = kept->caseId;
        action.ref = kept->ref;
    }
    const Result<HearingPlace> place = writablePlace(change, action.agendaItemId);
    if (!place)
        return Failure(place.error());
    const QList<FieldProblem> problems = actionProblems(action, place->meeting.heldOn, place->meeting.startsAt);
    if (!problems.isEmpty())
        return invalid(problems);
    if (isNew || kept->ownerAgencyId != action.ownerAgencyId) {
        if (const Result<> partner = mayTakePart(change.db(), action.ownerAgencyId, place->meeting.heldOn); !partner)
            return Failure(partner.error());
    }
    if (isNew) {
        action.ref = nextActionRef(change.db(), place->meeting.heldOn.year());
        action.caseId = place->item.caseId;
        action.state = ActionState::Open;
        action.setOn = place->meeting.heldOn;
        action.endedOn = {};
        action.sourceAgencyId = action.ownerAgencyId;
        action.id = table.insert(action);
    } else {
        action.state = kept->state;
        action.endedOn = kept->endedOn;
        action.setOn = kept->setOn;
        // R008: what was its owner's own word goes with the owner.
        action.sourceAgencyId =
            kept->sourceAgencyId == kept->ownerAgencyId ? action.ownerAgencyId : kept->sourceAgencyId;
        if (kept->version == action.version) {
            if (const Result<> may = mayRewrite(change.db(), *kept, action); !may)
                return Failure(may.error());
        }
        if (!table.update(action))
            return changedMeanwhile();
    }
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Action, action.id.value(), action.ref},
                  {QStringLiteral("ownerAgencyId"), QStringLiteral("text"), QStringLiteral("dueOn"),
                   QStringLiteral("dueAt"), QStringLiteral("riskItem")},
                  {},
                  {},
                  place->about()});
    return action.id;
}

Result<ActionId> keepAction(Register &records, const Action &action)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) { return keepAction(change, action); });
}

Result<> removeAction(Register &records, ActionId id, qint64 version)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) -> Result<> {
        ActionTable table(change.db());
        const std::optional<Action> action = table.find(id);
        if (!action)
            return noSuchRecord();
        const Result<HearingPlace> place = writablePlace(change, action->agendaItemId);
        if (!place)
            return Failure(place.error());
        if (!table.feedback(id).isEmpty()) {
            return failure(
                Problem::Kind::Refused,
                Words::tr(
                    "An agency has reported on this action, so it can't be taken out. Record how it ended instead; "
                    "nothing was changed."));
        }
        if (!ChaseTable(change.db()).ofAction(id).isEmpty()) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("An agency has been chased for this action, so it can't be taken out. Record how it ended "
                          "instead; nothing was changed."));
        }
        if (action->version != version)
            return changedMeanwhile();
        table.remove(id);
        change.audit({AuditVerb::Erase, {SubjectKind::Action, id.value(), action->ref}, {}, {}, {}, place->about()});
        return {};
    });
}

} // namespace marac
