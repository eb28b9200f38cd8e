// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// A report on an action that was recorded by mistake and taken back. The report stays beside it in the action's history; it
/// counts for nothing.
struct TakenBack
{
    qint64 feedbackId = 0;
    ActionId actionId;
    AgencyId sourceAgencyId; ///< R008: whose report it was
    QDate receivedOn;        ///< when it had reached the administrator
    ActionState outcome = ActionState::Open;
    QString reason;
    QDate takenBackOn; ///< Sefton's calendar
    QString recordedBy;
};

/// nullptr when the report stands.
const TakenBack *takenBackAmong(const QList<TakenBack> &takenBack, qint64 feedbackId);

/// Those of `feedback` that stand, in the same order.
QList<ActionFeedback> standing(QList<ActionFeedback> feedback, const QList<TakenBack> &takenBack);

} // namespace marac
