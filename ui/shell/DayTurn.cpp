// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DayTurn.h"

#include "core/base/Clock.h"

#include <QTimer>

#include <utility>

namespace marac {

static constexpr int everyMs = 60 * 1000;

DayTurn::DayTurn(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_day(clock.today())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DayTurn::look);
    timer->start(everyMs);
}

void DayTurn::look()
{
    const QDate today = m_clock.today();
    if (std::exchange(m_day, today) != today)
        Q_EMIT turned();
}

} // namespace marac
