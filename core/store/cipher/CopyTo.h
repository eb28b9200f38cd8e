// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

#include <functional>

struct sqlite3;

namespace marac {

/// Told how many pages are done of how many, in the copying thread; false stops the copy. Of 0 where only that is asked.
using CopyProgress = std::function<bool(int done, int total)>;

/// Copies the open register page by page into a new file under another key: for a backup, and for the fresh file when the
/// key is changed. When it returns well the copy is complete, on the disk and closed; otherwise no file is left behind.
/// The copy is not verified here: open it, checkPages() and the audit trail do that.
///
/// Works on the raw handle and may run in a worker thread while the connection's own thread waits and writes nothing.
Result<> copyTo(sqlite3 *source, const QString &path, const Secret &key, const CopyProgress &progress = {});

} // namespace marac
