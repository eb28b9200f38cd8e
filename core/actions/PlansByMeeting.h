// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"

namespace marac {

/// What one meeting set for a case.
struct MeetingPlan
{
    QDate meetingOn;
    QString meetingRef;
    QList<ActionRow> actions;
};

/// The actions of a case by the meeting that set them, the newest meeting first; within one, in the order given.
QList<MeetingPlan> plansByMeeting(const QList<ActionRow> &actions);

} // namespace marac
