// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace marac {

/// True when the file system that holds `path` lives on another computer, or is served by a program that may (FUSE). File
/// locks can't be trusted there, so a register is not opened from it by default. `path` need not exist yet. When the
/// system does not say, the answer is true.
bool isRemote(const QString &path);

/// The Linux rule behind isRemote: is this statfs(2) f_type one of the network file systems?
bool isRemoteMagic(std::uint64_t fileSystemType);

} // namespace marac
