// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/UnsyncedDisk.h"

namespace marac::kills {

UnsyncedDisk::UnsyncedDisk(const DiskImage &before, int sector)
    : m_files{File{{before.of(DiskFile::Database).bytes, sector}}, File{{before.of(DiskFile::Journal).bytes, sector}}}
{
    for (std::size_t i = 0; i < m_files.size(); ++i)
        m_files.at(i).wasThere = m_files.at(i).isThere = before.files.at(i).isThere;
}

void UnsyncedDisk::File::synchronise()
{
    content.synchronise();
    wasThere = isThere;
    presences.clear();
}

void UnsyncedDisk::apply(const DiskCall &call)
{
    File &file = m_files.at(std::size_t(call.file));
    switch (call.kind) {
    case DiskCall::Kind::Make:
        file.isThere = true;
        file.presences.append(true);
        file.content.resize(0);
        break;
    case DiskCall::Kind::Write:
        file.content.write(call.at, call.bytes);
        break;
    case DiskCall::Kind::Truncate:
        file.content.resize(call.at);
        break;
    case DiskCall::Kind::Sync:
        file.synchronise();
        break;
    case DiskCall::Kind::Remove:
        file.isThere = false;
        file.presences.append(false);
        if (call.lasts) {
            file.content.resize(0);
            file.synchronise();
        }
        break;
    }
}

DiskImage UnsyncedDisk::now() const
{
    DiskImage image;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (const File &file = m_files.at(i); file.isThere)
            image.files.at(i) = {true, file.content.now()};
    }
    return image;
}

QList<int> UnsyncedDisk::wheels() const
{
    QList<int> wheels;
    for (const File &file : m_files) {
        if (!file.presences.isEmpty())
            wheels.append(int(file.presences.size()) + 1);
        wheels += file.content.wheels();
    }
    return wheels;
}

DiskImage UnsyncedDisk::cut(const QList<int> &places) const
{
    DiskImage image;
    qsizetype wheel = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files.at(i);
        const int presence = file.presences.isEmpty() ? 0 : places.at(wheel++);
        const qsizetype own = file.content.wheels().size();
        if (presence == 0 ? file.wasThere : file.presences.at(presence - 1))
            image.files.at(i) = {true, file.content.cut(places.mid(wheel, own))};
        wheel += own;
    }
    return image;
}

} // namespace marac::kills
