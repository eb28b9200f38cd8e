// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/DerivedMending.h"

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

QString derivedMendedNotice(Derived mended)
{
    if (mended == Derived::SearchIndex) {
        return Words::tr(
            "What searches find texts by had been altered outside this program. It was made anew from the "
            "texts on file. Tell the partnership’s data protection officer: searches may have missed some.");
    }
    return Words::tr(
        "What protected addresses are found by in texts had been altered outside this program. It was made anew "
        "from the addresses on file. Tell the partnership’s data protection officer: texts may have been shown or "
        "printed with a protected address in them.");
}

static QString notMended(Derived altered)
{
    if (altered == Derived::SearchIndex) {
        return Words::tr("What searches find texts by was altered outside this program, and it could not be made anew. "
                         "Searches may miss some: lock the register, and tell the partnership’s data protection "
                         "officer. %1");
    }
    return Words::tr("What protected addresses are found by in texts was altered outside this program, and "
                     "it could not be made anew. Texts may show what is protected: lock the register, and "
                     "tell the partnership’s data protection officer. %1");
}

QStringList derivedMendedFields(const QList<Derived> &mended)
{
    QStringList fields;
    for (const Derived one : mended)
        fields << (one == Derived::SearchIndex ? QStringLiteral("search_index_mended")
                                               : QStringLiteral("protected_phrases_mended"));
    return fields;
}

Result<QString> mendDerived(RegisterCore &core, const QList<Derived> &differing)
{
    if (differing.isEmpty())
        return QString();
    try {
        Transaction transaction(*core.db);
        makeDerivedAnew(*core.db, core.place.migrations, differing);
        const AuditEvent event{.verb = AuditVerb::Alter,
                               .subject = {SubjectKind::Register, 0, {}},
                               .fields = derivedMendedFields(differing)};
        const TrailHead head = core.record(core.now(), {event}, {});
        transaction.commit();
        core.committed(head);
    } catch (const StoreFault &fault) {
        const Problem problem = problemOfWriting(fault.cause());
        return failure(problem.kind, notMended(differing.first()).arg(problem.text));
    }
    QStringList notices;
    for (const Derived one : differing)
        notices << derivedMendedNotice(one);
    return notices.join(QLatin1Char(' '));
}

} // namespace marac
