// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "tests/support/Mnemonics.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/meetings/research/ResearchSection.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The grid of what agencies returned, by keyboard (R028).
class TestResearchSection : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatNothingWasSent();
    void takesReturnsBySingleKeys();
    void saysWhatIsLate();
    void takesNilForAWholeColumn();
    void recordsChasing();
    void showsTheUsualAgenciesWhole();
    void saysItsKeysWhereTheyAreSeen();
    void holdsThirtyCasesOfTwelveAgencies();
    void aReaderOnlyReads();

private:
    void open();
    QTableView *grid() { return qobject_cast<QTableView *>(m_keys->part("research")); }
    void at(int row, const QString &agency);
    /// The first column that ends right of what is in sight; -1 for none.
    static int cutAt(const QTableView &view)
    {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.columnViewportPosition(column) + view.columnWidth(column) > view.viewport()->width())
                return column;
        }
        return -1;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    /// A picture for somebody to look at, where MARAC_GRAB names a folder.
    static void look(QWidget &view, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
            view.grab().save(u"%1/research-%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    QString cell(int role = Qt::DisplayRole) { return grid()->currentIndex().data(role).toString(); }

    MeetingId m_meeting;
};

void TestResearchSection::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
}

void TestResearchSection::open()
{
    showPage(meetingsPage());
    m_keys->goTo("meetings", m_meeting.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->section("meetingSections", 3);
}

void TestResearchSection::at(int row, const QString &agency)
{
    const QAbstractItemModel *model = grid()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == agency) {
            grid()->setFocus();
            grid()->setCurrentIndex(model->index(row, column));
            return;
        }
    }
    qFatal("no column of this agency");
}

void TestResearchSection::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(grid(), key, held);
    Keyboard::settle();
}

