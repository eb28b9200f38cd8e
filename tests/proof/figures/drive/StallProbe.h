// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>

#include <map>

namespace marac::proof {

/// For how long the window answered nothing.
struct Stall
{
    QString step;
    double ms = 0;
    double workMs = 0; ///< of it the thread computed; the rest it waited, for the disk above all
};

/// Knocks at the event loop every five milliseconds and notes how late the answer comes. A step that keeps the loop from running
/// shows as the gap until it runs again.
class StallProbe
{
public:
    StallProbe();

    /// What is done from now on.
    void begin(const QString &step);
    /// The longest of each step, the longest first; at least one.
    QList<Stall> longest(qsizetype most) const;
    /// For how long the thread computed at the most without answering, in milliseconds.
    double mostWork() const { return m_mostWork; }

private:
    void knock();
    static double workMs(); ///< of this thread so far

    static constexpr int everyMs = 5;

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_workBefore = 0;
    double m_mostWork = 0;
    QString m_step;
    std::map<QString, Stall> m_stalls;
};

} // namespace marac::proof
