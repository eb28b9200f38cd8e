// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/FailingKinds.h"

#include <array>

namespace marac::kills {

QList<faults::Kind> failingKinds(bool all, qsizetype turn)
{
    using faults::Kind;
    static constexpr std::array kinds{Kind::Io,    Kind::Full,        Kind::Filled,    Kind::Dead,
                                      Kind::Short, Kind::Interrupted, Kind::Unflushed, Kind::Unread};
    constexpr std::size_t some = 3;
    QList<Kind> chosen;
    const std::size_t count = all ? kinds.size() : some;
    for (std::size_t i = 0; i < count; ++i)
        chosen.append(kinds.at((std::size_t(turn) * some + i) % kinds.size()));
    return chosen;
}

} // namespace marac::kills
