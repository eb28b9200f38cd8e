// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseOutcome.h"
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
    AgencyId closingAgencyId; ///< R008: on whose word it was closed; invalid while live
    std::optional<CaseOutcome> outcome =
        {}; ///< what came of it; none while live, and of files closed before it was asked
    std::optional<RiskBand> residualBand = {}; ///< the risk left at closure; likewise
};

/// The same file open again: the words of its closing stay in its tracking data alone.
CaseFile reopened(CaseFile file);

enum class CaseEventKind {
    Note,     ///< something learnt or done
    Incident, ///< a further incident; the risk is assessed again after it (R9)
    Referral, ///< received; the text is its reference
    Returned, ///< a referral went back to its referrer before it was accepted, once for each time; the text is the reason
    Closed,   ///< the text is the reason, as with the next two
    Reopened,
    LeftOpen, ///< what the file was closed with: actions still open, or no new assessment
    Outcome   ///< what came of the case when it was closed; the text is that of outcomeText()
};

/// One line of case tracking data (R037): something learnt or done about the case, and whose knowledge it is.
struct CaseEvent
{
    qint64 id = 0;
    CaseFileId caseId;
    QDateTime at; ///< UTC; of an incident the day alone counts
    CaseEventKind kind = CaseEventKind::Note;
    QString text;
    AgencyId sourceAgencyId; ///< R008
};

template <>
struct Codes<CaseState>
{
    static constexpr std::array<Code<CaseState>, 2> all{{{CaseState::Live, "live"}, {CaseState::Closed, "closed"}}};
};

template <>
struct Codes<CaseEventKind>
{
    static constexpr std::array<Code<CaseEventKind>, 8> all{{
        {CaseEventKind::Note, "note"},
        {CaseEventKind::Incident, "incident"},
        {CaseEventKind::Referral, "referral"},
        {CaseEventKind::Returned, "returned"},
        {CaseEventKind::Closed, "closed"},
        {CaseEventKind::Reopened, "reopened"},
        {CaseEventKind::LeftOpen, "left_open"},
        {CaseEventKind::Outcome, "outcome"},
    }};
};

} // namespace marac
