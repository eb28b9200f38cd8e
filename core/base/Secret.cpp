// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace marac {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memset(m_bytes, 0, size);
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret{std::size_t(bytes.size())};
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes, bytes.data(), std::size_t(bytes.size()));
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::clone() const
{
    return copyOf(view());
}

void Secret::clear()
{
    if (m_bytes)
        sodium_free(m_bytes); // wipes first
    m_bytes = nullptr;
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_bytes, b.m_bytes, a.m_size) == 0);
}

} // namespace marac
