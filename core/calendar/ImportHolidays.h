// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Holiday.h"
#include "core/register/Register.h"

#include <QByteArrayView>

namespace marac {

/// What taking over a list changes. Only the years the list covers are touched, and no closure day.
struct HolidayChanges
{
    QList<Holiday> added;
    QList<Holiday> removed;
    QList<Holiday> renamed; ///< with the new name and note, and the id of the old
    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && renamed.isEmpty(); }
};

/// Compares the register's holidays with a list of bank holidays. Pure: the preview of an import.
HolidayChanges compareHolidays(const QList<Holiday> &present, const QList<Holiday> &list);

/// Takes over a list of bank holidays in the shape of GOV.UK's bank-holidays.json (see readBankHolidays), all or nothing.
/// A list that changes nothing is answered with no changes, and that too is recorded.
Result<HolidayChanges> importHolidays(Register &reg, QByteArrayView json);

} // namespace marac
