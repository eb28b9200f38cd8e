// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// One bit at a time is flipped in the register's file: in the short form at some hundred places, in the long form every bit of
/// it; and every bit of the first page's beginning in both. The one place without meaning is the salt, the first 16 bytes: the
/// key brings it along (core/store/cipher/CipherKey.h), and the next save writes it anew. There nothing may change for a
/// reader; anywhere else a flip must be found even if it changes nothing.
void flipBitsOfTheRegister(Trial &trial);

/// The same of each of the two key files, every byte of it (long form: every bit), and of both at once.
void flipBitsOfTheKeyFiles(Trial &trial);

} // namespace marac::proof
