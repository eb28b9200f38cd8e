// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/AtTheWindow.h"
#include "ui/display/DisplaySession.h"
#include "ui/shell/window/Workspace.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// An agenda of eighty cases: too many for a day, and still nothing is cut off, counted wrongly or out of reach.
class TestEightyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetHoldsThemAll();
    void theGridReachesTheLast();
    void thePapersNameEach_data();
    void thePapersNameEach();
    void theMinutesAndTheDisplayReachTheLast();

private:
    static constexpr int cases = 80;
    static void prepare(test::MainJob &job);

    std::unique_ptr<test::AtTheWindow> m_at;
    static inline MeetingId meeting;
};

void TestEightyCases::prepare(test::MainJob &job)
{
    Meeting large;
    large.heldOn = QDate(2026, 11, 12);
    large.startsAt = QTime(9, 30);
    large.venue = u"Bootle Town Hall"_s;
    large.chair = u"Helen Marsh"_s;
    large.capacity = cases;
    meeting = *MUST(scheduleMeeting(job.reg(), large));
    for (int i = 0; i < cases; ++i) {
        const QString family = u"Case%1%2"_s.arg(QChar(u'A' + i / 26)).arg(QChar(u'a' + i % 26));
        if (job.acceptedCase(job.referralOf(u"Ada"_s, family)).meetingId != meeting)
            qFatal("a case was not placed at the large meeting");
    }
    job.circulate(meeting);
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
}

void TestEightyCases::initTestCase()
{
    m_at = std::make_unique<test::AtTheWindow>(prepare);
    m_at->unlock();
}

void TestEightyCases::theSheetHoldsThemAll()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    QVERIFY2(m_at->says(u"80 of 80 cases, ends after midnight"_s), qPrintable(m_at->words()));
    QCOMPARE(int(m_at->lines("agenda").size()), cases);
}

void TestEightyCases::theGridReachesTheLast()
{
    m_at->section("meetingSections", 3);
    m_at->tabTo("research");
    m_at->key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"SHC-2026-0080"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_N);
    QVERIFY2(m_at->says(u"Nothing held"_s), qPrintable(m_at->words()));
}

void TestEightyCases::thePapersNameEach_data()
{
    using documents::DocumentKind;
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("agenda") << DocumentKind::Agenda;
    QTest::newRow("minutes") << DocumentKind::Minutes;
    QTest::newRow("case list") << DocumentKind::CaseList;
}

void TestEightyCases::thePapersNameEach()
{
    QFETCH(documents::DocumentKind, kind);
    const auto paper = documents::makePaper(m_at->window().workspace()->reg(), {.kind = kind, .meeting = meeting},
                                            documents::PaperUse::Look);
    QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().text));
    const QString texts = documents::textsOf(*paper).join(u'\n');
    for (int number = 1; number <= cases; ++number) {
        const QString ref = u"SHC-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
        QVERIFY2(texts.contains(ref), qPrintable(ref));
    }
}

void TestEightyCases::theMinutesAndTheDisplayReachTheLast()
{
    m_at->page(u"minutes"_s);
    m_at->open("minutes", u"12/11/2026"_s);
    QVERIFY2(m_at->says(u"Case 1 of 80"_s), qPrintable(m_at->words()));
    for (int number = 2; number <= cases; ++number)
        m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"Case 80 of 80"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_F11);
    DisplaySession &session = DisplaySession::of(*m_at->window().workspace());
    QVERIFY(session.isOpen());
    QApplication::setActiveWindow(&m_at->window());
    QVERIFY2(m_at->says(u"initials, case 80 of 80"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_F11);
}

QTEST_MAIN(TestEightyCases)
#include "tst_EightyCases.moc"
