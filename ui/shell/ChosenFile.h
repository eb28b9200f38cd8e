// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace marac {

/// The content of a file somebody chose, while the register at `registerPath` is open. Unavailable or NotFound when it can't be
/// read or is no plain file (a link neither), Invalid when it is larger than `mebibytes`; Refused when it is a part of that
/// register (readOutsideFile).
Result<QByteArray> readChosenFile(const QString &path, const QString &registerPath, int mebibytes = 4);

} // namespace marac
