// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/restoring/Restore.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace marac;
using test::backupFolder;
using test::flipByte;
using test::made;
using test::passphraseFor;
using test::saveCapacity;
using test::TestRegister;

/// What a backup brings back, who may have it brought back, and what is never overwritten.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void comesBackUnderANewKey();
    void goingBackTakesTwoPeople();
    void overwritesNothing();
    void onlyReadsTheBackup();
    void goesOnAfterALateKill();
    void demandsAReasonAndAnAdministrator();
    void refusesAWrongPassphrase();
    void refusesDamage_data();
    void refusesDamage();
};

static const QString admin = QStringLiteral("administrator");

static RegisterPlace restoredPlace(const TestRegister &t)
{
    RegisterPlace place = t.place();
    place.path = t.folder() + QStringLiteral("/restored.marac");
    return place;
}

static RestoreRequest requestFor(const TestRegister &t, const QString &backup)
{
    return {restoredPlace(t), backup, admin, passphraseFor(admin), QStringLiteral("The disk failed.")};
}

/// Names, times and permissions of everything in a folder.
static QStringList stateOf(const QString &folder)
{
    QStringList lines;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(file.fileName())
                         .arg(file.lastModified().toMSecsSinceEpoch())
                         .arg(file.size()));
    return lines;
}

void TestRestore::comesBack()
{
    TestRegister t;
    saveCapacity(*t, 7);
    const BackedUp backup = made(t);
    t.close();
    RestoreRequest request = requestFor(t, backup.path);
    request.place.stateFolder = t.folder() + QStringLiteral("/elsewhere"); // a new computer, which saw nothing yet
    QDir().mkpath(request.place.stateFolder);
    const Result<Restored> restored = restore(request);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QVERIFY(!restored->lost);

    for (const QString &login : {admin, QStringLiteral("deputy")}) {
        const Result<std::unique_ptr<Register>> reg = Register::open(request.place, login, passphraseFor(login));
        QVERIFY2(reg, reg ? "" : qPrintable(reg.error().text));
        QCOMPARE((*reg)->settings().meetingCapacity, 7);
    }
    t.hold(std::move(*Register::open(request.place, admin, passphraseFor(admin))));
    QCOMPARE(t.check().verdict == TrailReport::Verdict::Good, true);
    const QList<AuditEntry> trail = t.trail();
    const auto entry = std::find_if(trail.begin(), trail.end(),
                                    [](const AuditEntry &e) { return e.event.verb == AuditVerb::Restore; });
    QVERIFY(entry != trail.end());
    QCOMPARE(entry->seq, backup.manifest.head.seq + 1);
    QCOMPARE(entry->event.reason, request.reason);
}

void TestRestore::comesBackUnderANewKey()
{
    TestRegister t;
    QVERIFY(disableUser(*t, t.user(Role::Reader)));
    const BackedUp backup = made(t);
    QVERIFY(consultBackups(*t)->rotationDueSince);
    t.close();
    RestoreRequest request = requestFor(t, backup.path);
    request.place.stateFolder = t.folder() + QStringLiteral("/elsewhere");
    QDir().mkpath(request.place.stateFolder);
    QVERIFY(restore(request));
    t.hold(std::move(*Register::open(request.place, admin, passphraseFor(admin))));
    QVERIFY(!consultBackups(*t)->rotationDueSince); // the leaver's copy of the key files opens nothing of it
    QVERIFY(disableUser(*t, t.user(Role::Deputy)));
    QVERIFY(consultBackups(*t)->rotationDueSince);
}

void TestRestore::goingBackTakesTwoPeople()
{
    TestRegister t;
    const BackedUp backup = made(t);
    saveCapacity(*t, 9);
    const qint64 last = t.trail().constFirst().seq;
    QCOMPARE(entriesLost(*t, backup.manifest)->first, backup.manifest.head.seq + 1);
    QCOMPARE(entriesLost(*t, backup.manifest)->last, last);
    t.close();

    RestoreRequest request = requestFor(t, backup.path);
    const Result<Restored> refused = restore(request);
    QCOMPARE(refused.error().kind, Problem::Kind::Older);
    QVERIFY(refused.error().text.contains(QString::number(last + 1))); // which entries would be lost
    request.second = SecondPerson{admin, passphraseFor(admin)};        // the same person twice
    QCOMPARE(restore(request).error().kind, Problem::Kind::Denied);
    request.second = SecondPerson{QStringLiteral("reader"), passphraseFor(QStringLiteral("reader"))};
    QCOMPARE(restore(request).error().kind, Problem::Kind::Denied);
    QVERIFY(!QFile::exists(request.place.path));
    request.second = SecondPerson{QStringLiteral("chair"), passphraseFor(QStringLiteral("chair"))};
    const Result<Restored> restored = restore(request);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QCOMPARE(restored->lost->last, last + 1); // and the locking
    {
        const Result<std::unique_ptr<Register>> reg = Register::open(request.place, admin, passphraseFor(admin));
        QVERIFY2(reg, reg ? "" : qPrintable(reg.error().text));
    }
    // The newer register is now the one that this computer does not know.
    QVERIFY(!t.tryOpen(admin, passphraseFor(admin)));
}

