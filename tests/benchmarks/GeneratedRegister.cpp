// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/GeneratedRegister.h"

#include <map>

namespace marac::test {

static constexpr int casesInOneChange = 100;

GeneratedRegister::GeneratedRegister(int cases) : m_middle(cases / 2)
{
    for (int first = 0; first < cases; first += casesInOneChange) {
        MUST(reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
            addCases(change, first, std::min(casesInOneChange, cases - first));
            return {};
        }));
    }
}

void GeneratedRegister::addCases(Change &change, int first, int count)
{
    for (int number = first; number < first + count; ++number) {
        const ReferralEntry entry =
            m_job.referralOf(QStringLiteral("Given%1").arg(number), QStringLiteral("Family%1").arg(number));
        Acceptance acceptance;
        acceptance.referralId = *MUST(keepReferral(change, entry));
        MUST(addAssessment(change, m_job.assessment(acceptance.referralId, 11)));
        const Accepted accepted = *MUST(acceptReferral(change, acceptance));
        if (number == m_middle)
            m_someCase = accepted.caseId;
    }
}

static std::map<int, std::unique_ptr<GeneratedRegister>> &made()
{
    static std::map<int, std::unique_ptr<GeneratedRegister>> registers;
    return registers;
}

GeneratedRegister &GeneratedRegister::ofSize(int cases)
{
    std::unique_ptr<GeneratedRegister> &one = made()[cases];
    if (!one)
        one = std::make_unique<GeneratedRegister>(cases);
    return *one;
}

void GeneratedRegister::dropAll()
{
    made().clear();
}

} // namespace marac::test
