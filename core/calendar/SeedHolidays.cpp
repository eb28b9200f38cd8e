// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/SeedHolidays.h"

#include "core/calendar/BankHolidays.h"
#include "core/calendar/HolidayTable.h"

namespace marac {

AuditEvent seedHolidays(Connection &db)
{
    HolidayTable table(db);
    for (const Holiday &holiday : defaultBankHolidays())
        table.insert(holiday);
    return {AuditVerb::Administer,
            {SubjectKind::Holiday, 0, QStringLiteral("bank-holidays")},
            {QStringLiteral("day"), QStringLiteral("name")}};
}

} // namespace marac
