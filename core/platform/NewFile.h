// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace marac {

/// Writes a finished document under a name that nothing has yet; mode 0600. Nobody ever opens half of it, and nothing that was
/// there before can be lost: Conflict when anything stands at the path, Unavailable when it could not be written to the end,
/// and then nothing of it is left.
Result<> writeNewFile(const QString &path, const QByteArray &bytes);

/// Replaces the file at `path`, which a person chose, so that a power cut leaves the old content or the new; mode 0600. Beside
/// it nothing is touched: what lies in a folder of theirs under a name like `path`.new may be theirs as well. A failure
/// leaves the old content untouched.
Result<> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace marac
