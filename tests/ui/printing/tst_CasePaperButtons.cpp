// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/Accessible.h"
#include "tests/ui/printing/PaperDesk.h"
#include "ui/cases/CasesPage.h"
#include "ui/minutes/MinutesPage.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The papers of a case file, asked for on its page.
class TestCasePaperButtons : public QObject, protected test::PaperDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void eachPaperOfTheFile_data();
    void eachPaperOfTheFile();
    void theFolderIsForWhoMayReadAllOfIt();
    void theExtractOfOneAgency();

private:
    void openFile();
};

void TestCasePaperButtons::openFile()
{
    showPage(casesPage());
    m_view->openRecord(1);
    Keyboard::settle();
}

void TestCasePaperButtons::eachPaperOfTheFile_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("summary") << QByteArray("printCaseSummary") << u"What was referred"_s
                             << u"MARAC case summary SHC-2026-0001 2026-10-20.pdf"_s;
    QTest::newRow("chronology") << QByteArray("printChronology") << u"REF-2026-0001 received"_s
                                << u"MARAC chronology SHC-2026-0001 2026-10-20.pdf"_s;
    QTest::newRow("folder") << QByteArray("printProjectFolder") << u"Tab 3: Access list"_s
                            << u"MARAC project folder SHC-2026-0001 2026-10-20.pdf"_s;
}

void TestCasePaperButtons::eachPaperOfTheFile()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, says);
    QFETCH(QString, fileName);
    m_job->acceptedCase();
    openFile();
    assertAccessible(m_view.get());
    m_keys->press(button.constData());
    const QString text = paper();
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(m_fileName, fileName);
}

void TestCasePaperButtons::theFolderIsForWhoMayReadAllOfIt()
{
    m_job->acceptedCase();
    leavePage();
    m_job->as(Role::Reader);
    openFile();
    QVERIFY(m_keys->find("printCaseSummary"));
    QVERIFY(!m_keys->find("printProjectFolder"));
}

void TestCasePaperButtons::theExtractOfOneAgency()
{
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(m_job->reg(), m_meeting))->agenda.first().item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Three calls since September."_s;
    MUST(keepContribution(m_job->reg(), said));
    showPage(minutesPage());
    open("minutes", m_meeting.value());
    assertAccessible(m_view.get());
    const QList<QAction *> offered = qobject_cast<QPushButton *>(m_keys->part("printExtract"))->menu()->actions();
    const auto police = std::find_if(offered.begin(), offered.end(),
                                     [](const QAction *action) { return action->text().contains(u"POL"_s); });
    QVERIFY(police != offered.end());
    (*police)->trigger();
    QVERIFY(paper().contains(u"Three calls"_s));
    QCOMPARE(m_fileName, u"MARAC agency extract MTG-2026-11-12-POL 2026-11-12.pdf"_s);
}

QTEST_MAIN(TestCasePaperButtons)
#include "tst_CasePaperButtons.moc"
