// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/papers/PaperJob.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/paper/Paint.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/referrals/ConsultReferrals.h"

#include <algorithm>

namespace marac::test {

using namespace documents;
using namespace Qt::StringLiterals;

QString wordsOf(const Document &document)
{
    const PagePlan plan = planPages(document);
    QString text;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        text += plan.textOf(page) + u'\n';
    return text.simplified();
}

PaperJob::PaperJob()
{
    meeting = job.meetingOn(QDate(2026, 11, 12));
    referral = acceptedFor(meeting, oseiReferral());
    victim = MUST(consultReferral(reg(), referral))->people.first().person.id;
}

ReferralEntry PaperJob::oseiReferral()
{
    ReferralEntry entry = job.oseiReferral();
    entry.referral.receivedAt = reg().clock().now();
    entry.referral.narrative = u"Abuse shouted and paint thrown at the door."_s;
    entry.parts.first().person.address->isProtected = true;
    return entry;
}

ReferralId PaperJob::acceptedFor(MeetingId at, const ReferralEntry &entry)
{
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    NewAssessment given = job.assessment(id, 0);
    for (int item = 1; item <= 20; ++item)
        given.answers.at(item).answer = item <= 12 ? Answer::Yes : Answer::No;
    MUST(recordAssessment(reg(), given));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(reg(), id))->record.referral.version;
    acceptance.meetingId = at;
    acceptance.otherMeetingReason = u"Its officer is there."_s;
    accepted = *MUST(acceptReferral(reg(), acceptance));
    return id;
}

Result<Document> PaperJob::make(const PaperOrder &order, PaperUse use)
{
    return makePaper(reg(), order, use);
}

QString PaperJob::textOf(const PaperOrder &order)
{
    return wordsOf(*MUST(make(order)));
}

PaperOrder PaperJob::orderOf(DocumentKind kind) const
{
    return {.kind = kind, .meeting = meeting, .referral = referral};
}

void PaperJob::hear(const QString &words, const QString &task)
{
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(reg(), meeting))->agenda.first().item.id;
    said.sourceAgencyId = job.agency("POL");
    said.text = words;
    MUST(keepContribution(reg(), said));
    Action action;
    action.agendaItemId = said.agendaItemId;
    action.ownerAgencyId = job.agency("HHR");
    action.text = task;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), action));
    MUST(recordHearing(reg(), said.agendaItemId, HearingOutcome::Heard));
}

bool PaperJob::lastEntryNames(SubjectKind kind, qint64 id) const
{
    const QList<Subject> about = job.trail().first().event.about;
    return std::any_of(about.begin(), about.end(),
                       [&](const Subject &one) { return one.kind == kind && one.id == id; });
}

} // namespace marac::test
