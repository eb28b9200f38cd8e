// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

namespace marac::cli {

ExitCode exitCodeOf(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Denied:
    case Problem::Kind::Invalid:
    case Problem::Kind::Refused:
    case Problem::Kind::Tampered:
    case Problem::Kind::Forked:
        return ExitCode::Refused;
    case Problem::Kind::NotFound:
    case Problem::Kind::Conflict:
    case Problem::Kind::Unavailable:
    case Problem::Kind::Store:
        return ExitCode::Impossible;
    case Problem::Kind::Older:
        return ExitCode::Older;
    }
    return ExitCode::Impossible;
}

} // namespace marac::cli
