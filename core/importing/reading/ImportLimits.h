// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marac {

// What every file that is taken in keeps to.
inline constexpr qsizetype importBytes = 10 * 1024 * 1024;
inline constexpr qsizetype importRows = 2000;
inline constexpr qsizetype importColumns = 100;
inline constexpr qsizetype importFieldBytes = 64 * 1024; ///< as UTF-8
inline constexpr int importDepth = 32;                   ///< of JSON

} // namespace marac
