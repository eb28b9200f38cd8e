// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

class Connection;

/// The reference of the year's next action, "ACT-2026-0107". One that was given once names no other action, also after the
/// first was taken out: papers and the trail still speak of it. So the number follows the highest of all that are there and
/// of all that the trail knows as taken out.
QString nextActionRef(const Connection &db, int year);

} // namespace marac
