// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/KeepAgency.h"

#include "core/agencies/AgencyProblems.h"
#include "core/agencies/AgencyTable.h"
#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"

namespace marac {

static Agency tidied(Agency agency)
{
    for (QString *line : {&agency.code, &agency.name, &agency.secureEmail, &agency.phone, &agency.postalAddress})
        *line = text::kept(*line);
    agency.code = agency.code.toUpper();
    return agency;
}

static QStringList fieldsChanged(const Agency &was, const Agency &is)
{
    const std::pair<const char *, bool> compared[] = {
        {"signatoryId", was.signatoryId != is.signatoryId},
        {"code", was.code != is.code},
        {"name", was.name != is.name},
        {"kind", was.kind != is.kind},
        {"secureEmail", was.secureEmail != is.secureEmail},
        {"phone", was.phone != is.phone},
        {"postalAddress", was.postalAddress != is.postalAddress},
        {"active", was.active != is.active},
    };
    QStringList fields;
    for (const auto &[name, differs] : compared) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

static QList<FieldProblem> problemsIn(const Change &change, Connection &db, const Agency &typed, const Agency &kept)
{
    QList<FieldProblem> problems = agencyProblems(typed, change.today());
    if (!problems.isEmpty())
        return problems;
    const std::optional<Agency> sameCode = AgencyTable::findByCode(db, kept.code);
    if (sameCode && sameCode->id != kept.id)
        problems.append(
            {QStringLiteral("code"), Agencies::tr("Another agency has this code. Choose a different one.")});
    if (!SignatoryTable::find(db, kept.signatoryId))
        problems.append(
            {QStringLiteral("signatoryId"), Agencies::tr("Choose the data controller this agency belongs to.")});
    return problems;
}

Result<AgencyId> keepAgency(Change &change, const Agency &agency)
{
    Agency kept = tidied(agency);
    Agency before;
    if (kept.id.isValid()) {
        const std::optional<Agency> stored = AgencyTable::find(change.db(), kept.id);
        if (!stored)
            return noSuchRecord();
        before = *stored;
    }
    if (const QList<FieldProblem> problems = problemsIn(change, change.db(), agency, kept); !problems.isEmpty())
        return invalid(problems);

    const bool isNew = !kept.id.isValid();
    if (isNew)
        kept.id = AgencyTable::insert(change.db(), kept);
    else if (!AgencyTable::update(change.db(), kept))
        return changedMeanwhile();
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Agency, kept.id.value(), kept.code},
                  fieldsChanged(before, kept)});
    return kept.id;
}

Result<AgencyId> keepAgency(Register &reg, const Signatory &controller, const Agency &agency)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) -> Result<AgencyId> {
        const Result<SignatoryId> signatory = keepSignatory(change, controller);
        if (!signatory) {
            Problem problem = signatory.error();
            for (FieldProblem &field : problem.fields)
                field.field.prepend(QStringLiteral("signatory."));
            return Failure(problem);
        }
        Agency unit = agency;
        unit.signatoryId = *signatory;
        return keepAgency(change, unit);
    });
}

Result<AgencyId> keepAgency(Register &reg, const Agency &agency)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) { return keepAgency(change, agency); });
}

} // namespace marac
