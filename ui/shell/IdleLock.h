// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace marac {

/// Notices that nobody is there. Counts from the last key, click, wheel or pointer movement in this program, on the steady
/// clock and on the wall clock, whichever shows more (a sleeping computer stops the first).
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int shortestMinutes = 1;
    static constexpr int longestMinutes = 15;
    static constexpr int warningSeconds = 30;

    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// Starts counting; `minutes` is brought into 1 to 15.
    void start(int minutes);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    int minutes() const { return m_minutes; }

    /// Looks at the clock now; called every second by itself.
    void check();

Q_SIGNALS:
    /// From 30 seconds before; 0 when somebody came back.
    void warning(int secondsLeft);
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteActivity();

    const Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 5;
    qint64 m_steadyMs = 0;
    QDateTime m_wall;
    bool m_warned = false;
};

} // namespace marac
