// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/research/ResearchReturn.h"

namespace marac {

class Change;
class Register;

/// What came from an agency on one case.
struct NewReturn
{
    AgendaItemId item;
    AgencyId agency;
    ReturnKind kind = ReturnKind::Information;
    QDateTime receivedAt = {}; ///< UTC; invalid: now
};

/// Records a return, or puts it in the place of the one there is: its latest word counts, and when that came (R028). Refused
/// when the meeting is over, the case is closed (R103) or no list with this case was sent to the agency; Invalid when it is said to
/// have come before that list went out, or after now.
Result<ResearchReturn> keepReturn(Register &records, const NewReturn &given);
Result<ResearchReturn> keepReturn(Change &change, const NewReturn &given);

/// The agency holds nothing on all that it still owes: a nil return on each. Gives what was recorded. Refused when it owes
/// nothing.
Result<QList<ResearchReturn>> keepNilReturns(Register &records, MeetingId meeting, AgencyId agency,
                                             const QDateTime &receivedAt = {});

/// What was recorded by mistake is owed again; the trail keeps that it was there. Refused as above.
Result<> takeBackReturn(Register &records, AgendaItemId item, AgencyId agency);

/// An agency was asked again for what it owes. `chase` needs meetingId, agencyId, method and recipient.
Result<ResearchChase> recordResearchChase(Register &records, const ResearchChase &chase);

} // namespace marac
