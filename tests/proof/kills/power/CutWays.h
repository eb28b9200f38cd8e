// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>

namespace marac::kills {

/// Whether the two ends are among the ways that are drawn: that nothing, and that everything, reached the disk.
enum class Ends { Taken, Left };

/// Ways in which the power can leave a disk (UnsyncedDisk::cut): all of them where there are at most `most`; otherwise that many, by
/// lot but for the ends.
QList<QList<int>> waysToCut(const QList<int> &wheels, int most, Ends ends, QRandomGenerator &lot);

/// Likewise of things that have several wheels each: of each thing nothing, any of it or all of it reached the disk, in every way
/// or, where there are more than `most`, in that many by lot, its ends among them; and then, where a thing has several wheels, half as
/// many with each wheel by itself. All wheels are in one row.
QList<QList<int>> waysToCutParts(const QList<QList<int>> &parts, int most, QRandomGenerator &lot);

} // namespace marac::kills
