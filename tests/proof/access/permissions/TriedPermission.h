// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/permissions/UseCases.h"

#include <QString>

#include <functional>
#include <optional>

namespace marac::proof {

/// A use case that one person tries.
struct TriedPermission
{
    QString login;
    Role role;
    Operation operation; ///< what the door is asked for
    QString useCase;
    bool isPermitted = false;

    QString told() const { return QStringLiteral("%1: %2").arg(login, useCase); }
};

/// What a try shows that must not be, as Proof::fault() takes it.
struct WrongPermission
{
    QString figure;
    QString where;
};

/// Runs a use case. A fault of the store that comes out of it is the problem that the door makes of one (Problem::Kind::Store).
Turned turnedOut(const std::function<Turned()> &run);

/// Nothing when somebody was denied whom the matrix denies, or not denied whom it permits. When the store failed, nothing is known
/// of the permission, and that is wrong as well: it was neither held back nor let in.
std::optional<WrongPermission> wrongIn(const TriedPermission &tried, const Turned &turned);

} // namespace marac::proof
