// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/documents/builders/meeting/AttendanceSheetDocument.h"
#include "core/documents/papers/meeting/ExpectedPeople.h"
#include "core/documents/papers/meeting/HeadOf.h"

#include <algorithm>

namespace marac::documents {

static QString seatText(const Attendance &line)
{
    switch (line.seat) {
    case Seat::Chair:
        return PaperWords::tr("Chair");
    case Seat::MinuteTaker:
        return PaperWords::tr("Minutes");
    case Seat::Observer:
        return PaperWords::tr("Observer");
    case Seat::Member:
        break;
    }
    return line.temporary ? PaperWords::tr("temporary %1", "DMO").arg(shortWord(line.designation))
                          : shortWord(line.designation);
}

/// What stood in the registration when they came; before that, what stands in it now (R017).
static ExpectedPerson personOf(const Connection &db, const Attendance &line)
{
    ExpectedPerson person;
    person.agency = agencyName(db, line.agencyId);
    person.controller = line.controllerName;
    person.icoNumber = line.icoNumber;
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(db, line.agencyId);
    if (signatory && person.controller.isEmpty()) {
        person.controller = signatory->legalName;
        person.icoNumber = signatory->icoNumber;
    }
    person.name = line.name;
    person.post = line.post;
    person.designation = seatText(line);
    return person;
}

Result<PaperDraft> attendanceSheetPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = standingMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    PaperDraft draft;
    draft.isOf(*meeting);
    AttendanceSheetInput input;
    static_cast<MeetingHead &>(input) = headOf(ground, *meeting);
    input.wording = ground.wording.letters();
    for (const Attendance &line : expectedAt(ground.db(), *meeting))
        input.people << personOf(ground.db(), line);
    std::stable_sort(input.people.begin(), input.people.end(),
                     [](const ExpectedPerson &one, const ExpectedPerson &two) {
                         return one.agency.localeAwareCompare(two.agency) < 0;
                     });
    input.stamp = ground.stamp;
    draft.document = attendanceSheetDocument(input);
    return draft;
}

} // namespace marac::documents
