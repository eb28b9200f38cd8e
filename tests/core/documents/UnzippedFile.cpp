// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/UnzippedFile.h"

#include <QtEndian>

#include <zlib.h>

namespace marac::documents {

static quint32 number(const QByteArray &from, qsizetype at, int bytes)
{
    return bytes == 2 ? qFromLittleEndian<quint16>(from.constData() + at)
                      : qFromLittleEndian<quint32>(from.constData() + at);
}

static QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const int ended = inflate(&stream, Z_FINISH);
    content.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return ended == Z_STREAM_END ? content : QByteArray();
}

QList<UnzippedFile> unzipped(const QByteArray &archive)
{
    QList<UnzippedFile> files;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return files;
    qsizetype entry = number(archive, end + 16, 4);
    for (quint32 left = number(archive, end + 10, 2); left > 0; --left) {
        if (archive.mid(entry, 4) != "PK\x01\x02")
            return {};
        const quint32 nameSize = number(archive, entry + 28, 2);
        const quint32 size = number(archive, entry + 24, 4);
        const qsizetype local = number(archive, entry + 42, 4);
        const QByteArray packed =
            archive.mid(local + 30 + number(archive, local + 26, 2), number(archive, entry + 20, 4));
        UnzippedFile file;
        file.name = archive.mid(entry + 46, nameSize);
        file.content = number(archive, entry + 10, 2) == 0 ? packed : inflated(packed, size);
        file.isSound = file.content.size() == qsizetype(size) && archive.mid(local, 4) == "PK\x03\x04"
            && crc32(0, reinterpret_cast<const Bytef *>(file.content.constData()), uInt(size))
                == number(archive, entry + 16, 4);
        files << file;
        entry += 46 + nameSize;
    }
    return files;
}

} // namespace marac::documents
