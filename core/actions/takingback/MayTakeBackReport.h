// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"
#include "core/cases/CaseFile.h"

namespace marac {

/// R034, and R018 (what is kept about a case is accurate): the report that ended an action may be taken back when it was wrong.
/// Gives that report out of `standing`, the reports that count, oldest first. Refused where the action has not ended, or where
/// its case file is closed: the action would be live in it. Invalid, with the field "reason", where it is not said why.
Result<ActionFeedback> reportToTakeBack(const Action &action, const QList<ActionFeedback> &standing, CaseState file,
                                        const QString &reason);

} // namespace marac
