// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/UndertakingGate.h"

#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

GateState undertakingGate(const Meeting &meeting, const QList<Attendance> &attendance)
{
    GateState gate;
    if (meeting.state != MeetingState::InSession) {
        gate.reason = QCoreApplication::translate("UndertakingGate",
                                                  "The meeting has not been opened. Open it to hear its cases.");
        return gate;
    }
    int present = 0;
    for (const Attendance &line : attendance) {
        if (line.presence != Presence::Present)
            continue;
        ++present;
        if (!line.signedAt.isValid())
            gate.unsignedNames << line.name;
    }
    gate.reason = whyCasesAreClosed(present, int(gate.unsignedNames.size()));
    gate.open = gate.reason.isEmpty();
    return gate;
}

} // namespace marac
