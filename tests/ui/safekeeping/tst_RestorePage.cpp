// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/support/Accessible.h"
#include "tests/ui/safekeeping/WindowWithBackups.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QComboBox>
#include <QFile>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The way back in from a backup: which one, who decides, and the register that comes of it.
class TestRestorePage : public test::WindowWithBackups
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void restoresByTheScreenAlone();
    void aBackupWithLaterEntriesNeedsTwoPeople();
    void theDoorOfADamagedRegisterLeadsToItsBackups();
    void aFolderOfBackupsIsLookedThrough();
    void aFolderThatIsLookedAtTwiceListsEachBackupOnce();
    void givingUpARestoreLeadsBackToTheDoor();
    void saysWhyTwoPeopleDecide_data();
    void saysWhyTwoPeopleDecide();

private:
    QString backupAt(int index) const;
    void spoilWitnesses();
    void backUpAnotherHistory();
};

QString TestRestorePage::backupAt(int index) const
{
    const QDir folder(m_register->folder() + u"/backups"_s);
    return folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(index));
}

void TestRestorePage::restoresByTheScreenAlone()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QFile::remove(m_register->path());

    m_window->showStart();
    sweep();
    press("restoreRegister");
    sweep();
    press("restoreBackup");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    const QString path = m_register->folder() + u"/again.marac"_s;
    type("backup", backupAt(0));
    type("path", path);
    type("login", u"administrator"_s);
    type("passphrase", phrase(u"administrator"_s));
    write("reason", u"The disk failed."_s);
    // The entries of the backup itself and of the lock are younger than the copy, and this computer has seen them.
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase(u"deputy"_s));
    press("restoreBackup");
    // Typed while it is restored: too late to say anything of it.
    part<QLineEdit>("path")->setText(m_register->folder() + u"/another.marac"_s);
    part<QLineEdit>("login")->setText(u"somebody.else"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QCOMPARE(part<UnlockPage>("unlock")->path(), path);
    QCOMPARE(part<UnlockPage>("unlock")->login(), u"administrator"_s);
    unlock(u"administrator"_s);
    QCOMPARE(m_window->workspace()->reg().settings().venue, u"Bootle Town Hall"_s);
}

void TestRestorePage::aBackupWithLaterEntriesNeedsTwoPeople()
{
    for (const QString &venue : {u"Bootle Town Hall"_s, u"Southport Town Hall"_s}) {
        unlock(u"administrator"_s);
        change(venue);
        lock();
    }
    QCOMPARE(backups(), 2);
    m_window->showStart();
    sweep();
    press("restoreRegister");
    sweep();
    type("backup", backupAt(0));
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    const QString path = m_register->folder() + u"/older.marac"_s;
    type("path", path);
    type("login", u"administrator"_s);
    type("passphrase", phrase(u"administrator"_s));
    write("reason", u"The newer one is damaged."_s);
    press("restoreBackup");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(!QFile::exists(path));
    type("passphrase", phrase(u"administrator"_s));
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase(u"deputy"_s));
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QVERIFY(QFile::exists(path));
}

/// The newest of its backups is damaged as well: the one before it is chosen.
void TestRestorePage::theDoorOfADamagedRegisterLeadsToItsBackups()
{
    for (const QString &venue : {u"Bootle Town Hall"_s, u"Southport Town Hall"_s}) {
        m_register->clock().advanceMs(1000);
        unlock(u"administrator"_s);
        change(venue);
        lock();
    }
    QCOMPARE(backups(), 2);
    QVERIFY(QFile::resize(m_register->path(), 9000));
    QVERIFY(QFile::resize(backupAt(1) + u"/register.marac"_s, 9000));
    sweep();
    press("restoreInstead");
    sweep();
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    QCOMPARE(part<QComboBox>("which")->count(), 2);
    QCOMPARE(part<QComboBox>("which")->currentData().toString(), backupAt(0));
    QVERIFY(part<QComboBox>("which")->itemText(0).contains(u"damaged"_s));
    QVERIFY(part<QComboBox>("which")->itemText(1).contains(u"checked"_s));
    assertAccessible(m_window.get());
    const QString path = part<QLineEdit>("path")->text();
    QCOMPARE(path, m_register->folder() + u"/sefton-restored.marac"_s);
    type("login", u"administrator"_s);
    type("passphrase", phrase(u"administrator"_s));
    write("reason", u"The disk failed."_s);
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase(u"deputy"_s));
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    unlock(u"administrator"_s);
    QCOMPARE(m_window->workspace()->reg().settings().venue, u"Bootle Town Hall"_s);
}

void TestRestorePage::aFolderOfBackupsIsLookedThrough()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    m_window->showRestore();
    sweep();
    type("backup", m_register->folder());
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    QVERIFY(!part<QComboBox>("which")->isVisible()); // there is but one
    type("backup", m_register->stateFolder());
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<Banner *>(), [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(u"no backup in this folder"_s);
    }));
}

