// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/lists/OwnList.h"
#include "core/referrals/strands/Strands.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <algorithm>

namespace marac::fuzz {

int fuzzLists(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    if (const Result<QList<ListEntry>> list = readOwnList(json)) {
        demand(std::any_of(list->cbegin(), list->cend(), [](const ListEntry &entry) { return entry.current; }),
               "a list offers something");
        for (const ListEntry &entry : *list) {
            demand(!entry.code.isEmpty() && isFitToShow(entry.label), "an entry can be stored and shown");
            demand(std::count_if(list->cbegin(), list->cend(),
                                 [&entry](const ListEntry &other) { return other.code == entry.code; })
                       == 1,
                   "a code is there once");
        }
    }
    if (const Result<Strands> strands = Strands::read(json)) {
        demand(!strands->all().isEmpty(), "there are strands");
        for (const Strand &strand : strands->all()) {
            demand(strands->has(strand.code) && isFitToShow(strand.name), "a strand can be chosen and shown");
            for (const QString &sub : strand.subStrands)
                demand(strands->has(strand.code, sub), "so can what it is said more closely by");
        }
    }
    return 0;
}

} // namespace marac::fuzz
