// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/CanonicalHash.h"

#include <QtEndian>

#include <sodium.h>

#include <bit>
#include <new>

namespace marac {

struct CanonicalHash::Private
{
    crypto_generichash_state state;
};

CanonicalHash::CanonicalHash(QByteArrayView purpose) : d(std::make_unique<Private>())
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    crypto_generichash_init(&d->state, nullptr, 0, crypto_generichash_BYTES);
    text(purpose);
}

CanonicalHash::~CanonicalHash()
{
    sodium_memzero(&d->state, sizeof d->state);
}

void CanonicalHash::add(QByteArrayView raw)
{
    crypto_generichash_update(&d->state, reinterpret_cast<const unsigned char *>(raw.data()),
                              static_cast<unsigned long long>(raw.size()));
}

void CanonicalHash::add(char type, quint64 word)
{
    char head[9] = {type};
    qToBigEndian(word, head + 1);
    add(QByteArrayView(head, sizeof head));
}

CanonicalHash &CanonicalHash::number(qint64 value)
{
    add('i', quint64(value));
    return *this;
}

CanonicalHash &CanonicalHash::real(double value)
{
    add('r', std::bit_cast<quint64>(value));
    return *this;
}

CanonicalHash &CanonicalHash::text(QByteArrayView utf8)
{
    add('t', quint64(utf8.size()));
    add(utf8);
    return *this;
}

CanonicalHash &CanonicalHash::bytes(QByteArrayView value)
{
    add('b', quint64(value.size()));
    add(value);
    return *this;
}

CanonicalHash &CanonicalHash::null()
{
    add('n', 0);
    return *this;
}

QByteArray CanonicalHash::result()
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&d->state, reinterpret_cast<unsigned char *>(digest.data()), std::size_t(digest.size()));
    return digest;
}

} // namespace marac
