// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/store/Connection.h"

#include <QString>

#include <memory>

namespace marac {

/// "MARC": marks the file as a register among SQLite files.
inline constexpr int maracApplicationId = 0x4D415243;

/// Makes and opens the encrypted file. `key` is a key text as cipherKeyText() gives it. Both take the file for this
/// process alone until the connection goes; both answer in plain words and never throw.
namespace CipherFile {

/// A new, empty register file that only its owner may read. Refuses (Conflict) a path where anything stands already. A
/// file it could not finish is taken away again.
Result<std::unique_ptr<Connection>> create(const QString &path, const Secret &key);

/// An existing register file. Never makes one, follows no link, and refuses (Tampered) an empty, shortened, unencrypted
/// or damaged file, one of another program, or one the key does not fit; and (Unavailable) one that is missing, in use
/// or read-only. Nothing but SQLite ever opens the live file: on Linux another open and close of it in this process
/// would drop SQLite's locks.
Result<std::unique_ptr<Connection>> open(const QString &path, const Secret &key);

/// Tampered when a write-ahead log lies beside the file. This program never makes one, and SQLite reads its pages in place of
/// the file's all the same; who lays an old one there needs no key. Opens nothing. open() asks it itself.
Result<> refuseLog(const QString &path);

/// An unencrypted store in memory, for the digest of a fresh schema and for tests. Nothing of it reaches a disk.
std::unique_ptr<Connection> inMemory();

} // namespace CipherFile

} // namespace marac
