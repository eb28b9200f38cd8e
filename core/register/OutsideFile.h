// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace marac {

// For files that are opened or written while the register is: closing a second handle on one of the register's own files
// drops SQLite's locks, and another program could then write to it.

/// Refused where `path` is the register at `registerPath`, its journal or its keys, under whatever name. Opens nothing.
Result<> standsOutside(const QString &path, const QString &registerPath);

/// A small file that stands outside, as readSteadyFile() reads it; otherwise Refused without having been opened.
Result<QByteArray> readOutsideFile(const QString &path, const QString &registerPath, qsizetype maxBytes);

/// Refused where the name that a person chose to save something by is that of the register at `registerPath` or of one of its
/// own files, whether that stands there now or not; where `registerPath` is empty there is none. Opens nothing.
Result<> mayBeSavedAs(const QString &path, const QString &registerPath);

/// Writes a table under the name that a person chose to save it by, in place of what stood there (replaceFile). Refused, and
/// nothing is touched, where mayBeSavedAs() refuses.
Result<> writeChosenFile(const QString &path, const QByteArray &bytes, const QString &registerPath);

} // namespace marac
