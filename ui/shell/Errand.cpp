// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Errand.h"

#include "core/register/Lending.h"

#include <QThread>

#include <exception>
#include <utility>

namespace marac {

Errand::Errand(Register &reg, Work work, QObject *parent) : QObject(parent), m_reg(reg)
{
    letGo(m_reg);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        takeOver(m_reg);
        try {
            work(m_reg, [this](int done, int total) {
                if (total > 0)
                    Q_EMIT moved(done, total);
                return !m_isStopped;
            });
        } catch (const std::exception &) {
            // Its answer stays as whoever sent it off set it: not done.
        }
        letGo(m_reg);
    }));
    connect(m_thread.get(), &QThread::finished, this, &Errand::comeBack);
    m_thread->start();
}

Problem Errand::notDone()
{
    return {
        Problem::Kind::Store,
        tr("The work on the register was broken off by a fault of its disk or of this program. What was saved before "
           "is all there. Lock the register, unlock it, and do this again; tell IT support if it happens twice."),
        {}};
}

Errand::~Errand()
{
    stop();
    m_thread->wait();
    if (!m_isBack)
        takeBack(m_reg);
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
    takeBack(m_reg);
    Q_EMIT over();
}

} // namespace marac
