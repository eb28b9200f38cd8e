// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AssessmentFile.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

int fuzzAssessment(const std::uint8_t *data, std::size_t size)
{
    const Result<AssessmentFile> read = readAssessmentFile(bytesOf(data, size));
    if (!read)
        return 0;
    for (auto from = read->from.cbegin(); from != read->from.cend(); ++from)
        demand(from.key() >= 1 && from.key() <= riskItemCount, "an answer is to an item of the tool");
    demand(read->context.incidents6Months >= 0 && read->context.incidents30Days >= 0,
           "nothing happened less than never");
    return 0;
}

} // namespace marac::fuzz
