// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/KeepSignatory.h"

#include "core/agencies/AgencyProblems.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"

namespace marac {

static Signatory tidied(Signatory signatory)
{
    for (QString *line : {&signatory.legalName, &signatory.seniorOfficer, &signatory.seniorOfficerPost,
                          &signatory.icoNumber, &signatory.icoPurpose, &signatory.signedBy, &signatory.signedByPost})
        *line = text::kept(*line);
    signatory.icoNumber = signatory.icoNumber.toUpper();
    return signatory;
}

static QStringList fieldsChanged(const Signatory &was, const Signatory &is)
{
    const std::pair<const char *, bool> compared[] = {
        {"legalName", was.legalName != is.legalName},
        {"seniorOfficer", was.seniorOfficer != is.seniorOfficer},
        {"seniorOfficerPost", was.seniorOfficerPost != is.seniorOfficerPost},
        {"icoNumber", was.icoNumber != is.icoNumber},
        {"icoPurpose", was.icoPurpose != is.icoPurpose},
        {"icoExpiresOn", was.icoExpiresOn != is.icoExpiresOn},
        {"signedOn", was.signedOn != is.signedOn},
        {"signedBy", was.signedBy != is.signedBy},
        {"signedByPost", was.signedByPost != is.signedByPost},
        {"relevantAuthority", was.relevantAuthority != is.relevantAuthority},
        {"regime", was.regime != is.regime},
    };
    QStringList fields;
    for (const auto &[name, differs] : compared) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

Result<SignatoryId> keepSignatory(Change &change, const Signatory &signatory)
{
    Signatory kept = tidied(signatory);
    Signatory before;
    if (kept.id.isValid()) {
        const std::optional<Signatory> stored = SignatoryTable::find(change.db(), kept.id);
        if (!stored)
            return noSuchRecord();
        before = *stored;
    }
    kept.withdrawalNoticeOn = before.withdrawalNoticeOn;
    kept.withdrawnOn = before.withdrawnOn;
    // Checked as typed: a problem must not vanish by tidying.
    Signatory typed = signatory;
    typed.withdrawalNoticeOn = before.withdrawalNoticeOn;
    typed.withdrawnOn = before.withdrawnOn;
    if (const QList<FieldProblem> problems = signatoryProblems(typed, change.today()); !problems.isEmpty())
        return invalid(problems);

    const bool isNew = !kept.id.isValid();
    if (isNew)
        kept.id = SignatoryTable::insert(change.db(), kept);
    else if (!SignatoryTable::update(change.db(), kept))
        return changedMeanwhile();
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Signatory, kept.id.value()},
                  fieldsChanged(before, kept)});
    return kept.id;
}

Result<SignatoryId> keepSignatory(Register &reg, const Signatory &signatory)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) { return keepSignatory(change, signatory); });
}

} // namespace marac
