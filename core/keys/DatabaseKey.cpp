// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/DatabaseKey.h"

#include "core/keys/Sodium.h"

#include <sodium.h>

namespace marac {

static_assert(DatabaseKey::keyBytes == crypto_kdf_KEYBYTES);

DatabaseKey DatabaseKey::generate()
{
    Secret bytes(keyBytes + saltBytes);
    randombytes_buf(bytes.data(), bytes.size());
    return DatabaseKey(std::move(bytes));
}

std::optional<DatabaseKey> DatabaseKey::fromBytes(Secret bytes)
{
    if (bytes.size() != keyBytes + saltBytes)
        return std::nullopt;
    return DatabaseKey(std::move(bytes));
}

Secret DatabaseKey::sqlcipherKey() const
{
    const std::size_t digits = 2 * m_bytes.size();
    Secret withNul(digits + 1);
    sodium_bin2hex(reinterpret_cast<char *>(withNul.data()), withNul.size(), m_bytes.data(), m_bytes.size());
    Secret key(digits + 3);
    key.data()[0] = 'x';
    key.data()[1] = '\'';
    std::copy_n(withNul.data(), digits, key.data() + 2);
    key.data()[digits + 2] = '\'';
    return key;
}

Secret DatabaseKey::derive(Purpose purpose) const
{
    sodium::require();
    Secret derived(keyBytes);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), quint64(purpose), "maracDBK", m_bytes.data());
    return derived;
}

} // namespace marac
