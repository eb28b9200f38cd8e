// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietCheck.h"

#include <QTimer>

namespace marac {

static constexpr int everyMs = 50;

QuietCheck::QuietCheck(Register &reg, QObject *parent) : QObject(parent), m_check(reg), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &QuietCheck::goOn);
    if (DerivedCheck::isOwed(reg))
        m_timer->start(everyMs);
}

void QuietCheck::goOn()
{
    const Result<QString> said = m_check.goOn();
    if (m_check.isDone())
        m_timer->stop();
    if (!said)
        Q_EMIT failed(said.error());
    else if (!said->isEmpty())
        Q_EMIT mended(*said);
}

} // namespace marac
