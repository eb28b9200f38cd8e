// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace marac {

/// The content of a file somebody chose. Unavailable when it can't be read or is no plain file, Invalid when it is larger than
/// `mebibytes`.
Result<QByteArray> readChosenFile(const QString &path, int mebibytes = 4);

} // namespace marac
