// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionTable.h"
#include "tests/ui/actions/ActionDesk.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The list of actions of a register that is years old: read by the page, whichever of them are asked for.
class TestManyActions : public QObject, protected test::ActionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsALongListByThePage();
    void findsOneByItsReference();
    void readsAShortListWhole();

private:
    static constexpr int ended = 350; ///< more than are read whole

    RecordTable *list() const { return qobject_cast<RecordTable *>(m_keys->part("actions")); }
    void choose(const QString &which);
};

/// Those that ended, the first due longest ago; the one of the desk is open still.
void TestManyActions::init()
{
    begin();
    Action done = action();
    done.state = ActionState::Completed;
    done.endedOn = QDate(2026, 11, 20);
    MUST(m_job->reg().change(Operation::KeepActions, [&done](Change &change) -> Result<> {
        for (int number = 0; number < ended; ++number) {
            done.ref = u"ACT-2025-%1"_s.arg(number, 4, 10, QChar(u'0'));
            done.dueOn = QDate(2025, 1, 6).addDays(number / 2);
            ActionTable(change.db()).insert(done);
        }
        change.audit({AuditVerb::Alter, {SubjectKind::List, 0}});
        return {};
    }));
    m_view->refresh();
}

void TestManyActions::choose(const QString &which)
{
    auto *choice = m_view->findChild<Choice *>(u"whichActions"_s);
    choice->setCurrentIndex(choice->findData(which));
    Keyboard::settle();
}

void TestManyActions::readsALongListByThePage()
{
    choose(u"ended"_s);
    QVERIFY(list()->isPart());
    const int first = list()->shownRows();
    QVERIFY2(first >= 100 && first < ended, qPrintable(QString::number(first)));
    const QAbstractItemModel *lines = list()->view()->model();
    QVERIFY(lines->index(0, 0).data().toString().contains(u"06/01/2025"_s));
    for (int pages = 0; pages < 4 && list()->shownRows() < ended; ++pages)
        QTest::keyClick(list()->view(), Qt::Key_End);
    QCOMPARE(list()->shownRows(), ended);
    choose(u"all"_s);
    for (int pages = 0; pages < 2 && list()->shownRows() <= ended; ++pages)
        QTest::keyClick(list()->view(), Qt::Key_End);
    QCOMPARE(list()->shownRows(), ended + 1);
}

void TestManyActions::findsOneByItsReference()
{
    choose(u"all"_s);
    auto *filter = list()->findChild<LineEdit *>(u"actions.filter"_s);
    QVERIFY2(filter->placeholderText().contains(u"reference"_s), qPrintable(filter->placeholderText()));
    list()->setFilter(u"ACT-2025-0349"_s); // on no page that was read
    QTRY_COMPARE(list()->shownRows(), 1);
    list()->setFilter(u"ACT-2026- SHC-2026-0001"_s);
    QTRY_COMPARE(list()->view()->model()->index(0, 0).data(RecordIdRole).toLongLong(), m_action.value());
    QCOMPARE(list()->shownRows(), 1);
}

void TestManyActions::readsAShortListWhole()
{
    choose(u"open"_s);
    QVERIFY(!list()->isPart());
    QCOMPARE(list()->shownRows(), 1);
    choose(u"overdue"_s);
    QCOMPARE(list()->shownRows(), 1);
    choose(u"chase"_s);
    QCOMPARE(list()->shownRows(), 1);
}

QTEST_MAIN(TestManyActions)
#include "tst_ManyActions.moc"
