// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/CaseMatch.h"

namespace marac {

/// The files a referral may go to, and what the administrator said of them.
struct FileChoice
{
    QList<CaseMatch> ofVictims;   ///< the files its victims are known to have, each once
    QList<CaseMatch> ofSamePlace; ///< where it names no victim: those of the place, likeliest first
    CaseFileId chosen;            ///< valid: the one the administrator knows it belongs to
    bool intoNewFile = false;     ///< a file of its own although one of the same place is there
};

/// R036: one file per person, R038: a later referral adds to it. The file its victims have; where they have several, the chosen
/// one of them; where they have none, the chosen one or, naming nobody, that of the same place. An invalid id is a file of its
/// own. Invalid where the administrator has to choose, or chose another than theirs.
Result<CaseFileId> whichFile(const FileChoice &choice);

} // namespace marac
