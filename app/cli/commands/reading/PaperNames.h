// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/documents/papers/Papers.h"

namespace marac::cli {

/// What the papers are called on the command line, as they are listed there.
QStringList paperNames();

/// The paper named by the first argument, of the record named by the second, for --agency, --return, --blank or not. The name
/// must be one of paperNames(). NotFound when there is no such record, agency or return.
Result<documents::PaperOrder> paperOrderOf(CliContext &context, Register &records);

} // namespace marac::cli
