// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/alone/AssessCommand.h"

#include "app/cli/CliContext.h"
#include "core/risk/AssessmentFile.h"
#include "core/risk/rules/ScoreAssessment.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};
} // namespace

QString AssessCommand::name() const
{
    return QStringLiteral("assess");
}

QString AssessCommand::summary() const
{
    return Words::tr("Score answers to the 20-item risk assessment tool");
}

QList<CliArgument> AssessCommand::arguments() const
{
    return {{QStringLiteral("FILE"), Words::tr("the answers as JSON; - for the standard input")}};
}

QString AssessCommand::details() const
{
    return Words::tr(
        "The file, at most 64 KiB:\n"
        "  {\"answers\": {\"1\": \"yes\", \"2\": \"no\", \"3\": \"dont_know\", \"4\": \"not_asked\", …},\n"
        "   \"context\": {\"hospital\": false, \"repeat\": false, \"incidents6Months\": 0, \"incidents30Days\": 0}}\n"
        "Items are numbered 1 to 20; one left out counts as not asked. The context may be left out.\n"
        "\n"
        "With --json: tool {id, version}, ticks, outOf, range {low, high}, bandByTicks, computedBand (standard, "
        "medium,\n"
        "high, very_high), rules [those that fired, such as R2], criticalItems, refer, prompts [{code, items, text}],\n"
        "label. The range reaches up to what the ticks would be if every answer not known were a yes.");
}

static QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

static QJsonObject toJson(const RiskScore &score, const RiskTool &tool)
{
    QJsonArray rules, prompts;
    for (const RiskRule rule : score.rulesFired)
        rules.append(toCode(rule));
    for (const RiskAdvice &advice : score.prompts) {
        prompts.append(QJsonObject{{QStringLiteral("code"), toCode(advice.prompt)},
                                   {QStringLiteral("items"), toJson(advice.items)},
                                   {QStringLiteral("text"), advice.text}});
    }
    return {{QStringLiteral("tool"),
             QJsonObject{{QStringLiteral("id"), tool.id}, {QStringLiteral("version"), tool.version}}},
            {QStringLiteral("ticks"), score.ticks},
            {QStringLiteral("outOf"), riskItemCount},
            {QStringLiteral("range"),
             QJsonObject{{QStringLiteral("low"), score.range.low}, {QStringLiteral("high"), score.range.high}}},
            {QStringLiteral("bandByTicks"), toCode(score.bandByTicks)},
            {QStringLiteral("computedBand"), toCode(score.computedBand)},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("criticalItems"), toJson(score.criticalItems)},
            {QStringLiteral("refer"), score.isForMarac()},
            {QStringLiteral("prompts"), prompts},
            {QStringLiteral("label"), tool.label}};
}

static QString toText(const RiskScore &score, const RiskTool &tool)
{
    QStringList lines;
    lines.append(
        score.range.low == score.range.high
            ? Words::tr("%1 of %2 ticks: %3").arg(score.ticks).arg(riskItemCount).arg(bandName(score.computedBand))
            : Words::tr("%1 of %2 ticks (up to %3): %4")
                  .arg(score.ticks)
                  .arg(riskItemCount)
                  .arg(score.range.high)
                  .arg(bandName(score.computedBand)));
    for (const RiskRule rule : score.rulesFired)
        lines.append(ruleText(rule));
    for (const RiskAdvice &advice : score.prompts)
        lines.append(QStringLiteral("- ") + advice.text);
    lines.append(tool.label);
    return lines.join(u'\n');
}

ExitCode AssessCommand::run(CliContext &context) const
{
    const Result<QByteArray> json = context.readJson(context.argument(0), assessmentFileLimit);
    if (!json)
        return context.fail(json.error());
    const Result<AssessmentFile> file = readAssessmentFile(*json);
    if (!file)
        return context.fail(file.error());
    const RiskTool &tool = defaultRiskTool();
    const RiskScore score = scoreAssessment(tool, file->answers, file->context);
    return context.answer(toJson(score, tool), toText(score, tool));
}

} // namespace marac::cli
