// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>

#include <initializer_list>

namespace marac::kills {

/// What is proved, so that no two parts draw the same.
enum class Part : quint32 {
    Chains = 1,
    Failures,
    Flushes,
    Memory,
    Moments,
    Orders,
    Files,
    Power,
    FlushesOfFiles,
    MemoryOfFiles,
    Folders
};

/// What is drawn by lot at one place of the proof hangs on the seed and on that place alone: the same in whatever order, and by
/// whichever process, the places are tried.
inline QRandomGenerator lotAt(quint32 seed, Part part, std::initializer_list<quint32> place)
{
    QList<quint32> from{seed, quint32(part)};
    from.append(QList<quint32>(place));
    return QRandomGenerator(from.constData(), from.size());
}

/// The `index`-th of `tries` places among `all`, counted from 1: they lie as far apart as they can, each at a point of its own
/// stretch that is drawn by lot. `tries` must not be more than `all`.
inline qint64 placeOf(qint64 index, qint64 tries, qint64 all, QRandomGenerator lot)
{
    const qint64 first = index * all / tries;
    const qint64 next = (index + 1) * all / tries;
    return first + 1 + qint64(lot.bounded(quint32(next - first)));
}

} // namespace marac::kills
