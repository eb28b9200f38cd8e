// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/EndingSignal.h"
#include "core/register/accounts/AddUser.h"
#include "tests/support/Accessible.h"
#include "tests/support/Mnemonics.h"
#include "tests/support/WindowTest.h"
#include "tests/ui/shell/ProbePages.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/EndWhenAsked.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <csignal>

using namespace marac;

/// Coming in: the door, a new register, a first passphrase, an older file.
class TestDoor : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wrongPassphraseIsAProblemOfTheForm();
    void emptyDoorSaysWhatIsMissing();
    void theDemonstrationAsksForItsPassphraseAlone();
    void staysClosedWhenTheScreenIsLockedMeanwhile();
    void endsThoughAKeyIsBeingDerived();
    void aRegisterInUseNamesItsHolder();
    void makesANewRegister();
    void asksBeforeAHalfFilledNewRegisterIsDropped();
    void opensAnOlderFileForTwoPeopleOnly();
    void aFirstPassphraseIsChangedBeforeAnythingElse();

private:
    QStringList m_log;
};

void TestDoor::init()
{
    m_log.clear();
    stand(test::probePages(m_log));
}

void TestDoor::cleanup()
{
    goAway();
}

void TestDoor::wrongPassphraseIsAProblemOfTheForm()
{
    QTest::keyClicks(part<QLineEdit>("login"), QStringLiteral("administrator"));
    QTest::keyClicks(part<QLineEdit>("passphrase"), QStringLiteral("not the right one at all"));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(part<QLineEdit>("passphrase")->hasFocus()); // the next try begins there
    QVERIFY(!part<QLineEdit>("passphrase")->accessibleDescription().isEmpty());
    QVERIFY(!m_window->workspace());
    QVERIFY(part<QLineEdit>("passphrase")->text().isEmpty());
    QCOMPARE(part<QLineEdit>("login")->text(), QStringLiteral("administrator"));
}

void TestDoor::emptyDoorSaysWhatIsMissing()
{
    part<QPushButton>("unlockButton")->click();
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(part<QLineEdit>("login")->accessibleDescription().contains(QStringLiteral("login")));
}

void TestDoor::theDemonstrationAsksForItsPassphraseAlone()
{
    const RegisterPlace place = m_register->place();
    ShellParts parts{&m_register->clock(), place.migrations, place.stateFolder, place.policy, {}, {}};
    parts.makeDemonstration = [path = m_register->path()] {
        return DemonstrationDoor{path, QStringLiteral("administrator"), QStringLiteral("Everybody is invented.")};
    };
    m_window = std::make_unique<MainWindow>(parts);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openDemonstration();
    QTRY_VERIFY(part<QLineEdit>("passphrase") && part<QLineEdit>("passphrase")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), phrase(QStringLiteral("administrator")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), 60000);
}

void TestDoor::staysClosedWhenTheScreenIsLockedMeanwhile()
{
    type("login", QStringLiteral("administrator"));
    type("passphrase", phrase(QStringLiteral("administrator")));
    m_window->lock(QStringLiteral("Locked together with the screen.")); // comes with the next event, before the key
    part<QPushButton>("unlockButton")->click();
    QVERIFY(part<UnlockPage>("unlock")->isWorking());
    QTRY_VERIFY(part<UnlockPage>("unlock") && !part<UnlockPage>("unlock")->isWorking());
    QVERIFY(!m_window->workspace());
    // What is typed and not sent off goes, too.
    type("passphrase", phrase(QStringLiteral("administrator")));
    m_window->lock(QStringLiteral("Locked together with the screen."));
    QTRY_VERIFY(part<QLineEdit>("passphrase")->text().isEmpty());
    unlock(QStringLiteral("administrator"));
}

