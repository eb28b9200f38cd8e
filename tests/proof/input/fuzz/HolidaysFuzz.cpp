// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"
#include "core/calendar/WorkingDays.h"
#include "core/importing/reading/JsonWire.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

int fuzzHolidays(const std::uint8_t *data, std::size_t size)
{
    const ReadJson apart = jsonObjectIn(bytesOf(data, size));
    const std::optional<ReadJson> heard = jsonFromWire(jsonToWire(apart));
    demand(heard && heard->has_value() == apart.has_value(), "whatever the reader says of a file is understood");
    const Result<QList<Holiday>> read = readBankHolidays(bytesOf(data, size));
    if (!read)
        return 0;
    QDate before;
    for (const Holiday &holiday : *read) {
        demand(holiday.day.isValid() && !WorkingDays::isWeekend(holiday.day), "a bank holiday is a weekday");
        demand(!before.isValid() || before < holiday.day, "holidays come in their order, each once");
        before = holiday.day;
    }
    const WorkingDays calendar(*read);
    demand(read->isEmpty() || calendar.knows(before.year()), "a year that is read can be counted in");
    return 0;
}

} // namespace marac::fuzz
