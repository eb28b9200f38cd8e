// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/permissions/TriedPermission.h"

#include "core/store/StoreFault.h"
#include "tests/proof/access/Figures.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

Turned turnedOut(const std::function<Turned()> &run)
{
    try {
        return run();
    } catch (const StoreFault &) {
        return Problem::Kind::Store;
    }
}

std::optional<WrongPermission> wrongIn(const TriedPermission &tried, const Turned &turned)
{
    if (turned == Problem::Kind::Store) {
        return WrongPermission{
            figure::unknown,
            u"%1: the store failed (%2 as %3)"_s.arg(tried.told(), toCode(tried.operation), toCode(tried.role))};
    }
    const bool isDenied = turned == Problem::Kind::Denied;
    if (isDenied != tried.isPermitted)
        return std::nullopt;
    return WrongPermission{figure::differing, tried.told() + (isDenied ? u": denied"_s : u": let in"_s)};
}

} // namespace marac::proof
