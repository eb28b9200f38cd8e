// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace marac {

/// Where "now" and "today" come from. Rules take a date as an argument; use cases ask the register's clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The moment, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;

    /// Milliseconds of a clock that nobody can set and that never goes back, from an unspecified start; it counts the time
    /// a sleeping computer is away.
    virtual qint64 steadyMs() const = 0;

    /// The calendar day in Sefton (Europe/London).
    QDate today() const { return local(now()).date(); }

    /// A UTC moment as the wall clock in Sefton shows it.
    static QDateTime local(const QDateTime &utc);
    /// The UTC moment at which the wall clock in Sefton shows a day and a time.
    static QDateTime moment(QDate day, QTime time);
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 steadyMs() const override;
};

/// A clock that stands still until it is moved: for tests, the tour and the demonstration register.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime utc) : m_now(std::move(utc)) {}
    /// Ten in the morning, Sefton time, of the day.
    explicit FixedClock(QDate day);

    QDateTime now() const override { return m_now; }
    qint64 steadyMs() const override { return m_now.toMSecsSinceEpoch(); }

    void set(const QDateTime &utc) { m_now = utc; }
    void advanceMs(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now;
};

} // namespace marac
