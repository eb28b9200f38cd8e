// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/store/schema/Migration.h"

namespace marac {

/// Every statement by which the phrases that tell protected addresses, and their anchors, are compared with the addresses on
/// file one by one. Where nothing differs in any part, the whole follows (ProtectedPhrasesSchema). Throws StoreFault.
class PhraseCheckTable
{
public:
    /// Whether more addresses than `most` are protected; reads no more of them.
    static bool protectsMoreThan(const Connection &db, int most);

    /// Whether the phrases and anchors of `addresses` protected addresses are right. They are drawn anew each time, so nobody
    /// knows beforehand which: of 10,000 with 1 in 100 altered, 100 drawn ones show it in two of three cases, with 1 in 20
    /// in 199 of 200.
    static bool followInSample(const Connection &db, int addresses);

    /// The next part of all: the phrases of `most` addresses, or some hundred anchors.
    static DerivedPart followFrom(const Connection &db, const DerivedPlace &place, int most);
};

} // namespace marac
