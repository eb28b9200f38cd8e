// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/today/DueItem.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using test::TestRegister;

/// The day on which a thing of this kind is due; an invalid day when none is.
static QDate dayOf(TestRegister &t, DueKind kind)
{
    const Result<QList<DueItem>> due = consultToday(*t);
    if (!due)
        qFatal("consultToday: %s", qPrintable(due.error().text));
    for (const DueItem &item : *due) {
        if (item.kind == kind)
            return item.dueOn;
    }
    return {};
}

class TestSafekeepingDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindsOfBackups();
    void remindsOfTheKeyAfterALeaver();
};

void TestSafekeepingDue::remindsOfBackups()
{
    TestRegister t;
    const QDate first = t->today();
    QCOMPARE(dayOf(t, DueKind::BackupDue), first);
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(!dayOf(t, DueKind::BackupDue).isValid());
    t.clock().advanceMs(qint64(10) * 86'400'000);
    QCOMPARE(dayOf(t, DueKind::BackupDue), first.addDays(7));
    t.as(Role::Reader);
    QVERIFY(!dayOf(t, DueKind::BackupDue).isValid()); // who can do nothing about it
}

void TestSafekeepingDue::remindsOfTheKeyAfterALeaver()
{
    TestRegister t;
    QVERIFY(!dayOf(t, DueKind::KeyToChange).isValid());
    const QDate closed = t->today();
    QVERIFY(disableUser(*t, t.user(Role::Reader)));
    t.clock().advanceMs(qint64(3) * 86'400'000);
    QCOMPARE(dayOf(t, DueKind::KeyToChange), closed);
    QVERIFY(rotateKey(*t));
    QVERIFY(!dayOf(t, DueKind::KeyToChange).isValid());
}

QTEST_GUILESS_MAIN(TestSafekeepingDue)
#include "tst_SafekeepingDue.moc"
