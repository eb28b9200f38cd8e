// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Any record of any table edited in any column, taken out, put in, or exchanged with another, by somebody who holds the key;
/// the trail's own tables among them. The answer must name the entry of the trail, or the record.
void alterRows(Trial &trial);

} // namespace marac::proof
