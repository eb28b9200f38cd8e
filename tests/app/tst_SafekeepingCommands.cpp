// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/UserPlaces.h"
#include "core/register/Register.h"
#include "core/register/settings/SaveSettings.h"
#include "core/schema/Migrations.h"
#include "tests/app/EmptyCliRegister.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// The commands for backups and the ways back by themselves: their help, how wrong use ends, and the backups that any command
/// makes on leaving.
class TestSafekeepingCommands : public QObject, protected EmptyCliRegister
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void explainsItself_data();
    void explainsItself();
    void refusesWrongUse();
    void backsUpOnLeavingAfterAChange();
    void listsNoLostBackupAsGood();
    void saysWhichFolderFailed();

private:
    /// As by the window: marac-cli has no word for it.
    void keepSecondFolder(const QString &folder);
};

void TestSafekeepingCommands::explainsItself_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("backup") << u"--list"_s;
    QTest::newRow("restore") << u"--dry-run"_s;
    QTest::newRow("rotate") << u"--register"_s;
    QTest::newRow("recover") << u"--words-file"_s;
}

void TestSafekeepingCommands::explainsItself()
{
    QFETCH(QString, option);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const CliAnswer help = runCli({command, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains(option.toUtf8()));
    QVERIFY(runCli({u"--help"_s}).out.contains(("  " + command.toUtf8() + "  ")));
}

void TestSafekeepingCommands::refusesWrongUse()
{
    QCOMPARE(runCli({u"backup"_s}).exitCode, 2);
    QCOMPARE(runCli({u"rotate"_s}).exitCode, 2);
    QCOMPARE(runCli({u"recover"_s, m_register}).exitCode, 2);
    QCOMPARE(runCli({u"restore"_s, m_folder.path()}).exitCode, 2);
    QCOMPARE(as(u"admin"_s, {u"backup"_s, u"--folder"_s, m_folder.filePath(u"none"_s)}).exitCode, 2);
    QCOMPARE(runCli(QStringList{u"restore"_s, m_folder.path(), u"--dry-run"_s} + key(u"admin"_s)).exitCode, 2);
}

void TestSafekeepingCommands::backsUpOnLeavingAfterAChange()
{
    const auto count = [this] {
        return as(u"admin"_s, {u"backup"_s, u"--list"_s})
            .json()
            .value(u"folders")
            .toArray()
            .at(0)
            .toObject()
            .value(u"backups")
            .toArray()
            .size();
    };
    const qsizetype before = count();
    QVERIFY(before > 0); // of the accounts that were added
    QCOMPARE(as(u"admin"_s, {u"users"_s}).exitCode, 0);
    QCOMPARE(count(), before);
    QCOMPARE(as(u"admin"_s, {u"users"_s, u"disable"_s, u"chair"_s}).exitCode, 0);
    QCOMPARE(as(u"admin"_s, {u"users"_s, u"enable"_s, u"chair"_s}).exitCode, 0);
    QCOMPARE(count(), before + 2);
}

void TestSafekeepingCommands::listsNoLostBackupAsGood()
{
    const CliAnswer before = as(u"admin"_s, {u"backup"_s, u"--list"_s});
    QCOMPARE(before.exitCode, 0);
    const QString folder = before.json().value(u"folders").toArray().at(0).toObject().value(u"path").toString();
    QVERIFY(QDir().rename(folder, folder + u"-away"_s));
    const CliAnswer after = as(u"admin"_s, {u"backup"_s, u"--list"_s});
    QCOMPARE(after.exitCode, 1);
    QCOMPARE(after.json().value(u"warning").toString(), u"gone"_s);
    QVERIFY(after.json().value(u"ageDays").isNull());
    QVERIFY(after.json().value(u"folders").toArray().at(0).toObject().value(u"lastGood").isNull());
    // Leaving made one where there was none; the others are put back beside it.
    const QStringList others = QDir(folder + u"-away"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : others)
        QVERIFY(QDir().rename(folder + u"-away/"_s + name, folder + u'/' + name));
    QCOMPARE(as(u"admin"_s, {u"backup"_s, u"--list"_s}).exitCode, 0);
}

void TestSafekeepingCommands::keepSecondFolder(const QString &folder)
{
    QFile file(m_folder.filePath(u"admin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString typed = QString::fromUtf8(file.readAll()).trimmed();
    const marac::Result<marac::Passphrase> passphrase = marac::Passphrase::take(typed);
    QVERIFY(passphrase);
    const marac::SystemClock clock;
    const marac::RegisterPlace place{m_register, &clock, marac::registerMigrations(), *marac::places::stateFolder()};
    const auto reg = marac::Register::open(place, u"admin"_s, *passphrase);
    QVERIFY2(reg, reg ? "" : qPrintable(reg.error().text));
    marac::Settings settings = (*reg)->settings();
    settings.secondBackupFolder = folder;
    QVERIFY(marac::saveSettings(**reg, settings));
}

void TestSafekeepingCommands::saysWhichFolderFailed()
{
    const auto notices = [this](const QString &what) {
        const CliAnswer done = as(u"admin"_s, {u"users"_s, what, u"chair"_s});
        return done.exitCode == 0 ? done.json().value(u"notices").toArray() : QJsonArray{QString::fromUtf8(done.err)};
    };
    keepSecondFolder(m_folder.filePath(u"stick"_s));
    const QJsonArray told = notices(u"disable"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).toString().contains(u"into the second backup folder failed; the other folder has its backup"_s));
    QVERIFY(!told.at(0).toString().contains(u"No backup was made"_s));
    keepSecondFolder({});
    QVERIFY(notices(u"enable"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSafekeepingCommands)
#include "tst_SafekeepingCommands.moc"
