// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/HearingThreshold.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HearingThreshold)
};
} // namespace

Result<> meetsThreshold(std::optional<RiskBand> finalBand, bool repeat, bool emergency)
{
    const bool beforeAssessment = emergency && !finalBand;
    if (repeat || beforeAssessment || (finalBand && *finalBand >= RiskBand::High))
        return {};
    if (!finalBand) {
        return failure(
            Problem::Kind::Refused,
            Words::tr(
                "This referral has no risk assessment yet. It is kept as it is. Record the assessment with “Assess the "
                "risk” on its sheet, or return it to the referrer and ask for one."));
    }
    return failure(
        Problem::Kind::Refused,
        Words::tr("The assessed risk is below High, the threshold of the MARAC. If professional judgement says "
                  "otherwise, raise the band with a rationale and the name of the officer who authorises it. The "
                  "referral is kept as it is."));
}

} // namespace marac
