// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/Room.h"

#include <QCoreApplication>

namespace marac {

QString whyCasesAreClosed(const Room &room)
{
    if (room.present == 0 && room.inSession) {
        return QCoreApplication::translate(
            "UndertakingGate",
            "Nobody is marked present yet. Mark who is in the room and record their signatures; then the cases open.");
    }
    if (room.unsignedPresent > 0) {
        return QCoreApplication::translate("UndertakingGate",
                                           "%n person(s) present have not signed the undertaking of "
                                           "confidentiality. Record each signature, or mark the "
                                           "person as having left the room; then the cases open.",
                                           nullptr, room.unsignedPresent);
    }
    return {};
}

} // namespace marac
