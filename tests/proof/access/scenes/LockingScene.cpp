// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/schema/Migrations.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/scenes/CanaryWords.h"
#include "tests/proof/access/scenes/Scenes.h"
#include "tests/proof/support/Besides.h"
#include "tests/support/TestRegister.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int longestStep = 60'000; ///< milliseconds

static void type(const MainWindow &window, const char *field, const QString &text)
{
    auto *line = window.findChild<QLineEdit *>(QString::fromLatin1(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

static bool unlock(const MainWindow &window)
{
    const QString login = u"administrator"_s;
    type(window, "login", login);
    type(window, "passphrase", QString::fromUtf8(test::passphraseFor(login).bytes().view()));
    tellAndWait("typed");
    QTest::keyClick(window.findChild<QLineEdit *>(u"passphrase"_s), Qt::Key_Return);
    return QTest::qWaitFor([&window] { return window.workspace() != nullptr; }, longestStep);
}

static void openFirst(Workspace &workspace, const QString &page)
{
    workspace.go(page);
    letItWork();
    auto *list = workspace.view(page)->findChild<QTableView *>(page + u".view"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    letItWork();
}

/// In sight when this returns.
static void readAPaper(const MainWindow &window)
{
    window.workspace()->view(u"cases"_s)->findChild<QAbstractButton *>(u"printCaseSummary"_s)->click();
    letItWork();
    const QDialog *preview = dialogOver(window);
    const auto *text = preview ? preview->findChild<QPlainTextEdit *>(u"previewText"_s) : nullptr;
    static_cast<void>(text && QTest::qWaitFor([text] { return !text->document()->isEmpty(); }, longestStep));
}

static void searchAndType(MainWindow &window)
{
    window.workspace()->go(u"search"_s);
    letItWork();
    type(window, "words", canary::familyName);
    QTest::keyClick(window.findChild<QLineEdit *>(u"words"_s), Qt::Key_Return);
    letItWork();
    window.workspace()->go(u"referrals"_s);
    letItWork();
    window.workspace()->view(u"referrals"_s)->findChild<QAbstractButton *>(u"newReferral"_s)->click();
    letItWork();
    auto *narrative = window.findChild<QPlainTextEdit *>(u"narrative"_s);
    narrative->setFocus();
    QTest::keyClicks(narrative, canary::halfTyped);
}

int playLocking(const QString &registerPath, const QString &stateFolder)
{
    const FixedClock clock(QDate(2026, 10, 20));
    theme::apply(Scheme::Light, 100);
    MainWindow window({&clock, registerMigrations(), stateFolder, test::TestRegister::cheapPolicy(), allPages(), {}});
    window.resize(1366, 768);
    window.show();
    QApplication::setActiveWindow(&window);
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    window.showUnlock(registerPath);
    letItWork();
    if (!unlock(window))
        return 1;
    letItWork();
    openFirst(*window.workspace(), u"referrals"_s);
    openFirst(*window.workspace(), u"cases"_s);
    readAPaper(window);
    tellAndWait("unlocked");
    closeDialogs(window);
    searchAndType(window);
    tellAndWait("writing");
    window.lock(u"Locked."_s);
    const auto isLocked = [&window] { return !window.workspace() && window.findChild<QLineEdit *>(u"login"_s); };
    if (!QTest::qWaitFor(isLocked, longestStep))
        return 1;
    QTest::qWait(500); // what worked beside the window ends
    tellAndWait("locked");
    return 0;
}

} // namespace marac::proof
