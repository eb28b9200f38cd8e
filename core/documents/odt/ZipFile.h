// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace marac::documents {

/// A zip archive in memory, as OpenDocument needs it: names in ASCII, no encryption, every entry of one fixed day, so that the
/// same content makes the same bytes. Entries and the whole stay far below 4 GB.
class ZipFile
{
public:
    /// Packed.
    void add(const QByteArray &name, const QByteArray &content);
    /// As it is.
    void store(const QByteArray &name, const QByteArray &content);
    /// The archive with its directory; nothing is added afterwards.
    QByteArray bytes() const;

private:
    void put(const QByteArray &name, const QByteArray &content, const QByteArray &packed, quint16 method);

    QByteArray m_entries;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace marac::documents
