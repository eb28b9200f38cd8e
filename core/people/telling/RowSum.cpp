// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/RowSum.h"

#include "core/keys/Sodium.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace marac {

static constexpr qsizetype keyLength = crypto_shorthash_KEYBYTES;

QByteArray RowSum::drawnKey()
{
    sodium::require();
    return sodium::randomBytes(2 * keyLength);
}

static quint64 hashOf(const QString &row, const char *key)
{
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(row.constData()),
                     static_cast<unsigned long long>(row.size()) * sizeof(QChar),
                     reinterpret_cast<const unsigned char *>(key));
    quint64 number = 0;
    std::memcpy(&number, hash.data(), sizeof(number));
    return number;
}

void RowSum::add(const QString &text, const QString &beside)
{
    const QString row = text + QChar(u'\0') + beside;
    m_first += hashOf(row, m_key.constData());
    m_second += hashOf(row, m_key.constData() + keyLength);
    ++m_rows;
}

bool RowSum::operator==(const RowSum &other) const
{
    return m_rows == other.m_rows && m_first == other.m_first && m_second == other.m_second;
}

} // namespace marac
