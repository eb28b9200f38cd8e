// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Sodium.h"

#include <sodium.h>

namespace marac::sodium {

void require()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be started");
}

QByteArray randomBytes(qsizetype count)
{
    require();
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), size_t(count));
    return random;
}

QByteArray hash(QByteArrayView message, QByteArrayView key)
{
    require();
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytes(digest), size_t(digest.size()), bytes(message), size_t(message.size()),
                       key.isEmpty() ? nullptr : bytes(key), size_t(key.size()));
    return digest;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace marac::sodium
