// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/DerivedCheck.h"

#include "core/register/Lending.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/DerivedMending.h"

namespace marac {

bool DerivedCheck::isOwed(const Register &reg)
{
    return RegisterInside::of(reg).isDerivedOwed;
}

Result<QString> DerivedCheck::goOn()
{
    if (m_isDone || !isHere(m_register))
        return QString();
    RegisterCore &core = RegisterInside::of(m_register);
    if (core.busy)
        return QString();
    DerivedPart part;
    try {
        part = derivedFollowsFrom(*core.db, core.place.migrations, m_place);
    } catch (const StoreFault &fault) {
        m_isDone = true;
        return Failure(problemOfReading(fault.cause()));
    }
    if (part.follows && part.next) {
        m_place = *part.next;
        return QString();
    }
    m_isDone = true;
    if (!part.follows) {
        const Result<QString> mended = mendDerived(core, {Derived::ProtectedPhrases});
        core.isDerivedOwed = !mended;
        return mended;
    }
    core.isDerivedOwed = false;
    return QString();
}

Result<QString> finishDerivedCheck(Register &reg)
{
    Q_ASSERT(isHere(reg));
    DerivedCheck check(reg);
    Result<QString> said = QString();
    while (DerivedCheck::isOwed(reg) && !check.isDone())
        said = check.goOn();
    return said;
}

} // namespace marac
