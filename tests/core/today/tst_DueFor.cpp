// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/DueFor.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Nobody is told to do what their role may not.
class TestDueFor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachRoleWhatItCanClear_data();
    void showsEachRoleWhatItCanClear();
    void asksOfTheChairWhatTheChairMayDo();
};

static QList<DueItem> everything()
{
    QList<DueItem> items;
    for (int kind = 0; kind <= int(DueKind::KeyToChange); ++kind)
        items.append({DueKind(kind), QDate(2026, 10, 8), {SubjectKind::Meeting, 1, u"MTG-2026-10-08"_s}, u"do it"_s});
    return items;
}

static QList<DueItem> seenBy(Role role)
{
    User user;
    user.role = role;
    return dueFor(user, everything());
}

void TestDueFor::showsEachRoleWhatItCanClear_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("shown");
    const int all = int(everything().size());
    QTest::newRow("administrator") << int(Role::Administrator) << all;
    QTest::newRow("deputy") << int(Role::Deputy) << all - 1; // the key is an administrator's to change
    QTest::newRow("chair") << int(Role::Chair) << 2;         // the meeting of the day, and minutes to approve
    QTest::newRow("reader") << int(Role::Reader) << 1;
}

void TestDueFor::showsEachRoleWhatItCanClear()
{
    QFETCH(int, role);
    QFETCH(int, shown);
    QCOMPARE(int(seenBy(Role(role)).size()), shown);
}

void TestDueFor::asksOfTheChairWhatTheChairMayDo()
{
    for (const DueItem &item : seenBy(Role::Chair))
        QVERIFY2(item.text != u"do it"_s && item.text.contains(item.subject.ref), qPrintable(item.text));
    for (const DueItem &item : seenBy(Role::Deputy))
        QCOMPARE(item.text, u"do it"_s);
}

QTEST_GUILESS_MAIN(TestDueFor)
#include "tst_DueFor.moc"
