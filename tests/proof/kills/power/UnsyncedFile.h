// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace marac::kills {

/// The content of one file on a disk that keeps what was synchronised and, of anything written since, any sectors in any order:
/// each sector holds what it held at the last synchronisation or any of the contents it was given since, and so does the
/// length. A sector is written whole or not at all.
class UnsyncedFile
{
public:
    /// All of `content` lasts. `sector` in bytes: 512, or 4096 as disks of today have it.
    UnsyncedFile(const QByteArray &content, qsizetype sector);

    void write(qint64 at, const QByteArray &bytes);
    void resize(qint64 size);
    /// All of it lasts as it is now.
    void synchronise();

    const QByteArray &now() const { return m_now; }
    /// What is open just now, a wheel for each thing and how many ways it can stand. Empty when all lasts.
    QList<int> wheels() const;
    /// After a power cut with each wheel at such a place: 0 is as it was synchronised, the last is as it is now.
    QByteArray cut(const QList<int> &places) const;

private:
    qsizetype m_sector;
    QByteArray m_lasting;
    QByteArray m_now;
    QList<qsizetype> m_sizes;                     ///< since the last synchronisation, as the next
    QMap<qsizetype, QList<QByteArray>> m_sectors; ///< by number
};

} // namespace marac::kills
