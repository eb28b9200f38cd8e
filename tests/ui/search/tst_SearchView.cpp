// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"
#include "core/people/KeepPerson.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/Accessible.h"
#include "tests/support/MainJob.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/search/SearchPage.h"
#include "ui/search/SearchView.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace marac;
using namespace Qt::StringLiterals;

class TestSearchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasFoundByKeyboard();
    void showsWhatIsWrongBesideTheField();
    void searchesAfterAPauseInTheTyping();
    void opensWhatATextBelongsTo();
    void listsNothingThatIsNotRecorded();
    void showsMoreWhenItIsAskedFor();
    void recordsEachTimeItComesIntoSight();

private:
    static int searches(const test::TestRegister &reg);
};

int TestSearchView::searches(const test::TestRegister &reg)
{
    const QList<AuditEntry> trail = reg.trail();
    return int(std::count_if(trail.begin(), trail.end(),
                             [](const AuditEntry &entry) { return entry.event.verb == AuditVerb::Search; }));
}

static void keepPersonOf(test::TestRegister &reg, const QString &street)
{
    const test::SampleAgencies agencies = test::addSampleAgencies(*reg);
    PersonEntry entry;
    entry.person.givenName = u"Jelani"_s;
    entry.person.familyName = u"Osei"_s;
    entry.person.sourceAgencyId = agencies["HHR"];
    Address address;
    address.paon = u"12"_s;
    address.street = street;
    address.sourceAgencyId = agencies["HHR"];
    entry.address = address;
    QVERIFY(keepPerson(*reg, entry));
}

void TestSearchView::opensWhatWasFoundByKeyboard()
{
    theme::apply(Scheme::Light, 100);
    test::TestRegister reg;
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 12);
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    const auto id = scheduleMeeting(*reg, meeting);
    QVERIFY2(id, id ? "" : qPrintable(id.error().text));
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.resize(1120, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    assertAccessible(&view);
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    QVERIFY(words->hasFocus());
    QCOMPARE(view.focusProxy(), words); // where Ctrl+K goes
    QCOMPARE(searchPage().key, QKeySequence(Qt::CTRL | Qt::Key_K));
    words->setText(reg.trail().first().event.subject.ref.left(8));
    QTest::keyClick(words, Qt::Key_Return);
    auto *table = view.findChild<RecordTable *>();
    QCOMPARE(table->shownRows(), 1);
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        view.grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/search.png"_s);
    QTest::keyClick(table->view(), Qt::Key_Return);
    QCOMPARE(context.wentTo, (QList<std::pair<QString, qint64>>{{u"meetings"_s, id->value()}}));
}

void TestSearchView::showsWhatIsWrongBesideTheField()
{
    test::TestRegister reg;
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.show();
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view.findChild<Form *>()->problemTexts().size(), 1);
    words->setText(u"nobody at all"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view.findChild<Form *>()->problemTexts().size(), 0);
    QCOMPARE(view.findChild<RecordTable *>()->shownRows(), 0);
}

void TestSearchView::searchesAfterAPauseInTheTyping()
{
    test::TestRegister reg;
    keepPersonOf(reg, u"Marlow Court"_s);
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    auto *table = view.findChild<RecordTable *>();
    auto *pause = view.findChild<QTimer *>(u"pause"_s);
    QTest::keyClicks(words, u"ma"_s);
    QVERIFY(!pause->isActive());
    QTest::keyClicks(words, u"r"_s);
    QVERIFY(pause->isActive());
    QTest::keyClicks(words, u"low"_s);
    QCOMPARE(searches(reg), 0);
    QTRY_COMPARE(table->shownRows(), 1);
    QVERIFY(!pause->isActive());
    QVERIFY(words->hasFocus());
    QCOMPARE(words->text(), u"marlow"_s); // nothing was selected or taken back
    QCOMPARE(searches(reg), 1);
    QCOMPARE(reg.trail().first().event.reason, u"marlow"_s);
    // Return goes to what is there already; nothing is searched a second time.
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(searches(reg), 1);
    QVERIFY(table->view()->hasFocus());
    // Return before the pause is over searches once.
    words->setFocus();
    words->end(false);
    QTest::keyClicks(words, u" c"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!pause->isActive());
    QCOMPARE(searches(reg), 2);
    // Too little to go by lists nothing, and what follows is not searched once the page is left.
    words->setFocus();
    words->selectAll();
    QTest::keyClicks(words, u"os"_s);
    QCOMPARE(table->shownRows(), 0);
    QTest::keyClicks(words, u"ei"_s);
    QVERIFY(pause->isActive());
    view.hide();
    QTRY_VERIFY(!pause->isActive());
    QCOMPARE(searches(reg), 2);
}

