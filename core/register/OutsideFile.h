// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace marac {

// For files that are opened while the register is: closing a second handle on one of the register's own files drops SQLite's
// locks, and another program could then write to it.

/// Refused where `path` is the register at `registerPath`, its journal or its keys, under whatever name. Opens nothing.
Result<> standsOutside(const QString &path, const QString &registerPath);

/// A small file that stands outside, as readSmallFile() reads it; otherwise Refused without having been opened.
Result<QByteArray> readOutsideFile(const QString &path, const QString &registerPath, qsizetype maxBytes);

} // namespace marac
