// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/search/SearchPage.h"
#include "ui/search/SearchView.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

class TestSearchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasFoundByKeyboard();
    void showsWhatIsWrongBesideTheField();
};

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

QTEST_MAIN(TestSearchView)
#include "tst_SearchView.moc"
