// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace marac {

/// A small file that is no part of the register, while that is open: closing a second handle on one of the register's own files
/// drops SQLite's locks, and another program could then write to it. Refused, without opening it, where `path` is the register
/// at `registerPath`, its journal or its keys, under whatever name; otherwise as readSmallFile().
Result<QByteArray> readOutsideFile(const QString &path, const QString &registerPath, qsizetype maxBytes);

} // namespace marac
