// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

/// Whether somebody chairs a meeting, as its attendance list tells it.
enum class ChairPresence {
    NeverCame, ///< nobody who chairs has been there
    HasLeft,   ///< somebody chaired and is in the room no more
    InTheRoom,
};

/// The person the meeting names as its chair, whatever they sit as.
bool isNamedChair(const Attendance &line, const Meeting &meeting);

/// Whether this line is the chair's: it sits as chair, or it is the person the meeting names as its chair.
bool chairs(const Attendance &line, const Meeting &meeting);

/// Who has chaired a meeting, as its attendance list tells it, in the order of the list; where nobody who chairs has come, the person it names.
QStringList whoChaired(const Meeting &meeting, const QList<Attendance> &attendance);

/// Who chairs and is in the room now, by name, without repeats.
QStringList chairsInRoom(const Meeting &meeting, const QList<Attendance> &attendance);

/// R104 rests on a chair: who chairs is in the room, and signs there like everybody (R103). It closes no cases by itself.
ChairPresence chairPresence(const Meeting &meeting, const QList<Attendance> &attendance);

} // namespace marac
