// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"
#include "core/referrals/Referral.h"
#include "core/risk/rules/RescoreDue.h"

#include <QDate>
#include <QList>

namespace marac {

/// What the rules about a case file ask of it, whatever the day is.
struct CaseFacts
{
    struct Told
    {
        ReferralId id;
        bool isAccepted = false;
        bool owesAssessment = false; ///< an emergency without one (R8)
        QDate receivedOn;
        QDate incidentOn; ///< invalid when nobody knows
    };
    struct Hearing
    {
        ReferralId referral;
        QDate on;
        bool isFull = false; ///< by a full MARAC
        bool isOver = false; ///< the meeting was held and closed
    };

    CaseFileId id;
    QString ref;
    CaseState state = CaseState::Live;
    QDate closedOn;
    QDate assessedOn; ///< newest assessment; invalid without any
    QList<Told> referrals;
    QList<Hearing> hearings;
    QList<QDate> incidents;             ///< that were added to the file, besides those of its referrals
    QList<QDate> incidentsSinceClosing; ///< of these, those that were told after it was last closed
};

/// All that ever called for an assessment of a case but its closure (rule R9): incidents first, then reviews, which is every
/// hearing by a full MARAC after the first.
QList<RescoreEvent> rescoreEventsOf(const CaseFacts &facts);

/// The day from which the terms of its reviews are counted (nextReview): it was last referred or heard on it, by any MARAC.
/// Invalid for a case that was never heard and for one that is not live.
QDate reviewCountsFrom(const CaseFacts &facts);

} // namespace marac
