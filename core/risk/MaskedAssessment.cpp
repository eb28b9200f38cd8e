// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/MaskedAssessment.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

Assessment withAddressesMasked(const AddressInText &addresses, Assessment assessment)
{
    for (int item = 1; item <= riskItemCount; ++item)
        assessment.answers.at(item).note = addresses.masked(assessment.answers.at(item).note);
    for (Judgement &judgement : assessment.judgements)
        judgement.rationale = addresses.masked(judgement.rationale);
    return assessment;
}

} // namespace marac
