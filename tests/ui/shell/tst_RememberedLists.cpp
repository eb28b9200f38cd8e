// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/actions/ActionsPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/audit/AuditPage.h"
#include "ui/cases/CasesPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/monitoring/SharingPage.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/safekeeping/BackupsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/lists/SavedViews.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace marac;
using namespace Qt::StringLiterals;

/// A list is found as it was left, by keyboard and across starts; what might name somebody stays inside the register.
class TestRememberedLists : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void columnsAndSortingAreFoundAgain();
    void theFilterIsFoundAgain();
    void nothingTypedStandsOutsideTheRegister();
    void aViewIsKeptAndChosenByKeyboard();
    void aViewOfTheSameNameIsReplaced();
    void aViewIsRemoved();
    void theHeaderOffersTheColumns();
    void whoKeepsNoDraftsKeepsTheColumnsAlone();
    void everyMainListHasViews_data();
    void everyMainListHasViews();
    void theListsOfAMeetingHaveThem_data();
    void theListsOfAMeetingHaveThem();
    void theKeysGoToTheListAtHand();
    void theDaysOffHaveThem();

private:
    void show(const Page &page = referralsPage());
    /// As after a lock and a start of the program.
    void startAgain(Role role = Role::Administrator);
    RecordTable *list(const char *name = "referrals") { return qobject_cast<RecordTable *>(m_keys->part(name)); }
    QLineEdit *filter() { return qobject_cast<QLineEdit *>(m_keys->part("referrals.filter")); }
    SavedViews *views() { return qobject_cast<SavedViews *>(m_keys->part("referrals.views")); }
    /// As F8 opens it, in the order of the menu.
    QMenu *menu()
    {
        QMenu *menu = views()->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QStringList entries()
    {
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts += action->text();
        return texts;
    }
    void keepViewAs(const QString &name);
    void choose(const QString &begins);
};

void TestRememberedLists::initTestCase()
{
    QCoreApplication::setOrganizationName(u"marac-register-test"_s);
}

void TestRememberedLists::init()
{
    QSettings().clear();
    beginJob();
    MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Maria"_s, u"Kowalska"_s)));
}

void TestRememberedLists::cleanup()
{
    leavePage();
    m_job.reset();
}

void TestRememberedLists::show(const Page &page)
{
    showPage(page);
    Keyboard::settle();
}

void TestRememberedLists::startAgain(Role role)
{
    leavePage();
    m_job->as(role);
    show();
}

void TestRememberedLists::columnsAndSortingAreFoundAgain()
{
    show();
    auto *chooser = m_view->findChild<QToolButton *>(u"referrals.columns"_s);
    const QList<QAction *> columns = chooser->menu()->actions();
    int hidden = -1;
    for (int i = int(columns.size()) - 1; i > 0 && hidden < 0; --i) {
        if (columns.at(i)->isChecked())
            hidden = i;
    }
    columns.at(hidden)->trigger();
    QVERIFY(list()->view()->isColumnHidden(hidden));
    list()->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    Q_EMIT list()->view()->horizontalHeader()->sectionClicked(0);
    startAgain();
    QVERIFY(list()->view()->isColumnHidden(hidden));
    QCOMPARE(list()->view()->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(list()->view()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestRememberedLists::theFilterIsFoundAgain()
{
    show();
    QCOMPARE(list()->shownRows(), 2);
    m_keys->type("referrals.filter", u"kowalska"_s);
    auto *state = qobject_cast<Choice *>(m_keys->part("stateFilter"));
    const QString received = state->itemData(1).toString();
    state->setCode(received);
    startAgain();
    QCOMPARE(filter()->text(), u"kowalska"_s);
    QCOMPARE(qobject_cast<Choice *>(m_keys->part("stateFilter"))->code(), received);
    QVERIFY(list()->shownRows() <= 1);
}

void TestRememberedLists::nothingTypedStandsOutsideTheRegister()
{
    show();
    m_keys->type("referrals.filter", u"kowalska"_s);
    keepViewAs(u"Kowalska only"_s);
    list()->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    Q_EMIT list()->view()->horizontalHeader()->sectionClicked(0);
    startAgain();
    QVERIFY(!QSettings().allKeys().isEmpty());
    const QFileInfo settings(QSettings().fileName());
    for (const QFileInfo &kept : settings.dir().entryInfoList(QDir::Files)) {
        QFile file(kept.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().toLower().contains("kowalska"), qPrintable(kept.fileName()));
    }
}

void TestRememberedLists::keepViewAs(const QString &name)
{
    for (QAction *action : menu()->actions()) {
        if (action->text().contains(u"Keep this view"_s))
            action->trigger();
    }
    auto *dialog = m_view->findChild<QDialog *>(u"viewNameDialog"_s);
    QVERIFY(dialog);
    assertAccessible(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"viewName"_s), name);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"viewName"_s), Qt::Key_Return);
    Keyboard::settle();
}

void TestRememberedLists::choose(const QString &begins)
{
    for (QAction *action : menu()->actions()) {
        if (action->text().contains(begins)) {
            action->trigger();
            return;
        }
    }
    qFatal("no such view");
}

void TestRememberedLists::aViewIsKeptAndChosenByKeyboard()
{
    show();
    assertAccessible(m_view.get());
    m_keys->type("referrals.filter", u"kowalska"_s);
    keepViewAs(u"Kowalska"_s);
    QCOMPARE(entries().first(), u"&1  Kowalska"_s);
    choose(u"as at first"_s);
    QCOMPARE(list()->shownRows(), 2);
    QVERIFY(filter()->text().isEmpty());
    startAgain();
    QCOMPARE(list()->shownRows(), 2);
    list()->view()->setFocus();
    // F8 opens the menu, 1 chooses the first of them.
    QTimer::singleShot(0, m_view.get(), [this] {
        QTRY_VERIFY(views()->menu()->isVisible());
        QTest::keyClick(views()->menu(), Qt::Key_1);
    });
    QTest::keyClick(list()->view(), Qt::Key_F8);
    QTRY_COMPARE(filter()->text(), u"kowalska"_s);
    QCOMPARE(list()->shownRows(), 1);
}

