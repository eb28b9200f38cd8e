// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/SaveSettings.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestRegister.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Leaving a register with its backup made, and the two ways back in when something was lost: a backup, the recovery sheet.
class TestLeaveAndReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lockingBacksUpWhatWasChanged();
    void closingBacksUpWhatWasChanged();
    void aFailedBackupKeepsTheWindowOpenOnce();
    void restoresByTheScreenAlone();
    void aBackupWithLaterEntriesNeedsTwoPeople();
    void recoversWithTheSheetAndGivesANewOne();
    void theDoorsAreAccessible();

private:
    ShellParts parts() const;
    void unlock(const QString &login, const QString &passphrase);
    void lock();
    void change(const QString &venue);
    QString backupAt(int index) const;
    int backups() const;
    void type(const char *name, const QString &text);
    void press(const char *name);
    QString phrase(const char *who) const
    {
        const Passphrase typed = test::passphraseFor(QString::fromLatin1(who));
        return QString::fromUtf8(typed.bytes().view());
    }
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
};

ShellParts TestLeaveAndReturn::parts() const
{
    const RegisterPlace place = m_register->place();
    ShellParts parts;
    parts.clock = &m_register->clock();
    parts.migrations = place.migrations;
    parts.stateFolder = place.stateFolder;
    parts.policy = place.policy;
    return parts;
}

void TestLeaveAndReturn::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    m_register->close();
    m_window = std::make_unique<MainWindow>(parts());
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showUnlock(m_register->path());
}

void TestLeaveAndReturn::cleanup()
{
    m_window.reset();
    m_register.reset();
}

void TestLeaveAndReturn::type(const char *name, const QString &text)
{
    if (auto *lines = part<QPlainTextEdit>(name)) {
        lines->setPlainText(text);
        return;
    }
    auto *field = part<QLineEdit>(name);
    QVERIFY2(field, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestLeaveAndReturn::press(const char *name)
{
    auto *button = part<QPushButton>(name);
    QVERIFY2(button, name);
    button->click();
}

void TestLeaveAndReturn::unlock(const QString &login, const QString &passphrase)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type("login", login);
    type("passphrase", passphrase);
    press("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), 60000);
}

/// Until the door stands there: the backup is made beside the window.
void TestLeaveAndReturn::lock()
{
    m_window->lock(u"Locked."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace() && part<UnlockPage>("unlock"), 60000);
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
    unlock(u"administrator"_s, phrase("administrator"));
    change(u"Bootle Town Hall"_s);
    lock();
    QCOMPARE(backups(), 1);
    QVERIFY(part<UnlockPage>("unlock"));
    unlock(u"administrator"_s, phrase("administrator"));
    lock();
    QCOMPARE(backups(), 1);
}

void TestLeaveAndReturn::closingBacksUpWhatWasChanged()
{
    unlock(u"administrator"_s, phrase("administrator"));
    change(u"Bootle Town Hall"_s);
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60000);
    QCOMPARE(backups(), 1);
}

void TestLeaveAndReturn::aFailedBackupKeepsTheWindowOpenOnce()
{
    unlock(u"administrator"_s, phrase("administrator"));
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

void TestLeaveAndReturn::restoresByTheScreenAlone()
{
    unlock(u"administrator"_s, phrase("administrator"));
    change(u"Bootle Town Hall"_s);
    lock();
    QFile::remove(m_register->path());

    m_window->showStart();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("restoreRegister");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("restoreBackup");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    const QString path = m_register->folder() + u"/again.marac"_s;
    type("backup", backupAt(0));
    type("path", path);
    type("login", u"administrator"_s);
    type("passphrase", phrase("administrator"));
    type("reason", u"The disk failed."_s);
    // The entries of the backup itself and of the lock are younger than the copy, and this computer has seen them.
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase("deputy"));
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QCOMPARE(part<UnlockPage>("unlock")->path(), path);
    unlock(u"administrator"_s, phrase("administrator"));
    QCOMPARE(m_window->workspace()->reg().settings().venue, u"Bootle Town Hall"_s);
}

void TestLeaveAndReturn::aBackupWithLaterEntriesNeedsTwoPeople()
{
    for (const QString &venue : {u"Bootle Town Hall"_s, u"Southport Town Hall"_s}) {
        unlock(u"administrator"_s, phrase("administrator"));
        change(venue);
        lock();
    }
    QCOMPARE(backups(), 2);
    m_window->showStart();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("restoreRegister");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type("backup", backupAt(0));
    QTRY_VERIFY(part<QWidget>("secondLogin")->isVisible());
    const QString path = m_register->folder() + u"/older.marac"_s;
    type("path", path);
    type("login", u"administrator"_s);
    type("passphrase", phrase("administrator"));
    type("reason", u"The newer one is damaged."_s);
    press("restoreBackup");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(!QFile::exists(path));
    type("passphrase", phrase("administrator"));
    type("secondLogin", u"deputy"_s);
    type("secondPassphrase", phrase("deputy"));
    press("restoreBackup");
    QTRY_VERIFY_WITH_TIMEOUT(part<UnlockPage>("unlock"), 60000);
    QVERIFY(QFile::exists(path));
}

void TestLeaveAndReturn::recoversWithTheSheetAndGivesANewOne()
{
    type("login", u"administrator"_s);
    press("forgottenPassphrase");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("recoverAccess");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    const QString fresh = u"walnut ferry compass thimble"_s;
    type("words", recovery::toWords(m_register->recovery()).join(QLatin1Char(' ')));
    type("passphrase", fresh);
    type("again", fresh);
    press("recoverAccess");
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
    unlock(u"administrator"_s, fresh);
    QCOMPARE(m_window->workspace()->reg().actor().role, Role::Administrator);
}

void TestLeaveAndReturn::theDoorsAreAccessible()
{
    m_window->showRestore();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());
    m_window->showRecover(m_register->path(), {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());
}

QTEST_MAIN(TestLeaveAndReturn)
#include "tst_LeaveAndReturn.moc"
