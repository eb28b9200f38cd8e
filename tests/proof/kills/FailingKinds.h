// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

#include <QList>

namespace marac::kills {

/// The ways in which a call fails without the program's end: all of them, or some, others for each `turn`.
QList<faults::Kind> failingKinds(bool all, qsizetype turn);

inline bool isDeath(faults::Kind kind)
{
    return kind == faults::Kind::Kill || kind == faults::Kind::Torn;
}

/// Whether calls are counted otherwise for it than for the others, so that they have to be counted by themselves.
inline bool isCountedByItself(faults::Kind kind)
{
    return kind == faults::Kind::Unflushed || kind == faults::Kind::Short || kind == faults::Kind::Unread;
}

} // namespace marac::kills
