// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

namespace marac {

enum class CaseState { Live, Closed };

/// The file of one person referred (R036, R037). A later referral of the same person joins it (R038).
struct CaseFile
{
    CaseFileId id;
    QString ref;       ///< "SHC-2026-0041"
    PersonId victimId; ///< invalid: the file is of a site or community, named by `place`
    QString place;
    CaseState state = CaseState::Live;
    QDate openedOn;
    QDate closedOn;
    QString closingReason;
    AgencyId sourceAgencyId; ///< R008: who brought the person to the MARAC
    qint64 version = 1;
};

/// One line of case tracking data (R037): something learnt or done about the case, and whose knowledge it is.
struct CaseEvent
{
    qint64 id = 0;
    CaseFileId caseId;
    QDateTime at; ///< UTC
    QString kind; ///< code: "referral", "heard", "note", "contact", "closed" …
    QString text;
    AgencyId sourceAgencyId; ///< R008
};

template <>
struct Codes<CaseState>
{
    static constexpr std::array<Code<CaseState>, 2> all{{{CaseState::Live, "live"}, {CaseState::Closed, "closed"}}};
};

} // namespace marac
