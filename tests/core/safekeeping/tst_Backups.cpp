// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using test::backupFolder;
using test::flipByte;
using test::made;
using test::passphraseFor;
using test::saveCapacity;
using test::TestRegister;

static const QString admin = QStringLiteral("administrator");

static QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// One backup in its folder: whole, recorded, and nothing beside it half done.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndRecorded();
    void isReadWheneverItWasMade();
    void leavesNothingHalfDone();
    void followsNoLinkInTheFolder();
    void deniesReaders();
    void letsOldOnesGo();
};

void TestBackups::isWholeAndRecorded()
{
    TestRegister t;
    const BackedUp backup = made(t);
    QCOMPARE(everything(backupFolder(t)), QStringList{backup.manifest.name()});
    QCOMPARE(t.trail().constFirst().event.verb, AuditVerb::BackUp);
    QCOMPARE(t.trail().constFirst().event.subject.ref, backup.manifest.name());
    QCOMPARE(t.trail().at(1).seq, backup.manifest.head.seq);
    const Result<BackupManifest> checked = verifyCopy(t.place(), backup.path, admin, passphraseFor(admin));
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    QVERIFY(BackupBundle(backup.path).check()); // looking at it has not changed it
    const QList<BackupRecord> known = backupsIn(backupFolder(t), t->uuid());
    QCOMPARE(known.size(), 1);
    QVERIFY(known.constFirst().verified);
}

/// In the night on which the clocks go forward, half past one is no time of Sefton's; nor are all of autumn's told apart.
void TestBackups::isReadWheneverItWasMade()
{
    TestRegister t;
    BackupManifest manifest = made(t).manifest;
    const DatabaseKey key = DatabaseKey::generate();
    for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 6, 30)}) {
        for (const QTime time : {QTime(0, 30), QTime(1, 30), QTime(2, 30)}) {
            manifest.at = QDateTime(day, time, Qt::UTC);
            const std::optional<BackupManifest> read = BackupManifest::fromFile(manifest.toFile(key));
            QVERIFY(read);
            QCOMPARE(read->at, manifest.at);
            QCOMPARE(read->name(), manifest.name());
            QVERIFY(read->isSealedBy(key));
        }
    }
    QVERIFY(!BackupManifest::moment(QStringLiteral("20260229T013000Z")).isValid());
}

void TestBackups::leavesNothingHalfDone()
{
    TestRegister t;
    // Something else stands where the copy would be made.
    const QString inTheWay = QStringLiteral(".marac-") + QString::fromLatin1(t->uuid()) + QStringLiteral(".partial");
    QFile file(backupFolder(t) + u'/' + inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(backUp(*t, backupFolder(t)).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(everything(backupFolder(t)), QStringList{inTheWay});
    QCOMPARE(t.trail().constFirst().event.verb, AuditVerb::Failed);
    QCOMPARE(backUp(*t, t.folder() + QStringLiteral("/not-there")).error().kind, Problem::Kind::Unavailable);
    saveCapacity(*t, 8); // it goes on
}

void TestBackups::followsNoLinkInTheFolder()
{
    TestRegister t;
    const QString documents = t.folder() + QStringLiteral("/documents");
    QVERIFY(QDir().mkpath(documents));
    QFile thesis(documents + QStringLiteral("/thesis"));
    QVERIFY(thesis.open(QIODevice::WriteOnly));
    thesis.close();
    QVERIFY(QFile::link(documents,
                        backupFolder(t) + QStringLiteral("/.marac-") + QString::fromLatin1(t->uuid())
                            + QStringLiteral(".partial")));
    made(t);
    QVERIFY(thesis.exists());
    QCOMPARE(everything(documents), QStringList{QStringLiteral("thesis")});
}

void TestBackups::deniesReaders()
{
    TestRegister t;
    t.as(Role::Reader);
    QCOMPARE(backUp(*t, backupFolder(t)).error().kind, Problem::Kind::Denied);
    QCOMPARE(everything(backupFolder(t)), QStringList());
    QCOMPARE(t.trail().constFirst().event.verb, AuditVerb::Refused);
}

void TestBackups::letsOldOnesGo()
{
    TestRegister t;
    const BackupPolicy policy{1, 0, 0, 0, 3};
    for (int i = 0; i < 5; ++i)
        QVERIFY(backUp(*t, backupFolder(t), {}, policy));
    QCOMPARE(everything(backupFolder(t)).size(), 3);
    flipByte(backupFolder(t) + u'/' + everything(backupFolder(t)).constFirst() + QStringLiteral("/register.marac"),
             9000);
    QVERIFY(backUp(*t, backupFolder(t), {}, policy));
    const QList<BackupRecord> known = backupsIn(backupFolder(t), t->uuid());
    QCOMPARE(std::count_if(known.begin(), known.end(), [](const BackupRecord &b) { return b.verified; }), 3);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_Backups.moc"
