// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/SeedHolidays.h"

#include "core/calendar/BankHolidays.h"
#include "core/calendar/HolidayTable.h"

namespace marac {

void seedHolidays(Change &change)
{
    HolidayTable table(change.db());
    for (const Holiday &holiday : defaultBankHolidays())
        table.insert(holiday);
    change.audit({AuditVerb::Administer,
                  {SubjectKind::Holiday, 0, QStringLiteral("bank-holidays")},
                  {QStringLiteral("day"), QStringLiteral("name")}});
}

} // namespace marac
