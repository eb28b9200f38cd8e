// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/MayCloseCase.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MayCloseCase)
};
} // namespace

Result<> mayBeginToClose(const ClosingFacts &facts)
{
    if (facts.state == CaseState::Closed) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This file is closed already. Nothing was changed; reopen it on its sheet if work goes "
                      "on."));
    }
    if (facts.owedFullMarac && facts.waitsFor.isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            Words::tr(
                "A mini MARAC took this case up, and no full MARAC has heard it yet (R026). The file stays open. Place "
                "it on a full meeting with “Place on a meeting” on its sheet, and close it after that hearing."));
    }
    if (!facts.waitsFor.isEmpty()) {
        return failure(Problem::Kind::Refused,
                       Words::tr("This case waits to be heard at %1. The file stays open. Close it after that hearing.")
                           .arg(facts.waitsFor));
    }
    return {};
}

static void demand(QList<FieldProblem> &problems, const QString &field, const QString &text, bool isNeeded,
                   const QString &otherwise)
{
    problems += text::problemsIn(field, text, text::narrativeLimit);
    if (isNeeded && text::kept(text).isEmpty())
        problems.append({field, otherwise});
}

Result<> mayCloseCase(const ClosingFacts &facts, const CaseClosing &closing)
{
    if (const Result<> begun = mayBeginToClose(facts); !begun)
        return begun;
    QList<FieldProblem> problems;
    if (!closing.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         Words::tr("Choose the agency on whose word the file is closed; the reason stays that "
                                   "agency's.")});
    demand(problems, QStringLiteral("reason"), closing.reason, true, Words::tr("Say why the file is closed."));
    if (!closing.outcome)
        problems.append({QStringLiteral("outcome"), Words::tr("Choose what came of the case.")});
    if (!closing.residualBand) {
        problems.append({QStringLiteral("residualBand"),
                         Words::tr("Choose how great the risk is that is left; the last assessment proposes it.")});
    }
    demand(problems, QStringLiteral("openActionsReason"), closing.openActionsReason, facts.openActions > 0,
           QCoreApplication::translate("MayCloseCase",
                                       "%n action(s) are still open. Record the feedback of their agencies on the "
                                       "Actions page first, or say why the file is closed all the same.",
                                       nullptr, facts.openActions));
    demand(
        problems, QStringLiteral("notAssessedReason"), closing.notAssessedReason, facts.owedAssessment,
        Words::tr("The risk is assessed again when a case is closed (R9), and has not been since the last thing that "
                  "happened. Assess it on the sheet of its newest referral first, or say why not."));
    return problems.isEmpty() ? Result<>{} : Result<>(invalid(problems));
}

} // namespace marac
