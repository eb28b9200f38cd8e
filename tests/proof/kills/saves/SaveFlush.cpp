// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/SaveFlush.h"

#include <algorithm>
#include <array>

namespace marac::kills {

bool isFlushOfASave(const faults::Call &call)
{
    static const std::array ends{QStringLiteral("/sefton.marac"), QStringLiteral("/sefton.marac-journal"),
                                 QStringLiteral("/sefton.marac.keys2.new")};
    return call.name == QLatin1String("flush")
        && std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return call.path.endsWith(end); });
}

bool losesFlushes(faults::Kind kind)
{
    using faults::Kind;
    return kind == Kind::Io || kind == Kind::Full || kind == Kind::Dead;
}

} // namespace marac::kills
