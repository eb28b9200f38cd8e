// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marac {

/// Bytes of memory this computer has in all; 0 when the system does not tell.
quint64 machineMemoryBytes();

} // namespace marac
