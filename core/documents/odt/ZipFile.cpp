// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/ZipFile.h"

#include <QtEndian>

#include <zlib.h>

namespace marac::documents {

static constexpr quint16 stored = 0;
static constexpr quint16 deflated = 8;
static constexpr quint16 versionNeeded = 20;
static constexpr quint32 fixedDay = 0x00210000; // 1 January 1980, 00:00: the first a zip knows

template <class Number>
static void put(QByteArray &into, Number number)
{
    char bytes[sizeof(Number)];
    qToLittleEndian(number, bytes);
    into.append(bytes, sizeof(Number));
}

static QByteArray deflate(const QByteArray &content)
{
    z_stream stream{};
    // A raw stream, as a zip holds it: no header of its own.
    const int begun = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    Q_ASSERT(begun == Z_OK);
    Q_UNUSED(begun)
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int ended = ::deflate(&stream, Z_FINISH);
    Q_ASSERT(ended == Z_STREAM_END); // the room is what it needs at most
    Q_UNUSED(ended)
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

void ZipFile::add(const QByteArray &name, const QByteArray &content)
{
    put(name, content, deflate(content), deflated);
}

void ZipFile::store(const QByteArray &name, const QByteArray &content)
{
    put(name, content, content, stored);
}

void ZipFile::put(const QByteArray &name, const QByteArray &content, const QByteArray &packed, quint16 method)
{
    QByteArray common; // to both headers
    documents::put(common, versionNeeded);
    documents::put(common, quint16(0));
    documents::put(common, method);
    documents::put(common, fixedDay);
    documents::put(common,
                   quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()))));
    documents::put(common, quint32(packed.size()));
    documents::put(common, quint32(content.size()));
    documents::put(common, quint16(name.size()));
    documents::put(common, quint16(0));

    const auto offset = quint32(m_entries.size());
    m_entries += "PK\x03\x04" + common + name + packed;
    m_directory += "PK\x01\x02";
    documents::put(m_directory, versionNeeded);
    m_directory += common;
    documents::put(m_directory, quint16(0)); // comment
    documents::put(m_directory, quint16(0)); // disk
    documents::put(m_directory, quint16(0)); // attributes
    documents::put(m_directory, quint32(0));
    documents::put(m_directory, offset);
    m_directory += name;
    ++m_count;
}

QByteArray ZipFile::bytes() const
{
    QByteArray end("PK\x05\x06");
    documents::put(end, quint32(0)); // disks
    documents::put(end, m_count);
    documents::put(end, m_count);
    documents::put(end, quint32(m_directory.size()));
    documents::put(end, quint32(m_entries.size()));
    documents::put(end, quint16(0));
    return m_entries + m_directory + end;
}

} // namespace marac::documents
