// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/MayTakeBackReport.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MayTakeBackReport)
};
} // namespace

Result<ActionFeedback> reportToTakeBack(const Action &action, const QList<ActionFeedback> &standing, CaseState file,
                                        const QString &reason)
{
    const auto ended = std::find_if(standing.rbegin(), standing.rend(), [&](const ActionFeedback &one) {
        return one.outcome != ActionState::Open && one.outcome == action.state;
    });
    if (action.state == ActionState::Open || ended == standing.rend()) {
        return failure(Problem::Kind::Refused,
                       Words::tr("No report has ended this action, so there is none to take back. Nothing was changed; "
                                 "record what its agency reports."));
    }
    if (file == CaseState::Closed) {
        return failure(Problem::Kind::Refused,
                       Words::tr("The case file is closed, and the action would be live in it again. Nothing was "
                                 "changed. Reopen the file on its sheet first, then take the report back."));
    }
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
    if (text::kept(reason).isEmpty())
        problems.append(
            {QStringLiteral("reason"), Words::tr("Say what was wrong with the report; the audit trail keeps it.")});
    if (!problems.isEmpty())
        return invalid(problems);
    return *ended;
}

} // namespace marac
