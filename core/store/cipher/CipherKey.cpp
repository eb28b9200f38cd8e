// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherKey.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace marac {
namespace {

constexpr std::size_t digits = 2 * (cipherKeySize + cipherSaltSize);

bool isHexDigit(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

Secret cipherKeyText(const Secret &key, QByteArrayView salt)
{
    if (key.size() != cipherKeySize || std::size_t(salt.size()) != cipherSaltSize)
        throw std::invalid_argument("cipherKeyText: wrong size");
    Secret whole(cipherKeySize + cipherSaltSize);
    std::memcpy(whole.data(), key.data(), cipherKeySize);
    std::memcpy(whole.data() + cipherKeySize, salt.data(), cipherSaltSize);

    Secret hex(digits + 1); // sodium_bin2hex ends with a NUL
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), whole.data(), whole.size());

    Secret text(cipherKeyTextSize);
    text.data()[0] = 'x';
    text.data()[1] = '\'';
    std::memcpy(text.data() + 2, hex.data(), digits);
    text.data()[cipherKeyTextSize - 1] = '\'';
    return text;
}

bool isCipherKeyText(const Secret &text)
{
    if (text.size() != cipherKeyTextSize)
        return false;
    const unsigned char *bytes = text.data();
    return bytes[0] == 'x' && bytes[1] == '\'' && bytes[cipherKeyTextSize - 1] == '\''
        && std::all_of(bytes + 2, bytes + 2 + digits, isHexDigit);
}

} // namespace marac
