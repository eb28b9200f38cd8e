// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvFile.h"

namespace marac {

QString csvField(const QString &text)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20") + QChar(0);
    QString safe = text;
    if (!safe.isEmpty() && risky.contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    safe.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + safe + QLatin1Char('"');
}

QByteArray csvFile(const QList<QStringList> &rows)
{
    QString all(QChar(0xFEFF));
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (const QString &field : row)
            quoted << csvField(field);
        all += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return all.toUtf8();
}

} // namespace marac
