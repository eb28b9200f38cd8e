// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <memory>

namespace marac {

/// BLAKE2b-256 (RFC 7693) over values written one after the other so that no two different lists of values give the same
/// bytes: each has a type letter, numbers are 8 bytes with the highest first, text (UTF-8) and bytes carry their length.
class CanonicalHash
{
public:
    /// `purpose` goes in first and keeps digests of different things apart ("marac-row-v1").
    explicit CanonicalHash(QByteArrayView purpose);
    ~CanonicalHash();
    CanonicalHash(const CanonicalHash &) = delete;
    CanonicalHash &operator=(const CanonicalHash &) = delete;

    CanonicalHash &number(qint64 value);
    CanonicalHash &real(double value);
    CanonicalHash &text(QByteArrayView utf8);
    CanonicalHash &text(QStringView value) { return text(value.toUtf8()); }
    CanonicalHash &bytes(QByteArrayView value);
    CanonicalHash &null();

    /// The 32 bytes; nothing may be added afterwards.
    QByteArray result();

private:
    void add(char type, quint64 word);
    void add(QByteArrayView raw);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace marac
