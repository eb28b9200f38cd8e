// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFiles.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::passphraseFor;
using test::TestRegister;

/// The keyring in every backup: both copies beside the register are lost, and nothing of the work since the backup is.
class TestLiveKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackTheLiveRegister();
    void anOlderOneGivesWayToTheRegistersOwn();
    void opensNothingAfterANewKey();
    void isPartOfWhatIsChecked();
    void everyMessageNamesTheFile();
};

static QString backedUp(TestRegister &t)
{
    const QString folder = t.folder() + u"/backups"_s;
    QDir().mkpath(folder);
    const Result<BackedUp> backup = backUp(*t, folder);
    if (!backup)
        qFatal("backUp: %s", qPrintable(backup.error().text));
    return BackupBundle(backup->path).liveKeyringPath();
}

static void loseBothCopies(const TestRegister &t)
{
    QVERIFY(QFile::remove(KeyringFiles::firstPath(t.path())));
    QVERIFY(QFile::remove(KeyringFiles::secondPath(t.path())));
}

static void venue(Register &reg, const QString &name)
{
    Settings settings = reg.settings();
    settings.venue = name;
    QVERIFY(saveSettings(reg, settings));
}

void TestLiveKeyring::bringsBackTheLiveRegister()
{
    TestRegister t;
    const QString live = backedUp(t);
    venue(*t, u"Bootle Town Hall"_s);
    t.close();
    loseBothCopies(t);
    QVERIFY(!t.tryOpen(u"administrator"_s, passphraseFor(u"administrator"_s)));
    QVERIFY(QFile::copy(live, KeyringFiles::firstPath(t.path())));
    QCOMPARE(t.reopen().settings().venue, u"Bootle Town Hall"_s);
    QVERIFY(QFile::exists(KeyringFiles::secondPath(t.path())));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestLiveKeyring::anOlderOneGivesWayToTheRegistersOwn()
{
    TestRegister t;
    const QString live = backedUp(t);
    t.as(Role::Deputy);
    const Passphrase next = passphraseFor(u"new deputy"_s);
    QVERIFY(changeOwnPassphrase(*t, passphraseFor(u"deputy"_s), next));
    t.close();
    loseBothCopies(t);
    QVERIFY(QFile::copy(live, KeyringFiles::firstPath(t.path())));
    QVERIFY(t.tryOpen(u"administrator"_s, passphraseFor(u"administrator"_s)));
    QVERIFY(!t.tryOpen(u"deputy"_s, passphraseFor(u"deputy"_s)));
    QVERIFY(t.tryOpen(u"deputy"_s, next));
}

void TestLiveKeyring::opensNothingAfterANewKey()
{
    TestRegister t;
    const QString live = backedUp(t);
    QVERIFY(rotateKey(*t));
    t.close();
    QVERIFY(QFile::rename(KeyringFiles::firstPath(t.path()), t.folder() + u"/aside"_s));
    QVERIFY(QFile::remove(KeyringFiles::secondPath(t.path())));
    QVERIFY(QFile::copy(live, KeyringFiles::firstPath(t.path())));
    QVERIFY(!t.tryOpen(u"administrator"_s, passphraseFor(u"administrator"_s)));

    QVERIFY(QFile::remove(KeyringFiles::firstPath(t.path())));
    QVERIFY(QFile::rename(t.folder() + u"/aside"_s, KeyringFiles::firstPath(t.path())));
    QVERIFY(t.tryOpen(u"administrator"_s, passphraseFor(u"administrator"_s)));
}

void TestLiveKeyring::isPartOfWhatIsChecked()
{
    TestRegister t;
    const QString live = backedUp(t);
    const QString backup = QFileInfo(live).path();
    QVERIFY(verifyCopy(t.place(), backup, u"administrator"_s, passphraseFor(u"administrator"_s)));
    QVERIFY(QFile::remove(live));
    QCOMPARE(verifyCopy(t.place(), backup, u"administrator"_s, passphraseFor(u"administrator"_s)).error().kind,
             Problem::Kind::Tampered);
}

void TestLiveKeyring::everyMessageNamesTheFile()
{
    TestRegister t;
    const QString live = QFileInfo(backedUp(t)).fileName();
    t.close();
    const auto told = [&t] {
        const auto opened = t.tryOpen(u"administrator"_s, passphraseFor(u"administrator"_s));
        return opened ? QString() : opened.error().text;
    };
    for (const QString &path : {KeyringFiles::firstPath(t.path()), KeyringFiles::secondPath(t.path())}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("spoilt");
    }
    QVERIFY2(told().contains(live), qPrintable(told()));
    loseBothCopies(t);
    QVERIFY2(told().contains(live), qPrintable(told()));
}

QTEST_GUILESS_MAIN(TestLiveKeyring)
#include "tst_LiveKeyring.moc"
