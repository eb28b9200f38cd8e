// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/AddUser.h"
#include "core/schema/Migrations.h"
#include "tests/support/Accessible.h"
#include "tests/support/Mnemonics.h"
#include "tests/support/TestRegister.h"
#include "ui/account/AccountPage.h"
#include "ui/shell/display/HelpDialog.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace marac;

/// A page for tests: one field, and a record of what the shell asked of it.
class ProbeView final : public PageView
{
public:
    ProbeView(const QString &name, QStringList &log, QWidget *parent)
        : PageView(parent), field(new LineEdit(name + QStringLiteral("Field"))), m_name(name), m_log(log)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        field->setAccessibleName(name);
    }
    ~ProbeView() override { m_log += m_name + QStringLiteral(" gone"); }
    void openRecord(qint64 id) override { m_log += QStringLiteral("%1 opens %2").arg(m_name).arg(id); }
    void refresh() override { m_log += m_name + QStringLiteral(" refresh"); }
    void saveDraft() override { m_log += m_name + QStringLiteral(" draft"); }
    bool hasUnsavedWork() const override { return !field->text().isEmpty(); }

    LineEdit *field;

private:
    QString m_name;
    QStringList &m_log;
};

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unlocksByKeyboardAlone();
    void wrongPassphraseIsAProblemOfTheForm();
    void emptyDoorSaysWhatIsMissing();
    void aRegisterInUseNamesItsHolder();
    void showsOnlyThePagesOfTheRole();
    void goesByKeyAndKeepsPages();
    void theKeyboardFollowsIntoThePage();
    void everyRoleReachesItsOwnPassphraseByKey();
    void aFirstPassphraseIsChangedBeforeAnythingElse();
    void comesBackToThePageThatWasLeft();
    void asksBeforeDroppingTypedWork();
    void lockSavesDraftsAndLeavesOnlyTheDoor();
    void locksWhenIdle();
    void clipboardIsEmptiedOnlyWhenOurs();
    void f6GoesRound();
    void helpListsKeysThatWork();
    void everythingIsAccessible();
    void titleAndMarkingNeverChange();
    void makesANewRegister();
    void asksBeforeAHalfFilledNewRegisterIsDropped();
    void opensAnOlderFileForTwoPeopleOnly();

private:
    ShellParts parts();
    void unlock(const QString &login);
    /// The register is closed and its door stands there.
    bool isLocked() const { return !m_window->workspace() && part<QWidget>("unlock"); }
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_log;
};

ShellParts TestShell::parts()
{
    const auto probe = [this](const QString &id, int order, Operation needs, Page::Group group) {
        return Page{
            id,    id,    QStringLiteral("cases"),
            order, needs, [this, id](PageContext &, QWidget *parent) { return new ProbeView(id, m_log, parent); },
            group};
    };
    const RegisterPlace place = m_register->place();
    return {&m_register->clock(),
            place.migrations,
            place.stateFolder,
            place.policy,
            {probe(QStringLiteral("audit"), 10, Operation::ConsultAudit, Page::Group::Keeping),
             probe(QStringLiteral("cases"), 20, Operation::ConsultCases, Page::Group::Work),
             probe(QStringLiteral("today"), 10, Operation::ConsultToday, Page::Group::Work), accountPage()},
            {}};
}

void TestShell::init()
{
    theme::apply(Scheme::Light, 100);
    m_log.clear();
    m_register = std::make_unique<test::TestRegister>();
    m_register->close();
    m_window = std::make_unique<MainWindow>(parts());
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showUnlock(m_register->path());
}

void TestShell::cleanup()
{
    m_window.reset();
    m_register.reset();
}

void TestShell::unlock(const QString &login)
{
    part<QLineEdit>("login")->setFocus();
    QTest::keyClicks(part<QLineEdit>("login"), login);
    const Passphrase typed = test::passphraseFor(login);
    part<QLineEdit>("passphrase")->setFocus();
    QTest::keyClicks(part<QLineEdit>("passphrase"), QString::fromUtf8(typed.bytes().view()));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace());
}

