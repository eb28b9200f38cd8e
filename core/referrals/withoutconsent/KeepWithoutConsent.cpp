// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"

#include "core/base/Refusals.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/withoutconsent/WithoutConsentChange.h"
#include "core/referrals/withoutconsent/WithoutConsentTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <utility>

namespace marac {

static AuditEvent entryOf(const Connection &db, const Referral &referral, const std::optional<WithoutConsent> &before,
                          const WithoutConsent &form)
{
    const QString field = QStringLiteral("withoutConsent");
    AuditEvent event{before ? AuditVerb::Alter : AuditVerb::Collect,
                     {SubjectKind::Referral, referral.id.value(), referral.ref},
                     {field}};
    const QStringList changed = before ? withoutConsentChanges(*before, form) : QStringList();
    for (const QString &name : changed)
        event.fields << field + QLatin1Char('.') + name;
    if (referral.caseId.isValid())
        event.about << Subject{SubjectKind::CaseFile, referral.caseId.value(), {}};
    const QList<ReferralPart> parts = ReferralTable(db).parts(referral.id);
    for (const ReferralPart &part : parts)
        event.about << Subject{SubjectKind::Person, part.personId.value(), {}};
    return event;
}

/// R170: what a review found is not found otherwise later.
static Failure reviewStands()
{
    return failure(Problem::Kind::Refused,
                   QCoreApplication::translate("KeepWithoutConsent",
                                               "This sharing has been reviewed already, and what that found stays on "
                                               "file. Nothing was saved; open the referral again to read it."));
}

/// Whether `form` says otherwise when the review was, or what it found.
static bool replacesReview(const WithoutConsent &before, const WithoutConsent &form)
{
    return before.reviewedOn.isValid()
        && (form.reviewedOn != before.reviewedOn || form.reviewFound != before.reviewFound);
}

/// R163, R170: what an accepted emergency rests on may be put otherwise, never taken away.
static QList<FieldProblem> takenAway(const Referral &referral, const std::optional<WithoutConsent> &before,
                                     const WithoutConsent &form)
{
    if (!referral.caseId.isValid() || !before || withoutConsentState(*before) == WithoutConsentState::Incomplete)
        return {};
    return withoutConsentGaps(form, WithoutConsentState::Complete);
}

Result<> keepWithoutConsent(Change &change, const WithoutConsent &given)
{
    const std::optional<Referral> referral = ReferralTable(change.db()).find(given.referralId);
    if (!referral)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(referral->id); !gate)
        return gate;
    if (referral->state == ReferralState::Refused) {
        return failure(Problem::Kind::Refused,
                       QCoreApplication::translate("KeepWithoutConsent",
                                                   "This referral was refused, and nothing of it is shared. Nothing "
                                                   "was saved."));
    }
    WithoutConsent form = tidied(given);
    if (!form.sourceAgencyId.isValid())
        form.sourceAgencyId = referral->sourceAgencyId;
    if (const QList<FieldProblem> problems = withoutConsentProblems(form, change.today()); !problems.isEmpty())
        return invalid(problems);
    WithoutConsentTable table(change.db());
    const std::optional<WithoutConsent> before = table.ofReferral(referral->id);
    if (before ? before->id != form.id || before->version != form.version : form.id.isValid())
        return changedMeanwhile();
    if (before && replacesReview(*before, form))
        return reviewStands();
    if (const QList<FieldProblem> gaps = takenAway(*referral, before, form); !gaps.isEmpty())
        return invalid(gaps);
    if (before)
        form = withAuthorityLeft(*before, std::move(form));
    if (!before)
        table.insert(form);
    else if (!table.update(form))
        return changedMeanwhile();
    change.audit(entryOf(change.db(), *referral, before, form));
    return {};
}

Result<> keepWithoutConsent(Register &records, const WithoutConsent &given)
{
    return records.change(Operation::TakeReferral, [&](Change &change) { return keepWithoutConsent(change, given); });
}

Result<> recordSharingReview(Register &records, ReferralId id, qint64 version, const QString &found)
{
    return records.change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        std::optional<WithoutConsent> form = WithoutConsentTable(change.db()).ofReferral(id);
        if (!form)
            return noSuchRecord();
        if (form->version != version)
            return changedMeanwhile();
        if (form->reviewedOn.isValid())
            return reviewStands();
        form->reviewedOn = change.today();
        form->reviewFound = found;
        return keepWithoutConsent(change, *form);
    });
}

} // namespace marac
