// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// An agency in the room, and whether it has said anything of the case; having nothing to report is said, too (R028).
struct Speaker
{
    AgencyId agency;
    bool spoke = false;
};

/// The agencies that are present and speak for themselves, once each: the one that brings the case first, the others as they
/// stand on the attendance list. Who takes the minutes or observes speaks for nobody.
QList<Speaker> speakersOf(const QList<Attendance> &attendance, const QList<Contribution> &said, AgencyId bringsTheCase);

/// The first that has not spoken after `last`, and from the start again; invalid when all have.
AgencyId nextToSpeak(const QList<Speaker> &speakers, AgencyId last);

} // namespace marac
