// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

#include <QStringList>

namespace marac {

class Connection;
class Register;

/// What somebody about to close a meeting should look at again. None of it stands in the way: a case may have been heard of
/// which there is nothing to say, and a list may never have gone out.
struct ClosingConcerns
{
    QStringList
        heardWithNothing;    ///< references of cases marked as heard with nothing said, analysed or agreed (R028-R031)
    int agenciesNotSent = 0; ///< agencies that take part and were never sent the case list (R027); 0 for a mini MARAC
    bool nobodyChaired = false; ///< nobody who chairs was ever marked present (section 7.1)
    int quorum = 0;             ///< the partnership's
    int agenciesThatCame = 0;
    bool lacksQuorumDecision = false; ///< fewer came in all than the quorum, and the chair has not decided on it
};

ClosingConcerns closingConcerns(const Connection &db, const Meeting &meeting);
Result<ClosingConcerns> consultClosingConcerns(Register &records, MeetingId id);

} // namespace marac
