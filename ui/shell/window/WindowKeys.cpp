// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/WindowKeys.h"

#include "ui/shell/display/DisplayDialog.h"
#include "ui/shell/display/HelpDialog.h"
#include "ui/shell/display/ProtectionDialog.h"
#include "ui/shell/display/RoomWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace marac {

template <class Dialog>
static void openOver(QWidget *window)
{
    auto *dialog = new Dialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

static void changeTextSize(int direction)
{
    DisplaySettings settings = DisplaySettings::load();
    settings.stepText(direction);
    settings.save();
    settings.apply();
}

WindowKeys::WindowKeys(QWidget *window) : QObject(window), m_window(window)
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, m_window), &QShortcut::activated, this, action);
    };
    key(Qt::Key_F1, &WindowKeys::showHelp);
    key(Qt::CTRL | Qt::Key_Slash, &WindowKeys::showHelp);
    key(Qt::CTRL | Qt::Key_Plus, [] { changeTextSize(1); });
    key(Qt::CTRL | Qt::Key_Equal, [] { changeTextSize(1); });
    key(Qt::CTRL | Qt::Key_Minus, [] { changeTextSize(-1); });
    key(Qt::CTRL | Qt::Key_0, [] { changeTextSize(0); });
    key(Qt::Key_F6, [this] { Q_EMIT nextPaneAsked(true); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { Q_EMIT nextPaneAsked(false); });
    QCoreApplication::instance()->installEventFilter(this);
}

void WindowKeys::showHelp()
{
    openOver<HelpDialog>(m_window);
}

void WindowKeys::showProtection()
{
    openOver<ProtectionDialog>(m_window);
}

void WindowKeys::showDisplay()
{
    openOver<DisplayDialog>(m_window);
}

/// Return presses the button that has the keyboard, as it does on the web; Qt knows the space bar alone.
static bool pressesButton(QObject *watched, const QKeyEvent &key)
{
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    auto *button = qobject_cast<QPushButton *>(watched);
    if (!button || !button->hasFocus() || !button->isEnabled() || button->menu())
        return false;
    if (!key.isAutoRepeat())
        button->click();
    return true;
}

/// What the room reads; nullptr while nothing stands before it.
static RoomWindow *roomWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *room = dynamic_cast<RoomWindow *>(window);
        if (room && window->isVisible())
            return room;
    }
    return nullptr;
}

/// Held down, the key would show the case again.
static bool blanksRoom(const QKeyEvent &key)
{
    RoomWindow *room = key.keyCombination() == QKeyCombination(Qt::Key_F12) ? roomWindow() : nullptr;
    if (room && !key.isAutoRepeat())
        room->blankOrBack();
    return room != nullptr;
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Not a shortcut: those are deaf while a question stands open, and locking must always work, and blanking what the room reads.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_L)) {
        Q_EMIT lockAsked();
        return true;
    }
    if (event->type() == QEvent::KeyPress && blanksRoom(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress && pressesButton(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace marac
