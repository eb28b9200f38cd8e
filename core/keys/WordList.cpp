// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/WordList.h"

#include "core/keys/WordData.h"

#include <QLatin1StringView>

#include <algorithm>

namespace marac::wordlist {

QString word(int index)
{
    Q_ASSERT(index >= 0 && index < size);
    return QLatin1StringView(listedWords()[std::size_t(index)]);
}

std::optional<int> indexOf(QStringView typed)
{
    if (typed.size() < 4)
        return std::nullopt;
    const QString lower = typed.toString().toLower();
    const std::span<const char *const> words = listedWords();
    const auto found =
        std::lower_bound(words.begin(), words.end(), lower,
                         [](const char *listed, const QString &sought) { return QLatin1StringView(listed) < sought; });
    if (found == words.end() || !QLatin1StringView(*found).startsWith(lower))
        return std::nullopt;
    return int(found - words.begin());
}

} // namespace marac::wordlist