void TestDoor::endsThoughAKeyIsBeingDerived()
{
    const EndingSignal ending;
    endWhenAsked(ending, *m_window);
    QThreadPool *pool = QThreadPool::globalInstance();
    const int usual = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore hold;
    pool->start([&hold] { hold.acquire(); }); // the key comes after it
    type("login", QStringLiteral("administrator"));
    type("passphrase", phrase(QStringLiteral("administrator")));
    part<QPushButton>("unlockButton")->click();
    const bool works = part<UnlockPage>("unlock")->isWorking();
    QTimer never;
    never.setSingleShot(true);
    connect(&never, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    never.start(10'000);
    const bool asked = std::raise(SIGTERM) == 0;
    const int code = QApplication::exec();
    hold.release();
    pool->waitForDone();
    pool->setMaxThreadCount(usual);
    QVERIFY(works && asked);
    QCOMPARE(code, 0);
    // The key comes too late to open anything.
    QTRY_VERIFY(!part<UnlockPage>("unlock")->isWorking());
    QVERIFY(!m_window->workspace());
}

void TestDoor::aRegisterInUseNamesItsHolder()
{
    m_register->reopen();
    const QString holder = m_register->reg().actor().name;
    const Passphrase typed = test::passphraseFor(QStringLiteral("chair"));
    QTest::keyClicks(part<QLineEdit>("login"), QStringLiteral("chair"));
    QTest::keyClicks(part<QLineEdit>("passphrase"), QString::fromUtf8(typed.bytes().view()));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(part<QWidget>("errorSummary")->accessibleDescription().contains(holder));
    QVERIFY(!m_window->workspace());
}

void TestDoor::makesANewRegister()
{
    m_window->showCreate();
    sweep();
    part<QPushButton>("makeRegister")->click();
    QVERIFY(part<QWidget>("errorSummary")->isVisible());

    const QString path = m_register->folder() + QStringLiteral("/fresh.marac");
    part<QLineEdit>("path")->setText(path);
    part<QLineEdit>("name")->setText(QStringLiteral("Dana Example"));
    part<QLineEdit>("login")->setText(QStringLiteral("dana.example"));
    QTest::mouseClick(part<QAbstractButton>("suggestPassphrase"), Qt::LeftButton);
    const QString suggested = part<QLineEdit>("passphrase")->text();
    QVERIFY(suggested.size() >= 15);
    part<QLineEdit>("again")->setText(suggested + QStringLiteral("x"));
    part<QPushButton>("makeRegister")->click();
    QVERIFY(part<QLineEdit>("again")->accessibleDescription().contains(QStringLiteral("same")));
    part<QLineEdit>("again")->setText(suggested);
    part<QPushButton>("makeRegister")->click();
    // Typed while it is made: too late to say anything of this register.
    part<QLineEdit>("path")->setText(m_register->folder() + QStringLiteral("/another.marac"));
    part<QLineEdit>("login")->setText(QStringLiteral("somebody.else"));
    QTRY_VERIFY(part<QWidget>("recovery"));

    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += part<TextLabel>(qPrintable(QStringLiteral("word%1").arg(i)))->text().section(QLatin1Char(' '), 1);
    assertAccessible(m_window.get());
    part<QPushButton>("haveWords")->click();
    QWidget *first = m_window->focusWidget();
    QVERIFY(first->objectName().startsWith(QStringLiteral("check")));
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_VERIFY(m_window->focusWidget() != first
                && m_window->focusWidget()->objectName().startsWith(QStringLiteral("check")));
    QVERIFY(!part<QWidget>("errorSummary")->isVisible());
    part<QPushButton>("checkWords")->click();
    QVERIFY(!m_window->workspace());
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = part<QLineEdit>(qPrintable(QStringLiteral("check%1").arg(i))))
            asked->setText(words.at(i - 1));
    }
    part<QPushButton>("checkWords")->click();
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->reg().path(), path);
    QCOMPARE(m_window->workspace()->reg().actor().login, QStringLiteral("dana.example"));
    QCOMPARE(m_window->workspace()->reg().actor().role, Role::Administrator);
}

void TestDoor::asksBeforeAHalfFilledNewRegisterIsDropped()
{
    m_window->showCreate();
    sweep();
    QCOMPARE(doubledMnemonics(m_window.get()), QStringList());
    QVERIFY(QFileInfo(part<QLineEdit>("path")->text()).dir().exists());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
    QVERIFY(part<QLineEdit>("passphrase")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(part<QLineEdit>("path")->hasFocus());

    part<QLineEdit>("name")->setFocus();
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("Dana Example"));
    part<QPushButton>("cancelCreate")->click();
    QVERIFY(part<QWidget>("create"));
    QTest::keyClick(part<QPushButton>("cancel"), Qt::Key_Escape);
    QVERIFY(part<QWidget>("create"));
    QCOMPARE(part<QLineEdit>("name")->text(), QStringLiteral("Dana Example"));
    sweep();
    part<QPushButton>("cancelCreate")->click();
    part<QPushButton>("goAhead")->click();
    QVERIFY(part<QWidget>("start"));
}

void TestDoor::opensAnOlderFileForTwoPeopleOnly()
{
    // A copy is taken, work goes on, and the copy is put back.
    const QDir folder(m_register->folder());
    QHash<QString, QByteArray> copies;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        copies.insert(name, file.readAll());
    }
    unlock(QStringLiteral("administrator"));
    lock();
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
        QFile file(folder.filePath(copy.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(copy.value());
    }
    const auto type = [this](const char *field, const QString &text) { part<QLineEdit>(field)->setText(text); };
    const auto words = [](const char *login) { return phrase(QString::fromLatin1(login)); };
    type("passphrase", words("administrator"));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("older"));
    sweep();
    assertAccessible(m_window.get());

    part<QPushButton>("openOlder")->click();
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    type("passphrase", words("administrator"));
    type("secondLogin", QStringLiteral("chair"));
    type("secondPassphrase", words("chair"));
    part<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("Restored from the backup of Monday"));
    part<QPushButton>("openOlder")->click();
    part<QPlainTextEdit>("reason")->clear(); // too late to take it back
    QTRY_VERIFY(m_window->workspace());
}

void TestDoor::aFirstPassphraseIsChangedBeforeAnythingElse()
{
    const QString login = QStringLiteral("jo");
    QVERIFY(
        addUser(m_register->reopen(), {login, QStringLiteral("Jo Hart"), Role::Reader, test::passphraseFor(login)}));
    m_register->close();
    unlock(login);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("account"));
    QVERIFY(!part<QWidget>("go.cases") && !part<QWidget>("go.today"));
    m_window->workspace()->go(QStringLiteral("cases"), 7);
    QCOMPARE(m_log, QStringList());
    assertAccessible(m_window.get());

    const QString own = QStringLiteral("walnut gazebo thirty lantern moss");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("current"));
    QTest::keyClicks(QApplication::focusWidget(), phrase(login));
    part<QLineEdit>("passphrase")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), own);
    part<QLineEdit>("again")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), own);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace() && m_window->workspace()->shows(QStringLiteral("cases")));
    sweep();
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("today"));
    QVERIFY(part<QWidget>("go.cases"));
    QVERIFY(!m_window->workspace()->messages()->isEmpty());
    QVERIFY(m_window->workspace()->reg().may(Operation::ConsultCases));
}

QTEST_MAIN(TestDoor)
#include "tst_Door.moc"
