// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/StallProbe.h"

#include <QTest>

#include <algorithm>
#include <ctime>

namespace marac::proof {

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { knock(); });
    m_workBefore = workMs();
    m_since.start();
    m_timer.start(everyMs);
}

void StallProbe::begin(const QString &step)
{
    QTest::qWait(2 * everyMs); // what is late still belongs to the step before
    m_step = step;
}

double StallProbe::workMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

void StallProbe::knock()
{
    const double work = workMs();
    const Stall now{m_step, double(m_since.nsecsElapsed()) / 1e6 - everyMs, work - m_workBefore};
    m_mostWork = std::max(m_mostWork, now.workMs);
    Stall &worst = m_stalls[m_step];
    if (now.ms > worst.ms)
        worst = now;
    m_workBefore = work;
    m_since.restart();
}

QList<Stall> StallProbe::longest(qsizetype most) const
{
    QList<Stall> stalls;
    for (const auto &[step, stall] : m_stalls)
        stalls << stall;
    std::sort(stalls.begin(), stalls.end(), [](const Stall &a, const Stall &b) { return a.ms > b.ms; });
    return stalls.isEmpty() ? QList<Stall>{Stall{}} : stalls.mid(0, most);
}

} // namespace marac::proof
