// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/UndertakingGate.h"

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
    if (present == 0) {
        gate.reason = QCoreApplication::translate(
            "UndertakingGate",
            "Nobody is marked present yet. Mark who is in the room and record their signatures; then the cases open.");
    } else if (!gate.unsignedNames.isEmpty()) {
        gate.reason = QCoreApplication::translate("UndertakingGate",
                                                  "%n person(s) present have not signed the undertaking of "
                                                  "confidentiality. Record each signature, or mark the "
                                                  "person as having left the room; then the cases open.",
                                                  nullptr, int(gate.unsignedNames.size()));
    } else {
        gate.open = true;
    }
    return gate;
}

} // namespace marac
