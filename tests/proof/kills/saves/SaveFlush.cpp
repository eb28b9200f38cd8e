// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/SaveFlush.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace marac::kills {

static bool isFlushOfASave(const faults::Call &call)
{
    static const std::array ends{QStringLiteral("/sefton.marac"), QStringLiteral("/sefton.marac-journal"),
                                 QStringLiteral("/sefton.marac.keys2.new")};
    return call.name == QLatin1String("flush")
        && std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return call.path.endsWith(end); });
}

QList<int> flushesOfSaves(const QList<faults::Call> &calls)
{
    QList<int> places;
    QSet<QString> unflushed;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const faults::Call &call = calls.at(i);
        const bool isFlush = call.name == QLatin1String("flush");
        if (isFlushOfASave(call) && unflushed.contains(call.path))
            places.append(int(i) + 1);
        if (isFlush)
            unflushed.remove(call.path);
        else
            unflushed.insert(call.path);
    }
    return places;
}

bool losesFlushes(faults::Kind kind)
{
    using faults::Kind;
    return kind == Kind::Io || kind == Kind::Full || kind == Kind::Dead;
}

} // namespace marac::kills
