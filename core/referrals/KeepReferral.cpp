// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/KeepReferral.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/people/facts/CorrectSource.h"
#include "core/referrals/ReferralPartTable.h"
#include "core/referrals/ReferralProblems.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/criteria/CriterionTable.h"
#include "core/referrals/withoutconsent/WithoutConsentTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepReferral)
};
} // namespace

/// R008: what a referral says of somebody who is known already is said by the agency it comes from.
static Result<KeptPerson> keepPart(Change &change, PartEntry part, qsizetype position, AgencyId source)
{
    if (part.existing.isValid())
        return KeptPerson{part.existing, false};
    Person &entered = part.person.person;
    if (entered.id.isValid() || !entered.sourceAgencyId.isValid())
        entered.sourceAgencyId = source;
    Result<KeptPerson> person = keepPersonAndTell(change, part.person);
    if (person)
        return person;
    Problem problem = person.error();
    for (FieldProblem &field : problem.fields)
        field.field = QStringLiteral("parts.%1.%2").arg(position).arg(field.field);
    return Failure(problem);
}

/// R008: a part that stays as it was keeps its row and the agency it came from.
static void storePart(ReferralPartTable &table, ReferralId id, const ReferralPart &part, QList<ReferralPart> &before)
{
    const auto same = std::find_if(before.begin(), before.end(), [&](const ReferralPart &one) {
        return one.personId == part.personId && one.role == part.role;
    });
    if (same == before.end()) {
        table.insert(id, part);
        return;
    }
    if (same->relationship != part.relationship || same->school != part.school
        || same->relationshipToPerpetrator != part.relationshipToPerpetrator) {
        ReferralPart changed = part;
        changed.id = same->id;
        table.update(changed);
    }
    before.erase(same);
}

/// Whether an address of theirs stays hidden although its protection was lifted.
static Result<bool> keepParts(Change &change, ReferralId id, const ReferralEntry &entry, AgencyId source,
                              QList<ReferralPart> before)
{
    bool staysHidden = false;
    ReferralPartTable table(change.db());
    for (qsizetype i = 0; i < entry.parts.size(); ++i) {
        const PartEntry &part = entry.parts.at(i);
        const QList<FieldProblem> problems =
            text::problemsIn(QStringLiteral("parts.%1.relationship").arg(i), part.relationship, text::lineLimit)
            + text::problemsIn(QStringLiteral("parts.%1.school").arg(i), part.school, text::lineLimit)
            + text::problemsIn(QStringLiteral("parts.%1.relationshipToPerpetrator").arg(i),
                               part.relationshipToPerpetrator, text::lineLimit);
        if (!problems.isEmpty())
            return invalid(problems);
        const Result<KeptPerson> person = keepPart(change, part, i, source);
        if (!person)
            return Failure(person.error());
        staysHidden = staysHidden || person->staysHidden;
        storePart(table, id,
                  {0, person->id, part.role, text::kept(part.relationship), source, text::kept(part.school),
                   text::kept(part.relationshipToPerpetrator)},
                  before);
    }
    for (const ReferralPart &gone : std::as_const(before))
        table.remove(gone.id);
    return staysHidden;
}

static QList<ReferralStrand> strandsOf(const ReferralEntry &entry, AgencyId source, AgencyId wrong)
{
    QList<ReferralStrand> strands = entry.strands;
    for (ReferralStrand &strand : strands) {
        if (!strand.sourceAgencyId.isValid() || strand.sourceAgencyId == wrong)
            strand.sourceAgencyId = source;
    }
    return strands;
}

/// R008: as strandsOf().
static void keepCriteria(Change &change, ReferralId id, const QList<ReferralCriterion> &criteria, AgencyId source,
                         AgencyId wrong)
{
    CriterionTable table(change.db());
    table.removeAll(id);
    for (ReferralCriterion one : criteria) {
        one.caseRef = text::kept(one.caseRef);
        if (!one.sourceAgencyId.isValid() || one.sourceAgencyId == wrong)
            one.sourceAgencyId = source;
        table.insert(id, one);
    }
}

