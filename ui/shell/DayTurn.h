// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

namespace marac {

class Clock;

/// Tells that another day has begun: what counts working days or says "overdue" has to be read again.
class DayTurn final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit DayTurn(const Clock &clock, QObject *parent = nullptr);

public Q_SLOTS:
    /// Looks at the clock now; by itself it looks every minute.
    void look();

Q_SIGNALS:
    void turned();

private:
    const Clock &m_clock;
    QDate m_day;
};

} // namespace marac
