// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace marac::fuzz {

/// A parser of what comes from outside, by the name of its corpus.
struct Parser
{
    const char *name;
    int (*fuzzOne)(const std::uint8_t *data, std::size_t size);
};

/// All of them; CMakeLists.txt makes a program for libFuzzer of each.
std::span<const Parser> parsers();

} // namespace marac::fuzz
