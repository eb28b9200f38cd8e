// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the audit room only.

namespace marac {

/// What the printed letters of a witness are made of, five bits each: without I, L, O and U, which are easily misread.
inline constexpr char witnessAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace marac
