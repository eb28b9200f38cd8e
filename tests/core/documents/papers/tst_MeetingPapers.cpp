// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"
#include "core/documents/paper/Paint.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// What goes out before a meeting and round its table without a word about a case: invitations and the attendance sheet.
class TestMeetingPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void invitesEachAgencyOnASheetOfItsOwn();
    void invitesOneAgency();
    void saysNothingOfACase_data();
    void saysNothingOfACase();
    void leavesNoCirculationDayForAMiniMarac();
    void sheetListsWhoIsExpectedForWhichController();
    void sheetFollowsTheInvitations();
    void sheetHasRoomForWhoeverElseComes();
    void isMadeWhileTheCasesAreClosed();
    void refusesACancelledMeeting();

private:
    std::unique_ptr<test::PaperJob> m_papers;
};

void TestMeetingPapers::invitesEachAgencyOnASheetOfItsOwn()
{
    const Document paper = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::Invitation), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    const QList<Agency> agencies = *MUST(activeAgenciesOn(m_papers->reg(), QDate(2026, 11, 12)));
    QVERIFY(agencies.size() > 3);
    const PagePlan plan = planPages(paper);
    QCOMPARE(plan.pages.size(), agencies.size());
    for (qsizetype page = 0; page < plan.pages.size(); ++page) {
        const QString text = plan.textOf(page).simplified();
        QVERIFY(text.contains(agencies.at(page).name));
        for (const QString &part : {u"12 November 2026"_s, u"09:30"_s, u"Bootle Town Hall"_s, u"2 November 2026"_s,
                                    u"10 November 2026"_s, u"MTG-2026-11-12"_s, u"undertaking of confidentiality"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
    QCOMPARE(event.recipients.size(), agencies.size());
    QVERIFY(plan.textOf(0).contains(agencies.first().name));
}

void TestMeetingPapers::invitesOneAgency()
{
    PaperOrder order = m_papers->orderOf(DocumentKind::Invitation);
    order.recipient = m_papers->job.agency("HHR");
    const QString text = m_papers->textOf(order);
    QVERIFY2(text.contains(u"Denise Farrell, PDMO"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Merseyside Police"_s));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Agency, order.recipient.value()));
    QVERIFY(!m_papers->lastEntryNames(SubjectKind::Agency, m_papers->job.agency("POL").value()));
    order.recipient = AgencyId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestMeetingPapers::saysNothingOfACase_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("invitation") << DocumentKind::Invitation;
    QTest::newRow("attendance sheet") << DocumentKind::AttendanceSheet;
}

void TestMeetingPapers::saysNothingOfACase()
{
    QFETCH(DocumentKind, kind);
    const QString text = m_papers->textOf(m_papers->orderOf(kind));
    for (const QString &secret : {u"SHC-"_s, u"REF-"_s, u"Osei"_s, u"J.O."_s, u"Marlow"_s, u"L20 3"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    QVERIFY(text.contains(u"OFFICIAL-SENSITIVE"_s));
    QVERIFY(!m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestMeetingPapers::leavesNoCirculationDayForAMiniMarac()
{
    PaperOrder order = m_papers->orderOf(DocumentKind::Invitation);
    order.meeting = m_papers->job.meetingOn(QDate(2026, 10, 22), MeetingKind::Mini);
    const QString text = m_papers->textOf(order);
    QVERIFY(text.contains(u"Mini MARAC"_s));
    QVERIFY(!text.contains(u"Case list sent by"_s));
    QVERIFY(text.contains(u"Answers by Thursday 22 October 2026"_s));
}

void TestMeetingPapers::sheetListsWhoIsExpectedForWhichController()
{
    const QString text = m_papers->textOf(m_papers->orderOf(DocumentKind::AttendanceSheet));
    const QList<AgencyLine> agencies = *MUST(listAgencies(m_papers->reg()));
    for (const AgencyLine &line : agencies) {
        if (line.pdmoName.isEmpty())
            continue;
        QVERIFY2(text.contains(line.pdmoName), qPrintable(line.pdmoName + u" in "_s + text));
        QVERIFY2(text.contains(line.signatory.icoNumber), qPrintable(line.signatory.icoNumber + u" in "_s + text));
    }
    QVERIFY(text.contains(u"PDMO"_s));
}

void TestMeetingPapers::sheetFollowsTheInvitations()
{
    Register &reg = m_papers->reg();
    MUST(inviteOfficers(reg, m_papers->meeting));
    m_papers->job.seatChair(m_papers->meeting);
    const QList<Attendance> invited = MUST(consultMeeting(reg, m_papers->meeting))->attendance;
    MUST(recordApologies(reg, invited.first().id, true));
    const QString text = m_papers->textOf(m_papers->orderOf(DocumentKind::AttendanceSheet));
    QVERIFY2(!text.contains(invited.first().name), qPrintable(text));
    QVERIFY2(text.contains(u"Helen Marsh Chair"_s), qPrintable(text));
}

void TestMeetingPapers::sheetHasRoomForWhoeverElseComes()
{
    const Document paper = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::AttendanceSheet)));
    const PagePlan plan = planPages(paper);
    int lines = 0; // tall enough for a signature, which needs 12 mm in its frame
    for (const PlannedPage &page : plan.pages) {
        lines += int(std::count_if(page.boxes.begin(), page.boxes.end(), [](const PlannedBox &box) {
            return box.role == BoxRole::TableRow && box.rect.height() >= 14;
        }));
    }
    const QList<AgencyLine> agencies = *MUST(listAgencies(m_papers->reg()));
    int expected = 0;
    for (const AgencyLine &line : agencies)
        expected += line.dmoCount + (line.pdmoName.isEmpty() ? 0 : 1);
    QVERIFY2(lines >= expected + 4, qPrintable(QString::number(lines)));
}

void TestMeetingPapers::isMadeWhileTheCasesAreClosed()
{
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    QVERIFY(!m_papers->make(m_papers->orderOf(DocumentKind::CaseList)));
    QVERIFY(m_papers->make(m_papers->orderOf(DocumentKind::AttendanceSheet)));
}

void TestMeetingPapers::refusesACancelledMeeting()
{
    const MeetingId other = m_papers->job.meetingOn(QDate(2026, 12, 10));
    MUST(cancelMeeting(m_papers->reg(), other, 1, u"The hall is closed."_s));
    for (const DocumentKind kind : {DocumentKind::Invitation, DocumentKind::AttendanceSheet}) {
        QCOMPARE(m_papers->make({.kind = kind, .meeting = other}).error().kind, Problem::Kind::Refused);
        QCOMPARE(m_papers->make({.kind = kind, .meeting = MeetingId(99)}).error().kind, Problem::Kind::NotFound);
    }
}

QTEST_MAIN(TestMeetingPapers)
#include "tst_MeetingPapers.moc"