void TestShell::unlocksByKeyboardAlone()
{
    QVERIFY(part<QLineEdit>("login")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("administrator"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("passphrase"));
    const Passphrase typed = test::passphraseFor(QStringLiteral("administrator"));
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(typed.bytes().view()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("today"));
    QCOMPARE(m_log, QStringList({QStringLiteral("today refresh")}));
}

void TestShell::wrongPassphraseIsAProblemOfTheForm()
{
    QTest::keyClicks(part<QLineEdit>("login"), QStringLiteral("administrator"));
    QTest::keyClicks(part<QLineEdit>("passphrase"), QStringLiteral("not the right one at all"));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(part<QWidget>("errorSummary")->hasFocus());
    QVERIFY(!m_window->workspace());
    QVERIFY(part<QLineEdit>("passphrase")->text().isEmpty());
    QCOMPARE(part<QLineEdit>("login")->text(), QStringLiteral("administrator"));
}

void TestShell::emptyDoorSaysWhatIsMissing()
{
    part<QPushButton>("unlockButton")->click();
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    QVERIFY(part<QLineEdit>("login")->accessibleDescription().contains(QStringLiteral("login")));
}

void TestShell::aRegisterInUseNamesItsHolder()
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

void TestShell::showsOnlyThePagesOfTheRole()
{
    unlock(QStringLiteral("auditor"));
    QVERIFY(part<QWidget>("go.audit"));
    QVERIFY(!part<QWidget>("go.cases"));
    m_window->workspace()->go(QStringLiteral("cases"), 7);
    QVERIFY(!m_log.contains(QStringLiteral("cases opens 7")));
    QVERIFY(!m_window->workspace()->messages()->isEmpty());
}

void TestShell::goesByKeyAndKeepsPages()
{
    unlock(QStringLiteral("administrator"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("cases"));
    QPointer<PageView> cases = m_window->workspace()->view(QStringLiteral("cases"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("audit"));
    m_window->workspace()->go(QStringLiteral("cases"), 41);
    QCOMPARE(m_window->workspace()->view(QStringLiteral("cases")), cases.data());
    QCOMPARE(m_log.last(), QStringLiteral("cases opens 41"));
}

void TestShell::theKeyboardFollowsIntoThePage()
{
    const auto at = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    unlock(QStringLiteral("administrator"));
    QCOMPARE(at(), QStringLiteral("todayField"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(at(), QStringLiteral("casesField"));
    part<QWidget>("go.today")->setFocus();
    QTest::keyClick(part<QWidget>("go.today"), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(at(), QStringLiteral("todayField"));

    // Who unlocks again finds the page that was left.
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isLocked());
    const Passphrase typed = test::passphraseFor(QStringLiteral("administrator"));
    QTest::keyClicks(part<QLineEdit>("passphrase"), QString::fromUtf8(typed.bytes().view()));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("cases"));
    QCOMPARE(at(), QStringLiteral("casesField"));
}

void TestShell::everyRoleReachesItsOwnPassphraseByKey()
{
    unlock(QStringLiteral("auditor"));
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("account"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("current"));
}

void TestShell::aFirstPassphraseIsChangedBeforeAnythingElse()
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
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(test::passphraseFor(login).bytes().view()));
    part<QLineEdit>("passphrase")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), own);
    part<QLineEdit>("again")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), own);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace() && m_window->workspace()->shows(QStringLiteral("cases")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("today"));
    QVERIFY(part<QWidget>("go.cases"));
    QVERIFY(!m_window->workspace()->messages()->isEmpty());
    QVERIFY(m_window->workspace()->reg().may(Operation::ConsultCases));
}

void TestShell::comesBackToThePageThatWasLeft()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->go(QStringLiteral("cases"));
    QVERIFY(m_window->workspace()->reg().keepDraft(QStringLiteral("referral"), {}, "typed"));
    m_window->lock(QStringLiteral("Locked."));
    QTRY_VERIFY(isLocked());
    part<QLineEdit>("login")->clear();
    part<QLineEdit>("login")->setFocus();
    unlock(QStringLiteral("administrator"));
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("cases"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("casesField"));
    QVERIFY(!m_window->workspace()->messages()->isEmpty());

    m_window->lock(QStringLiteral("Locked.")); // somebody else begins at the beginning
    QTRY_VERIFY(isLocked());
    part<QLineEdit>("login")->clear();
    unlock(QStringLiteral("chair"));
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("today"));
}

void TestShell::asksBeforeDroppingTypedWork()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->go(QStringLiteral("cases"));
    QTest::keyClicks(part<QLineEdit>("casesField"), QStringLiteral("typed"));
    m_window->workspace()->go(QStringLiteral("cases"), 5);
    QVERIFY(!m_log.contains(QStringLiteral("cases opens 5")));
    auto *goAhead = part<QPushButton>("goAhead");
    QVERIFY(goAhead);
    goAhead->click();
    QVERIFY(m_log.contains(QStringLiteral("cases opens 5")));
}

void TestShell::lockSavesDraftsAndLeavesOnlyTheDoor()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->prompts().confirm(m_window->workspace(),
                                             {QStringLiteral("Open question"), {}, QStringLiteral("Go")}, [] {});
    QTest::keyClick(part<QPushButton>("goAhead"), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isLocked());
    QCOMPARE(m_log.mid(m_log.size() - 2), QStringList({QStringLiteral("today draft"), QStringLiteral("today gone")}));
    QVERIFY(part<UnlockPage>("unlock"));
    QVERIFY(!part<QWidget>("goAhead"));
    QVERIFY(!part<QWidget>("rail"));
    QCOMPARE(part<UnlockPage>("unlock")->login(), QStringLiteral("administrator"));
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("passphrase"));
    // The file is free again: somebody else may open it.
    QVERIFY(m_register->tryOpen(QStringLiteral("chair"), test::passphraseFor(QStringLiteral("chair"))).has_value());
}

