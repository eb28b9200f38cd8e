// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace marac {

/// The keys that work everywhere in the window (HelpDialog lists them). Help, text size and blanking what the room reads
/// (RoomWindow) are done here; the rest is told.
class WindowKeys final : public QObject
{
    Q_OBJECT

public:
    /// Listens while `window` lives, and belongs to it.
    explicit WindowKeys(QWidget *window);

    void showHelp();
    void showProtection();
    void showDisplay();

Q_SIGNALS:
    void lockAsked();
    void nextPaneAsked(bool forward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace marac
