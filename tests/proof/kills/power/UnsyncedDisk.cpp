// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/UnsyncedDisk.h"

#include <algorithm>
#include <iterator>

namespace marac::kills {

UnsyncedDisk::UnsyncedDisk(const DiskImage &before, int sector) : m_sector(sector)
{
    for (std::size_t i = 0; i < m_files.size(); ++i)
        m_files.at(i).lasting = m_files.at(i).now = before.files.at(i);
}

void UnsyncedDisk::makeLast(File &file)
{
    file.lasting = file.now;
    file.presences.clear();
    file.sizes.clear();
    file.sectors.clear();
}

void UnsyncedDisk::write(File &file, qint64 at, const QByteArray &bytes) const
{
    QByteArray &held = file.now.bytes;
    const qsizetype end = qsizetype(at) + bytes.size();
    if (held.size() < end) {
        held.append(end - held.size(), '\0');
        file.sizes.append(end);
    }
    std::copy(bytes.begin(), bytes.end(), std::next(held.begin(), qsizetype(at)));
    for (qsizetype number = qsizetype(at) / m_sector; number * m_sector < end; ++number)
        file.sectors[number].append(held.mid(number * m_sector, m_sector));
}

void UnsyncedDisk::apply(const DiskCall &call)
{
    File &file = m_files.at(std::size_t(call.file));
    switch (call.kind) {
    case DiskCall::Kind::Make:
        file.now = {true, {}};
        file.presences.append(true);
        file.sizes.append(0);
        break;
    case DiskCall::Kind::Write:
        write(file, call.at, call.bytes);
        break;
    case DiskCall::Kind::Truncate:
        if (call.at < file.now.bytes.size())
            file.now.bytes.truncate(qsizetype(call.at));
        else
            file.now.bytes.append(qsizetype(call.at) - file.now.bytes.size(), '\0');
        file.sizes.append(qsizetype(call.at));
        break;
    case DiskCall::Kind::Sync:
        makeLast(file);
        break;
    case DiskCall::Kind::Remove:
        file.now = {};
        file.presences.append(false);
        if (call.lasts)
            makeLast(file);
        break;
    }
}

DiskImage UnsyncedDisk::now() const
{
    DiskImage image;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        image.files.at(i) = m_files.at(i).now;
    return image;
}

QList<int> UnsyncedDisk::wheels() const
{
    QList<int> wheels;
    const auto add = [&wheels](qsizetype pending) {
        if (pending > 0)
            wheels.append(int(pending) + 1);
    };
    for (const File &file : m_files) {
        add(file.presences.size());
        add(file.sizes.size());
        for (const QList<QByteArray> &versions : file.sectors)
            add(versions.size());
    }
    return wheels;
}

DiskImage UnsyncedDisk::cut(const QList<int> &places) const
{
    DiskImage image;
    qsizetype wheel = 0;
    const auto choice = [&](auto lasting, const auto &pending) {
        if (pending.isEmpty())
            return lasting;
        const int place = places.at(wheel++);
        return place == 0 ? lasting : decltype(lasting)(pending.at(place - 1));
    };
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files.at(i);
        DiskImage::Content &content = image.files.at(i);
        content.isThere = choice(file.lasting.isThere, file.presences);
        const qsizetype size = choice(file.lasting.bytes.size(), file.sizes);
        content.bytes = file.lasting.bytes;
        for (auto sector = file.sectors.begin(); sector != file.sectors.end(); ++sector) {
            const qsizetype at = sector.key() * m_sector;
            const QByteArray held = choice(file.lasting.bytes.mid(at, m_sector), sector.value());
            if (content.bytes.size() < at + held.size())
                content.bytes.append(at + held.size() - content.bytes.size(), '\0');
            std::copy(held.begin(), held.end(), std::next(content.bytes.begin(), at));
        }
        if (content.bytes.size() > size)
            content.bytes.truncate(size);
        else
            content.bytes.append(size - content.bytes.size(), '\0'); // a length without what was to stand there
        if (!content.isThere)
            content.bytes.clear();
    }
    return image;
}

} // namespace marac::kills
