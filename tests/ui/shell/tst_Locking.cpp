// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WindowTest.h"
#include "tests/ui/shell/ProbePages.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QClipboard>
#include <QPushButton>

using namespace marac;

/// Locking, and coming back.
class TestLocking : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesBackToThePageThatWasLeft();
    void lockSavesDraftsAndLeavesOnlyTheDoor();
    void locksWhenIdle();
    void clipboardIsEmptiedOnlyWhenOurs();

private:
    QStringList m_log;
};

void TestLocking::init()
{
    m_log.clear();
    stand(test::probePages(m_log));
}

void TestLocking::cleanup()
{
    goAway();
}

void TestLocking::comesBackToThePageThatWasLeft()
{
    unlock(QStringLiteral("administrator"));
    m_window->workspace()->go(QStringLiteral("cases"));
    QVERIFY(m_window->workspace()->reg().keepDraft(QStringLiteral("referral"), {}, "typed"));
    lock();
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

void TestLocking::lockSavesDraftsAndLeavesOnlyTheDoor()
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

void TestLocking::locksWhenIdle()
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

void TestLocking::clipboardIsEmptiedOnlyWhenOurs()
{
    unlock(QStringLiteral("administrator"));
    QApplication::clipboard()->setText(QStringLiteral("SHC-2026-0041"));
    lock();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestLocking)
#include "tst_Locking.moc"
