// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/today/DueItem.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using test::TestRegister;

static std::optional<DueItem> itemOf(TestRegister &t, DueKind kind)
{
    const Result<QList<DueItem>> due = consultToday(*t);
    if (!due)
        qFatal("consultToday: %s", qPrintable(due.error().text));
    for (const DueItem &item : *due) {
        if (item.kind == kind)
            return item;
    }
    return std::nullopt;
}

/// The day on which a thing of this kind is due; an invalid day when none is.
static QDate dayOf(TestRegister &t, DueKind kind)
{
    const std::optional<DueItem> item = itemOf(t, kind);
    return item ? item->dueOn : QDate();
}

class TestSafekeepingDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindsOfBackups();
    void remindsOfOneFolderOfTwo();
    void isLateAWeekAfterTheLastGoodOne();
    void remindsOfALostBackup();
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

void TestSafekeepingDue::remindsOfOneFolderOfTwo()
{
    TestRegister t;
    Settings settings = t->settings();
    settings.secondBackupFolder = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(settings.secondBackupFolder));
    QVERIFY(saveSettings(*t, settings));
    QFile inTheWay(t.folder() + QStringLiteral("/backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(backUpEverywhere(*t)); // into the second folder, after the first has failed
    const std::optional<DueItem> item = itemOf(t, DueKind::BackupDue);
    QVERIFY(item);
    QCOMPARE(item->dueOn, t->today());
    QVERIFY(item->text.contains(QStringLiteral("beside the register")));
    QVERIFY(inTheWay.remove());
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(!dayOf(t, DueKind::BackupDue).isValid());
}

/// However often it was tried since: a failure of today is no news when it is that of each day.
void TestSafekeepingDue::isLateAWeekAfterTheLastGoodOne()
{
    TestRegister t;
    const QDate good = t->today();
    QVERIFY(backUpEverywhere(*t));
    const QDir folder(t.folder());
    QVERIFY(QDir().rename(folder.filePath(QStringLiteral("backups")), folder.filePath(QStringLiteral("unplugged"))));
    QFile inTheWay(folder.filePath(QStringLiteral("backups")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    t.clock().advanceMs(qint64(9) * 86'400'000);
    QVERIFY(!backUpEverywhere(*t));
    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().rename(folder.filePath(QStringLiteral("unplugged")), folder.filePath(QStringLiteral("backups"))));
    const std::optional<DueItem> item = itemOf(t, DueKind::BackupDue);
    QVERIFY(item);
    QCOMPARE(item->dueOn, good.addDays(7));
    QVERIFY2(item->text.contains(QStringLiteral("failed")) && item->text.contains(QLatin1Char('9')),
             qPrintable(item->text));
}

void TestSafekeepingDue::remindsOfALostBackup()
{
    TestRegister t;
    const QString path = backUpEverywhere(*t)->constFirst().outcome->path;
    QVERIFY(QFile::resize(path + QStringLiteral("/register.marac"), 9000));
    std::optional<DueItem> item = itemOf(t, DueKind::BackupDue);
    QVERIFY(item && item->text.contains(QStringLiteral("is damaged")));
    QVERIFY(QDir(t.folder() + QStringLiteral("/backups")).removeRecursively());
    item = itemOf(t, DueKind::BackupDue);
    QVERIFY(item && item->text.contains(QStringLiteral("not in its folder any more")));
    QCOMPARE(item->dueOn, t->today());
    t.clock().advanceMs(1000);
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(!dayOf(t, DueKind::BackupDue).isValid());
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
