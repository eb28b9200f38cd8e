// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/support/WindowTest.h"
#include "tests/ui/shell/ProbePages.h"
#include "ui/shell/DayTurn.h"
#include "ui/shell/display/HelpDialog.h"
#include "ui/shell/display/ProtectionDialog.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

#include <algorithm>

using namespace marac;

/// Going about in the window.
class TestShell : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unlocksByKeyboardAlone();
    void showsOnlyThePagesOfTheRole();
    void goesByKeyAndKeepsPages();
    void theKeyboardFollowsIntoThePage();
    void everyRoleReachesItsOwnPassphraseByKey();
    void returnPressesTheButtonThatHasTheKeyboard();
    void asksBeforeDroppingTypedWork();
    void f6GoesRound();
    void helpListsKeysThatWork();
    void everythingIsAccessible();
    void titleAndMarkingNeverChange();
    void readsAgainWhenADayBegins();
    void saysThatTheClockWentBack();
    void everyPageOfALongRailHasAKey();

private:
    QStringList m_log;
};

void TestShell::init()
{
    m_log.clear();
    stand(test::probePages(m_log));
}

void TestShell::cleanup()
{
    goAway();
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

void TestShell::returnPressesTheButtonThatHasTheKeyboard()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->go(QStringLiteral("account"));
    auto *button = part<QPushButton>("changePassphrase");
    QVERIFY(button);
    button->setFocus();
    QSignalSpy pressed(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
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
    QTest::keyClick(part<QPushButton>("aboutProtection"), Qt::Key_Space);
    auto *protection = part<ProtectionDialog>("protection");
    QVERIFY(protection && protection->isVisible());
    assertAccessible(protection);
    const QList<QLabel *> labels = protection->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QLatin1StringView(qVersion()); }));
    QVERIFY(std::ranges::all_of(labels, [](const QLabel *label) {
        return label->textFormat() == Qt::PlainText && !label->openExternalLinks();
    }));
    QTest::keyClick(protection, Qt::Key_Escape);
    QTRY_VERIFY(!part<ProtectionDialog>("protection"));
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
    sweep();
    assertAccessible(m_window.get());
    m_window->showCreate();
    sweep();
    assertAccessible(m_window.get());
    m_window->showUnlock(m_register->path());
    sweep();
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->prompts().warn(QStringLiteral("Something to mind."));
    sweep();
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

void TestShell::readsAgainWhenADayBegins()
{
    unlock(QStringLiteral("administrator"));
    auto *turn = m_window->workspace()->findChild<DayTurn *>();
    m_log.clear();
    m_register->clock().advanceMs(60 * 1000);
    turn->look();
    QVERIFY(m_log.isEmpty());
    m_register->clock().advanceMs(24 * 60 * 60 * 1000);
    turn->look();
    QCOMPARE(m_log, QStringList({QStringLiteral("today refresh")}));
    turn->look();
    QCOMPARE(m_log.size(), 1);
}

/// In the middle of the day, where the trail alone knew of it: once, however often it happens.
void TestShell::saysThatTheClockWentBack()
{
    unlock(QStringLiteral("administrator"));
    Workspace *space = m_window->workspace();
    const auto look = [space] {
        QVERIFY(space->reg().consult(Operation::ConsultCases,
                                     {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("cases")}},
                                     [](const Reading &) -> Result<> { return {}; }));
        QCoreApplication::processEvents();
    };
    space->messages()->clear();
    look();
    QVERIFY(space->messages()->isEmpty());
    m_register->clock().advanceMs(-3600 * 1000);
    look();
    QCOMPARE(space->messages()->texts().size(), 1);
    QVERIFY(space->messages()->texts().first().contains(QStringLiteral("clock was put back")));
    assertAccessible(m_window.get());
    space->messages()->clear();
    m_register->clock().advanceMs(-3600 * 1000);
    look();
    QVERIFY(space->messages()->isEmpty());
}

void TestShell::everyPageOfALongRailHasAKey()
{
    QList<Page> pages = test::probePages(m_log);
    const Page first = pages.first();
    for (int i = 0; i < 9; ++i) {
        Page more = first;
        more.id = QStringLiteral("more%1").arg(i);
        more.order = 20 + i;
        pages << more;
    }
    goAway();
    stand(pages);
    unlock(QStringLiteral("administrator"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("more8"));
    QCOMPARE(part<QWidget>("go.more8")->accessibleDescription(), QStringLiteral("Alt+Shift+3"));
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::AltModifier);
    QCOMPARE(m_window->workspace()->currentPage(), QStringLiteral("more5"));
}

QTEST_MAIN(TestShell)
#include "tst_Shell.moc"