/// Typed on while the first look still reads: another name of the same folder.
void TestRestorePage::aFolderThatIsLookedAtTwiceListsEachBackupOnce()
{
    for (const QString &venue : {u"Bootle Town Hall"_s, u"Southport Town Hall"_s}) {
        unlock(u"administrator"_s);
        change(venue);
        lock();
    }
    QCOMPARE(backups(), 2);
    m_window->showRestore();
    sweep();
    QThreadPool *pool = QThreadPool::globalInstance();
    const int usual = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore hold;
    pool->start([&hold] { hold.acquire(); }); // every look comes after it
    type("backup", m_register->folder() + u"/backups"_s);
    QTest::keyClicks(part<QLineEdit>("backup"), u"/"_s);
    hold.release();
    pool->waitForDone();
    pool->setMaxThreadCount(usual);
    QTRY_VERIFY(part<QComboBox>("which")->count() > 0);
    QTest::qWait(50); // whatever else was found has come
    QCOMPARE(part<QComboBox>("which")->count(), 2);
}

/// Else the register would have to be found again.
void TestRestorePage::givingUpARestoreLeadsBackToTheDoor()
{
    type("login", u"deputy"_s);
    press("restoreInstead");
    sweep();
    press("cancelRestore");
    sweep();
    QVERIFY(part<UnlockPage>("unlock"));
    QCOMPARE(part<UnlockPage>("unlock")->path(), m_register->path());
    QCOMPARE(part<UnlockPage>("unlock")->login(), u"deputy"_s);
    QVERIFY(part<QLineEdit>("passphrase")->hasFocus());
    press("otherRegister");
    sweep();
    press("restoreRegister");
    sweep();
    press("cancelRestore");
    sweep();
    QVERIFY(part<QWidget>("start"));
}

/// The only backup is of what this computer has seen, but its witness is damaged.
void TestRestorePage::spoilWitnesses()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    const QDir state(m_register->stateFolder());
    const QStringList witnesses = state.entryList({u"*.witness"_s}, QDir::Files);
    QVERIFY(!witnesses.isEmpty());
    for (const QString &name : witnesses) {
        QFile file(state.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("{"), 1);
    }
}

/// The only backup is of a copy that was used apart, with another state folder, and went further than this computer saw.
void TestRestorePage::backUpAnotherHistory()
{
    const auto change = [](Register &reg, const QString &venue) {
        Settings settings = reg.settings();
        settings.venue = venue;
        QVERIFY(saveSettings(reg, settings));
    };
    QFile file(m_register->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray common = file.readAll();
    file.close();
    change(m_register->reopen(), u"Bootle Town Hall"_s);
    m_register->close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(common), common.size());
    file.close();
    RegisterPlace elsewhere = m_register->place();
    elsewhere.stateFolder = m_register->folder() + u"/elsewhere"_s;
    QVERIFY(QDir().mkdir(elsewhere.stateFolder));
    Register &apart = m_register->hold(
        std::move(*Register::open(elsewhere, u"administrator"_s, test::passphraseFor(u"administrator"_s))));
    for (const QString &venue : {u"Crosby Library"_s, u"Southport"_s, u"Maghull"_s})
        change(apart, venue);
    QVERIFY(backUpEverywhere(apart));
    m_register->close();
}

void TestRestorePage::saysWhyTwoPeopleDecide_data()
{
    QTest::addColumn<bool>("isSpoilt");
    QTest::addColumn<QString>("why");
    QTest::newRow("a spoilt witness") << true << u"can’t tell"_s;
    QTest::newRow("another history") << false << u"another history"_s;
}

void TestRestorePage::saysWhyTwoPeopleDecide()
{
    QFETCH(bool, isSpoilt);
    QFETCH(QString, why);
    if (isSpoilt)
        spoilWitnesses();
    else
        backUpAnotherHistory();
    QCOMPARE(backups(), 1);
    m_window->showRestore();
    sweep();
    type("backup", backupAt(0));
    type("path", m_register->folder() + u"/again.marac"_s);
    type("login", u"administrator"_s);
    type("passphrase", phrase(u"administrator"_s));
    write("reason", u"The disk failed."_s);
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("secondLogin")->isVisible(), 60000);
    const QString told = part<TextLabel>("whySecond")->text();
    QVERIFY2(told.contains(why) && !told.contains(u"later entries"_s), qPrintable(told));
    assertAccessible(m_window.get());
    type("passphrase", phrase(u"administrator"_s));
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase(u"deputy"_s));
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
}

QTEST_MAIN(TestRestorePage)
#include "tst_RestorePage.moc"
