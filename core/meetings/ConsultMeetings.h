// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/ListMeetings.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/agenda/AgendaTimes.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/research/ResearchCount.h"

namespace marac {

class Reading;
class Register;

/// Everything the page of one meeting shows. Of a case that is closed, in this meeting or in another that hears it just now,
/// `agenda` holds references alone: no name, birth date, postcode or band (R103).
struct MeetingFile
{
    Meeting meeting;
    QList<AgendaRow> agenda;
    AgendaTimes times; ///< of the agenda, in its order
    QList<Attendance> attendance;
    QList<Circulation> circulation;
    QList<Agency> agencies;              ///< that take part on the day, by name
    QList<AgencyCirculation> circulated; ///< what each agency that takes part has and lacks, by name
    QList<AgencyResearch> research;      ///< what agencies returned before it, each that was sent a list
    QDate returnBy;                      ///< the last day for returns (R028); invalid in an unknown year
    QList<Officer> primaryOfficers;      ///< the PDMOs on the day, who may let somebody sit for their agency
    QStringList chairs;                  ///< who may decide an exception for it
    std::optional<MovedDeadline> moved;  ///< its deadline is another than the last that was shown
    int quorum = 0;                      ///< data controllers the partnership wants to be present
    GateState gate;
    QDate circulateBy;      ///< by the partnership's counting rule; invalid for a mini MARAC or an unknown year
    QDate circulateByClear; ///< the cautious day, a working day earlier; invalid likewise
    QStringList warnings;
};

/// One meeting, with protected addresses masked in what people wrote; the entry names the meeting and every case on its
/// agenda (R122).
Result<MeetingFile> consultMeeting(Register &records, MeetingId id);

/// The meeting on whose agenda an item stands, without its cases.
Result<Meeting> meetingOfItem(Register &records, AgendaItemId id);

/// The same as consultMeeting inside a read that has already been recorded, as it was typed; the meeting must be there.
MeetingFile readMeeting(const Reading &reading, MeetingId id);
MeetingFile readMeeting(const Connection &db, QDate today, MeetingId id);

} // namespace marac
