// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/JoinPersons.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/people/PeopleWords.h"
#include "core/people/PersonTable.h"
#include "core/people/sameness/SamenessTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static QList<FieldProblem> reasonProblems(const QString &reason, const QString &otherwise)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
    if (reason.isEmpty())
        problems.append({QStringLiteral("reason"), otherwise});
    return problems;
}

static Result<> mayTouch(const Connection &db, PersonId one, PersonId other)
{
    const CaseGate gate(db);
    if (const Result<> first = gate.mayOpen(one); !first)
        return first;
    return gate.mayOpen(other);
}

static AuditEvent entryOf(AuditVerb verb, const Sameness &sameness, const QString &reason)
{
    return {verb,
            {SubjectKind::Person, sameness.personId.value()},
            {QStringLiteral("sameAs")},
            reason,
            {},
            {{SubjectKind::Person, sameness.sameAsId.value()}, {SubjectKind::Agency, sameness.sourceAgencyId.value()}}};
}

Result<SamenessId> joinPersons(Register &reg, const PersonJoin &join)
{
    return reg.change(Operation::TakeReferral, [&](Change &change) -> Result<SamenessId> {
        const std::optional<Person> person = PersonTable::find(change.db(), join.personId);
        if (!person || !PersonTable::find(change.db(), join.sameAsId))
            return noSuchRecord();
        if (const Result<> gate = mayTouch(change.db(), join.personId, join.sameAsId); !gate)
            return Failure(gate.error());
        const Result<> may = mayJoin(join.personId, join.sameAsId, SamenessTable::standing(change.db()));
        if (!may)
            return Failure(may.error());
        const QString reason = text::kept(join.reason);
        if (const auto problems = reasonProblems(reason, People::tr("Say why these are the same person."));
            !problems.isEmpty())
            return invalid(problems);
        Sameness sameness;
        sameness.personId = join.personId;
        sameness.sameAsId = join.sameAsId;
        sameness.reason = reason;
        sameness.sourceAgencyId = join.sourceAgencyId.isValid() ? join.sourceAgencyId : person->sourceAgencyId;
        sameness.joinedAt = change.now();
        sameness.id = SamenessTable::insert(change.db(), sameness);
        change.audit(entryOf(AuditVerb::Combine, sameness, reason));
        return sameness.id;
    });
}

Result<> partPersons(Register &reg, SamenessId id, qint64 version, const QString &typed)
{
    return reg.change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        std::optional<Sameness> sameness = SamenessTable::find(change.db(), id);
        if (!sameness)
            return noSuchRecord();
        if (const Result<> gate = mayTouch(change.db(), sameness->personId, sameness->sameAsId); !gate)
            return gate;
        if (sameness->partedAt.isValid()) {
            return failure(Problem::Kind::Refused,
                           People::tr("These two records have been taken apart already. Nothing was changed."));
        }
        const QString reason = text::kept(typed);
        if (const auto problems = reasonProblems(reason, People::tr("Say why these are two people after all."));
            !problems.isEmpty())
            return invalid(problems);
        sameness->version = version;
        sameness->partedAt = change.now();
        sameness->partingReason = reason;
        if (!SamenessTable::part(change.db(), *sameness))
            return changedMeanwhile();
        change.audit(entryOf(AuditVerb::Alter, *sameness, reason));
        return {};
    });
}

} // namespace marac
