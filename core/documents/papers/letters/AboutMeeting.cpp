// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/letters/AboutMeeting.h"

#include "core/agencies/AgencyTable.h"

namespace marac::documents {

MeetingLetter letterAbout(const PaperGround &ground, const Meeting &meeting)
{
    const MeetingWording meetingWords = ground.wording.meeting();
    MeetingLetter letter;
    letter.wording = ground.wording.letters();
    letter.purpose = meetingWords.purpose;
    letter.handling = meetingWords.handling;
    letter.meetingReference = meeting.ref;
    letter.meetingDate = meeting.heldOn;
    letter.writtenOn = ground.reading.today();
    letter.returnBy = answersBy(ground, meeting);
    letter.returnTo = answersTo();
    letter.stamp = ground.stamp;
    return letter;
}

Result<Agency> agencyWrittenTo(const PaperGround &ground)
{
    const std::optional<Agency> agency = AgencyTable::find(ground.db(), ground.order.recipient);
    if (!agency)
        return noRecipient();
    return *agency;
}

} // namespace marac::documents
