// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/StallProbe.h"

#include <QTest>

#include <algorithm>

namespace marac::proof {

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { knock(); });
    m_since.start();
    m_timer.start(everyMs);
}

void StallProbe::begin(const QString &step)
{
    QTest::qWait(2 * everyMs); // what is late still belongs to the step before
    m_step = step;
}

void StallProbe::knock()
{
    double &worst = m_stalls[m_step];
    worst = std::max(worst, double(m_since.nsecsElapsed()) / 1e6 - everyMs);
    m_since.restart();
}

QList<Stall> StallProbe::longest(qsizetype most) const
{
    QList<Stall> stalls;
    for (const auto &[step, ms] : m_stalls)
        stalls << Stall{step, ms};
    std::sort(stalls.begin(), stalls.end(), [](const Stall &a, const Stall &b) { return a.ms > b.ms; });
    return stalls.isEmpty() ? QList<Stall>{Stall{}} : stalls.mid(0, most);
}

} // namespace marac::proof
