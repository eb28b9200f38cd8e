// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/printing/PaperDesk.h"
#include "ui/cases/CasesPage.h"

#include <QTest>

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

private:
    void openFile();
};

void TestCasePaperButtons::openFile()
{
    show(casesPage());
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
    m_keys.reset();
    m_view.reset();
    m_context.reset();
    m_job->as(Role::Reader);
    openFile();
    QVERIFY(m_keys->find("printCaseSummary"));
    QVERIFY(!m_keys->find("printProjectFolder"));
}

QTEST_MAIN(TestCasePaperButtons)
#include "tst_CasePaperButtons.moc"
