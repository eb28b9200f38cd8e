// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/today/TodayPage.h"

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

QTEST_MAIN(TestTodayPage)
#include "tst_TodayPage.moc"
