// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegister.h"
#include "ui/shell/door/StartPage.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/LastRegister.h"
#include "ui/shell/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;
using test::passphraseFor;
using test::TestRegister;

/// What a start shows when no register is named, and what the making of one shows meanwhile.
class TestFirstDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"marac-register-test"_s); }
    void init();
    void cleanup();
    void withoutOneItAsksWhichRegister();
    void theRegisterOpenedLastIsMetAtItsDoor();
    void oneThatIsGoneIsToldOf();
    void theDemonstrationIsNotRemembered();
    void whatIsBeingMadeIsSeenWhereverTheFormIs();
    void aLoginIsCheckedWhileItIsTyped();

private:
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }
    bool says(const QString &words) const;
    void makeWindow();
    void unlock();

    std::unique_ptr<TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstDoor::init()
{
    QSettings().clear();
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<TestRegister>();
    m_register->close();
    makeWindow();
}

void TestFirstDoor::cleanup()
{
    m_window.reset();
    m_register.reset();
    QSettings().clear();
}

void TestFirstDoor::makeWindow()
{
    m_window.reset();
    const Page page{
        u"today"_s, u"today"_s, u"cases"_s, 10, Operation::ConsultToday, [](PageContext &, QWidget *parent) {
            return new PageView(parent);
        }};
    const RegisterPlace place = m_register->place();
    m_window = std::make_unique<MainWindow>(
        ShellParts{&m_register->clock(), place.migrations, place.stateFolder, place.policy, {page}, {}});
    m_window->resize(900, 500);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool TestFirstDoor::says(const QString &words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestFirstDoor::unlock()
{
    m_window->showUnlock(m_register->place().path);
    part<QLineEdit>("login")->setText(u"administrator"_s);
    part<QLineEdit>("passphrase")->setText(QString::fromUtf8(passphraseFor(u"administrator"_s).bytes().view()));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(m_window->workspace());
}

void TestFirstDoor::withoutOneItAsksWhichRegister()
{
    m_window->showFirst();
    QVERIFY(part<StartPage>("start"));
    QVERIFY(!says(u"not in its place"_s));
}

void TestFirstDoor::theRegisterOpenedLastIsMetAtItsDoor()
{
    unlock();
    makeWindow();
    m_window->showFirst();
    QVERIFY(part<UnlockPage>("unlock"));
    QCOMPARE(part<UnlockPage>("unlock")->path(), QFileInfo(m_register->place().path).absoluteFilePath());
    QVERIFY(part<QLineEdit>("login")->text().isEmpty()); // who used it is nobody's business here
    const QStringList keys = QSettings().allKeys();
    QCOMPARE(keys, QStringList{u"door/lastRegister"_s});
}

void TestFirstDoor::oneThatIsGoneIsToldOf()
{
    unlock();
    makeWindow();
    const QString path = m_register->place().path;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    m_window->showFirst();
    QVERIFY(part<StartPage>("start"));
    QVERIFY(says(u"not in its place"_s));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    m_window->showFirst();
    QVERIFY(part<UnlockPage>("unlock"));
}

void TestFirstDoor::theDemonstrationIsNotRemembered()
{
    rememberRegister(u"/state/demonstration/today.marac"_s, u"/state"_s);
    QVERIFY(lastRegister().isEmpty());
    rememberRegister(u"/stately/sefton.marac"_s, u"/state"_s);
    QCOMPARE(lastRegister(), u"/stately/sefton.marac"_s);
}

void TestFirstDoor::whatIsBeingMadeIsSeenWhereverTheFormIs()
{
    m_window->showCreate();
    part<QLineEdit>("path")->setText(m_register->folder() + u"/fresh.marac"_s);
    part<QLineEdit>("name")->setText(u"Dana Example"_s);
    part<QLineEdit>("login")->setText(u"dana.example"_s);
    for (const char *field : {"passphrase", "again"})
        part<QLineEdit>(field)->setText(QString::fromUtf8(passphraseFor(u"again"_s).bytes().view()));
    part<QLineEdit>("partnership")->setFocus(); // at the head of the form, as after a look at what was typed
    part<QPushButton>("makeRegister")->click();
    const auto *bar = part<QProgressBar>("working");
    bool isSeen = false;
    QTRY_VERIFY((isSeen = isSeen || bar->visibleRegion().boundingRect().height() == bar->height(),
                 part<QWidget>("recovery") != nullptr));
    QVERIFY(isSeen);
}

void TestFirstDoor::aLoginIsCheckedWhileItIsTyped()
{
    m_window->showCreate();
    auto *login = part<QLineEdit>("login");
    login->setFocus();
    QTest::keyClicks(login, u"dana"_s);
    QVERIFY(!says(u"hyphens only"_s));
    QTest::keyClicks(login, u" "_s);
    QVERIFY(!says(u"hyphens only"_s)); // a space at the end is not kept
    QTest::keyClicks(login, u"P"_s);
    QVERIFY(says(u"and no space"_s));
    QVERIFY(login->accessibleDescription().contains(u"and no space"_s));
    login->clear();
    QTest::keyClicks(login, u"dana_p"_s);
    QVERIFY(says(u"“_” is none of them"_s));
    QTest::keyClick(login, Qt::Key_Backspace);
    QTest::keyClick(login, Qt::Key_Backspace);
    QVERIFY(!says(u"hyphens only"_s));
    login->setText(u"Dana"_s);
    part<QPushButton>("makeRegister")->click();
    QVERIFY(says(u"“D” is none of them"_s));
    QVERIFY(!part<QWidget>("recovery"));
}

QTEST_MAIN(TestFirstDoor)
#include "tst_FirstDoor.moc"
