// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ListMeetings.h"
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "tests/ui/today/LateOnTheFourth.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayView.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What is due, late first, and where Return leads.
class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsLateFirstAndLeadsThere();
    void readsAgainWhenSomethingChanges();
    void keepsTheMarkedLine();
    void groupsByWhatClearsIt();
    void showsTheWeek();
    void showsTheMonth();
    void readsALargeRegisterBesideTheWindow();
};

void TestTodayPage::listsWhatIsLateFirstAndLeadsThere()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.setDay(QDate(2026, 11, 4));
    const ReferralId waiting = *MUST(keepReferral(job.reg(), job.referralOf(u"Maria"_s, u"Kowalska"_s)));
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    assertAccessible(view.get());
    const QString words = keys.words();
    QVERIFY2(words.contains(u"2 day"_s), qPrintable(words));
    // Nobody's name stands in a list that is open all day.
    QVERIFY(!words.contains(u"osei"_s, Qt::CaseInsensitive));
    QVERIFY(!words.contains(u"kowalska"_s, Qt::CaseInsensitive));

    auto *table = qobject_cast<RecordTable *>(keys.part("today"));
    const QAbstractItemModel *model = table->view()->model();
    QList<std::pair<QString, qint64>> led;
    bool lateIsOver = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool late = model->index(row, 0).data().toString().contains(u"late"_s);
        QVERIFY2(!late || !lateIsOver, qPrintable(words));
        lateIsOver = lateIsOver || !late;
        table->view()->setCurrentIndex(model->index(row, 0));
        keys.key("today", Qt::Key_Return);
        led << context.wentTo.last();
    }
    QCOMPARE(context.wentTo.size(), model->rowCount());
    QCOMPARE(led.first(), std::pair(u"meetings"_s, meeting.value()));
    QVERIFY(led.contains(std::pair(u"referrals"_s, waiting.value())));
    QVERIFY(led.contains(std::pair(u"meetings"_s, PageContext::newRecord))); // no other is called yet
}

void TestTodayPage::readsAgainWhenSomethingChanges()
{
    test::MainJob job;
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    const int before = qobject_cast<RecordTable *>(keys.part("today"))->shownRows();
    MUST(keepReferral(job.reg(), job.oseiReferral()));
    Keyboard::settle();
    QCOMPARE(qobject_cast<RecordTable *>(keys.part("today"))->shownRows(), before + 1);
}

/// Somebody goes along the list while the clock, or another window, brings a new one.
void TestTodayPage::keepsTheMarkedLine()
{
    test::MainJob job;
    test::lateOnTheFourth(job);
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    auto *table = qobject_cast<RecordTable *>(keys.part("today"));
    const auto marked = [table] { return table->view()->currentIndex().siblingAtColumn(3).data().toString(); };
    QCOMPARE(table->view()->currentIndex().row(), 0);
    table->view()->setCurrentIndex(table->view()->model()->index(table->shownRows() - 1, 0));
    const QString last = marked();
    QVERIFY(!last.isEmpty());
    MUST(keepReferral(job.reg(), job.oseiReferral()));
    Keyboard::settle();
    QCOMPARE(marked(), last);
}

static void grab(QWidget *view, const QString &name)
{
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u'/' + name + u".png"_s);
}

void TestTodayPage::groupsByWhatClearsIt()
{
    QTemporaryDir kept;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, kept.path());
    test::MainJob job;
    test::lateOnTheFourth(job);
    TestPageContext context(job.reg());
    std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    const int items = qobject_cast<RecordTable *>(keys.part("today"))->shownRows();
    QVERIFY(!keys.find("lateStrip")); // the list begins with it
    keys.press("groupedToday");
    grab(view.get(), u"today-grouped"_s);
    QVERIFY(keys.find("lateStrip"));
    auto *table = qobject_cast<RecordTable *>(keys.part("today"));
    QVERIFY(table->shownRows() > items);
    // The headings are no things to do.
    const auto counts = [&keys](int shown, int all) {
        return keys.words().split(u'\n').contains(u"%1 of %2"_s.arg(shown).arg(all));
    };
    QVERIFY2(counts(items, items), qPrintable(keys.words()));
    keys.type("today.filter", u"Case lists to circulate"_s); // that heading alone
    QCOMPARE(table->shownRows(), 1);
    QVERIFY2(counts(0, items), qPrintable(keys.words()));
    QTest::keyClick(keys.part("today.filter"), Qt::Key_Escape);
    QVERIFY2(counts(items, items), qPrintable(keys.words()));
    QVERIFY2(keys.words().contains(u"Case lists to circulate"_s), qPrintable(keys.words()));
    QVERIFY2(keys.words().contains(u"1 item, 1 late"_s), qPrintable(keys.words()));
    // A heading leads nowhere; what stands under it does.
    table->setCurrentRecord(1);
    keys.key("today", Qt::Key_Return);
    QVERIFY(context.wentTo.isEmpty());
    keys.key("today", Qt::Key_Down);
    keys.key("today", Qt::Key_Return);
    QCOMPARE(context.wentTo.size(), 1);
    // It is remembered.
    view.reset(todayPage().create(context, nullptr));
    Keyboard again(view.get());
    again.begin();
    view->refresh();
    QVERIFY(qobject_cast<RecordTable *>(again.part("today"))->shownRows() > items);
    again.press("groupedToday");
    QCOMPARE(qobject_cast<RecordTable *>(again.part("today"))->shownRows(), items);
}

