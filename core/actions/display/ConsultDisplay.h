// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/agenda/NeutralCase.h"

namespace marac {

class Register;

/// Who has taken on something for the case that is heard, and by when. What it is may name people: it is not told.
struct AgreedPart
{
    QString agency; ///< code
    QDate dueOn;
    QTime dueAt = {}; ///< invalid: by the end of the day
};

/// One case as the chair's display shows it to the room.
struct DisplayedCase
{
    NeutralCase neutral;
    QList<AgreedPart> agreed;   ///< in the order they were agreed
    QList<AgendaItemId> agenda; ///< of its meeting as it stands now, in order
};

/// One case for the chair's display. The entry names the case, its victim and the meeting, and says that it was displayed (R122).
/// Refused while the gate closes the case (R103); NotFound when it is not on the meeting's agenda, or not any more.
Result<DisplayedCase> consultForDisplay(Register &records, MeetingId meeting, AgendaItemId id);

/// The victim's name in full, for a room that has to know it: the reason stands in the trail before it is shown. Invalid without
/// a reason; NotFound for a site or community; Refused while the gate closes the case (R103).
Result<QString> revealOnDisplay(Register &records, AgendaItemId id, const QString &reason);

} // namespace marac
