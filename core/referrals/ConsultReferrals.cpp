// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ConsultReferrals.h"

#include "core/base/Refusals.h"
#include "core/people/ClosedPerson.h"
#include "core/people/addresses/AddressInText.h"
#include "core/referrals/MaskedReferral.h"
#include "core/register/Register.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static Result<AuditEvent> accessTo(const Reading &reading, ReferralId id)
{
    const std::optional<Referral> referral = ReferralTable(reading.db()).find(id);
    if (!referral)
        return noSuchRecord();
    const CaseGate gate(reading.db());
    if (const Result<> open = gate.mayOpen(id); !open)
        return Failure(open.error());
    AuditEvent access{AuditVerb::Consult, {SubjectKind::Referral, id.value(), referral->ref}};
    if (referral->caseId.isValid())
        access.about << Subject{SubjectKind::CaseFile, referral->caseId.value(), {}};
    QList<PersonId> named;
    const auto name = [&](PersonId person) {
        if (named.contains(person))
            return;
        named << person;
        access.about << Subject{SubjectKind::Person, person.value(), {}};
    };
    const QList<ReferralPart> parts = ReferralTable(reading.db()).parts(id);
    for (const ReferralPart &part : parts)
        name(part.personId);
    for (const ReferralPart &part : parts) {
        if (gate.isClosed(part.personId)) // of whom nothing is told
            continue;
        const QList<PersonId> others = othersNamedIn(samePersonsOf(reading.db(), part.personId), part.personId);
        for (const PersonId other : others)
            name(other);
    }
    return access;
}

ReferralFile readReferral(const Reading &reading, ReferralId id)
{
    const Connection &db = reading.db();
    ReferralFile file;
    file.record = *ReferralTable(db).record(id);
    const CaseGate gate(db);
    for (const ReferralPart &part : file.record.parts) {
        file.people << readPerson(db, part.personId).value_or(PersonFile());
        closeContent(gate, file.people.last());
    }
    file.assessment = AssessmentTable::latestOf(db, id);
    file.returns = ReferralReturnTable(db).ofReferral(id);
    file.caseRef = ReferralListTable(db).caseRefOf(id);
    file.standing = referralStanding(db, file.record, reading.today());
    if (file.assessment)
        file.tool = RiskToolTable::find(db, file.assessment->toolId, file.assessment->toolVersion);
    return file;
}

Result<ReferralFile> consultReferral(Register &records, ReferralId id)
{
    return records.consult(
        Operation::ConsultReferrals, [id](const Reading &reading) { return accessTo(reading, id); },
        [id](const Reading &reading) -> Result<ReferralFile> {
            ReferralFile file = readReferral(reading, id);
            file.shown = shownOf(AddressInText(reading.db()), file);
            return file;
        });
}

ReferralFile asShown(ReferralFile file)
{
    file.record = file.shown.record;
    file.people = file.shown.people;
    file.assessment = file.shown.assessment;
    file.returns = file.shown.returns;
    return file;
}

NewAssessment nextAssessment(const ReferralFile &file, QDate today, RescoreOccasion occasion)
{
    const Referral &referral = file.record.referral;
    NewAssessment next;
    if (file.assessment) {
        next = *file.assessment;
        next.occasion = occasion;
        next.assessorName.clear();
        next.assessorPost.clear();
    } else {
        next.assessorName = referral.referrerName;
        next.assessorPost = referral.referrerPost;
        next.sourceAgencyId = referral.referringAgencyId;
    }
    next.referralId = referral.id;
    next.caseId = referral.caseId;
    next.assessedOn = today;
    return next;
}

} // namespace marac
