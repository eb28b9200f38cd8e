// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QByteArray>

namespace marac::kills {

enum class Extent {
    /// Every record: all tables but the trail and the register's word of itself, which differ from run to run. Of bytes that
    /// are drawn by lot, such as keys, the length.
    Records,
    Everything ///< every byte of every table
};

/// A digest of what an open register holds. Throws StoreFault.
QByteArray contentOf(const Connection &db, Extent extent);

} // namespace marac::kills
