// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/UnsyncedFile.h"

#include <algorithm>
#include <iterator>

namespace marac::kills {

UnsyncedFile::UnsyncedFile(const QByteArray &content, qsizetype sector)
    : m_sector(sector), m_lasting(content), m_now(content)
{
}

void UnsyncedFile::synchronise()
{
    m_lasting = m_now;
    m_sizes.clear();
    m_sectors.clear();
}

static void stretch(QByteArray &bytes, qsizetype size)
{
    if (bytes.size() < size)
        bytes.append(size - bytes.size(), '\0');
}

void UnsyncedFile::write(qint64 at, const QByteArray &bytes)
{
    const qsizetype end = qsizetype(at) + bytes.size();
    if (m_now.size() < end) {
        stretch(m_now, end);
        m_sizes.append(end);
    }
    std::copy(bytes.begin(), bytes.end(), std::next(m_now.begin(), qsizetype(at)));
    for (qsizetype number = qsizetype(at) / m_sector; number * m_sector < end; ++number)
        m_sectors[number].append(m_now.mid(number * m_sector, m_sector));
}

void UnsyncedFile::resize(qint64 size)
{
    if (size < m_now.size())
        m_now.truncate(qsizetype(size));
    else
        stretch(m_now, qsizetype(size));
    m_sizes.append(qsizetype(size));
}

QList<int> UnsyncedFile::wheels() const
{
    QList<int> wheels;
    if (!m_sizes.isEmpty())
        wheels.append(int(m_sizes.size()) + 1);
    for (const QList<QByteArray> &versions : m_sectors)
        wheels.append(int(versions.size()) + 1);
    return wheels;
}

QByteArray UnsyncedFile::cut(const QList<int> &places) const
{
    qsizetype wheel = 0;
    const auto choice = [&](auto lasting, const auto &pending) {
        if (pending.isEmpty())
            return lasting;
        const int place = places.at(wheel++);
        return place == 0 ? lasting : decltype(lasting)(pending.at(place - 1));
    };
    const qsizetype size = choice(m_lasting.size(), m_sizes);
    QByteArray bytes = m_lasting;
    for (auto sector = m_sectors.begin(); sector != m_sectors.end(); ++sector) {
        const qsizetype at = sector.key() * m_sector;
        const QByteArray held = choice(m_lasting.mid(at, m_sector), sector.value());
        stretch(bytes, at + held.size());
        std::copy(held.begin(), held.end(), std::next(bytes.begin(), at));
    }
    bytes.truncate(std::min(size, bytes.size()));
    stretch(bytes, size); // a length without what was to stand there
    return bytes;
}

} // namespace marac::kills
