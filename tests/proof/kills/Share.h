// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Divided.h"

#include <QStringList>

#include <algorithm>
#include <thread>

namespace marac::kills {

/// Which of the tries this process makes. In the long form as many processes as there are cores share them, each one try at a
/// time. In the short form there is one, which makes them all; the other tests have the other cores.
struct Share
{
    int number = 0;
    int of = 1;

    /// The tries of one place are given out by turns, so that each process gets as many.
    bool has(qint64 index) const { return index % of == number; }

    /// By `--share NUMBER OF`; without it, the whole.
    static Share from(const QStringList &arguments)
    {
        const qsizetype at = arguments.indexOf(QStringLiteral("--share"));
        if (at < 0)
            return {};
        const Share share{arguments.value(at + 1).toInt(), arguments.value(at + 2).toInt()};
        if (share.of < 1 || share.number < 0 || share.number >= share.of)
            qFatal("there is no such share");
        return share;
    }
};

inline bool isShare(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--share"));
}

/// One for each core, beside these arguments of the program.
inline QList<proof::Piece> sharesOf(const QStringList &arguments)
{
    const int count = std::max(1, int(std::thread::hardware_concurrency()));
    QList<proof::Piece> shares;
    for (int i = 0; i < count; ++i) {
        shares +=
            {QStringLiteral("share %1 of %2").arg(i + 1).arg(count),
             arguments.mid(1) + QStringList{QStringLiteral("--share"), QString::number(i), QString::number(count)}};
    }
    return shares;
}

} // namespace marac::kills
