// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

namespace marac {

/// Sizes of the parts of a database key, in bytes.
inline constexpr std::size_t cipherKeySize = 32;
inline constexpr std::size_t cipherSaltSize = 16;
/// Length of the key text SQLCipher is given: x'…' around 96 hexadecimal digits.
inline constexpr std::size_t cipherKeyTextSize = 99;

/// The key text for a random 32-byte key and the 16-byte salt of the file. With both given, SQLCipher derives nothing
/// and a damaged salt in the file's first bytes can't lock anybody out. Throws std::invalid_argument on other sizes.
Secret cipherKeyText(const Secret &key, QByteArrayView salt);

/// True for exactly that shape. Anything else SQLCipher would silently take for a passphrase.
bool isCipherKeyText(const Secret &text);

} // namespace marac
