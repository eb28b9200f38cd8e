// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/Postcode.h"

#include <QRegularExpression>
#include <QSet>

namespace marac {

std::optional<QString> postcode(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:GIR ?0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y](?:[0-9]{1,2}|[0-9][ABEHMNPRVWXY])))"
        " ?[0-9][ABD-HJLNP-UW-Z]{2})\\z"));
    const QString upper = typed.trimmed().toUpper();
    if (!form.match(upper).hasMatch())
        return std::nullopt;
    QString stored = upper;
    stored.remove(QLatin1Char(' '));
    stored.insert(stored.size() - 3, QLatin1Char(' '));
    return stored;
}

bool isSeftonPostcode(const QString &stored)
{
    static const QSet<QString> outward{
        QStringLiteral("L9"),  QStringLiteral("L10"), QStringLiteral("L20"), QStringLiteral("L21"),
        QStringLiteral("L22"), QStringLiteral("L23"), QStringLiteral("L29"), QStringLiteral("L30"),
        QStringLiteral("L31"), QStringLiteral("L37"), QStringLiteral("L38"), QStringLiteral("PR8"),
        QStringLiteral("PR9"),
    };
    return outward.contains(stored.section(QLatin1Char(' '), 0, 0));
}

} // namespace marac
