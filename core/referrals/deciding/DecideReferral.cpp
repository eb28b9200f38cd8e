// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/DecideReferral.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/deciding/ReferralReturnTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecideReferral)
};
} // namespace

static Result<> decide(Register &records, ReferralId id, qint64 version, const QString &typed, ReferralState outcome)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::DecideReferral, [&](Change &change) -> Result<> {
        QList<FieldProblem> problems = text::problemsIn(QStringLiteral("decisionReason"), reason, text::narrativeLimit);
        if (reason.isEmpty())
            problems.append({QStringLiteral("decisionReason"), Words::tr("Give the reason; the referrer is told it.")});
        if (!problems.isEmpty())
            return invalid(problems);
        ReferralTable table(change.db());
        std::optional<Referral> referral = table.find(id);
        if (!referral)
            return noSuchRecord();
        if (const Result<> gate = CaseGate(change.db()).mayOpen(id); !gate)
            return gate;
        if (referral->state == ReferralState::Accepted || referral->state == ReferralState::Refused) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("This referral has been decided already. Nothing was changed. Open it again on the "
                          "Referrals page to see the decision; what is new goes into its case file."));
        }
        referral->state = outcome;
        referral->decisionReason = reason;
        referral->decidedAt = change.now();
        referral->version = version;
        if (!table.update(*referral))
            return changedMeanwhile();
        if (outcome == ReferralState::Returned) {
            ReferralReturnTable(change.db())
                .insert(id,
                        {{},
                         change.now(),
                         reason,
                         referral->receivedAt,
                         referral->referringAgencyId,
                         referral->referrerName,
                         referral->referrerPost});
        }
        change.audit({AuditVerb::Alter,
                      {SubjectKind::Referral, id.value(), referral->ref},
                      {QStringLiteral("state"), QStringLiteral("decisionReason")}});
        return {};
    });
}

Result<> returnReferral(Register &records, ReferralId id, qint64 version, const QString &reasons)
{
    return decide(records, id, version, reasons, ReferralState::Returned);
}

Result<> refuseReferral(Register &records, ReferralId id, qint64 version, const QString &reason)
{
    return decide(records, id, version, reason, ReferralState::Refused);
}

} // namespace marac
