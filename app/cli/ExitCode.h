// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Result.h"

namespace marac::cli {

/// What marac-cli tells its caller. Released codes never change meaning: scripts rely on them.
enum class ExitCode {
    Good = 0,
    Refused = 1,    ///< tampered with, corrupt, or against a rule
    Impossible = 2, ///< cannot be done: wrong use, missing file, disk full, not permitted here
    Older = 3       ///< the register is older than its witness
};

/// The one place that says which problem ends with which code.
ExitCode exitCodeOf(Problem::Kind kind);

} // namespace marac::cli

template <>
struct marac::Codes<marac::Problem::Kind>
{
    using Kind = marac::Problem::Kind;
    static constexpr std::array<Code<Kind>, 10> all{{
        {Kind::Denied, "denied"},
        {Kind::Invalid, "invalid"},
        {Kind::Refused, "refused"},
        {Kind::NotFound, "not_found"},
        {Kind::Conflict, "conflict"},
        {Kind::Unavailable, "unavailable"},
        {Kind::Store, "store"},
        {Kind::Tampered, "tampered"},
        {Kind::Older, "older"},
        {Kind::Forked, "forked"},
    }};
};