void TestResearchSection::saysThatNothingWasSent()
{
    open();
    QVERIFY2(m_keys->words().contains(u"No returns to wait for yet"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("research"));
}

void TestResearchSection::takesReturnsBySingleKeys()
{
    m_job->circulate(m_meeting);
    open();
    assertAccessible(m_view.get());
    QVERIFY2(doubledMnemonics(m_view.get()).isEmpty(), qPrintable(doubledMnemonics(m_view.get()).join(u'\n')));
    QCOMPARE(grid()->model()->columnCount(), 9);
    QCOMPARE(grid()->model()->headerData(0, Qt::Vertical).toString(), u"SHC-2026-0001  J.O."_s);
    at(0, u"POL"_s);
    QCOMPARE(cell(), u"owed"_s);
    key(Qt::Key_I);
    QCOMPARE(cell(), u"I"_s);
    QVERIFY2(cell(Qt::AccessibleTextRole).contains(u"POL: information"_s), qPrintable(cell(Qt::AccessibleTextRole)));
    QVERIFY(grid()->hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_N);
    QCOMPARE(cell(), u"N"_s);
    key(Qt::Key_W);
    QCOMPARE(cell(), u"W"_s);
    look(*m_view, "page");
    QVERIFY2(m_keys->words().contains(u"HHR 2"_s) && !m_keys->words().contains(u"POL 1"_s),
             qPrintable(m_keys->words()));
    key(Qt::Key_Delete);
    QCOMPARE(cell(), u"owed"_s);
    QVERIFY2(m_keys->words().contains(u"POL 1"_s), qPrintable(m_keys->words()));
    key(Qt::Key_Delete); // there is nothing to take back
    key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(cell(), u"owed"_s);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestResearchSection::saysWhatIsLate()
{
    m_job->circulate(m_meeting);
    m_job->setDay(QDate(2026, 11, 11));
    open();
    at(0, u"VS"_s);
    key(Qt::Key_I);
    QCOMPARE(cell(), u"I, late"_s);
    QVERIFY2(cell(Qt::AccessibleTextRole).contains(u"received too late"_s), qPrintable(cell(Qt::AccessibleTextRole)));
    QVERIFY2(m_keys->words().contains(u"VS: information, received too late on 11/11/2026"_s),
             qPrintable(m_keys->words()));
    QVERIFY2(m_keys->words().contains(u"1 return came too late"_s), qPrintable(m_keys->words()));
    m_keys->type("receivedAt", u"-1d"_s); // it came in time and is recorded a day later
    at(0, u"VS"_s);
    key(Qt::Key_I);
    QCOMPARE(cell(), u"I"_s);
    m_keys->type("receivedAt", u"soon"_s);
    at(0, u"VS"_s);
    key(Qt::Key_N);
    QCOMPARE(cell(), u"I"_s);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
}

void TestResearchSection::takesNilForAWholeColumn()
{
    m_job->circulate(m_meeting);
    open();
    at(1, u"FRS"_s);
    key(Qt::Key_I);
    m_context->prompts().goesAhead = false;
    key(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(m_keys->words().contains(u"FRS 1"_s));
    m_context->prompts().goesAhead = true;
    key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(cell(), u"I"_s);
    at(0, u"FRS"_s);
    QCOMPARE(cell(), u"N"_s);
    QVERIFY2(!m_keys->words().contains(u"FRS 1"_s), qPrintable(m_keys->words()));
    key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
}

void TestResearchSection::recordsChasing()
{
    m_job->circulate(m_meeting);
    open();
    at(0, u"ASC"_s);
    m_keys->press("chase");
    QVERIFY(m_keys->words().contains(u"ASC"_s));
    assertAccessible(m_view.get());
    QVERIFY2(doubledMnemonics(m_view.get()).isEmpty(), qPrintable(doubledMnemonics(m_view.get()).join(u'\n')));
    look(*m_view, "chase");
    m_keys->choose("method", u"By tel"_s, "recordChase");
    QCOMPARE(qobject_cast<QLineEdit *>(m_keys->part("recipient", "recordChase"))->text(), u"Margaret Lunt"_s);
    m_keys->press("recordChase");
    QVERIFY(!m_keys->find("recordChase"));
    QVERIFY2(m_keys->words().contains(
                 u"ASC 2 (asked again 1 time, last on 20/10/2026 10:00: by telephone, Margaret Lunt)"_s),
             qPrintable(m_keys->words()));
    const MeetingFile file = *MUST(consultMeeting(m_job->reg(), m_meeting));
    QCOMPARE(file.research.first().chases.size(), 1);
}

/// Beside the list of meetings in a window of 1366 x 768.
void TestResearchSection::showsTheUsualAgenciesWhole()
{
    m_job->circulate(m_meeting);
    open();
    QCOMPARE(grid()->model()->columnCount(), 9);
    QCOMPARE(cutAt(*grid()), -1);
    // They share what room there is, and it is told in full of which agency the current cell is.
    QVERIFY(grid()->columnWidth(0) > grid()->horizontalHeader()->sectionSizeHint(0));
    at(0, u"VS"_s);
    QVERIFY2(m_keys->words().contains(u"Victim Support"_s), qPrintable(m_keys->words()));
}

/// Beside the list of meetings in a window of 1366 x 768: nothing empty stands between the cases and what is said of them.
void TestResearchSection::saysItsKeysWhereTheyAreSeen()
{
    m_job->circulate(m_meeting);
    open();
    at(1, u"VS"_s);
    Keyboard::settle();
    const auto topOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint(0, 0)).y(); };
    const QWidget *legend = m_keys->part("researchKeys");
    QCOMPARE(legend->visibleRegion().boundingRect(), legend->rect()); // nothing of it below the fold
    const int gap = topOf(grid()) - topOf(legend) - legend->height();
    QVERIFY2(gap >= 0 && gap <= 2 * theme::grid, qPrintable(QString::number(gap)));
    const QWidget *cell = m_keys->part("researchCell");
    QCOMPARE(cell->visibleRegion().boundingRect(), cell->rect());
    const int lastRow = topOf(grid()->viewport()) + grid()->visualRect(grid()->currentIndex()).bottom();
    QVERIFY2(topOf(cell) - lastRow < 2 * grid()->rowHeight(1), qPrintable(QString::number(topOf(cell) - lastRow)));
}

/// Whatever is scrolled, the cases stay in sight, and a cell is never cut.
void TestResearchSection::holdsThirtyCasesOfTwelveAgencies()
{
    MeetingFile file;
    file.meeting.id = m_meeting;
    file.returnBy = QDate(2026, 11, 10);
    for (int row = 1; row <= 30; ++row) {
        AgendaRow line;
        line.item.id = AgendaItemId(row);
        line.caseRef = u"SHC-2026-%1"_s.arg(row, 4, 10, QLatin1Char('0'));
        line.givenName = u"Jelani"_s;
        line.familyName = u"Osei"_s;
        file.agenda << line;
    }
    for (int column = 1; column <= 12; ++column) {
        AgencyResearch line;
        line.agency.id = AgencyId(column);
        line.agency.code = u"AG%1"_s.arg(column);
        for (const AgendaRow &row : std::as_const(file.agenda)) {
            line.asked << row.item.id;
            if (column == 12)
                line.returned.insert(row.item.id, {{}, row.item.id, line.agency.id, ReturnKind::Withheld, {}, true, 1});
        }
        file.research << line;
    }
    TestPageContext context(m_job->reg());
    ResearchSection section(context, file);
    Keyboard keys(&section);
    keys.begin();
    section.resize(720, 420); // a sheet's pane beside its list at 1366 x 768
    Keyboard::settle();
    auto *view = qobject_cast<QTableView *>(keys.part("research"));
    QCOMPARE(view->model()->rowCount(), 30);
    QCOMPARE(cutAt(*view), -1);
    for (int column = 0; column < 12; ++column) {
        const int width = view->columnWidth(column);
        view->resizeColumnToContents(column);
        QVERIFY2(view->columnWidth(column) <= width, qPrintable(QString::number(column)));
    }
    view->setCurrentIndex(view->model()->index(29, 11));
    Keyboard::settle();
    QVERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
    QVERIFY(view->verticalHeader()->isVisible());
    QVERIFY(view->verticalHeader()->width() >= view->verticalHeader()->sizeHint().width());
    look(section, "large");
    QVERIFY(view->height() >= 5 * view->rowHeight(0));
}

void TestResearchSection::aReaderOnlyReads()
{
    m_job->circulate(m_meeting);
    m_job->as(Role::Reader);
    open();
    at(0, u"POL"_s);
    for (const Qt::Key pressed : {Qt::Key_I, Qt::Key_N, Qt::Key_W, Qt::Key_Delete})
        key(pressed);
    QCOMPARE(cell(), u"owed"_s);
    QVERIFY(!m_keys->find("chase") && !m_keys->find("returnInformation"));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestResearchSection)
#include "tst_ResearchSection.moc"