void TestRestore::overwritesNothing()
{
    TestRegister t;
    const BackedUp backup = made(t);
    RestoreRequest request = requestFor(t, backup.path);
    request.place.path = t.path();
    QCOMPARE(restore(request).error().kind, Problem::Kind::Conflict);
    QCOMPARE(t.reopen().actor().login, admin);
}

void TestRestore::onlyReadsTheBackup()
{
    TestRegister t;
    const BackedUp backup = made(t);
    t.close();
    const QStringList files = QDir(backup.path).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::setPermissions(backup.path + u'/' + file, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(backup.path, QFile::ReadOwner | QFile::ExeOwner));
    const QStringList before = stateOf(backup.path);
    const Result<BackupManifest> checked = verifyCopy(t.place(), backup.path, admin, passphraseFor(admin));
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    QCOMPARE(verifyCopy(t.place(), backup.path, admin, passphraseFor(QStringLiteral("x"))).error().kind,
             Problem::Kind::Denied);
    RestoreRequest request = requestFor(t, backup.path);
    request.second = SecondPerson{QStringLiteral("chair"), passphraseFor(QStringLiteral("chair"))};
    const Result<Restored> restored = restore(request);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QCOMPARE(stateOf(backup.path), before);
    QVERIFY(QFile::setPermissions(backup.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(Register::open(request.place, admin, passphraseFor(admin)));
}

void TestRestore::goesOnAfterALateKill()
{
    TestRegister t;
    const BackedUp backup = made(t);
    t.close();
    RestoreRequest request = requestFor(t, backup.path);
    request.second = SecondPerson{QStringLiteral("chair"), passphraseFor(QStringLiteral("chair"))};
    const QString keys = request.place.path + QStringLiteral(".keys");
    QVERIFY(QFile::copy(t.path() + QStringLiteral(".keys"), keys));
    QCOMPARE(restore(request).error().kind, Problem::Kind::Conflict); // somebody's, for all anybody knows
    QVERIFY(QFile::exists(keys));
    QVERIFY(QFile::copy(t.path(), request.place.path + QStringLiteral(".unfinished")));
    const Result<Restored> restored = restore(request);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QVERIFY(!QFile::exists(request.place.path + QStringLiteral(".unfinished")));
    QVERIFY(Register::open(request.place, admin, passphraseFor(admin)));
}

void TestRestore::demandsAReasonAndAnAdministrator()
{
    TestRegister t;
    const BackedUp backup = made(t);
    RestoreRequest request = requestFor(t, backup.path);
    request.reason = QStringLiteral("  ");
    QCOMPARE(restore(request).error().kind, Problem::Kind::Invalid);
    request = requestFor(t, backup.path);
    request.login = QStringLiteral("deputy");
    request.passphrase = passphraseFor(request.login);
    QCOMPARE(restore(request).error().kind, Problem::Kind::Denied);
    QVERIFY(!QFile::exists(request.place.path));
}

void TestRestore::refusesAWrongPassphrase()
{
    TestRegister t;
    const BackedUp backup = made(t);
    QCOMPARE(verifyCopy(t.place(), backup.path, admin, passphraseFor(QStringLiteral("nobody"))).error().kind,
             Problem::Kind::Denied);
    RestoreRequest request = requestFor(t, backup.path);
    request.passphrase = passphraseFor(QStringLiteral("nobody"));
    QCOMPARE(restore(request).error().kind, Problem::Kind::Denied);
    QVERIFY(!QFile::exists(request.place.path));
}

void TestRestore::refusesDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("at"); // -1: the file goes
    QTest::newRow("a page") << QStringLiteral("/register.marac") << 20000;
    QTest::newRow("the end of the head") << QStringLiteral("/register.marac") << 4095;
    QTest::newRow("the register is gone") << QStringLiteral("/register.marac") << -1;
    QTest::newRow("a keyring") << QStringLiteral("/register.marac.keys") << 300;
    QTest::newRow("the second keyring is gone") << QStringLiteral("/register.marac.keys2") << -1;
    QTest::newRow("the live keyring") << QStringLiteral("/live.keys") << 300;
    QTest::newRow("the manifest") << QStringLiteral("/manifest.json") << 0;
}

void TestRestore::refusesDamage()
{
    QFETCH(QString, file);
    QFETCH(int, at);
    TestRegister t;
    const BackedUp backup = made(t);
    if (at < 0)
        QVERIFY(QFile::remove(backup.path + file));
    else
        flipByte(backup.path + file, at);
    QCOMPARE(verifyCopy(t.place(), backup.path, admin, passphraseFor(admin)).error().kind, Problem::Kind::Tampered);
    const RestoreRequest request = requestFor(t, backup.path);
    QCOMPARE(restore(request).error().kind, Problem::Kind::Tampered);
    QVERIFY(!QFile::exists(request.place.path));
    const QList<BackupRecord> known = backupsIn(backupFolder(t), t->uuid());
    QCOMPARE(known.size(), 1);
    QVERIFY(!known.constFirst().verified);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_Restore.moc"
