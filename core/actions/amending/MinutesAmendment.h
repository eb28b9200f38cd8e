// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/meetings/Meeting.h"

namespace marac {

/// What is added to locked minutes to put something right; they stay as they were locked (D5).
struct MinutesAmendment
{
    MeetingId meetingId;
    int number = 0;    ///< 1, 2, 3 … within the minutes; 0: not kept yet
    CaseFileId caseId; ///< invalid: of the meeting as a whole
    QString text;      ///< what holds instead
    QString reason;
    QString approvedBy; ///< the chair who approved it
    QDate approvedOn;
    QString recordedBy;
    QDateTime recordedAt;    ///< UTC
    AgencyId sourceAgencyId; ///< R008: whose words they are
};

/// An amendment as minutes show it.
struct AmendmentRow
{
    MinutesAmendment amendment;
    QString caseReference; ///< empty for none
    QString agency;        ///< whose words they are
    bool closed = false;   ///< R103: what it says is left out
};

} // namespace marac