void TestShell::locksWhenIdle()
{
    unlock(QStringLiteral("administrator"));
    QVERIFY(m_window->idleLock().isRunning());
    m_register->clock().advanceMs(4 * 60'000 + 40'000);
    m_window->idleLock().check();
    QVERIFY(part<QWidget>("lockWarning")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QVERIFY(!part<QWidget>("lockWarning")->isVisible());
    m_register->clock().advanceMs(5 * 60'000);
    m_window->idleLock().check();
    QTRY_VERIFY(isLocked());
    QVERIFY(!m_window->idleLock().isRunning());
}

void TestShell::clipboardIsEmptiedOnlyWhenOurs()
{
    unlock(QStringLiteral("administrator"));
    QApplication::clipboard()->setText(QStringLiteral("SHC-2026-0041"));
    m_window->lock(QStringLiteral("Locked."));
    QTRY_VERIFY(isLocked());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestShell::f6GoesRound()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->prompts().warn(QStringLiteral("Something to mind."));
    QCoreApplication::processEvents();
    QStringList panes;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        panes += QApplication::focusWidget()->objectName();
    }
    panes.sort();
    QCOMPARE(panes,
             QStringList({QStringLiteral("go.today"), QStringLiteral("messageBar"), QStringLiteral("todayField")}));
    const QString here = QApplication::focusWidget()->objectName();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), here);
}

void TestShell::helpListsKeysThatWork()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *help = part<HelpDialog>("help");
    QVERIFY(help && help->isVisible());
    assertAccessible(help);
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!part<HelpDialog>("help"));
    QStringList seen;
    for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
        if (shortcut->context() != Qt::WindowShortcut)
            continue;
        QVERIFY2(!seen.contains(shortcut->key().toString()), qPrintable(shortcut->key().toString()));
        seen += shortcut->key().toString();
    }
}

void TestShell::everythingIsAccessible()
{
    assertAccessible(m_window.get());
    m_window->showStart();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());
    m_window->showCreate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());
    m_window->showUnlock(m_register->path());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->prompts().warn(QStringLiteral("Something to mind."));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());
}

void TestShell::titleAndMarkingNeverChange()
{
    const QString title = m_window->windowTitle();
    unlock(QStringLiteral("administrator"));
    QCOMPARE(m_window->windowTitle(), title);
    int markings = 0;
    for (const char *bar : {"head", "foot"}) {
        for (const TextLabel *label : part<QWidget>(bar)->findChildren<TextLabel *>())
            markings += label->text() == QStringLiteral("OFFICIAL-SENSITIVE");
    }
    QCOMPARE(markings, 2);
}

void TestShell::makesANewRegister()
{
    m_window->showCreate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
    QTRY_VERIFY(part<QWidget>("recovery"));

    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += part<TextLabel>(qPrintable(QStringLiteral("word%1").arg(i)))->text().section(QLatin1Char(' '), 1);
    assertAccessible(m_window.get());
    part<QPushButton>("haveWords")->click();
    part<QPushButton>("checkWords")->click();
    QVERIFY(!m_window->workspace());
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = part<QLineEdit>(qPrintable(QStringLiteral("check%1").arg(i))))
            asked->setText(words.at(i - 1));
    }
    part<QPushButton>("checkWords")->click();
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(m_window->workspace()->reg().actor().login, QStringLiteral("dana.example"));
    QCOMPARE(m_window->workspace()->reg().actor().role, Role::Administrator);
}

void TestShell::asksBeforeAHalfFilledNewRegisterIsDropped()
{
    m_window->showCreate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    part<QPushButton>("cancelCreate")->click();
    part<QPushButton>("goAhead")->click();
    QVERIFY(part<QWidget>("start"));
}

void TestShell::opensAnOlderFileForTwoPeopleOnly()
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
    m_window->lock(QStringLiteral("Locked."));
    QTRY_VERIFY(isLocked());
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
        QFile file(folder.filePath(copy.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(copy.value());
    }
    const auto type = [this](const char *field, const QString &text) { part<QLineEdit>(field)->setText(text); };
    const auto words = [](const char *login) {
        return QString::fromUtf8(test::passphraseFor(QString::fromLatin1(login)).bytes().view());
    };
    type("passphrase", words("administrator"));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("older"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(m_window.get());

    part<QPushButton>("openOlder")->click();
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    type("passphrase", words("administrator"));
    type("secondLogin", QStringLiteral("chair"));
    type("secondPassphrase", words("chair"));
    part<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("Restored from the backup of Monday"));
    part<QPushButton>("openOlder")->click();
    QTRY_VERIFY(m_window->workspace());
}

QTEST_MAIN(TestShell)
#include "tst_Shell.moc"
