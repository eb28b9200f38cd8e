// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/RevealAddress.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/people/ConsultPerson.h"
#include "core/people/PeopleWords.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static QList<FieldProblem> problemsIn(const QString &reason)
{
    if (text::kept(reason).isEmpty())
        return {{QStringLiteral("reason"), People::tr("Say why the address has to be seen. It stays hidden.")}};
    return text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
}

Result<Address> revealAddress(Register &reg, PersonId id, const QString &reason)
{
    if (const QList<FieldProblem> problems = problemsIn(reason); !problems.isEmpty())
        return invalid(problems);
    return reg.consult(
        Operation::ConsultCases,
        [&](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<PersonFile> file = readPerson(reading.db(), id);
            if (!file || !file->address)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(id); !gate)
                return Failure(gate.error());
            AuditEvent access{
                AuditVerb::Consult, {SubjectKind::Person, id.value()}, {QStringLiteral("address")}, text::kept(reason)};
            access.about.append({SubjectKind::Address, file->address->id.value()});
            return access;
        },
        [&](const Reading &reading) -> Result<Address> { return *readPerson(reading.db(), id)->address; });
}

} // namespace marac
