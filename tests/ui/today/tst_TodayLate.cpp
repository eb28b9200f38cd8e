// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/Keyboard.h"
#include "tests/support/TestPageContext.h"
#include "tests/ui/today/LateOnTheFourth.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What is late stays in sight, and is late from its minute on.
class TestTodayLate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsLateInSight();
    void keepsWhatIsLateInSightOfAFilteredList();
    void anActionIsLateFromItsTimeOn();
    void becomesLateBeforeOnesEyes();
};

void TestTodayLate::keepsWhatIsLateInSight()
{
    test::MainJob job;
    test::lateOnTheFourth(job);
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    for (const int tab : {1, 2}) {
        keys.section("todayViews", tab);
        QVERIFY(keys.find("lateStrip"));
        const auto *link = qobject_cast<QAbstractButton *>(keys.part("late.1"));
        QVERIFY2(link->text().startsWith(u"MTG-2026-11-12"_s) && link->text().contains(u"2 day"_s),
                 qPrintable(link->text()));
    }
    keys.press("late.1");
    QCOMPARE(context.wentTo.last().first, u"meetings"_s);
    MUST(keepReferral(job.reg(), job.referralOf(u"Ada"_s, u"Nowak"_s)));
    job.setDay(QDate(2026, 11, 18)); // two referrals, and the meeting that nobody opened
    view->refresh();
    Keyboard::settle();
    QVERIFY(keys.find("lateMore"));
    keys.press("lateMore");
    QVERIFY(keys.find("today.view"));
    QVERIFY(!keys.find("lateStrip"));
}

void TestTodayLate::keepsWhatIsLateInSightOfAFilteredList()
{
    QTemporaryDir kept;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, kept.path());
    test::MainJob job;
    test::lateOnTheFourth(job);
    MUST(keepReferral(job.reg(), job.referralOf(u"Ada"_s, u"Nowak"_s)));
    job.setDay(QDate(2026, 11, 18)); // two referrals, and the meeting that nobody opened
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    QVERIFY(!keys.find("lateStrip")); // the list begins with it
    keys.type("today.filter", u"backup"_s);
    QVERIFY(keys.find("lateStrip"));
    QTest::keyClick(keys.part("today.filter"), Qt::Key_Escape);
    QVERIFY(!keys.find("lateStrip"));
    auto *table = qobject_cast<RecordTable *>(keys.part("today"));
    table->sortBy(u"dueOn"_s);
    QVERIFY(!keys.find("lateStrip"));
    table->sortBy(u"dueOn"_s, Qt::DescendingOrder);
    QVERIFY(keys.find("lateStrip"));
    table->sortBy(u"area"_s);
    QVERIFY(keys.find("lateStrip"));
    keys.press("lateMore"); // brings it back to the top
    QVERIFY(!keys.find("lateStrip"));
    QVERIFY2(table->view()->model()->index(0, 0).data().toString().contains(u"late"_s), qPrintable(keys.words()));
}

/// An action of the meeting of 12 November that is due by 18:00 of that day.
static void actionBySix(test::MainJob &job)
{
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
    action.ownerAgencyId = job.agency("FRS");
    action.text = u"Fit a letterbox blocker."_s;
    action.dueOn = QDate(2026, 11, 12);
    action.dueAt = QTime(18, 0);
    MUST(keepAction(job.reg(), action));
}

void TestTodayLate::anActionIsLateFromItsTimeOn()
{
    test::MainJob job;
    actionBySix(job);
    job.setDay(QDate(2026, 11, 12), QTime(18, 0));
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    QVERIFY2(keys.words().contains(u"Today 18:00"_s), qPrintable(keys.words()));
    QVERIFY(keys.words().contains(u"Thu 12/11/2026 18:00"_s));
    QVERIFY(!keys.words().contains(u"Late since"_s));
    keys.section("todayViews", 1);
    QVERIFY2(keys.words().contains(u"By 18:00: ACT-2026-0001"_s), qPrintable(keys.words()));
    job.setDay(QDate(2026, 11, 12), QTime(18, 1));
    view->refresh();
    QVERIFY2(keys.words().contains(u"Late: By 18:00: ACT-2026-0001"_s), qPrintable(keys.words()));
    keys.section("todayViews", 0);
    QVERIFY2(keys.words().contains(u"Late since 18:00"_s), qPrintable(keys.words()));
}

/// The clock goes on, and nobody touches a key.
void TestTodayLate::becomesLateBeforeOnesEyes()
{
    test::MainJob job;
    actionBySix(job);
    const QDateTime late = Clock::moment(QDate(2026, 11, 12), QTime(18, 1));
    job.clock().set(late.addMSecs(-60));
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(todayPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    const qsizetype entries = job.trail().size();
    QTest::qWait(300);
    QCOMPARE(job.trail().size(), entries); // it has waited, and the clock says that it is not time yet
    QVERIFY2(keys.words().contains(u"Today 18:00"_s), qPrintable(keys.words()));
    job.clock().set(late);
    QTRY_VERIFY2(keys.words().contains(u"Late since 18:00"_s), qPrintable(keys.words()));
    // The next moment is midnight. Away on an errand or out of sight, nothing is read.
    const QDateTime midnight = Clock::moment(QDate(2026, 11, 13), QTime(0, 0));
    const auto readsNothing = [&] {
        const qsizetype before = job.trail().size();
        job.clock().set(midnight);
        QTest::qWait(300);
        return job.trail().size() == before;
    };
    job.clock().set(midnight.addMSecs(-20));
    view->refresh();
    view->setEnabled(false);
    QVERIFY(readsNothing());
    const qsizetype before = job.trail().size();
    view->setEnabled(true);
    QTRY_VERIFY(job.trail().size() > before);
    job.clock().set(midnight.addMSecs(-20));
    view->refresh();
    view->hide();
    QVERIFY(readsNothing());
}

QTEST_MAIN(TestTodayLate)
#include "tst_TodayLate.moc"
