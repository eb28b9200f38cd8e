// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace marac {

// Small private files: keyrings, cards, witnesses, throttles. Everything made here is mode 0600 and follows no symbolic
// link in its last step. Never use any of these on the open register itself: closing a second handle on it drops SQLite's
// locks. Failures are Problem::Unavailable with a sentence for the person at the screen, unless another kind is named.

/// The whole of a regular file of at most `maxBytes`. NotFound when there is none. Anything that is not a plain file
/// (folder, link, pipe, device) or is larger is refused at once, without waiting and without reading it.
Result<QByteArray> readSmallFile(const QString &path, qsizetype maxBytes);

/// The same of a file that others may be writing to: Unavailable when it changed while it was read, since half of it would then be
/// of before and half of after.
Result<QByteArray> readSteadyFile(const QString &path, qsizetype maxBytes);

/// Replaces the file at `path` so that a power cut leaves the old content or the new, never a mixture: written to
/// `path`.new, flushed, renamed over, folder flushed. A failure leaves the old content untouched.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Makes an empty file; Conflict when anything, even a dangling link, already stands there. A failure leaves none.
Result<> createExclusive(const QString &path);

/// Renames within one file system, replacing `to`, and flushes both folders. Fails also when only the flush failed: see
/// tookPlace().
Result<> renameDurably(const QString &from, const QString &to);

/// For a renameDurably() of an existing `from` that failed: whether the new name stands all the same, and only may not
/// survive a power cut. For files and folders.
bool tookPlace(const QString &from, const QString &to);

/// Flushes a file's content to the disk. For a file that is written by others and closed by now (a finished copy).
Result<> syncFile(const QString &path);

/// Flushes a folder, so that names made, changed or removed in it survive a power cut.
Result<> syncFolder(const QString &folder);

/// Removes a file and flushes its folder. A file that is not there counts as removed.
Result<> removeFile(const QString &path);

/// Bytes of a regular file; NotFound when there is none. Opens nothing.
Result<qint64> fileSize(const QString &path);

/// Whether a regular file stands under a second name too (a hard link); NotFound when there is none. Opens nothing.
Result<bool> hasOtherName(const QString &path);

/// Takes reading and writing away from everybody but the owner.
Result<> makePrivate(const QString &path);

/// True when `folder` is a folder in which this account may make files.
bool isWritableFolder(const QString &folder);

} // namespace marac
