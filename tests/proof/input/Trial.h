// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/input/Mutations.h"
#include "tests/proof/input/Parsers.h"

namespace marac::fuzz {

/// How one parser ended that did not come to the end of an input.
struct BadEnd
{
    enum class How { Crashed, Broken, TooMuch };

    int input = 0;
    How how = How::Crashed;
};

/// Gives the parser the first `count` inputs, in a process of its own that may die of any: the next goes on behind it. An input
/// may take 10 s, and the process 1 GiB. Stops at the twentieth bad end.
QList<BadEnd> tryAll(const Parser &parser, const Mutations &mutations, int count);

} // namespace marac::fuzz
