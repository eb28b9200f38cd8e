// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/NumbersIn.h"

#include <QRegularExpression>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr qsizetype shortest = 7; ///< shorter ones are written without spaces
static constexpr qsizetype longest = 12;

static QList<FoundCode> groupsIn(const QString &seen)
{
    static const QRegularExpression form(u"(?<![A-Za-z0-9])[0-9]{3,9}(?![A-Za-z0-9])"_s);
    QList<FoundCode> groups;
    for (QRegularExpressionMatchIterator found = form.globalMatch(seen); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        groups.append({match.captured(), match.capturedStart(), match.capturedLength()});
    }
    return groups;
}

static bool areNeighbours(const QString &seen, const FoundCode &first, const FoundCode &second)
{
    const qsizetype between = first.from + first.length;
    return second.from == between + 1 && u" -."_s.contains(seen.at(between));
}

QList<FoundCode> groupedNumbersIn(const QString &seen)
{
    QList<FoundCode> numbers;
    const QList<FoundCode> groups = groupsIn(seen);
    for (qsizetype from = 0; from < groups.size(); ++from) {
        QString key = groups.at(from).key;
        for (qsizetype at = from + 1; at < groups.size() && areNeighbours(seen, groups.at(at - 1), groups.at(at));
             ++at) {
            key += groups.at(at).key;
            if (key.size() > longest)
                break;
            const qsizetype begins = groups.at(from).from;
            if (key.size() >= shortest)
                numbers.append({key, begins, groups.at(at).from + groups.at(at).length - begins});
        }
    }
    return numbers;
}

} // namespace marac
