// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/risk/rules/RiskBand.h"

#include <optional>

namespace marac {

/// What came of a case (domain.md 1.2, item 9: a better process is not less harm, so the outcome is recorded).
enum class CaseOutcome { Safer, Moved, PerpetratorDealtWith, VictimWithdrew, Other };

template <>
struct Codes<CaseOutcome>
{
    static constexpr std::array<Code<CaseOutcome>, 5> all{{
        {CaseOutcome::Safer, "safer"},
        {CaseOutcome::Moved, "moved"},
        {CaseOutcome::PerpetratorDealtWith, "perpetrator_dealt_with"},
        {CaseOutcome::VictimWithdrew, "victim_withdrew"},
        {CaseOutcome::Other, "other"},
    }};
};

/// As screens and papers say it: "Safer, no further incidents".
QString outcomeName(CaseOutcome outcome);

/// "safer/medium": an outcome and the risk left, as the tracking data of a file keeps them when it is closed.
QString outcomeText(CaseOutcome outcome, RiskBand residual);
/// The same in words; the text itself where it is none.
QString outcomeInWords(const QString &text);

} // namespace marac
