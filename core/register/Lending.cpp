// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Lending.h"

#include "core/register/RegisterCore.h"
#include "core/store/cipher/CipherDriver.h"

#include <QThread>

namespace marac {

void letGo(Register &reg)
{
    Q_ASSERT(isHere(reg));
    reg.blockSignals(true);
    RegisterInside::of(reg).db->driver().moveToThread(nullptr);
    reg.moveToThread(nullptr);
}

void takeOver(Register &reg)
{
    Q_ASSERT(!reg.thread());
    reg.moveToThread(QThread::currentThread());
    RegisterInside::of(reg).db->driver().moveToThread(QThread::currentThread());
}

void takeBack(Register &reg)
{
    takeOver(reg);
    reg.blockSignals(false);
}

bool isHere(const Register &reg)
{
    return reg.thread() == QThread::currentThread();
}

} // namespace marac
