// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac::proof {

/// The machine in one line: cores and their model, memory, the file system of a folder, operating system and libraries.
QString machineWords(const QString &folder);

} // namespace marac::proof
