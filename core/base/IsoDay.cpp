// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/IsoDay.h"

#include <QRegularExpression>

namespace marac {

std::optional<QDate> isoDay(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}\\z"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace marac
