// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

#include <QStringList>

namespace marac {

class Connection;
struct User;

/// The chair's word on an exception from the protocol: a late paper (R027), or going on without a quorum.
struct ChairsDecision
{
    QString reason;
    QString decidedBy; ///< by name: one of chairsFor()
};

/// Who may decide an exception for a meeting, without repeats: who sits there as chair, its chair as it was called, and
/// everybody who has the chair's role here.
QStringList chairsFor(const Connection &db, const Meeting &meeting);
/// The same for a meeting that is yet to be chosen.
QStringList chairUsers(const Connection &db);

/// What is missing for an exception to count as the chair's own: a reason, and the name of one of `chairs`. Somebody with the
/// chair's role decides in their own name only.
QList<FieldProblem> decisionProblems(const ChairsDecision &decision, const QStringList &chairs, const User &actor,
                                     const QString &reasonField = QStringLiteral("lateReason"),
                                     const QString &nameField = QStringLiteral("lateDecidedBy"));

} // namespace marac
