// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/permissions/RegisterAtWork.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

std::unique_ptr<RegisterAtWork> putToWork()
{
    auto made = std::make_unique<RegisterAtWork>();
    test::MainJob &job = made->job;
    const QDate day(2026, 11, 12);
    made->meeting = job.meetingOn(day);
    made->entry = job.referralOf(u"Ada"_s, u"Nowak"_s);
    made->accepted = job.acceptedCase();
    made->referral = *MUST(keepReferral(job.reg(), job.referralOf(u"Piotr"_s, u"Zawada"_s)));
    MUST(recordAssessment(job.reg(), job.assessment(made->referral, 11)));
    job.openOn(day, made->meeting);
    job.firstArrives(made->meeting);
    const MeetingFile file = *MUST(consultMeeting(job.reg(), made->meeting));
    made->item = file.agenda.first().item.id;
    made->attendance = file.attendance.last().id;
    Action agreed;
    agreed.agendaItemId = made->item;
    agreed.ownerAgencyId = made->housing();
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = day.addDays(7);
    made->action = *MUST(keepAction(job.reg(), agreed));
    made->person = MUST(consultCaseFile(job.reg(), made->accepted.caseId))->file.victimId;
    return made;
}

} // namespace marac::proof
