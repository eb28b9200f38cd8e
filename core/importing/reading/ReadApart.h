// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/importing/reading/ImportTable.h"

#include <QByteArray>

namespace marac {

/// How long a reader is waited for, in milliseconds. What guards against a file that is made to take for ever are the 2 s of
/// the processor that marac-reader has (confineProcess); a slow or busy computer may need much longer for those.
inline constexpr int longestReadingMs = 30'000;

/// Where marac-reader stands: beside the program that runs.
QString readerProgram();

/// Reads a file that somebody takes in, in a process of its own with limits (marac-reader), so that a file made to break its
/// reader reaches neither the register nor its keys (security.md, T9). Takes a second or two, and `waitMs` at most: from the
/// window call it in the background. Invalid, and nothing else happened, when the file is none that can be taken in, and
/// however that process ends; Unavailable when there is no such process to be had. `program` answers in its place.
Result<ImportTable> readApart(const QByteArray &file, ImportFormat format, const QString &program = readerProgram(),
                              int waitMs = longestReadingMs);

/// The same of a file that holds one JSON object within readJsonLimits: a list of bank holidays, a risk assessment tool. What
/// comes back is JSON that this process wrote itself of the pieces it was told, entries by name, and no byte of the file.
Result<QByteArray> readJsonApart(const QByteArray &file, const QString &program = readerProgram(),
                                 int waitMs = longestReadingMs);

} // namespace marac
