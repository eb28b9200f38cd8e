// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/OneCaseInSession.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/placing/PlaceOnAgenda.h"

namespace marac::test {

using namespace Qt::StringLiterals;

void OneCaseInSession::begin()
{
    m_job = std::make_unique<MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_item = file().hearings.first().row.item;
}

void OneCaseInSession::say(const QString &text)
{
    Contribution said;
    said.agendaItemId = m_item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = text;
    MUST(keepContribution(reg(), said));
}

void OneCaseInSession::hearAll()
{
    say(u"Three calls to the address since September."_s);
    MUST(recordHearing(reg(), m_item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
}

void OneCaseInSession::lock()
{
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(lockMinutes(reg(), m_meeting));
}

Approval OneCaseInSession::approval()
{
    return {u"Helen Marsh"_s, reg().today(), u"Letter of today"_s};
}

QString OneCaseInSession::paper()
{
    documents::PaperOrder order;
    order.kind = documents::DocumentKind::Minutes;
    order.meeting = m_meeting;
    const documents::PagePlan plan = planPages(*MUST(makePaper(reg(), order, documents::PaperUse::Look)));
    QString words;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        words += plan.textOf(page) + u'\n';
    return words.simplified();
}

void OneCaseInSession::hearElsewhereUnsigned()
{
    AgendaItem again;
    again.meetingId = m_job->meetingOn(QDate(2026, 12, 10));
    again.caseId = m_item.caseId;
    again.referralId = m_item.referralId;
    again.sourceAgencyId = m_item.sourceAgencyId;
    MUST(placeOnAgenda(reg(), again));
    m_job->openOn(QDate(2026, 12, 10), again.meetingId);
}

} // namespace marac::test
