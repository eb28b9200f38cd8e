// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/Leftovers.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace marac::kills {

static QString withoutLots(QString name)
{
    static const QRegularExpression number(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    static const QRegularExpression moment(QStringLiteral("marac-\\d{8}T\\d{6}Z-\\d+"));
    return name.replace(number, QStringLiteral("NUMBER")).replace(moment, QStringLiteral("marac-MOMENT"));
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator within(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    while (within.hasNext())
        names += withoutLots(within.next().mid(folder.size() + 1));
    names.removeDuplicates();
    return names;
}

QStringList leftoversIn(const QString &folder, const QStringList &known)
{
    QStringList left = namesIn(folder);
    left.removeIf([&known](const QString &name) { return known.contains(name); });
    return left;
}

} // namespace marac::kills
