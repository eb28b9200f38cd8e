// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/MoreEntries.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace marac::proof {

static constexpr std::array moreEntries{
    MoreEntries{"cases record", 1, SubjectKind::List, "the sheet reads the list of agencies, to call each by its name"},
    MoreEntries{"display name", 1, SubjectKind::AgendaItem,
                "the name is shown for a reason, and the display is then shown anew"}};

MoreEntries moreEntriesOf(const QString &route)
{
    const auto *more = std::find_if(moreEntries.begin(), moreEntries.end(),
                                    [&route](const MoreEntries &one) { return route == QLatin1StringView(one.route); });
    return more == moreEntries.end() ? MoreEntries() : *more;
}

} // namespace marac::proof
