// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QByteArray>

#include <optional>

namespace marac {

/// The key of one database file: 32 random bytes and the 16-byte salt that stands at the head of the file. It carries both,
/// so one damaged bit in the head can't lose the file.
class DatabaseKey
{
public:
    static constexpr std::size_t keyBytes = 32;
    static constexpr std::size_t saltBytes = 16;

    static DatabaseKey generate();
    /// From the 48 bytes that bytes() gives; nothing when the size is wrong.
    static std::optional<DatabaseKey> fromBytes(Secret bytes);

    DatabaseKey clone() const { return DatabaseKey(m_bytes.clone()); }

    const Secret &bytes() const { return m_bytes; }

    /// What sqlite3_key_v2 takes: x'…' around 96 hexadecimal digits, 99 bytes and no NUL. Check its size all the same: a
    /// malformed key is taken for a passphrase by SQLCipher without a word.
    Secret sqlcipherKey() const;

    /// Keys made from this one for other uses. Each purpose has its own number; none tells anything about another.
    enum class Purpose : quint64 { KeyringSeal = 1, DoorLog = 2, Manifest = 3 };
    Secret derive(Purpose purpose) const;

    friend bool operator==(const DatabaseKey &a, const DatabaseKey &b) { return a.m_bytes == b.m_bytes; }

private:
    explicit DatabaseKey(Secret bytes) : m_bytes(std::move(bytes)) {}

    Secret m_bytes;
};

} // namespace marac
