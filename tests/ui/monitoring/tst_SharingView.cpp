// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/monitoring/SharedMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/TestPageContext.h"
#include "ui/monitoring/SharingView.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The monitoring report (R033) at the window, by keyboard.
class TestSharingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheLastTwelveMonths();
    void saysALineInWords();
    void keepsTheTotalLast();
    void asksForAnotherPeriod();
    void mendsAPeriodThatEndsBeforeItBegins();
    void exportsWithAReason();
    void countsALargeRegisterBesideTheWindow();
    void recordsThatTheFileWasNotWritten();
    void tellsTheTrendByQuarter();
    void writesNothingWhenRefused();

private:
    /// All lines of both tables.
    QStringList lines();
    QStringList linesOf(const QString &code);

    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<SharingView> m_view;
    QTemporaryDir m_folder;
};

void TestSharingView::initTestCase()
{
    m_job = std::make_unique<test::MainJob>();
    test::holdSharedMeeting(*m_job);
}

void TestSharingView::init()
{
    m_context = std::make_unique<TestPageContext>(m_job->as(Role::Administrator));
    m_view = std::make_unique<SharingView>(*m_context, nullptr);
    Keyboard(m_view.get()).begin();
    m_view->refresh();
    Keyboard::settle();
}

void TestSharingView::cleanup()
{
    m_view.reset();
    m_context.reset();
}

QStringList TestSharingView::lines()
{
    QStringList lines;
    for (const char *name : {"sharing", "sharingActions"}) {
        const auto *table = m_view->findChild<RecordTable *>(QString::fromLatin1(name));
        const QAbstractItemModel *model = table->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount() - 1; ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(u' ');
        }
    }
    return lines;
}

QStringList TestSharingView::linesOf(const QString &code)
{
    return lines().filter(code);
}

void TestSharingView::showsTheLastTwelveMonths()
{
    assertAccessible(m_view.get());
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/sharing.png"_s);
    QCOMPARE(m_view->findChild<QLineEdit *>(u"from"_s)->text(), u"01/12/2025"_s);
    QCOMPARE(m_view->findChild<QLineEdit *>(u"to"_s)->text(), u"30/11/2026"_s);
    QCOMPARE(lines().size(), 20); // nine agencies and the total, twice
    QCOMPARE(linesOf(u"HHR"_s), (QStringList{u"HHR 1 0 0 1 0 0 0 0 0"_s, u"HHR 3 2 1 1 0 0"_s}));
    QCOMPARE(linesOf(u"Total"_s), (QStringList{u"Total 9 1 1 2 1 6 2 1 1"_s, u"Total 5 2 1 1 1 1"_s}));
    const QTableView *view = m_view->findChild<RecordTable *>(u"sharing"_s)->view();
    for (int column = 0; column < view->model()->columnCount() - 1; ++column)
        QVERIFY2(!view->isColumnHidden(column), qPrintable(QString::number(column)));
}

void TestSharingView::saysALineInWords()
{
    Keyboard at(m_view.get());
    at.goTo("sharing", m_job->agency("HHR").value());
    const auto *told = m_view->findChild<QLabel *>(u"line"_s);
    QVERIFY(told->text().contains(u"Harbour Homes"_s));
    QVERIFY2(told->text().contains(u"3 set, 2 completed (1 of them late), 1 overdue"_s), qPrintable(told->text()));
    at.section("sharingTabs", 1);
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/sharing-actions.png"_s);
    at.key("sharingActions", Qt::Key_Up);
    for (int down = 0; down < 10; ++down)
        at.key("sharingActions", Qt::Key_Down);
    QVERIFY2(told->text().contains(u"invited to 9, attended 1"_s), qPrintable(told->text()));
}

void TestSharingView::keepsTheTotalLast()
{
    auto *table = m_view->findChild<RecordTable *>(u"sharingActions"_s);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortBy(u"actionsSet"_s, order);
        QVERIFY2(lines().last().startsWith(u"Total"_s), qPrintable(lines().join(u'\n')));
    }
    QVERIFY(lines().at(10).startsWith(u"HHR"_s)); // the most
}

void TestSharingView::asksForAnotherPeriod()
{
    Keyboard at(m_view.get());
    at.type("from", u"13/11/2026"_s);
    at.press("show");
    QCOMPARE(linesOf(u"Total"_s), (QStringList{u"Total 0 0 0 0 0 0 0 0 0"_s, u"Total 0 0 0 0 0 0"_s}));
    QCOMPARE(m_job->trail().first().event.subject.ref, u"sharing"_s);
}

void TestSharingView::mendsAPeriodThatEndsBeforeItBegins()
{
    Keyboard at(m_view.get());
    const QStringList before = lines();
    at.type("to", u"1/1/2020"_s);
    at.press("show");
    auto *form = m_view->findChild<Form *>();
    QVERIFY(!form->field(u"to"_s)->problem().isEmpty());
    QCOMPARE(lines(), before);
    at.type("to", u"12/11/2026"_s);
    at.press("show");
    QVERIFY(form->field(u"to"_s)->problem().isEmpty());
}

