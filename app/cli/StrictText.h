// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <optional>

namespace marac::cli {

/// The text that UTF-8 bytes stand for; nothing when they are not UTF-8, or end inside a character. A lenient decoder writes
/// the same mark for every wrong byte: it would alter what is kept, and take different secrets for one.
std::optional<QString> strictText(QByteArrayView bytes);

/// What --`which`-fd or --`which`-file gives, as text for the caller to wipe; `which` as in CliContext::passphrase. Invalid
/// when it is not UTF-8.
Result<QString> secretText(const CliContext &context, const QString &which);

} // namespace marac::cli