/// R008: when the agency that refers was chosen wrongly, what came with the referral goes to the right one.
static void correctSources(Change &change, ReferralId id, AgencyId wrong, AgencyId right)
{
    ReferralPartTable table(change.db());
    table.moveSource(id, wrong, right);
    WithoutConsentTable(change.db()).moveSource(id, wrong, right);
    const QList<PersonId> people = table.peopleOfNoOther(id);
    for (const PersonId person : people)
        correctSource(change, person, wrong, right);
}

static Result<KeptReferral> keepAll(Change &change, const ReferralEntry &entry)
{
    Referral referral = tidied(entry.referral);
    if (!referral.sourceAgencyId.isValid())
        referral.sourceAgencyId = referral.referringAgencyId;
    ReferralTable table(change.db());
    const bool isNew = !referral.id.isValid();
    const std::optional<ReferralRecord> stored = isNew ? std::nullopt : table.record(referral.id);
    const QList<FieldProblem> problems = referralProblems(referral, entry.strands, change.today(), stored)
        + criterionProblems(entry.criteria, change.today());
    if (!problems.isEmpty())
        return invalid(problems);

    AgencyId wrongSource;
    if (isNew) {
        const int year = Clock::local(referral.receivedAt).date().year();
        referral.ref = QStringLiteral("REF-%1-%2").arg(year).arg(table.nextNumber(year), 4, 10, QLatin1Char('0'));
        referral.state = ReferralState::Received;
        referral.id = table.insert(referral);
    } else {
        if (!stored)
            return noSuchRecord();
        const Referral &kept = stored->referral;
        if (const Result<> gate = CaseGate(change.db()).mayOpen(referral.id); !gate)
            return Failure(gate.error());
        if (kept.state == ReferralState::Accepted || kept.state == ReferralState::Refused) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("This referral has been decided and is closed to changes. Nothing was saved. Record what is "
                          "new as an event in the case file, or take a new referral."));
        }
        const bool isCorrected = kept.referringAgencyId != referral.referringAgencyId
            && kept.sourceAgencyId == kept.referringAgencyId && referral.sourceAgencyId == kept.sourceAgencyId;
        if (isCorrected) {
            wrongSource = kept.sourceAgencyId;
            referral.sourceAgencyId = referral.referringAgencyId;
        }
        referral.ref = kept.ref;
        referral.caseId = kept.caseId;
        referral.decidedAt = kept.decidedAt;
        referral.decisionReason = kept.decisionReason;
        referral.state = ReferralState::Received;
        if (!table.update(referral))
            return changedMeanwhile();
        table.deleteStrands(referral.id);
    }

    const QList<ReferralPart> before = isNew ? QList<ReferralPart>() : table.parts(referral.id);
    const Result<bool> parts = keepParts(change, referral.id, entry, referral.sourceAgencyId, before);
    if (!parts)
        return Failure(parts.error());
    const QList<ReferralStrand> strands = strandsOf(entry, referral.sourceAgencyId, wrongSource);
    for (const ReferralStrand &strand : strands)
        table.insertStrand(referral.id, strand);
    keepCriteria(change, referral.id, entry.criteria, referral.sourceAgencyId, wrongSource);
    if (wrongSource.isValid())
        correctSources(change, referral.id, wrongSource, referral.sourceAgencyId);

    AuditEvent event{isNew ? AuditVerb::Collect : AuditVerb::Alter,
                     {SubjectKind::Referral, referral.id.value(), referral.ref}};
    for (const ReferralPart &part : table.parts(referral.id))
        event.about << Subject{SubjectKind::Person, part.personId.value(), {}};
    change.audit(event);
    return KeptReferral{referral.id, *parts};
}

Result<ReferralId> keepReferral(Change &change, const ReferralEntry &entry)
{
    return keepAll(change, entry).map([](const KeptReferral &kept) { return kept.id; });
}

Result<ReferralId> keepReferral(Register &records, const ReferralEntry &entry)
{
    return records.change(Operation::TakeReferral,
                          [&](Change &change) -> Result<ReferralId> { return keepReferral(change, entry); });
}

Result<KeptReferral> keepReferralAndTell(Register &records, const ReferralEntry &entry)
{
    return records.change(Operation::TakeReferral, [&](Change &change) { return keepAll(change, entry); });
}

} // namespace marac
