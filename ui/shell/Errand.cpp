// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Errand.h"

#include "core/register/Lending.h"

#include <QThread>

#include <utility>

namespace marac {

Errand::Errand(Register &reg, Work work, QObject *parent) : QObject(parent), m_reg(reg)
{
    letGo(m_reg);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        takeOver(m_reg);
        work(m_reg, [this](int done, int total) {
            Q_EMIT moved(done, total);
            return !m_isStopped;
        });
        letGo(m_reg);
    }));
    connect(m_thread.get(), &QThread::finished, this, &Errand::comeBack);
    m_thread->start();
}

Errand::~Errand()
{
    stop();
    m_thread->wait();
    if (!m_isBack)
        takeOver(m_reg);
}

void Errand::wait()
{
    m_thread->wait();
    comeBack();
}

void Errand::comeBack()
{
    if (std::exchange(m_isBack, true))
        return;
    takeOver(m_reg);
    Q_EMIT over();
}

} // namespace marac
