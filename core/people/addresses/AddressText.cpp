// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressText.h"

#include "core/people/PeopleWords.h"

#include <QRegularExpression>

namespace marac {

/// "12", "12A", "12-14": stands before the street's name. "Harbour House" has a line of its own.
static bool isHouseNumber(const QString &paon)
{
    static const QRegularExpression number(
        QStringLiteral("\\A[0-9]+[A-Za-z]?(?:\\s?[-/\u2013]\\s?[0-9]+[A-Za-z]?)?\\z"));
    return number.match(paon).hasMatch();
}

static void addPart(QStringList &lines, const QString &part)
{
    if (!part.isEmpty() && (lines.isEmpty() || lines.last().compare(part, Qt::CaseInsensitive) != 0))
        lines.append(part);
}

static QStringList structuredLines(const Address &address)
{
    QStringList lines;
    addPart(lines, address.organisation);
    addPart(lines, address.saon);
    if (isHouseNumber(address.paon) && !address.street.isEmpty()) {
        addPart(lines, address.paon + QLatin1Char(' ') + address.street);
    } else {
        addPart(lines, address.paon);
        addPart(lines, address.street);
    }
    addPart(lines, address.locality);
    addPart(lines, address.town);
    addPart(lines, address.postTown);
    addPart(lines, address.postcode);
    return lines;
}

QStringList addressLines(const Address &address, AddressView view)
{
    if (address.isProtected && view == AddressView::Masked)
        return {People::tr("Protected address")};
    QStringList lines;
    if (address.noFixedAbode)
        lines.append(People::tr("No fixed abode"));
    if (address.paon.isEmpty() && address.street.isEmpty() && !address.asGiven.isEmpty()) {
        const QStringList given = address.asGiven.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : given)
            addPart(lines, line.trimmed());
        return lines;
    }
    return lines + structuredLines(address);
}

QString addressOneLine(const Address &address, AddressView view)
{
    return addressLines(address, view).join(QStringLiteral(", "));
}

} // namespace marac
