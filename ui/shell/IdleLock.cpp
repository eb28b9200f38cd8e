// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace marac {

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start(int minutes)
{
    m_minutes = std::clamp(minutes, shortestMinutes, longestMinutes);
    m_warned = false;
    noteActivity();
    if (!m_timer.isActive())
        QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::check()
{
    if (!m_timer.isActive())
        return;
    const qint64 idleMs = std::max(m_clock.steadyMs() - m_steadyMs, m_wall.msecsTo(m_clock.now()));
    const qint64 leftMs = m_minutes * 60'000LL - idleMs;
    if (leftMs <= 0) {
        stop();
        Q_EMIT expired();
    } else if (leftMs <= warningSeconds * 1000LL) {
        m_warned = true;
        Q_EMIT warning(int((leftMs + 999) / 1000));
    }
}

void IdleLock::noteActivity()
{
    m_steadyMs = m_clock.steadyMs();
    m_wall = m_clock.now();
    if (m_warned) {
        m_warned = false;
        Q_EMIT warning(0);
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace marac
