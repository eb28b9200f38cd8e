// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace marac {

/// The content of a file somebody chose, at most 4 MiB. Unavailable when it can't be read, Invalid when it is larger.
Result<QByteArray> readChosenFile(const QString &path);

} // namespace marac
