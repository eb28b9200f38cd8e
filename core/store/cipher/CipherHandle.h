// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace marac {

struct CloseHandle
{
    void operator()(sqlite3 *handle) const;
};
/// A raw handle on its way to a Connection, or one that never becomes one (the target of a copy).
using CipherHandle = std::unique_ptr<sqlite3, CloseHandle>;

/// Opens the path without creating anything, in memory that is wiped, and sees it through SQLite's eyes only. Not keyed yet.
Result<CipherHandle> openHandle(const QString &path);

/// Takes away a file that could not be finished, with its journal.
void discardFile(const QString &path);

/// Gives the key, after logging is off. False when SQLCipher did not take it.
bool giveKey(sqlite3 *handle, const Secret &key);

/// The connection's settings; each is set and, where SQLite answers, compared with its answer. Returns the extended
/// result code of what failed, SQLITE_OK, or SQLITE_MISUSE when the library linked in is not the SQLCipher we rely on.
int applySettings(sqlite3 *handle, bool encrypted);

/// One integer or text that a constant statement gives; -1 or empty when it fails.
qint64 askNumber(sqlite3 *handle, const char *sql);
QByteArray askText(sqlite3 *handle, const char *sql);

constexpr qint64 cipherPageSize = 4096; ///< bytes

/// Bytes in the file behind the handle, asked of SQLite's own file; -1 when there is none.
qint64 bytesBehind(sqlite3 *handle);
/// True when the file starts as an unencrypted SQLite database does.
bool startsPlain(sqlite3 *handle);

/// Plain words for a file that can't be opened, from SQLite's extended code.
Problem openProblem(int code);

} // namespace marac