void TestSearchView::opensWhatATextBelongsTo()
{
    test::MainJob job;
    const ReferralId id = *MUST(keepReferral(job.reg(), job.oseiReferral()));
    TestPageContext context(job.reg());
    SearchView view(context, nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    words->setFocus();
    QTest::keyClicks(words, u"paint thrown"_s);
    auto *table = view.findChild<RecordTable *>();
    QTRY_COMPARE(table->shownRows(), 1);
    const QAbstractItemModel *rows = table->view()->model();
    QCOMPARE(rows->index(0, 0).data().toString(), u"Referral, what happened"_s);
    QVERIFY(rows->index(0, 2).data().toString().contains(u"paint thrown at the door"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(table->view(), Qt::Key_Return);
    QCOMPARE(context.wentTo, (QList<std::pair<QString, qint64>>{{u"referrals"_s, id.value()}}));
}

static void rename(test::TestRegister &reg, const char *sql)
{
    const SchemaPermit permit(reg.rawDb());
    reg.rawDb().execute(sql);
}

void TestSearchView::listsNothingThatIsNotRecorded()
{
    test::TestRegister reg;
    keepPersonOf(reg, u"Marlow Court"_s);
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    auto *table = view.findChild<RecordTable *>();
    words->setFocus();
    QTest::keyClicks(words, u"marlow"_s);
    QTRY_COMPARE(table->shownRows(), 1);
    rename(reg, "ALTER TABLE audit RENAME TO audit_elsewhere");
    QTest::keyClicks(words, u" court"_s);
    QTRY_COMPARE(context.prompts().failures.size(), 1);
    QCOMPARE(table->shownRows(), 0);
    QVERIFY(words->hasFocus());
    rename(reg, "ALTER TABLE audit_elsewhere RENAME TO audit");
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(table->shownRows(), 1);
}

/// Whoever is listed is recorded as seen: no more than the first ones before somebody asks.
void TestSearchView::showsMoreWhenItIsAskedFor()
{
    test::TestRegister reg;
    const test::SampleAgencies agencies = test::addSampleAgencies(*reg);
    for (int i = 0; i < firstHits + 3; ++i) {
        PersonEntry entry;
        entry.person.givenName = u"Jelani"_s;
        entry.person.familyName = u"Osei"_s;
        entry.person.sourceAgencyId = agencies["HHR"];
        QVERIFY(keepPerson(*reg, entry));
    }
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.resize(1120, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    auto *table = view.findChild<RecordTable *>();
    auto *more = view.findChild<QAbstractButton *>(u"moreHits"_s);
    QVERIFY(!more->isVisible());
    words->setText(u"osei"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(table->shownRows(), firstHits);
    QCOMPARE(reg.trail().first().event.about.size(), firstHits);
    QVERIFY(more->isVisible());
    assertAccessible(&view);
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        view.grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/search-more.png"_s);
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(table->shownRows(), firstHits + 3);
    QCOMPARE(reg.trail().first().event.about.size(), firstHits + 3);
    QCOMPARE(searches(reg), 2);
    QVERIFY(!more->isVisible());
    QVERIFY(table->view()->hasFocus());
    QCOMPARE(table->currentRecord(), firstHits + 1); // where the first ones ended
    words->setText(u"jelani"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(table->shownRows(), firstHits);
}

/// Somebody comes back from another page to what was found before.
void TestSearchView::recordsEachTimeItComesIntoSight()
{
    test::TestRegister reg;
    keepPersonOf(reg, u"Marlow Court"_s);
    TestPageContext context(*reg);
    SearchView view(context, nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    QCOMPARE(searches(reg), 0); // nothing was looked for yet
    auto *words = view.findChild<QLineEdit *>(u"words"_s);
    auto *table = view.findChild<RecordTable *>();
    words->setText(u"marlow"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(table->shownRows(), 1);
    QCOMPARE(searches(reg), 1);
    view.refresh();
    QCOMPARE(table->shownRows(), 1);
    QCOMPARE(searches(reg), 2);
    rename(reg, "ALTER TABLE audit RENAME TO audit_elsewhere");
    view.refresh();
    QCOMPARE(table->shownRows(), 0);
    QCOMPARE(context.prompts().failures.size(), 1);
    rename(reg, "ALTER TABLE audit_elsewhere RENAME TO audit");
}

QTEST_MAIN(TestSearchView)
#include "tst_SearchView.moc"
