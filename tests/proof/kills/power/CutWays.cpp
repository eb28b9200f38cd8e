// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/CutWays.h"

#include <algorithm>

namespace marac::kills {

QList<QList<int>> waysToCut(const QList<int> &wheels, int most, Ends ends, QRandomGenerator &lot)
{
    qint64 count = 1;
    for (const int places : wheels)
        count = std::min<qint64>(count * places, qint64(most) + 1);
    QList<QList<int>> ways;
    const qint64 first = count > most && ends == Ends::Left ? 2 : 0;
    for (qint64 n = first; n < first + std::min<qint64>(count, most); ++n) {
        QList<int> way;
        qint64 rest = n;
        for (const int places : wheels) {
            if (count <= most) { // counted through
                way.append(int(rest % places));
                rest /= places;
            } else if (n == 0) { // everything was lost
                way.append(0);
            } else if (n == 1) { // or only the synchronisation itself
                way.append(places - 1);
            } else {
                way.append(int(lot.bounded(quint32(places))));
            }
        }
        // By turns: any of them, one alone, all but one.
        if (count > most && n > 1 && n % 3 != 0) {
            const qsizetype one = qsizetype(lot.bounded(quint32(wheels.size())));
            for (qsizetype i = 0; i < way.size(); ++i)
                way[i] = (i == one) == (n % 3 == 1) ? wheels.at(i) - 1 : 0;
        }
        ways.append(way);
    }
    return ways;
}

/// `place`: of 0 nothing, of the last all, of any other a part of it.
static QList<int> wheelsOf(const QList<int> &part, int place, QRandomGenerator &lot)
{
    if (part.size() == 1)
        return {place};
    QList<int> wheels;
    for (const int places : part)
        wheels.append(place == 0 ? 0 : place == 2 ? places - 1 : int(lot.bounded(quint32(places))));
    return wheels;
}

QList<QList<int>> waysToCutParts(const QList<QList<int>> &parts, int most, QRandomGenerator &lot)
{
    QList<int> wholes;
    QList<int> wheels;
    for (const QList<int> &part : parts) {
        wholes.append(part.size() == 1 ? part.first() : 3);
        wheels += part;
    }
    QList<QList<int>> ways;
    const QList<QList<int>> ofWholes = waysToCut(wholes, most, Ends::Taken, lot);
    for (const QList<int> &places : ofWholes) {
        QList<int> way;
        for (qsizetype i = 0; i < parts.size(); ++i)
            way += wheelsOf(parts.at(i), places.at(i), lot);
        ways.append(way);
    }
    if (wheels.size() > parts.size())
        ways += waysToCut(wheels, most / 2, Ends::Left, lot);
    return ways;
}

} // namespace marac::kills
