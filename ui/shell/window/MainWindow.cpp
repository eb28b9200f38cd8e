// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/MainWindow.h"

#include "core/platform/DesktopSignals.h"
#include "core/platform/FreedMemory.h"
#include "ui/shell/Words.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/shell/window/MarkingBar.h"
#include "ui/shell/window/NavigationRail.h"
#include "ui/shell/window/PaneCycle.h"
#include "ui/shell/window/WindowKeys.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/looks/DrawnText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marac {

MainWindow::MainWindow(ShellParts parts, QWidget *parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_idle(*m_parts.clock), m_desktop(new DesktopSignals(this)),
      m_keys(new WindowKeys(this)), m_foot(new MarkingBar(QStringLiteral("foot")))
{
    setWindowTitle(tr("MARAC Register"));
    setObjectName(QStringLiteral("mainWindow"));
    auto *inner = new QWidget(this);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new MarkingBar(QStringLiteral("head")));
    m_column->addWidget(m_foot);
    setCentralWidget(inner);
    QThreadPool::globalInstance()->setExpiryTimeout(0); // a worker that waits would keep freed memory (wipeFreedMemory)
    connect(m_keys, &WindowKeys::lockAsked, this, [this] { lock(tr("Locked.")); });
    connect(m_keys, &WindowKeys::nextPaneAsked, this, [this](bool forward) {
        if (m_workspace)
            cyclePanes({m_workspace->rail(), m_workspace->messages(), m_workspace->pageArea()}, forward);
    });
    connect(&m_idle, &IdleLock::expired, this,
            [this] { lock(tr("Locked after %n minute(s) without use.", nullptr, m_idle.minutes())); });
    connect(&m_idle, &IdleLock::warning, this, [this](int seconds) {
        if (m_workspace)
            m_workspace->warnOfLock(seconds > 0 ? tr("Locks in %n second(s). Press any key to stay.", nullptr, seconds)
                                                : QString());
    });
    connect(m_desktop, &DesktopSignals::screenLocked, this, [this] { lock(tr("Locked together with the screen.")); });
    connect(m_desktop, &DesktopSignals::aboutToSleep, this,
            [this] { lock(tr("Locked before the computer went to sleep."), Hurry::Yes); });
    // Direct: the desktop waits for the answer and lets nobody finish later.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { finishNow(); }, Qt::DirectConnection);
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::put(QWidget *content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_column->insertWidget(1, content, 1);
    content->show();
    content->setFocus();
}

void MainWindow::enter(std::unique_ptr<Register> opened)
{
    wipeFreedMemory(); // the passphrase was typed in some of it
    m_foot->setSides(
        tr("%1, %2", "who is signed in, and their role").arg(opened->actor().name, roleWord(opened->actor().role)),
        QFileInfo(opened->path()).fileName());
    const int minutes = opened->settings().idleLockMinutes;
    m_workspace = new Workspace(std::move(opened), m_parts.pages);
    connect(m_workspace, &Workspace::passphraseChosen, this, [this] {
        enter(m_workspace->release());
        m_workspace->prompts().saved(tr("Your passphrase is changed. Unlock with the new one from now on."));
    });
    addRailTools();
    put(m_workspace);
    comeBack();
    m_workspace->enterPage();
    m_idle.start(minutes);
}

/// To the page that this person left when the register was locked.
void MainWindow::comeBack()
{
    const Left left = std::exchange(m_left, {});
    Register &reg = m_workspace->reg();
    if (left.path != reg.path())
        return;
    if (left.day == reg.today()) // a meeting goes on, whoever unlocked
        m_workspace->setDesk(left.desk);
    if (left.login != reg.actor().login)
        return;
    if (left.page != m_workspace->currentPage() && m_workspace->shows(left.page))
        m_workspace->go(left.page);
    const QList<Draft> drafts = reg.drafts().value_or(QList<Draft>());
    if (std::any_of(drafts.begin(), drafts.end(), [](const Draft &one) { return !one.form.startsWith(Drafts::own); }))
        m_workspace->prompts().saved(tr("Your typing was kept. The page it belongs to offers it again."));
}

void MainWindow::addRailTools()
{
    NavigationRail *rail = m_workspace->rail();
    const auto tool = [this, rail](const char *name, const QString &text, const char *icon, auto action) {
        connect(rail->addTool(QString::fromLatin1(name), text, QString::fromLatin1(icon)), &QAbstractButton::clicked,
                this, action);
    };
    tool("display", tr("Display"), "display", [this] { m_keys->showDisplay(); });
    tool("help", tr("Help"), "help", [this] { m_keys->showHelp(); });
    tool("lock", tr("Lock"), "lock", [this] { lock(tr("Locked.")); });
}

void MainWindow::lock(const QString &why, Hurry hurry)
{
    // Queued: the key or click that asked for it came through a widget that is about to be destroyed.
    QMetaObject::invokeMethod(
        this, [this, why, hurry] { lockNow(why, hurry); }, Qt::QueuedConnection);
}

static QString typingLost()
{
    return MainWindow::tr(
        "What was typed and not saved could not be kept: the register’s disk took nothing more. What was "
        "saved before is all there. Make room on the disk before you go on.");
}

void MainWindow::leave(Hurry hurry, std::function<void(const LeavingPage::Outcome &)> then)
{
    m_idle.stop();
    m_closesNext = false;
    m_mayLoseTyping = false;
    m_left = {m_workspace->reg().path(), m_workspace->reg().actor().login, m_workspace->currentPage(),
              m_workspace->sharedDesk(), m_workspace->today()};
    QStringList losses = m_workspace->lostByLocking();
    if (!m_workspace->saveDrafts())
        losses += typingLost();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
    m_clipboard.clear();
    std::unique_ptr<Register> opened = m_workspace->release();
    delete std::exchange(m_workspace, nullptr);
    forgetDrawnText();
    m_content = nullptr;
    m_foot->setSides({}, {});
    const QString lost = losses.join(QLatin1Char('\n'));
    if (hurry == Hurry::Yes) {
        opened.reset();
        QThreadPool::globalInstance()->waitForDone(2000); // milliseconds; pages of papers are given back there
        wipeFreedMemory();
        m_desktop->letSleep();
        then({lost});
        return;
    }
    auto *leaving = new LeavingPage;
    put(leaving);
    leaving->leave(std::move(opened), [this, lost, then = std::move(then)](const LeavingPage::Outcome &left) {
        m_desktop->letSleep();
        QStringList failures{lost, left.failure};
        failures.removeAll(QString());
        then({failures.join(QLatin1Char('\n')), left.anyMade, left.mended});
    });
}

void MainWindow::lockNow(const QString &why, Hurry hurry)
{
    auto *leaving = qobject_cast<LeavingPage *>(m_content);
    if (leaving && hurry == Hurry::Yes)
        leaving->hurry();
    if (!m_workspace) {
        if (auto *door = dynamic_cast<OpenDoor *>(m_content))
            door->leaveAlone();
        letSleep();
        return;
    }
    if (m_workspace->isAway()) {
        m_workspace->sayMeanwhile(tr("The register is locked as soon as this is done."));
        connect(m_workspace, &Workspace::cameBack, this, [this, why, hurry] { lock(why, hurry); });
        m_workspace->endSoon(hurry == Hurry::Yes);
        return;
    }
    const QString path = m_workspace->reg().path();
    const QString login = m_workspace->reg().actor().login;
    leave(hurry, [this, path, login, why](const LeavingPage::Outcome &left) {
        if (left.told().isEmpty())
            showDoor(path, login, Tone::Info, why);
        else
            showDoor(path, login, Tone::Problem, why + QLatin1Char('\n') + left.told());
        if (m_closesNext && left.told().isEmpty())
            close();
    });
}

/// As soon as nothing works on a register any more.
void MainWindow::letSleep()
{
    const auto *leaving = qobject_cast<LeavingPage *>(m_content);
    const auto *door = dynamic_cast<OpenDoor *>(m_content);
    if (door && door->isWorking())
        QTimer::singleShot(100, this, &MainWindow::letSleep);
    else if (!leaving || !leaving->isWaiting())
        m_desktop->letSleep();
}

/// Closes the window when a backup was made or none was due; otherwise it stands open once more to say so, and to say what had to
/// be made anew first.
void MainWindow::leaveForGood()
{
    const QString path = m_workspace->reg().path();
    const QString login = m_workspace->reg().actor().login;
    leave(Hurry::No, [this, path, login](const LeavingPage::Outcome &left) {
        QString told = left.told();
        if (left.anyMade && left.mended.isEmpty()) {
            close();
            return;
        }
        if (!left.anyMade)
            told += QLatin1Char('\n')
                + tr("The register is locked; what you saved is in it. Close the window again to leave without a "
                     "backup.");
        showDoor(path, login, Tone::Problem, told);
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto *leaving = qobject_cast<LeavingPage *>(m_content);
    event->ignore();
    if (m_workspace && m_workspace->isAway()) {
        m_workspace->sayMeanwhile(tr("The window closes as soon as this is done."));
        // Queued: closing destroys the workspace, which is speaking. Once: when it stays open after all, no later errand of
        // the person is to close it.
        connect(m_workspace, &Workspace::cameBack, this, &MainWindow::close,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection));
    } else if (m_workspace) {
        if (mayLeaveTyping())
            leaveForGood();
    } else if (leaving && leaving->isWaiting()) {
        m_closesNext = true;
    } else if (auto *door = dynamic_cast<OpenDoor *>(m_content); !door || door->mayClose()) {
        event->accept();
    }
}

/// All that is typed is kept, or the person was told before that it can't be.
bool MainWindow::mayLeaveTyping()
{
    const bool isKept = m_workspace->saveDrafts();
    const bool losesWords = !m_workspace->lostByLocking().isEmpty();
    const bool wasTold = std::exchange(m_mayLoseTyping, !isKept || losesWords);
    if (wasTold || !m_mayLoseTyping)
        return true;
    if (losesWords)
        m_workspace->prompts().warn(
            tr("The window stays open: the new recovery words are shown this once. Type two of them from your paper "
               "first, or close the window again to leave without them."));
    if (!isKept)
        m_workspace->prompts().warn(tr("The window stays open: what you typed could not be kept. Make room on the disk "
                                       "and save it, or close the window again to leave without it."));
    return false;
}

void MainWindow::finishNow()
{
    if (auto *door = dynamic_cast<OpenDoor *>(m_content))
        door->leaveAlone();
    if (m_workspace)
        m_workspace->finishErrand();
    if (m_workspace) {
        const QString path = m_workspace->reg().path();
        const QString login = m_workspace->reg().actor().login;
        leave(Hurry::No,
              [this, path, login](const LeavingPage::Outcome &left) { // seen when the session goes on after all
                  showDoor(path, login, left.told().isEmpty() ? Tone::Info : Tone::Problem,
                           tr("Locked because the session was ending.") + QLatin1Char('\n') + left.told());
              });
    }
    if (auto *leaving = qobject_cast<LeavingPage *>(m_content))
        leaving->finishNow();
}

} // namespace marac
