// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/RegisterCore.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/support/Accessible.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Leaving a register with its backup made, and the two ways back in when something was lost: a backup, the recovery sheet.
class TestLeaveAndReturn : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lockingBacksUpWhatWasChanged();
    void closingBacksUpWhatWasChanged();
    void aFailedBackupKeepsTheWindowOpenOnce();
    void aFailedBackupIsToldThoughClosingWasAskedFor();
    void whatWasMendedKeepsTheWindowOpenOnce();
    void theEndOfTheSessionBacksUpWhatWasChanged();
    void saysHowOldTheLastGoodOneIs();
    void saysWhichFolderFailed();
    void restoresByTheScreenAlone();
    void aBackupWithLaterEntriesNeedsTwoPeople();
    void theDoorOfADamagedRegisterLeadsToItsBackups();
    void aFolderOfBackupsIsLookedThrough();
    void aFolderThatIsLookedAtTwiceListsEachBackupOnce();
    void givingUpARestoreLeadsBackToTheDoor();
    void saysWhyTwoPeopleDecide_data();
    void saysWhyTwoPeopleDecide();
    void recoversWithTheSheetAndGivesANewOne();
    void theDoorsAreAccessible();

private:
    void change(const QString &venue);
    QString backupAt(int index) const;
    int backups() const;
    void spoilWitnesses();
    void backUpAnotherHistory();
    void write(const char *name, const QString &text);
    void press(const char *name);
};

void TestLeaveAndReturn::init()
{
    stand();
}

void TestLeaveAndReturn::cleanup()
{
    goAway();
}

void TestLeaveAndReturn::write(const char *name, const QString &text)
{
    auto *lines = part<QPlainTextEdit>(name);
    QVERIFY2(lines, name);
    lines->setPlainText(text);
}

void TestLeaveAndReturn::press(const char *name)
{
    auto *button = part<QPushButton>(name);
    QVERIFY2(button, name);
    button->click();
}

void TestLeaveAndReturn::change(const QString &venue)
{
    Settings settings = m_window->workspace()->reg().settings();
    settings.venue = venue;
    QVERIFY(saveSettings(m_window->workspace()->reg(), settings));
}

QString TestLeaveAndReturn::backupAt(int index) const
{
    const QDir folder(m_register->folder() + u"/backups"_s);
    return folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(index));
}

int TestLeaveAndReturn::backups() const
{
    return int(QDir(m_register->folder() + u"/backups"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

void TestLeaveAndReturn::lockingBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QCOMPARE(backups(), 1);
    QVERIFY(part<UnlockPage>("unlock"));
    unlock(u"administrator"_s);
    lock();
    QCOMPARE(backups(), 1);
}

void TestLeaveAndReturn::closingBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60000);
    QCOMPARE(backups(), 1);
}

void TestLeaveAndReturn::aFailedBackupKeepsTheWindowOpenOnce()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestLeaveAndReturn::aFailedBackupIsToldThoughClosingWasAskedFor()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    m_window->lock(u"Locked."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace(), 60000);
    m_window->close(); // while the backup is tried
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60000);
    QTest::qWait(50);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestLeaveAndReturn::whatWasMendedKeepsTheWindowOpenOnce()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    runScript(*RegisterInside::of(m_window->workspace()->reg()).db,
              "INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')");
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60000);
    QCOMPARE(backups(), 1);
    QVERIFY(m_window->isVisible());
    const QList<Banner *> banners = m_window->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->text().contains(derivedMendedNotice(Derived::SearchIndex));
    }));
    QVERIFY(m_window->close());
}

void TestLeaveAndReturn::theEndOfTheSessionBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    m_window->finishNow();
    QCOMPARE(backups(), 1);
    QVERIFY(isLocked());
}

void TestLeaveAndReturn::saysHowOldTheLastGoodOneIs()
{
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).removeRecursively());
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_register->clock().advanceMs(qint64(9) * 86'400'000);
    unlock(u"administrator"_s);
    change(u"Southport Town Hall"_s);
    lock();
    const QList<Banner *> banners = m_window->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner *banner) { return banner->text().contains(u"9 day"_s); }));
}

