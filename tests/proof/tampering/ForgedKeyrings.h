// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Key files altered by somebody who knows the format: their sum is right again, and only their seal, which needs the database
/// key, is not. One of the two, and both alike.
void forgeKeyrings(Trial &trial);

} // namespace marac::proof
