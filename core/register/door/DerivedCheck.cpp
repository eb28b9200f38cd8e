// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/DerivedCheck.h"

#include "core/register/Lending.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};
} // namespace

QString derivedMendedNotice()
{
    return Words::tr(
        "What protected addresses are found by in texts had been altered outside this program. It was made anew "
        "from the addresses on file. Tell the partnership’s data protection officer: texts may have been shown or "
        "printed with a protected address in them.");
}

static Result<QString> mend(RegisterCore &core)
{
    try {
        Transaction transaction(*core.db);
        makeDerivedAnew(*core.db, core.place.migrations, {Derived::ProtectedPhrases});
        const AuditEvent event{.verb = AuditVerb::Alter,
                               .subject = {SubjectKind::Register, 0, {}},
                               .fields = {QStringLiteral("protected_phrases_mended")}};
        const TrailHead head = core.record(core.now(), {event}, {});
        transaction.commit();
        core.committed(head);
    } catch (const StoreFault &fault) {
        const Problem problem = problemOfWriting(fault.cause());
        return failure(problem.kind,
                       Words::tr("What protected addresses are found by in texts was altered outside this program, and "
                                 "it could not be made anew. Texts may show what is protected: lock the register, and "
                                 "tell the partnership’s data protection officer. %1")
                           .arg(problem.text));
    }
    return derivedMendedNotice();
}

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
        const Result<QString> mended = mend(core);
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
