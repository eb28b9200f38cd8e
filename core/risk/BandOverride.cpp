// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/BandOverride.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BandOverride)
};
} // namespace

RiskBand lowestBand(const QList<RiskRule> &rulesFired)
{
    if (rulesFired.contains(RiskRule::R2))
        return RiskBand::VeryHigh;
    return rulesFired.contains(RiskRule::R1) ? RiskBand::High : RiskBand::Standard;
}

bool isLowering(RiskBand computed, RiskBand standing, RiskBand wanted)
{
    return wanted < computed || wanted < standing;
}

/// The same person, however the name was typed.
static bool samePerson(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded()
        == b.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

static QList<FieldProblem> missingIn(const BandOverride &wanted)
{
    QList<FieldProblem> problems;
    const auto demand = [&](const char *field, const QString &value, qsizetype limit, const QString &question) {
        const QString name = QString::fromLatin1(field);
        if (text::kept(value).isEmpty())
            problems.append({name, question});
        else
            problems += text::problemsIn(name, value, limit);
    };
    demand("rationale", wanted.rationale, text::narrativeLimit,
           Words::tr("Say why the band should differ from the computed one."));
    demand("byName", wanted.byName, text::lineLimit, Words::tr("Name the professional whose judgement this is."));
    demand("byPost", wanted.byPost, text::lineLimit, Words::tr("Give that person’s post."));
    demand("authoriser", wanted.authoriser, text::lineLimit, Words::tr("Name the PDMO or DMO who agrees."));
    if (!wanted.authoriserDesignation) {
        problems.append({QStringLiteral("authoriserDesignation"),
                         Words::tr("Say whether the authoriser is PDMO or DMO; nobody else may agree to it.")});
    }
    return problems;
}

static QList<FieldProblem> secondAuthoriserProblems(const BandOverride &wanted)
{
    const QString field = QStringLiteral("secondAuthoriser");
    if (text::kept(wanted.secondAuthoriser).isEmpty())
        return {{field, Words::tr("Lowering a band needs a second authoriser. Name one.")}};
    if (samePerson(wanted.secondAuthoriser, wanted.authoriser) || samePerson(wanted.secondAuthoriser, wanted.byName))
        return {{field, Words::tr("The second authoriser must be somebody else. Name another person.")}};
    return text::problemsIn(field, wanted.secondAuthoriser, text::lineLimit);
}

Result<> checkOverride(RiskBand computed, RiskBand standing, const QList<RiskRule> &rulesFired,
                       const BandOverride &wanted)
{
    if (wanted.band == standing)
        return failure(Problem::Kind::Refused, Words::tr("That is the band already. Nothing was changed."));
    if (wanted.band < lowestBand(rulesFired)) {
        return failure(
            Problem::Kind::Refused,
            Words::tr(
                "The band was not lowered: critical items are ticked, and they hold it where it is (R6). If an answer "
                "is wrong, record a new assessment."));
    }
    QList<FieldProblem> problems = missingIn(wanted);
    if (isLowering(computed, standing, wanted.band))
        problems += secondAuthoriserProblems(wanted);
    if (!problems.isEmpty()) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The band was not changed. Judgement needs its reasons and its names (R5, R6). Fill "
                                 "in the fields named here."),
                       problems);
    }
    return {};
}

} // namespace marac
