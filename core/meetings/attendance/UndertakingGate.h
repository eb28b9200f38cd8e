// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "core/undertaking/Room.h"

#include <QStringList>

namespace marac {

/// What stands between the people in the room and the cases.
struct GateState
{
    bool open = false;         ///< the cases may be heard
    bool closesCases = false;  ///< they are closed on every way, see CaseGate: somebody in the room has not signed
    QStringList unsignedNames; ///< people present who have not signed, in the order of the attendance list
    QString reason;            ///< why it is closed and what opens it; empty when open. Holds no name.
};

/// Somebody in the room who has not signed the undertaking (R103).
bool isPresentUnsigned(const Attendance &line);

/// R103: "no information will be exchanged until all partners present have signed the undertaking". Open only while the
/// meeting is in session, somebody is present, and everyone present has signed; a person who left doesn't count, a late
/// arrival closes it again until they sign. Who comes in before the meeting is opened closes its cases likewise. (Section 7.1 prints "Appendix F"; the undertaking is Appendix E.)
GateState undertakingGate(const Meeting &meeting, const QList<Attendance> &attendance);

} // namespace marac
