// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/display/ChairDisplay.h"
#include "ui/display/DisplayScreens.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace marac {

/// The chair's display of one meeting, from opening it until it is closed: follows the administrator's place in the agenda, tells
/// the time of each case (ChairDesk), and takes the window away when its screen goes or the register is locked. Everything it brings into
/// sight is recorded as a consultation first (R122); while the gate closes the cases it says so and nothing else (R103).
class DisplaySession final : public QObject
{
    Q_OBJECT

public:
    /// `screens` outlives it.
    DisplaySession(PageContext &context, DisplayScreens &screens, QObject *parent = nullptr);
    ~DisplaySession() override;

    /// The one of everybody who uses `context`.
    static DisplaySession &of(PageContext &context);

    /// Opens it on another screen than that of `beside`, or as a window where there is none. What was open of another meeting goes.
    /// An index below 0 is the part before the cases: the first one waits in sight, and its time does not run.
    void open(MeetingId meeting, const QList<AgendaItemId> &agenda, int index, const QWidget *beside);
    /// The administrator looks at this case now. Of another meeting than the display's nothing happens.
    void follow(MeetingId meeting, const QList<AgendaItemId> &agenda, int index);
    bool isOpen() const { return m_window != nullptr; }
    /// nullptr while it is closed.
    ChairDisplay *window() const { return m_window.get(); }
    /// How it stands, for the one at the register: "Display on screen 2: initials, case 3 of 12".
    QString words() const;
    /// The case in sight, or that would be if it were not blank; invalid where the agenda is empty.
    AgendaItemId current() const;

public Q_SLOTS:
    void close();
    void turn(int by);
    void blank();
    void askToReveal();

Q_SIGNALS:
    /// It was opened, closed, or shows something else.
    void changed();
    /// By a key of the display: the case in sight is now this one.
    void turned(marac::MeetingId meeting, int index);

private:
    bool waitsForRegister(std::function<void()> step);
    void show();
    void put(const DisplayCase &shown);
    bool takeItsPlace();
    void goTo(int index);
    void keepTime();
    void tick();
    void noteChange(const Subject &subject);
    void screenGone(quintptr key);

    PageContext &m_context;
    DisplayScreens &m_screens;
    std::unique_ptr<ChairDisplay> m_window;
    ScreenPlace m_screen; ///< number 0: it is a window
    MeetingId m_meeting;
    QList<AgendaItemId> m_agenda;
    int m_index = 0;
    bool m_isWaiting = false; ///< before the cases
    bool m_isDecided = false; ///< the case in sight has been heard, or goes to another meeting
    DisplayCase::Shows m_shows = DisplayCase::Shows::Nothing;
    bool m_isBlank = false;
    bool m_isWaitingForRegister = false;
    bool m_isToRead = false; ///< what is shown may have changed
    QString m_name;          ///< of the case in sight, once revealed
    int m_allowed = 0;       ///< minutes
    QTimer m_second;
};

} // namespace marac
