// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/KeepChaseRule.h"

#include "core/actions/chasing/ChaseGround.h"
#include "core/base/Refusals.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"

namespace marac {

static Subject settings()
{
    return {SubjectKind::Setting, 0, QStringLiteral("settings")};
}

Result<ChaseRule> consultChaseRule(Register &records)
{
    return records.consult(Operation::KeepSettings, {AuditVerb::Consult, settings(), {QStringLiteral("chasing")}},
                           [](const Reading &reading) -> Result<ChaseRule> { return chaseRule(reading.db()); });
}

static QStringList changedFields(const ChaseRule &before, const ChaseRule &after)
{
    QStringList fields;
    if (before.reminderDays != after.reminderDays)
        fields << QStringLiteral("reminderDays");
    if (before.overdueDays != after.overdueDays)
        fields << QStringLiteral("overdueDays");
    if (before.escalationDays != after.escalationDays)
        fields << QStringLiteral("escalationDays");
    return fields;
}

Result<> keepChaseRule(Register &records, const ChaseRule &rule)
{
    const QList<FieldProblem> problems = problemsIn(rule);
    if (!problems.isEmpty())
        return invalid(problems);
    return records.change(Operation::KeepSettings, [&](Change &change) -> Result<> {
        change.audit({AuditVerb::Alter, settings(), changedFields(chaseRule(change.db()), rule)});
        SettingTable::keepNumber(change.db(), Number::ChaseReminderDays, rule.reminderDays);
        SettingTable::keepNumber(change.db(), Number::ChaseOverdueDays, rule.overdueDays);
        SettingTable::keepNumber(change.db(), Number::ChaseEscalationDays, rule.escalationDays);
        return {};
    });
}

} // namespace marac
