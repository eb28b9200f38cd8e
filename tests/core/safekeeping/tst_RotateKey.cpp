// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/door/RotationFiles.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using test::contentOf;
using test::passphraseFor;
using test::TestRegister;

static const QString admin = QStringLiteral("administrator");
static const QString leaver = QStringLiteral("deputy");
static const QStringList endings{QString(), QStringLiteral(".keys"), QStringLiteral(".keys2")};

static void copySet(const QString &from, const QString &to)
{
    for (const QString &ending : endings) {
        QFile::remove(to + ending);
        QVERIFY(QFile::copy(from + ending, to + ending));
    }
}

class TestRotateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shutsTheLeaverOut();
    void isFinishedAfterAKill_data();
    void isFinishedAfterAKill();
    void keepsTheOldFileUntilABackup();
    void leavesStrayFilesAlone_data();
    void leavesStrayFilesAlone();
    void isForAdministrators();
};

void TestRotateKey::shutsTheLeaverOut()
{
    TestRegister t;
    const QString aside = t.folder() + QStringLiteral("/aside");
    copySet(t.path(), aside); // the key files as the leaver had them
    QVERIFY(disableUser(*t, t.user(Role::Deputy)));
    const Result<> done = rotateKey(*t);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QVERIFY(t.trail().constFirst().event.fields.contains(QStringLiteral("key_rotated")));
    Settings settings = t->settings();
    settings.meetingCapacity = 6;
    QVERIFY(saveSettings(*t, settings)); // it stays open
    QVERIFY(t.tryOpen(leaver, passphraseFor(leaver)).error().kind == Problem::Kind::Denied);
    QCOMPARE(t.reopen().settings().meetingCapacity, 6);
    t.as(Role::Reader);
    t.close();

    for (const QString &ending : {endings.at(1), endings.at(2)}) {
        QVERIFY(QFile::remove(t.path() + ending));
        QVERIFY(QFile::copy(aside + ending, t.path() + ending));
    }
    const Result<std::unique_ptr<Register>> reg = t.tryOpen(leaver, passphraseFor(leaver));
    QVERIFY(!reg); // the old key files open, but not this file
    QCOMPARE(reg.error().kind, Problem::Kind::Tampered);
}

void TestRotateKey::isFinishedAfterAKill_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 3; ++steps)
        QTest::addRow("%d steps done", steps) << steps;
}

void TestRotateKey::isFinishedAfterAKill()
{
    QFETCH(int, steps);
    TestRegister t;
    QVERIFY(rotateKey(*t));
    t.close();
    // Back to the moment after the new key was settled on, then on again by so many steps.
    copySet(t.path(), rotation::readyPath(t.path()));
    copySet(rotation::oldPath(t.path()), t.path());
    QVERIFY(QFile::remove(rotation::oldPath(t.path()))); // it was not moved there yet; its keyrings were
    const QString ready = rotation::readyPath(t.path());
    if (steps > 0)
        QVERIFY(renameDurably(t.path(), rotation::oldPath(t.path())));
    if (steps > 1)
        QVERIFY(renameDurably(ready + endings.at(1), t.path() + endings.at(1)));
    if (steps > 2)
        QVERIFY(renameDurably(ready + endings.at(2), t.path() + endings.at(2)));
    t.reopen();
    QVERIFY(!QFile::exists(ready));
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
    const QList<AuditEntry> trail = t.trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(),
                        [](const AuditEntry &e) { return e.event.fields.contains(QStringLiteral("key_rotated")); }));
}

void TestRotateKey::keepsTheOldFileUntilABackup()
{
    TestRegister t;
    QVERIFY(rotateKey(*t));
    QVERIFY(QFile::exists(rotation::oldPath(t.path())));
    QVERIFY(backUp(*t, t.folder()));
    QVERIFY(!QFile::exists(rotation::oldPath(t.path())));
    QVERIFY(rotateKey(*t));
    t.reopen();
}

static void writeJunk(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(8192, 'j')), 8192);
}

void TestRotateKey::leavesStrayFilesAlone_data()
{
    QTest::addColumn<QString>("keyrings"); // whose lie beside the stray file
    QTest::addColumn<bool>("afterRotation");
    QTest::newRow("alone") << QString() << false;
    QTest::newRow("alone, after a change of key") << QString() << true;
    QTest::newRow("with the register's own keyrings") << QStringLiteral("own") << false;
    QTest::newRow("with junk for keyrings") << QStringLiteral("junk") << false;
}

void TestRotateKey::leavesStrayFilesAlone()
{
    QFETCH(QString, keyrings);
    QFETCH(bool, afterRotation);
    TestRegister t;
    if (afterRotation)
        QVERIFY(rotateKey(*t));
    t.close();
    const QString ready = rotation::readyPath(t.path());
    writeJunk(ready);
    for (const QString &set : {ready, rotation::oldPath(t.path())}) {
        for (const QString &ending : {endings.at(1), endings.at(2)}) {
            if (keyrings == QStringLiteral("own"))
                QVERIFY(QFile::copy(t.path() + ending, set + ending));
            else if (keyrings == QStringLiteral("junk"))
                writeJunk(set + ending);
        }
    }
    QStringList before;
    for (const QString &ending : endings)
        before.append(QString::fromLatin1(contentOf(t.path() + ending).toHex()));
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(t.tryOpen(admin, passphraseFor(QStringLiteral("nobody"))).error().kind, Problem::Kind::Denied);
        QStringList after;
        for (const QString &ending : endings)
            after.append(QString::fromLatin1(contentOf(t.path() + ending).toHex()));
        QCOMPARE(after, before);
        QCOMPARE(contentOf(ready), QByteArray(8192, 'j'));
    }
    t.reopen();
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
    const Result<> rotated = rotateKey(*t); // who has the register open knows which file counts
    QVERIFY2(rotated, rotated ? "" : qPrintable(rotated.error().text));
    t.reopen();
    QVERIFY(!QFile::exists(ready));
}

void TestRotateKey::isForAdministrators()
{
    TestRegister t;
    t.as(Role::Deputy);
    QCOMPARE(rotateKey(*t).error().kind, Problem::Kind::Denied);
    QCOMPARE(t.trail().constFirst().event.verb, AuditVerb::Refused);
}

QTEST_GUILESS_MAIN(TestRotateKey)
#include "tst_RotateKey.moc"
