// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/WriteRule.h"

#include "core/users/PermissionMatrix.h"

namespace marac {

namespace {

struct Line
{
    QLatin1StringView tables; ///< how their names begin
    Operation operation;
};

constexpr Line lines[]{
    {QLatin1StringView("user"), Operation::KeepUsers}, // and user_key
    {QLatin1StringView("setting"), Operation::KeepSettings},
    {QLatin1StringView("holiday"), Operation::KeepHolidays},
    {QLatin1StringView("minutes"), Operation::ApproveMinutes},
    {QLatin1StringView("meeting"), Operation::DecideException},
    {QLatin1StringView("agenda"), Operation::DecideException},
    {QLatin1StringView("circulation"), Operation::DecideException},
    {QLatin1StringView("attendance"), Operation::DecideException},
    {QLatin1StringView("assessment"), Operation::OverrideRisk},
    {QLatin1StringView("referral"), Operation::OverrideRisk},
};

} // namespace

bool mayWrite(AuditVerb verb)
{
    switch (verb) {
    case AuditVerb::Collect:
    case AuditVerb::Alter:
    case AuditVerb::Disclose:
    case AuditVerb::Combine:
    case AuditVerb::Erase:
    case AuditVerb::Import:
    case AuditVerb::Administer:
    case AuditVerb::Migrate:
        return true;
    case AuditVerb::Consult:
    case AuditVerb::Search:
    case AuditVerb::Print:
    case AuditVerb::Export:
    case AuditVerb::Unlock:
    case AuditVerb::Lock:
    case AuditVerb::FailedUnlock:
    case AuditVerb::Refused:
    case AuditVerb::Failed:
    case AuditVerb::BackUp:
    case AuditVerb::Restore:
        return false;
    }
    return false;
}

bool mayWrite(Role role, const QString &table)
{
    for (const Line &line : lines) {
        if (table.startsWith(line.tables))
            return permits(role, line.operation);
    }
    return permits(role, Operation::KeepCases);
}

bool mayMigrate(Role role)
{
    return permits(role, Operation::KeepSettings);
}

} // namespace marac
