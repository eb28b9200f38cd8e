// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/RecordChase.h"

#include "core/actions/ActionTable.h"
#include "core/actions/chasing/ChaseGround.h"
#include "core/actions/chasing/ChaseTable.h"
#include "core/actions/chasing/ChaseWords.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static Result<QList<Action>> actionsOf(const Connection &db, const QList<ActionId> &ids)
{
    const CaseGate gate(db);
    QList<Action> actions;
    for (const ActionId id : ids) {
        const std::optional<Action> action = ActionTable(db).find(id);
        if (!action)
            return noSuchRecord();
        if (const Result<> open = gate.mayOpen(action->caseId); !open)
            return Failure(open.error());
        actions << *action;
    }
    return actions;
}

/// Who heard of the actions, for the trail: what is put before the chair does not go to the agency.
static QStringList toldBy(const Connection &db, ChaseLevel level, AgencyId owner)
{
    if (level == ChaseLevel::Chair)
        return {chairPost()};
    const std::optional<Agency> agency = AgencyTable::find(db, owner);
    return {agency ? agency->name : QString()};
}

static void keep(Change &change, const ChaseEntry &entry, const QList<Action> &actions)
{
    const ChaseGround ground(change.db(), change.today());
    const QStringList told = toldBy(change.db(), entry.level, actions.first().ownerAgencyId);
    for (const Action &action : actions) {
        const ChaseStep step = stepTaken(entry.level, ground.clockOf(action), entry.chasedOn);
        ChaseTable(change.db())
            .insert({0, action.id, step, entry.chasedOn, entry.method, entry.recipient, entry.note, change.now()});
        change.audit({AuditVerb::Alter,
                      {SubjectKind::Action, action.id.value(), action.ref},
                      {QStringLiteral("chase"), toCode(step)},
                      {},
                      told,
                      {{SubjectKind::CaseFile, action.caseId.value(), {}}}});
    }
}

Result<> recordChase(Register &records, const ChaseEntry &given)
{
    ChaseEntry entry = given;
    entry.recipient = text::kept(given.recipient);
    entry.note = text::kept(given.note);
    return records.change(Operation::KeepActions, [&](Change &change) -> Result<> {
        const Result<QList<Action>> actions = actionsOf(change.db(), entry.actions);
        if (!actions)
            return Failure(actions.error());
        if (const Result<> may = mayChase(entry, *actions, change.today()); !may)
            return may;
        keep(change, entry, *actions);
        return {};
    });
}

} // namespace marac
