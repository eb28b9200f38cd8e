// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/door/OpenRequest.h"
#include "core/store/Connection.h"

namespace marac {

/// Opens a register file, which is the register itself or a copy of it, with the key that was derived, or with the one instead
/// (Admission::instead), which takes its place then. As openByEither().
Result<std::unique_ptr<Connection>> openBy(Admission &admission, const QString &path);
Result<std::unique_ptr<Connection>> openBy(KeyringKey &way, const QString &path);

} // namespace marac
