// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Lending.h"

#include "core/register/RegisterCore.h"
#include "core/store/cipher/CipherDriver.h"

#include <QCoreApplication>
#include <QThread>

#include <utility>

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
    const QList<Subject> untold = std::exchange(RegisterInside::of(reg).untold, {});
    for (const Subject &subject : untold)
        Q_EMIT reg.changed(subject);
}

bool isHere(const Register &reg)
{
    return reg.thread() == QThread::currentThread();
}

Problem atWorkElsewhere()
{
    return {Problem::Kind::Unavailable,
            QCoreApplication::translate(
                "Register",
                "The register is at longer work just now, such as a backup, a check or an export. Nothing was "
                "shown or changed. Wait until that has ended, then do this again.")};
}

} // namespace marac