void TestRememberedLists::aViewOfTheSameNameIsReplaced()
{
    show();
    m_keys->type("referrals.filter", u"kowalska"_s);
    keepViewAs(u"Mine"_s);
    m_keys->type("referrals.filter", u"osei"_s);
    keepViewAs(u"mine"_s);
    QCOMPARE(views()->views().size(), 1);
    choose(u"as at first"_s);
    choose(u"mine"_s);
    QCOMPARE(filter()->text(), u"osei"_s);
}

void TestRememberedLists::aViewIsRemoved()
{
    show();
    keepViewAs(u"Mine"_s);
    QMenu *remove = menu()->actions().last()->menu();
    QVERIFY(remove);
    remove->actions().first()->trigger();
    QVERIFY(!entries().contains(u"&1  Mine"_s));
    startAgain();
    QVERIFY(views()->views().isEmpty());
}

void TestRememberedLists::theHeaderOffersTheColumns()
{
    show();
    QHeaderView *header = list()->view()->horizontalHeader();
    auto *chooser = m_view->findChild<QToolButton *>(u"referrals.columns"_s);
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    QVERIFY(chooser->menu()->isVisible());
    chooser->menu()->close();
    // F9 opens it, too; Return takes the entry that Up comes to first, and with it the last column.
    const QAction *last = chooser->menu()->actions().last();
    const bool wasShown = last->isChecked();
    QTimer::singleShot(0, m_view.get(), [chooser] {
        QTRY_VERIFY(chooser->menu()->isVisible());
        QTest::keyClick(chooser->menu(), Qt::Key_Up);
        QTest::keyClick(chooser->menu(), Qt::Key_Return);
    });
    QTest::keyClick(list()->view(), Qt::Key_F9);
    QCOMPARE(last->isChecked(), !wasShown);
}

void TestRememberedLists::whoKeepsNoDraftsKeepsTheColumnsAlone()
{
    m_job->as(Role::Reader);
    show();
    m_keys->type("referrals.filter", u"kowalska"_s);
    list()->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    Q_EMIT list()->view()->horizontalHeader()->sectionClicked(0);
    startAgain(Role::Reader);
    QVERIFY(!m_keys->find("referrals.views"));
    QVERIFY(filter()->text().isEmpty());
    QCOMPARE(list()->view()->horizontalHeader()->sortIndicatorSection(), 0);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestRememberedLists::everyMainListHasViews_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"referrals", "cases", "actions", "meetings", "minutes", "audit", "agencies", "today",
                             "users", "backups", "sharing"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRememberedLists::everyMainListHasViews()
{
    QFETCH(QString, name);
    const QHash<QString, std::function<Page()>> pages{
        {u"referrals"_s, referralsPage}, {u"cases"_s, casesPage},     {u"actions"_s, actionsPage},
        {u"meetings"_s, meetingsPage},   {u"minutes"_s, minutesPage}, {u"audit"_s, auditPage},
        {u"agencies"_s, agenciesPage},   {u"today"_s, todayPage},     {u"users"_s, usersPage},
        {u"backups"_s, backupsPage},     {u"sharing"_s, sharingPage},
    };
    show(pages.value(name)());
    m_keys->part((name + u".views"_s).toLatin1().constData());
    m_keys->type((name + u".filter"_s).toLatin1().constData(), u"nobody"_s);
    show(pages.value(name)());
    const auto *filter = qobject_cast<QLineEdit *>(m_keys->part((name + u".filter"_s).toLatin1().constData()));
    // A word of yesterday hides nothing that is due today.
    QCOMPARE(filter->text(), name == "today"_L1 ? QString() : u"nobody"_s);
}

void TestRememberedLists::theListsOfAMeetingHaveThem_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("agenda") << 0 << QByteArray("agenda");
    QTest::newRow("attendance") << 2 << QByteArray("attendance");
    QTest::newRow("circulation") << 1 << QByteArray("circulation");
}

void TestRememberedLists::theListsOfAMeetingHaveThem()
{
    QFETCH(int, section);
    QFETCH(QByteArray, name);
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const auto showSection = [&] {
        show(meetingsPage());
        m_view->openRecord(meeting.value());
        Keyboard::settle();
        m_keys->section("meetingSections", section);
    };
    showSection();
    m_keys->part((name + ".views").constData());
    m_keys->type((name + ".filter").constData(), u"nobody"_s);
    showSection();
    // Nor does a word from another meeting hide anybody here.
    QVERIFY(qobject_cast<QLineEdit *>(m_keys->part((name + ".filter").constData()))->text().isEmpty());
}

void TestRememberedLists::theKeysGoToTheListAtHand()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    show(meetingsPage());
    m_view->openRecord(meeting.value());
    Keyboard::settle();
    for (const char *name : {"agenda", "meetings", "agenda"}) {
        RecordTable *table = list(name);
        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(m_keys->part((QByteArray(name) + ".filter").constData())->hasFocus(), name);
    }
    m_keys->part("agendaUp")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_keys->part("agenda.filter")->hasFocus());
}

void TestRememberedLists::theDaysOffHaveThem()
{
    show(settingsPage());
    m_keys->section("settingsTabs", 1);
    m_keys->part("holidays.views");
}

QTEST_MAIN(TestRememberedLists)
#include "tst_RememberedLists.moc"