void TestSharingView::exportsWithAReason()
{
    m_context->prompts().path = m_folder.filePath(u"sharing.csv"_s);
    m_context->prompts().reason = u"For the steering group"_s;
    Keyboard(m_view.get()).press("export");
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QFile file(m_context->prompts().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString csv = QString::fromUtf8(file.readAll());
    const QStringList written = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(written.size(), 11);
    QVERIFY(written.first().contains(u"\"Case lists in time\""_s));
    QVERIFY2(csv.contains(u"\"2025-12-01\",\"2026-11-30\",\"HHR\",\"Harbour Homes"_s), qPrintable(csv));
    QVERIFY(written.last().endsWith(u"\"Total\",\"\",\"9\",\"1\",\"1\",\"2\",\"1\",\"6\",\"2\",\"1\",\"1\",\"5\","
                                    "\"2\",\"1\",\"1\",\"1\",\"1\""_s));
    const AuditEvent entry = m_job->trail().first().event;
    QCOMPARE(entry.verb, AuditVerb::Export);
    QCOMPARE(entry.reason, u"For the steering group"_s);
}

void TestSharingView::countsALargeRegisterBesideTheWindow()
{
    m_context->setLargeFrom(1);
    m_view->show();
    m_view->refresh();
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    QVERIFY(m_context->lastWords.onlyReads);
    m_context->prompts().path = m_folder.filePath(u"sharing.csv"_s);
    m_context->prompts().reason = u"For the steering group"_s;
    Keyboard(m_view.get()).press("export");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QCOMPARE(m_context->sentOff.size(), 2);
    QVERIFY(!m_context->lastWords.onlyReads); // the trail says already that it went out
    QVERIFY(QFile::exists(m_context->prompts().path));
}

void TestSharingView::recordsThatTheFileWasNotWritten()
{
    m_context->prompts().path = m_folder.filePath(u"no/such/sharing.csv"_s);
    m_context->prompts().reason = u"For the steering group"_s;
    Keyboard(m_view.get()).press("export");
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
    QCOMPARE(m_context->prompts().failures.size(), 1);
    const QList<AuditEntry> trail = m_job->trail();
    QCOMPARE(trail.at(1).event.verb, AuditVerb::Export);
    QCOMPARE(trail.first().event.verb, AuditVerb::Failed);
    QCOMPARE(trail.first().event.subject.ref, u"sharing"_s);
    QCOMPARE(trail.first().event.fields, QStringList{toCode(Operation::ExportDocuments)});
}

void TestSharingView::tellsTheTrendByQuarter()
{
    Keyboard at(m_view.get());
    at.section("sharingTabs", 2);
    assertAccessible(m_view.get());
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/trend.png"_s);
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    QCOMPARE(m_job->trail().first().event.subject.ref, u"action trend"_s);
    QVERIFY2(at.words().contains(u"due from 01/10/2025 to 31/12/2026: your period, widened to whole quarters."_s),
             qPrintable(at.words()));
    auto *table = qobject_cast<RecordTable *>(at.part("trend"));
    QCOMPARE(table->shownRows(), 4); // POL, HHR, SCS and all together
    for (int down = 0; down < 4; ++down)
        at.key("trend", Qt::Key_Down);
    const auto *told = qobject_cast<QLabel *>(at.part("trendLine"));
    QVERIFY2(told->text().contains(u"All agencies, Oct–Dec 2026"_s), qPrintable(told->text()));
    QVERIFY2(told->text().contains(u"5 due, 1 done on time, 1 done late, 1 not acted on, 1 overdue, 1 no longer"_s),
             qPrintable(told->text()));
    QVERIFY2(told->text().contains(u"On time: 25 of a hundred"_s), qPrintable(told->text()));
    m_context->prompts().path = m_folder.filePath(u"trend.csv"_s);
    m_context->prompts().reason = u"For the steering group"_s;
    at.press("export");
    QFile file(m_context->prompts().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY2(csv.contains(u"\"SCS\",\"Sefton Council Community Safety\",\"2026-10-01\",\"2026-12-31\",\"1\",\"0\","
                          "\"0\",\"1\",\"0\",\"0\",\"0\",\"0\""_s),
             qPrintable(csv));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Export);
    at.type("from", u"1/1/2020"_s);
    at.type("to", u"31/12/2020"_s);
    at.press("show");
    QCOMPARE(table->shownRows(), 0);
    // The other tabs follow the period that was asked for meanwhile.
    at.section("sharingTabs", 0);
    QCOMPARE(linesOf(u"Total"_s).first(), u"Total 0 0 0 0 0 0 0 0 0"_s);
}

void TestSharingView::writesNothingWhenRefused()
{
    m_view.reset();
    TestPageContext reader(m_job->as(Role::Reader));
    SharingView view(reader, nullptr);
    view.refresh();
    QVERIFY(reader.prompts().failures.isEmpty());
    QVERIFY(!view.findChild<QAbstractButton *>(u"export"_s));
    TestPageContext auditor(m_job->as(Role::Auditor));
    SharingView shut(auditor, nullptr);
    shut.refresh();
    QCOMPARE(auditor.prompts().failures.size(), 1);
    QCOMPARE(auditor.prompts().failures.first().kind, Problem::Kind::Denied);
    QCOMPARE(shut.findChild<RecordTable *>()->shownRows(), 0);
}

QTEST_MAIN(TestSharingView)
#include "tst_SharingView.moc"
