// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/MayChase.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MayChase)
};
} // namespace

static void demandDay(QList<FieldProblem> &problems, QDate day, const QList<Action> &actions, QDate today)
{
    const bool isBefore =
        std::any_of(actions.cbegin(), actions.cend(), [day](const Action &action) { return day < action.setOn; });
    QString text;
    if (!day.isValid())
        text = Words::tr("Give the day on which the agency was chased.");
    else if (day > today)
        text = Words::tr("This day is in the future. Record a chase once it was made.");
    else if (isBefore)
        text = Words::tr("This day is before the meeting that set the action. Give a later day.");
    if (!text.isEmpty())
        problems.append({QStringLiteral("chasedOn"), text});
}

static QList<FieldProblem> entryProblems(const ChaseEntry &entry, const QList<Action> &actions, QDate today)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("recipient"), entry.recipient, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("note"), entry.note, text::narrativeLimit);
    if (actions.isEmpty())
        problems.append({QStringLiteral("actions"), Words::tr("Tick at least one action.")});
    demandDay(problems, entry.chasedOn, actions, today);
    if (entry.recipient.isEmpty())
        problems.append({QStringLiteral("recipient"), Words::tr("Say who was chased, by name or by post.")});
    return problems;
}

Result<> mayChase(const ChaseEntry &entry, const QList<Action> &actions, QDate today)
{
    for (const Action &action : actions) {
        if (action.state != ActionState::Open) {
            return failure(Problem::Kind::Refused,
                           Words::tr("%1 has ended already, so nobody is chased for it. Nothing was recorded. Leave it "
                                     "out and record the others.")
                               .arg(action.ref));
        }
        if (action.ownerAgencyId != actions.first().ownerAgencyId) {
            return failure(Problem::Kind::Refused,
                           Words::tr("These actions belong to several agencies, and each is chased for its own (R032). "
                                     "Nothing was recorded. Record one agency at a time."));
        }
    }
    const QList<FieldProblem> problems = entryProblems(entry, actions, today);
    return problems.isEmpty() ? Result<>{} : Result<>(invalid(problems));
}

} // namespace marac