void TestTodayPage::showsTheWeek()
{
    test::MainJob job;
    test::lateOnTheFourth(job);
    const MeetingId meeting = MUST(listMeetings(job.reg()))->first().meeting.id;
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.section("todayViews", 1);
    assertAccessible(view.get());
    QVERIFY2(doubleMnemonics(view.get()).isEmpty(), qPrintable(doubleMnemonics(view.get()).join(u'\n')));
    grab(view.get(), u"today-week"_s);
    QVERIFY2(keys.words().contains(u"Week of 2 November 2026"_s), qPrintable(keys.words()));
    QVERIFY2(keys.words().contains(u"Late: MTG-2026-11-12"_s), qPrintable(keys.words()));
    auto *grid = qobject_cast<QTableView *>(keys.part("week.grid"));
    QCOMPARE(grid->model()->headerData(2, Qt::Horizontal).toString(), u"Wed 4 Nov, today"_s);
    QVERIFY(grid->model()
                ->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Wednesday 4 November 2026: "_s));
    QCOMPARE(grid->currentIndex().column(), 2);
    QTest::keyClick(grid, Qt::Key_PageDown);
    QVERIFY2(keys.words().contains(u"Week of 9 November 2026: 1 meeting"_s), qPrintable(keys.words()));
    grid->setCurrentIndex(grid->model()->index(0, 3));
    QVERIFY(grid->currentIndex().data().toString().startsWith(u"Meeting: MTG-2026-11-12 at"_s));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(context.wentTo.last(), std::pair(u"meetings"_s, meeting.value()));
    keys.press("week.earlier");
    keys.press("week.earlier");
    QVERIFY(keys.words().contains(u"Week of 26 October 2026"_s));
    keys.press("week.now");
    QVERIFY(keys.words().contains(u"Week of 2 November 2026"_s));
    keys.press("week.later");
    QVERIFY(keys.words().contains(u"Week of 9 November 2026"_s));
}

void TestTodayPage::showsTheMonth()
{
    test::MainJob job;
    test::lateOnTheFourth(job);
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.section("todayViews", 2);
    assertAccessible(view.get());
    QVERIFY2(doubleMnemonics(view.get()).isEmpty(), qPrintable(doubleMnemonics(view.get()).join(u'\n')));
    grab(view.get(), u"today-month"_s);
    auto *grid = qobject_cast<QTableView *>(keys.part("month.grid"));
    QCOMPARE(grid->model()->rowCount(), 6);
    QVERIFY(grid->currentIndex().data().toString().startsWith(u"4, today"_s));
    const QModelIndex thursday = grid->model()->index(2, 3);
    QVERIFY2(thursday.data().toString().startsWith(u"12\nMeeting "_s), qPrintable(thursday.data().toString()));
    QVERIFY(thursday.data(Qt::AccessibleTextRole).toString().startsWith(u"Thursday 12 November 2026: 1 meeting"_s));
    QTest::keyClick(grid, Qt::Key_PageDown);
    QVERIFY2(keys.words().contains(u"Boxing Day"_s), qPrintable(keys.words()));
    QTest::keyClick(grid, Qt::Key_PageUp);
    grid->setCurrentIndex(grid->model()->index(2, 3));
    QTest::keyClick(grid, Qt::Key_Return);
    Keyboard::settle();
    QVERIFY2(keys.words().contains(u"Week of 9 November 2026"_s), qPrintable(keys.words()));
    auto *week = qobject_cast<QTableView *>(keys.part("week.grid"));
    QVERIFY(week->hasFocus());
    QCOMPARE(week->currentIndex().column(), 3);
}

/// What is due is looked up once, however often the page is asked to refresh meanwhile.
void TestTodayPage::readsALargeRegisterBesideTheWindow()
{
    test::MainJob job;
    job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    TestPageContext context(job.reg());
    context.holdsErrands = true;
    context.setLargeFrom(1);
    TodayView view(context, nullptr);
    view.show();
    const auto *table = view.findChild<QTableView *>(u"today.view"_s);
    const QAbstractItemModel *model = table->model();
    view.refresh();
    view.refresh();
    QTRY_COMPARE(context.sentOff.size(), 1);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!table->isVisible()); // an empty list would say that nothing is due
    const auto looks = [&job] {
        const QList<AuditEntry> trail = job.trail();
        return std::count_if(trail.cbegin(), trail.cend(),
                             [](const AuditEntry &entry) { return entry.event.subject.ref == u"today"_s; });
    };
    const auto before = looks();
    context.comeBack();
    QCOMPARE(looks(), before + 1);
    const int listed = model->rowCount();
    QVERIFY(listed > 0);
    QVERIFY(table->isVisible());

    job.setDay(QDate(2026, 11, 4));
    MUST(keepReferral(job.reg(), job.referralOf(u"Maria"_s, u"Kowalska"_s)));
    view.refresh();
    QTRY_COMPARE(context.sentOff.size(), 2);
    context.comeBack();
    QVERIFY(model->rowCount() > listed);
    QVERIFY(context.prompts().failures.isEmpty());
}

QTEST_MAIN(TestTodayPage)
#include "tst_TodayPage.moc"
