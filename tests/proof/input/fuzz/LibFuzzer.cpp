// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Built once for each parser, whose function MARAC_FUZZ_ONE names.
#include "tests/proof/input/fuzz/Fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return marac::fuzz::MARAC_FUZZ_ONE(data, size);
}
