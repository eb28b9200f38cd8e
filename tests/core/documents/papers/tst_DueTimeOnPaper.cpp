// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/TextsOf.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// An action that is due by a time of its day: every paper that tells the day tells the time.
class TestDueTimeOnPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsBehindTheDay_data();
    void standsBehindTheDay();
    void isOverdueOnceItHasPassed();

private:
    /// The texts of the paper: of the meeting, or of the case, or to the agency, as its kind has it.
    QString saidBy(DocumentKind kind, MeetingId meeting = {});

    std::unique_ptr<test::PaperJob> m_papers;
    MeetingId m_next;
};

void TestDueTimeOnPaper::init()
{
    m_papers = std::make_unique<test::PaperJob>();
    m_next = m_papers->job.meetingOn(QDate(2026, 12, 10));
    m_papers->hear(u"Three calls since September."_s, u"Change the locks."_s);
    Action action = MUST(consultMinutes(m_papers->reg(), m_papers->meeting))->hearings.first().actions.first();
    action.dueAt = QTime(18, 0);
    MUST(keepAction(m_papers->reg(), action));
    MUST(recordProtocolReminder(m_papers->reg(), m_papers->meeting));
    MUST(closeMeeting(m_papers->reg(), m_papers->meeting));
}

QString TestDueTimeOnPaper::saidBy(DocumentKind kind, MeetingId meeting)
{
    PaperOrder order;
    order.kind = kind;
    if (kind == DocumentKind::CaseSummary || kind == DocumentKind::Chronology || kind == DocumentKind::ProjectFolder)
        order.caseFile = m_papers->accepted.caseId;
    else if (kind != DocumentKind::Chaser)
        order.meeting = meeting;
    if (kind == DocumentKind::AgencyExtract || kind == DocumentKind::Chaser)
        order.recipient = m_papers->job.agency("HHR");
    return textsOf(*MUST(m_papers->make(order))).join(u'\n');
}

void TestDueTimeOnPaper::standsBehindTheDay_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<bool>("isOfTheNext");
    QTest::newRow("minutes") << DocumentKind::Minutes << false;
    QTest::newRow("agency extract") << DocumentKind::AgencyExtract << false;
    QTest::newRow("actions") << DocumentKind::Actions << false;
    QTest::newRow("agenda of the next meeting") << DocumentKind::Agenda << true;
    QTest::newRow("case summary") << DocumentKind::CaseSummary << false;
    QTest::newRow("chronology") << DocumentKind::Chronology << false;
    QTest::newRow("project folder") << DocumentKind::ProjectFolder << false;
    QTest::newRow("letter that chases") << DocumentKind::Chaser << false;
}

void TestDueTimeOnPaper::standsBehindTheDay()
{
    QFETCH(DocumentKind, kind);
    QFETCH(bool, isOfTheNext);
    m_papers->job.setDay(QDate(2026, 11, 20));
    const QString text = saidBy(kind, isOfTheNext ? m_next : m_papers->meeting);
    QVERIFY2(text.contains(u"Change the locks."_s), qPrintable(text));
    QVERIFY2(text.contains(u"19/11/2026 18:00"_s), qPrintable(text));
}

void TestDueTimeOnPaper::isOverdueOnceItHasPassed()
{
    m_papers->job.setDay(QDate(2026, 11, 19), QTime(18, 0));
    QVERIFY(!saidBy(DocumentKind::Actions).contains(u"overdue"_s));
    QVERIFY(!saidBy(DocumentKind::CaseSummary).contains(u"Overdue"_s));
    QVERIFY(saidBy(DocumentKind::Chaser).contains(u"Due today"_s)); // its reminder is owed since the 17th
    m_papers->job.setDay(QDate(2026, 11, 19), QTime(18, 1));
    QVERIFY(saidBy(DocumentKind::Actions).contains(u"19/11/2026 18:00\noverdue"_s));
    QVERIFY(saidBy(DocumentKind::CaseSummary).contains(u"Overdue"_s));
    QVERIFY(saidBy(DocumentKind::Chaser).contains(u"Overdue since 18:00"_s));
}

QTEST_MAIN(TestDueTimeOnPaper)
#include "tst_DueTimeOnPaper.moc"
