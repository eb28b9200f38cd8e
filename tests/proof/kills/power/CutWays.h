// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>

namespace marac::kills {

/// Ways in which the power can leave a disk (UnsyncedDisk::cut): all of them where there are at most `most`; otherwise that many,
/// among them that nothing and that everything reached the disk, and the others by lot.
QList<QList<int>> waysToCut(const QList<int> &wheels, int most, QRandomGenerator &lot);

} // namespace marac::kills
