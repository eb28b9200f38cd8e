// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/Rehearsal.h"

#include "core/actions/DecideMinutes.h"
#include "core/actions/KeepHearing.h"
#include "core/demonstration/DemonstrationStories.h"
#include "core/meetings/KeepAttendance.h"
#include "core/meetings/RunMeeting.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};
} // namespace

using documents::DocumentKind;

Result<> Rehearsal::run()
{
    for (Result<> (Rehearsal::*step)() : {&Rehearsal::chooseMeeting, &Rehearsal::printBefore, &Rehearsal::gather,
                                         &Rehearsal::hearCases, &Rehearsal::finish}) {
        const Result<> done = (this->*step)();
        if (!done)
            return done;
    }
    return {};
}

Result<> Rehearsal::paper(DocumentKind kind, const QString &reference, AgencyId recipient, ReferralId referral)
{
    documents::PaperOrder order;
    order.kind = kind;
    order.meeting = m_file.meeting.id;
    order.recipient = recipient;
    order.referral = referral;
    return m_papers.put(m_records, order, reference);
}

Result<> Rehearsal::chooseMeeting()
{
    const Result<QList<MeetingRow>> meetings = listMeetings(m_records);
    if (!meetings)
        return Failure(meetings.error());
    MeetingId next;
    for (const MeetingRow &row : *meetings) { // latest first
        if (row.meeting.state == MeetingState::Planned && row.meeting.kind == MeetingKind::Full && row.cases > 0)
            next = row.meeting.id;
    }
    if (!next.isValid()) {
        return failure(Problem::Kind::NotFound, Words::tr("No planned meeting has a case on its agenda. Make the demonstration register again."));
    }
    const Result<MeetingFile> file = consultMeeting(m_records, next);
    if (!file)
        return Failure(file.error());
    m_file = *file;
    m_tell(Words::tr("%1: %n case(s) on the agenda, case list out by %2", nullptr, int(m_file.agenda.size()))
               .arg(m_file.meeting.ref, QLocale(QLocale::English, QLocale::UnitedKingdom).toString(m_file.circulateBy, QStringLiteral("ddd dd/MM/yyyy"))));
    return {};
}

Result<> Rehearsal::printBefore()
{
    const QString ref = m_file.meeting.ref;
    Result<> step = paper(DocumentKind::Agenda, ref);
    if (step)
        step = paper(DocumentKind::CaseList, ref);
    if (step && !m_file.agencies.isEmpty())
        step = paper(DocumentKind::CaseList, ref + QLatin1Char(' ') + m_file.agencies.first().code, m_file.agencies.first().id);
    for (const AgendaRow &row : std::as_const(m_file.agenda)) {
        if (step)
            step = paper(DocumentKind::RiskForm, row.referralRef, {}, row.item.referralId);
    }
    if (step)
        m_tell(Words::tr("Agenda, case list and risk forms are made"));
    return step;
}

Result<> Rehearsal::gather()
{
    const MeetingId id = m_file.meeting.id;
    m_clock.set(FixedClock(m_file.meeting.heldOn).now());
    const Result<int> invited = inviteOfficers(m_records, id);
    if (!invited)
        return Failure(invited.error());
    Result<> step = paper(DocumentKind::Undertaking, m_file.meeting.ref);
    if (step)
        step = openMeeting(m_records, id);
    if (!step)
        return step;
    const Result<MeetingFile> opened = consultMeeting(m_records, id);
    if (!opened)
        return Failure(opened.error());
    int present = 0;
    for (qsizetype i = 0; i < opened->attendance.size() && step; ++i) {
        const AttendanceId line = opened->attendance.at(i).id;
        if (i % 3 == 2) {
            step = recordApologies(m_records, line, true);
            continue;
        }
        step = recordArrival(m_records, line);
        if (step)
            step = recordSignature(m_records, line);
        ++present;
    }
    if (step)
        step = recordProtocolReminder(m_records, id);
    if (step)
        m_tell(Words::tr("%n person(s) came and signed the undertaking", nullptr, present));
    return step;
}

Result<> Rehearsal::hearCases()
{
    for (qsizetype i = 0; i < m_file.agenda.size(); ++i) {
        m_clock.advanceMs(15 * 60 * 1000);
        const Result<> heard = hear(m_file.agenda.at(i), int(i));
        if (!heard)
            return heard;
    }
    const Result<> closed = closeMeeting(m_records, m_file.meeting.id);
    if (closed)
        m_tell(Words::tr("%n case(s) heard; the meeting is closed", nullptr, int(m_file.agenda.size())));
    return closed;
}

Result<> Rehearsal::hear(const AgendaRow &row, int number)
{
    const QList<DemonstrationStory> &stories = DemonstrationTexts::shipped().stories;
    const DemonstrationStory &story = stories.at(number % stories.size());
    const auto agency = [this](const QString &code) {
        for (const Agency &one : std::as_const(m_file.agencies)) {
            if (one.code == code)
                return one.id;
        }
        return m_file.agencies.first().id;
    };
    for (const DemonstrationStory::Said &said : story.said) {
        const Result<ContributionId> kept = keepContribution(m_records, {{}, row.item.id, agency(said.agency), said.kind, said.text, {}, 1});
        if (!kept)
            return Failure(kept.error());
    }
    RiskAnalysis analysis;
    analysis.agendaItemId = row.item.id;
    analysis.harm = story.analysis.value(0);
    analysis.contributory = story.analysis.value(1);
    analysis.safety = story.analysis.value(2);
    const Result<> analysed = keepRiskAnalysis(m_records, analysis);
    if (!analysed)
        return analysed;
    for (const DemonstrationStory::Agreed &agreed : story.actions) {
        Action action;
        action.agendaItemId = row.item.id;
        action.ownerAgencyId = agency(agreed.agency);
        action.text = agreed.text;
        action.dueOn = m_file.meeting.heldOn.addDays(agreed.days);
        action.riskItem = agreed.riskItem;
        const Result<ActionId> kept = keepAction(m_records, action);
        if (!kept)
            return Failure(kept.error());
    }
    const Result<AgendaItemId> heard = recordHearing(m_records, row.item.id, HearingOutcome::Heard);
    return heard ? Result<>{} : Result<>(Failure(heard.error()));
}

Result<> Rehearsal::finish()
{
    const MeetingId id = m_file.meeting.id;
    Result<> step = approveMinutes(m_records, id, m_file.meeting.chair);
    if (step)
        step = lockMinutes(m_records, id);
    if (step)
        step = paper(DocumentKind::Minutes, m_file.meeting.ref);
    if (step)
        step = paper(DocumentKind::Actions, m_file.meeting.ref);
    if (step)
        m_tell(Words::tr("The minutes are approved and locked, the actions given out"));
    return step;
}

} // namespace marac
