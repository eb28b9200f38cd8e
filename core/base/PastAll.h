// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// After every text that begins with `start`, in the order in which SQLite puts texts: what begins so lies from `start` on and
/// before this. No character has a meaning of its own in it, as some have in LIKE, and an index serves.
inline QString pastAll(const QString &start)
{
    return start + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace marac