void TestLeaveAndReturn::saysWhichFolderFailed()
{
    unlock(u"administrator"_s);
    Settings settings = m_window->workspace()->reg().settings();
    settings.secondBackupFolder = m_register->folder() + u"/stick"_s;
    QVERIFY(saveSettings(m_window->workspace()->reg(), settings));
    const auto said = [this] {
        QStringList texts;
        for (const Banner *banner : m_window->findChildren<Banner *>())
            texts += banner->text();
        return texts.join(u'\n');
    };
    lock();
    QVERIFY2(said().contains(u"into the second backup folder failed; the other folder has its backup"_s),
             qPrintable(said()));
    QVERIFY(!said().contains(u"No backup was made"_s));

    QVERIFY(QDir().mkpath(settings.secondBackupFolder));
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).removeRecursively());
    QFile inTheWay(m_register->folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    unlock(u"administrator"_s);
    change(u"Bootle Town Hall"_s);
    lock();
    QVERIFY2(said().contains(u"into the backup folder beside the register failed"_s), qPrintable(said()));
}

void TestLeaveAndReturn::restoresByTheScreenAlone()
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

void TestLeaveAndReturn::aBackupWithLaterEntriesNeedsTwoPeople()
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
void TestLeaveAndReturn::theDoorOfADamagedRegisterLeadsToItsBackups()
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

void TestLeaveAndReturn::aFolderOfBackupsIsLookedThrough()
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
void TestLeaveAndReturn::aFolderThatIsLookedAtTwiceListsEachBackupOnce()
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
void TestLeaveAndReturn::givingUpARestoreLeadsBackToTheDoor()
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
void TestLeaveAndReturn::spoilWitnesses()
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
void TestLeaveAndReturn::backUpAnotherHistory()
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

void TestLeaveAndReturn::saysWhyTwoPeopleDecide_data()
{
    QTest::addColumn<bool>("isSpoilt");
    QTest::addColumn<QString>("why");
    QTest::newRow("a spoilt witness") << true << u"can’t tell"_s;
    QTest::newRow("another history") << false << u"another history"_s;
}

void TestLeaveAndReturn::saysWhyTwoPeopleDecide()
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

void TestLeaveAndReturn::recoversWithTheSheetAndGivesANewOne()
{
    type("login", u"administrator"_s);
    press("forgottenPassphrase");
    sweep();
    press("recoverAccess");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    const QString fresh = u"walnut ferry compass thimble"_s;
    write("words", recovery::toWords(m_register->recovery()).join(QLatin1Char(' ')));
    type("passphrase", fresh);
    type("again", fresh);
    press("recoverAccess");
    part<QLineEdit>("login")->setText(u"somebody.else"_s); // too late, likewise
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("recovery"), 60000);
    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += part<TextLabel>(qPrintable(u"word%1"_s.arg(i)))->text().section(QLatin1Char(' '), 1);
    QVERIFY(words != recovery::toWords(m_register->recovery()));
    press("haveWords");
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = part<QLineEdit>(qPrintable(u"check%1"_s.arg(i))))
            asked->setText(words.at(i - 1));
    }
    press("checkWords");
    QTRY_VERIFY(part<UnlockPage>("unlock"));
    QCOMPARE(part<UnlockPage>("unlock")->login(), u"administrator"_s);
    unlock(u"administrator"_s, fresh);
    QCOMPARE(m_window->workspace()->reg().actor().role, Role::Administrator);
}

void TestLeaveAndReturn::theDoorsAreAccessible()
{
    m_window->showRestore();
    sweep();
    assertAccessible(m_window.get());
    m_window->showRecover(m_register->path(), {});
    sweep();
    assertAccessible(m_window.get());
}

QTEST_MAIN(TestLeaveAndReturn)
#include "tst_LeaveAndReturn.moc"
