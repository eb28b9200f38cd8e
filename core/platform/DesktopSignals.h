// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace marac {

/// Tells when the person leaves the desk without leaving the program: the screen locks, the computer goes to sleep or
/// another account takes the screen. Listens on the D-Bus system and user buses; where there is none it stays silent and
/// isListening() is false, so the idle clock alone guards the screen.
///
/// Before it sleeps the computer waits for letSleep(), for as long as the login service grants (some seconds).
class DesktopSignals : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSignals(QObject *parent = nullptr);

    bool isListening() const;
    /// What had to be done after aboutToSleep() is done. Harmless at any other time.
    void letSleep();

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private:
    class Listener;
    Listener *m_listener; ///< child
};

} // namespace marac
