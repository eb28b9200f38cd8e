// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QDate>
#include <QString>

namespace marac {

/// Bank: a bank holiday in England and Wales. Closure: a day on which the council itself is closed (local choice).
enum class HolidayKind { Bank, Closure };

template <>
struct Codes<HolidayKind>
{
    static constexpr std::array<Code<HolidayKind>, 2> all{
        {{HolidayKind::Bank, "bank"}, {HolidayKind::Closure, "closure"}}};
};

struct Holiday;
using HolidayId = Id<Holiday>;

/// A day, not Saturday or Sunday by nature, on which no work is counted.
struct Holiday
{
    HolidayId id;
    QDate day;
    QString name;
    HolidayKind kind = HolidayKind::Bank;
    QString note; ///< why it stands there: "Substitute day", "Christmas shutdown"
    qint64 version = 1;
};

} // namespace marac
