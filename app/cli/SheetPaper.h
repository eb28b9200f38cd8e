// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/register/Register.h"

namespace marac::cli {

/// With --sheet FILE: records that the recovery sheet is saved, then writes it there as a PDF that its owner alone can read. What
/// goes wrong becomes a notice: the words stand in the answer, and they are shown only once.
void keepSheet(CliContext &context, Register &records, const QStringList &words);

} // namespace marac::cli
