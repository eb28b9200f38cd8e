// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/calendar/Holiday.h"

#include <QByteArrayView>

namespace marac {

/// Reads bank holidays in the shape in which GOV.UK publishes them (bank-holidays.json):
///     {"england-and-wales": {"events": [{"title": "Good Friday", "date": "2026-04-03", "notes": ""}, …]}, …}
/// Only England and Wales is read. Refused: dates that do not exist or fall on a weekend, a day given twice, a year with
/// fewer than the eight holidays each year has, a gap between years, and entries that are not known.
/// Sorted by day; the kind is Bank.
Result<QList<Holiday>> readBankHolidays(QByteArrayView json);

/// The list that comes with the program, 2009–2030 (resources/calendar). Its last two years follow the rules of law and
/// custom and are subject to proclamation.
QList<Holiday> defaultBankHolidays();

} // namespace marac
