// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/Chase.h"
#include "core/base/Result.h"

namespace marac {

/// That one agency was chased for one or several of its actions at once, by one call or letter.
struct ChaseEntry
{
    QList<ActionId> actions;
    ChaseLevel level = ChaseLevel::Officer;
    QDate chasedOn;
    ChaseMethod method = ChaseMethod::Email;
    QString recipient;
    QString note;
};

/// R032, R034: an agency is chased for open actions of its own, on a day from the meeting that set them to today, and somebody
/// there was reached. Refused for actions that have ended or belong to several agencies; Invalid names what the entry lacks.
/// `actions` are those of the entry; recipient and note as they are kept.
Result<> mayChase(const ChaseEntry &entry, const QList<Action> &actions, QDate today);

} // namespace marac
