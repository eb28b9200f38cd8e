// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/PaperMaking.h"

#include "core/base/Refusals.h"
#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "core/meetings/circulation/AnswersBy.h"

#include <algorithm>

namespace marac::documents {

static void addOnce(QList<Subject> &about, const Subject &subject)
{
    const bool known = std::any_of(about.begin(), about.end(), [&](const Subject &one) {
        return one.kind == subject.kind && one.id == subject.id;
    });
    if (subject.id > 0 && !known)
        about << subject;
}

void PaperDraft::names(const Connection &db, CaseFileId id)
{
    for (const Subject &subject : subjectsOf(db, id))
        addOnce(about, subject);
}

void PaperDraft::names(PersonId id)
{
    addOnce(about, {SubjectKind::Person, id.value(), {}});
}

QString answersTo()
{
    return PaperWords::tr("The MARAC Administrator");
}

QDate answersBy(const PaperGround &ground, QDate day)
{
    return marac::answersBy(loadWorkingDays(ground.db()), day);
}

Result<Meeting> openedMeeting(const PaperGround &ground)
{
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting)
        return noSuchRecord();
    const GateState gate = undertakingGate(*meeting, AttendanceTable(ground.db()).ofMeeting(meeting->id));
    if (gate.closesCases)
        return failure(Problem::Kind::Refused, gate.reason);
    return *meeting;
}

} // namespace marac::documents
