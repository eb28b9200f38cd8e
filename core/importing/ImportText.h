// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace marac {

// What every file that is taken in keeps to.
inline constexpr qsizetype importBytes = 10 * 1024 * 1024;
inline constexpr qsizetype importRows = 2000;
inline constexpr qsizetype importColumns = 100;
inline constexpr qsizetype importFieldBytes = 64 * 1024;

/// The file as text. Invalid when it is too large, or not UTF-8 without NUL.
Result<QString> importText(QByteArrayView file);

/// Whether a field is longer than a file may hold, and the refusal of a file with one.
bool isTooLongToImport(const QString &field);
Failure fieldTooLong();

} // namespace marac
