// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace marac::cli {

/// The texts of the commands that work on a register, in one context for translators.
struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(CliCommands)
};

} // namespace marac::cli
