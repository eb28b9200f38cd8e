// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/RiskFormDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskFormDocument)
};
} // namespace

static Cell box(bool ticked)
{
    Cell cell;
    cell.mark = ticked ? CellMark::TickedBox : CellMark::EmptyBox;
    return cell;
}

static Table items(const RiskFormInput &input)
{
    Table table;
    table.columns = {{Words::tr("No."), 1, 10, Align::Right},
                     {Words::tr("Question"), 1.25},
                     {Words::tr("Yes"), 1, 12, Align::Centre},
                     {Words::tr("No", "answer"), 1, 12, Align::Centre},
                     {Words::tr("Don't know"), 1, 14, Align::Centre},
                     {Words::tr("Not asked"), 1, 14, Align::Centre},
                     {Words::tr("Source and detail"), 1}};
    table.minimumRowMm = input.blank ? 11 : 0;
    for (const RiskFormItem &item : input.items) {
        const QString name = item.critical ? Words::tr("%1 (critical)").arg(item.name) : item.name;
        Cell detail{item.note, item.source.isEmpty() ? QString() : Words::tr("Source: %1").arg(item.source)};
        table.rows << Row{{Cell{QString::number(item.number)}, Cell{name, item.question, Tone::Strong},
                           box(item.answer == RiskFormAnswer::Yes), box(item.answer == RiskFormAnswer::No),
                           box(item.answer == RiskFormAnswer::DontKnow), box(item.answer == RiskFormAnswer::NotAsked),
                           detail}};
    }
    return table;
}

static QString ticksText(const RiskFormInput &input)
{
    const qsizetype total = input.items.size();
    if (input.unknown <= 0)
        return Words::tr("%1 out of %2").arg(input.ticks).arg(total);
    return Words::tr("%1 out of %2; up to %3 if every unanswered item were a yes")
        .arg(input.ticks)
        .arg(total)
        .arg(input.ticks + input.unknown);
}

static void appendResult(Document &document, const RiskFormInput &input)
{
    Group result;
    result.blocks.push_back(Heading{1, Words::tr("Result")});
    KeyValues values;
    values.pairs << KeyValue{Words::tr("Ticks"), ticksText(input)};
    values.pairs << KeyValue{Words::tr("Computed band"), input.computedBand};
    if (input.overrides.isEmpty())
        values.pairs << KeyValue{Words::tr("Professional judgement"), Words::tr("The computed band was not changed.")};
    for (const RiskFormOverride &decision : input.overrides) {
        //: a band, then a day
        values.pairs << KeyValue{Words::tr("Professional judgement"),
                                 decision.on.isValid() ? Words::tr("%1, %2").arg(decision.band, shortDate(decision.on))
                                                       : decision.band};
        values.pairs << KeyValue{Words::tr("Reason"), decision.rationale};
        //: name, then role
        values.pairs << KeyValue{Words::tr("Decided by"), Words::tr("%1, %2").arg(decision.decidedBy, decision.role)};
        if (!decision.authorisedBy.isEmpty())
            values.pairs << KeyValue{Words::tr("Authorised by"), decision.authorisedBy};
    }
    values.pairs << KeyValue{Words::tr("Final band"), input.finalBand};
    if (!input.interventions.isEmpty())
        values.pairs << KeyValue{Words::tr("Found to help"), input.interventions.join(QStringLiteral("; "))};
    result.blocks.push_back(values);
    document.beginSection("result");
    document.blocks.push_back(result);

    Table rules;
    rules.columns = {{Words::tr("Rule"), 1, 16}, {Words::tr("Why it applies"), 1}};
    rules.whenEmpty = Words::tr("No rule of the tool raised the band.");
    for (const RiskFormRule &rule : input.rules)
        rules.rows << Row{{Cell{rule.code, {}, Tone::Strong}, Cell{rule.text}}};
    document.beginSection("rules");
    document.blocks.push_back(rules);
}

static void appendBlankResult(Document &document)
{
    Group result;
    result.blocks.push_back(Heading{1, Words::tr("Result")});
    Table table;
    table.columns = {{{}, 1, 48}, {{}, 1}};
    table.minimumRowMm = 9;
    for (const QString &label : {Words::tr("Ticks out of 20"), Words::tr("Band and reason"),
                                 Words::tr("Decided by, role"), Words::tr("Signed and date")})
        table.rows << Row{{Cell{label, {}, Tone::Muted}, Cell{}}};
    result.blocks.push_back(table);
    document.beginSection("result");
    document.blocks.push_back(result);
}

Document riskFormDocument(const RiskFormInput &input)
{
    Document document =
        beginDocument(DocumentKind::RiskForm, input.stamp,
                      input.blank ? Words::tr("OFFICIAL-SENSITIVE once filled in.") : input.wording.handling);
    document.subtitle = Words::tr("%1, version %2").arg(input.toolName, input.toolVersion);
    document.status = input.blank ? Words::tr("Blank form") : input.finalBand;
    document.reference = input.caseReference;
    document.purpose = input.wording.purpose;

    KeyValues values;
    values.columns = 2;
    values.keyWidthMm = 28;
    values.minimumRowMm = input.blank ? 6.5 : 0;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty() || input.blank)
            values.pairs << KeyValue{key, value};
    };
    add(Words::tr("Case", "reference"), input.caseReference);
    add(Words::tr("Person"), input.person);
    add(Words::tr("Agency"), input.agency);
    add(Words::tr("Assessed by"), input.assessedBy);
    add(Words::tr("Assessed on"), shortDate(input.assessedOn));
    add(Words::tr("Occasion"), input.occasion);
    document.beginSection("particulars");
    document.blocks.push_back(values);
    document.beginSection("risk_note");
    document.blocks.push_back(Notice{{}, input.riskLabel});

    document.beginSection("answers");
    document.blocks.push_back(Heading{1, Words::tr("Answers"),
                                      Words::tr("Period: the last %1 months unless stated").arg(input.windowMonths)});
    document.blocks.push_back(items(input));
    if (input.blank)
        appendBlankResult(document);
    else
        appendResult(document, input);
    if (!input.prompts.isEmpty()) {
        Group asked;
        asked.blocks.push_back(Heading{1, Words::tr("Also asked (not scored)")});
        KeyValues prompts{input.prompts};
        prompts.keyWidthMm = 70;
        prompts.minimumRowMm = input.blank ? 9 : 0;
        asked.blocks.push_back(prompts);
        document.beginSection("prompts");
        document.blocks.push_back(asked);
    }
    return document;
}

} // namespace marac::documents
