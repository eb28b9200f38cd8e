// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/transfer/Transfer.h"

namespace marac {

/// What a transfer asks of the administrator.
enum class TransferTask {
    AskWhetherHeard, ///< everything else follows from it
    AskWhetherAgendaOut,
    HearItHere,       ///< out: the agencies have looked through their files already
    SendReferral,     ///< out: referral form and risk assessment
    SendMinutes,      ///< out: minutes and action plan
    AwaitReceipt,     ///< out
    AskForMinutes,    ///< in: minutes and action plan
    AskForReferral,   ///< in: referral form and risk assessment
    AwaitPapers,      ///< in
    PlaceOnMeeting,   ///< in: the next agenda
    PlaceAsLatePaper, ///< in: the chair decides (R027)
    GiveReceipt       ///< in
};

struct TransferStep
{
    TransferTask task = TransferTask::AskWhetherHeard;
    bool isDone = false;
    friend bool operator==(const TransferStep &, const TransferStep &) = default;
};

/// What has to be done with a transfer, in order. It hinges on two questions: was the case heard already, and is the agenda
/// out already. Out: heard, its minutes and plan go; not heard but on an agenda that is out, it is heard here first; else its
/// referral goes. In: what the other area has is asked for, and the case is placed on the next agenda, or on the one that is out
/// by the chair's decision. `standsOnAgenda`: the case is on a meeting here that is still to come or heard it since.
/// A receipt ends either.
QList<TransferStep> transferSteps(const CaseTransfer &transfer, bool standsOnAgenda);

/// One sentence that says what to do.
QString stepText(TransferTask task, const QString &area);

} // namespace marac
