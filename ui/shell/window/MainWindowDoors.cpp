// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/FreedMemory.h"
#include "ui/shell/door/CreatePage.h"
#include "ui/shell/door/OlderPage.h"
#include "ui/shell/door/RecoverPage.h"
#include "ui/shell/door/RestorePage.h"
#include "ui/shell/door/StartPage.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/LastRegister.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/WindowKeys.h"
#include "ui/shell/window/WindowPrompts.h"
#include "ui/widgets/Background.h"

#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace marac {

using Opened = std::shared_ptr<std::unique_ptr<Register>>;

void MainWindow::showFirst()
{
    const QString last = lastRegister();
    if (last.isEmpty())
        showStart();
    else if (QFileInfo::exists(last))
        showUnlock(last);
    else
        showStart(
            tr("The register that was opened here last, “%1”, is not in its place. If it is on a drive that is not "
               "connected, connect the drive; if it was moved, open it where it is now; if it is lost, restore a "
               "backup.")
                .arg(QFileInfo(last).fileName()));
}

void MainWindow::letIn(std::unique_ptr<Register> opened)
{
    rememberRegister(opened->path(), m_parts.stateFolder);
    enter(std::move(opened));
}

void MainWindow::showStart(const QString &problem)
{
    auto *start = new StartPage(bool(m_parts.makeDemonstration));
    start->tell(problem);
    connect(start, &StartPage::openChosen, this, &MainWindow::openByDialog);
    connect(start, &StartPage::createChosen, this, &MainWindow::showCreate);
    connect(start, &StartPage::restoreChosen, this, [this] { showRestore(); });
    connect(start, &StartPage::demonstrationChosen, this, &MainWindow::openDemonstration);
    connect(start, &StartPage::protectionAsked, this, [this] { m_keys->showProtection(); });
    put(start);
}

void MainWindow::showUnlock(const QString &path)
{
    auto *door = new UnlockPage(m_parts, path);
    connect(door, &UnlockPage::otherChosen, this, [this] { showStart(); });
    connect(door, &UnlockPage::forgottenChosen, this, [this, door] { showRecover(door->path(), door->login()); });
    connect(door, &UnlockPage::restoreChosen, this, [this, door] { showRestore(door->path(), door->login()); });
    connect(door, &UnlockPage::unlocked, this, [this](const Opened &opened) { letIn(std::move(*opened)); });
    connect(door, &UnlockPage::olderFound, this,
            [this, door](const Problem &finding) { showOlder(door->path(), door->login(), finding); });
    put(door);
}

/// To the door of the register that somebody came from, where they go on as they were known.
void MainWindow::leadBack(const QString &path, const QString &login)
{
    showUnlock(path);
    auto *door = static_cast<UnlockPage *>(m_content);
    door->setLogin(login);
    door->begin();
}

void MainWindow::showOlder(const QString &path, const QString &login, const Problem &finding)
{
    auto *older = new OlderPage(m_parts, path, login, finding);
    connect(older, &OlderPage::cancelled, this, [this, path, login] { leadBack(path, login); });
    connect(older, &OlderPage::unlocked, this, [this](const Opened &opened) { letIn(std::move(*opened)); });
    put(older);
}

static QString wordsGone()
{
    return MainWindow::tr(
        "The recovery words were taken off the screen: it was locked, or nobody was there. Unlock the register; if "
        "they are not on paper, make a new recovery sheet on the page “Users”.");
}

void MainWindow::showCreate()
{
    auto *create = new CreatePage(m_parts);
    connect(create, &CreatePage::cancelled, this, [this] { showStart(); });
    connect(create, &CreatePage::created, this, [this](const Opened &opened) { letIn(std::move(*opened)); });
    connect(create, &CreatePage::leftAlone, this,
            [this](const QString &path, const QString &login) { showDoor(path, login, Tone::Warning, wordsGone()); });
    put(create);
}

void MainWindow::showRestore(const QString &lost, const QString &login)
{
    auto *restore = new RestorePage(m_parts, lost);
    connect(restore, &RestorePage::cancelled, this, [this, lost, login] {
        if (lost.isEmpty())
            showStart();
        else
            leadBack(lost, login);
    });
    connect(restore, &RestorePage::restored, this, [this](const QString &path, const QString &whose) {
        showDoor(path, whose, Tone::Good,
                 tr("Restored and checked. Unlock it with the passphrase of that time, close the accounts of those who "
                    "have left since, and make a backup."));
    });
    put(restore);
}

void MainWindow::showRecover(const QString &path, const QString &login)
{
    auto *recover = new RecoverPage(m_parts, path, login);
    connect(recover, &RecoverPage::cancelled, this, [this, path, login] { leadBack(path, login); });
    connect(recover, &RecoverPage::recovered, this, [this, path](const QString &name) {
        showDoor(path, name, Tone::Good, tr("Your new passphrase is set. Unlock with it."));
    });
    connect(recover, &RecoverPage::leftAlone, this,
            [this, path](const QString &name) { showDoor(path, name, Tone::Warning, wordsGone()); });
    put(recover);
}

void MainWindow::openByDialog()
{
    chooseFile(this, this, {tr("Open a register"), {}, tr("Registers (*.marac);;All files (*)")}, false,
               [this](const QString &path) { showUnlock(path); });
}

void MainWindow::openDemonstration()
{
    if (auto *start = qobject_cast<StartPage *>(m_content))
        start->setWorking(
            tr("Making the demonstration register: two years of invented work. This takes some seconds, once a day."));
    inBackground(
        this, [make = m_parts.makeDemonstration] { return make(); },
        [this](Result<DemonstrationDoor> made) {
            if (!made)
                return showStart(made.error().text);
            showUnlock(made->path);
            auto *door = static_cast<UnlockPage *>(m_content);
            door->setLogin(made->login);
            door->tell(Tone::Info, made->notice);
            door->begin();
        });
}

void MainWindow::showDoor(const QString &path, const QString &login, Tone tone, const QString &text)
{
    leadBack(path, login);
    static_cast<UnlockPage *>(m_content)->tell(tone, text);
    // Once more when what was closed last is destroyed.
    QTimer::singleShot(0, this, [] { wipeFreedMemory(); });
}

} // namespace marac
