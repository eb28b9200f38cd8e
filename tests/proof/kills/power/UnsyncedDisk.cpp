// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/UnsyncedDisk.h"

namespace marac::kills {

UnsyncedDisk::UnsyncedDisk(const DiskImage &before, int sector)
    : m_sector(sector), m_files{File{{{before.of(DiskFile::Database).bytes, sector}}},
                                File{{{before.of(DiskFile::Journal).bytes, sector}}}}
{
    for (std::size_t i = 0; i < m_files.size(); ++i)
        m_files.at(i).wasThere = m_files.at(i).isThere = before.files.at(i).isThere;
}

void UnsyncedDisk::File::synchronise()
{
    bearers.remove(0, bearers.size() - 1);
    bearers.last().synchronise();
    wasThere = isThere;
    changes.clear();
}

void UnsyncedDisk::File::make(int sector)
{
    isThere = true;
    bearers.append(UnsyncedFile({}, sector));
    changes.append(bearers.size() - 1);
}

void UnsyncedDisk::apply(const DiskCall &call)
{
    File &file = m_files.at(std::size_t(call.file));
    switch (call.kind) {
    case DiskCall::Kind::Make:
        file.make(m_sector);
        break;
    case DiskCall::Kind::Write:
        file.bearers.last().write(call.at, call.bytes);
        break;
    case DiskCall::Kind::Truncate:
        file.bearers.last().resize(call.at);
        break;
    case DiskCall::Kind::Sync:
        file.synchronise();
        break;
    case DiskCall::Kind::Remove:
        file.isThere = false;
        file.changes.append(-1);
        if (call.lasts)
            file.synchronise();
        break;
    }
}

DiskImage UnsyncedDisk::now() const
{
    DiskImage image;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (const File &file = m_files.at(i); file.isThere)
            image.files.at(i) = {true, file.bearers.last().now()};
    }
    return image;
}

QList<int> UnsyncedDisk::wheels() const
{
    QList<int> wheels;
    for (const File &file : m_files) {
        if (!file.changes.isEmpty())
            wheels.append(int(file.changes.size()) + 1);
        for (const UnsyncedFile &bearer : file.bearers)
            wheels += bearer.wheels();
    }
    return wheels;
}

DiskImage UnsyncedDisk::cut(const QList<int> &places) const
{
    DiskImage image;
    qsizetype wheel = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files.at(i);
        const int change = file.changes.isEmpty() ? 0 : places.at(wheel++);
        const qsizetype bearing = change > 0 ? file.changes.at(change - 1) : file.wasThere ? 0 : -1;
        for (qsizetype bearer = 0; bearer < file.bearers.size(); ++bearer) {
            const UnsyncedFile &content = file.bearers.at(bearer);
            const qsizetype own = content.wheels().size();
            if (bearer == bearing)
                image.files.at(i) = {true, content.cut(places.mid(wheel, own))};
            wheel += own;
        }
    }
    return image;
}

} // namespace marac::kills
