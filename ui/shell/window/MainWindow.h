// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/IdleLock.h"
#include "ui/shell/OwnClipboard.h"
#include "ui/shell/door/LeavingPage.h"
#include "ui/shell/window/ShellParts.h"
#include "ui/widgets/looks/Theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace marac {

class ChairDesk;
class DesktopSignals;
class MarkingBar;
class WindowKeys;
class Workspace;

/// The one window: it shows the start page, the door of a register, or the unlocked register, and locks. Knows no page by
/// name. Its title never changes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(ShellParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The door of the register that was opened here last, or the start page when there was none or it is gone.
    void showFirst();
    void showStart(const QString &problem = {});
    void showUnlock(const QString &path);
    void showCreate();
    /// `lost` is the register to be brought back, if one was chosen before: giving it up leads back to its door, with `login`.
    void showRestore(const QString &lost = {}, const QString &login = {});
    void showRecover(const QString &path, const QString &login);
    /// Makes the demonstration register if need be and shows its door. Needs ShellParts::makeDemonstration.
    void openDemonstration();
    void enter(std::unique_ptr<Register> opened);

    /// A backup of what was changed takes its time; a computer about to sleep has none.
    enum class Hurry { No, Yes };

    /// Saves drafts, destroys the pages, backs the register up if it was changed, closes it, empties the clipboard if it is
    /// ours, and shows the door. Runs when the event in hand and an errand are done with; harmless when nothing is unlocked.
    void lock(const QString &why, Hurry hurry = Hurry::No);
    /// The same before it returns, with the backup made: the session or the computer ends.
    void finishNow();

    Workspace *workspace() const { return m_workspace; }
    IdleLock &idleLock() { return m_idle; }
    DesktopSignals &desktopSignals() { return *m_desktop; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// Where somebody was when the register was locked.
    struct Left
    {
        QString path;
        QString login;
        QString page;
        std::shared_ptr<ChairDesk> desk;
        QDate day;
    };

    /// Opened at a door: remembered for the next start, then entered.
    void letIn(std::unique_ptr<Register> opened);
    void comeBack();
    void lockNow(const QString &why, Hurry hurry);
    void leave(Hurry hurry, std::function<void(const LeavingPage::Outcome &)> then);
    bool mayLeaveTyping();
    void letSleep();
    void leaveForGood();
    void showDoor(const QString &path, const QString &login, Tone tone, const QString &text);
    void showOlder(const QString &path, const QString &login, const Problem &finding);
    void leadBack(const QString &path, const QString &login);
    void put(QWidget *content);
    void addRailTools();
    void openByDialog();

    ShellParts m_parts;
    IdleLock m_idle;
    OwnClipboard m_clipboard;
    DesktopSignals *m_desktop;
    WindowKeys *m_keys;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    Workspace *m_workspace = nullptr;
    MarkingBar *m_foot;
    Left m_left;
    bool m_mayLoseTyping = false; ///< was told that what is typed can't be kept, when closing was asked for
    bool m_closesNext = false;    ///< closing was asked for while something had to end first
};

} // namespace marac
