// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ListPage.h"

namespace marac::test {

/// A page of a list as if one line were a long list already.
inline ListWanted wantedOf(const QString &words = {})
{
    ListWanted wanted;
    wanted.words = words;
    wanted.limit = 2;
    wanted.wholeUpTo = 1;
    return wanted;
}

} // namespace marac::test
