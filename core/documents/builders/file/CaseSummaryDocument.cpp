// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/file/CaseSummaryDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSummaryDocument)
};
} // namespace

static KeyValues particulars(const CaseSummaryInput &input)
{
    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Case", "reference"), input.reference);
    values.add(Words::tr("State"), input.state);
    values.add(Words::tr("Opened"), longDate(input.openedOn));
    values.add(Words::tr("Referred first by"), input.source);
    values.add(Words::tr("As it stands on"), longDate(input.asOf));
    values.add(Words::tr("Closed because"), input.closing);
    return values;
}

static Table people(const QList<SummarisedPerson> &list)
{
    Table table;
    table.columns = {{Words::tr("Part in the case"), 1, 30},
                     {Words::tr("Name"), 1},
                     {Words::tr("Date of birth"), 1, 26},
                     {Words::tr("Address"), 1.2}};
    table.whenEmpty = Words::tr("Nobody is named.");
    for (const SummarisedPerson &person : list)
        table.rows << Row{
            {Cell{person.role},
             Cell{person.name, person.agency.isEmpty() ? QString() : Words::tr("Source: %1").arg(person.agency),
                  Tone::Strong},
             Cell{person.born.isEmpty() ? Words::tr("Not known", "date of birth") : person.born},
             Cell{person.address.isEmpty() ? Words::tr("Not known", "address") : person.address}}};
    return table;
}

static void appendReferrals(std::vector<Block> &blocks, const QList<SummarisedReferral> &referrals)
{
    for (const SummarisedReferral &referral : referrals) {
        blocks.push_back(Heading{3, referral.reference, referral.strands});
        if (!referral.criteria.isEmpty())
            blocks.push_back(Statement{Words::tr("Referred as"), referral.agency, referral.criteria});
        blocks.push_back(Statement{shortDate(referral.receivedOn), referral.agency, referral.narrative});
        if (!referral.wishes.isEmpty())
            blocks.push_back(Statement{Words::tr("The victim wishes"), referral.agency, referral.wishes});
    }
    if (referrals.isEmpty())
        blocks.push_back(Paragraph{Words::tr("No referral has joined this file.")});
}

static Table risk(const QList<SummarisedRisk> &list)
{
    Table table;
    table.columns = {{Words::tr("Day"), 1, 26}, {Words::tr("Band"), 1, 34}, {Words::tr("How"), 1}};
    table.whenEmpty = Words::tr("Not assessed yet.");
    for (const SummarisedRisk &one : list)
        table.rows << Row{{Cell{shortDate(one.on)}, Cell{one.band, {}, Tone::Strong}, Cell{one.detail}}};
    return table;
}

static Table hearings(const QList<SummarisedHearing> &list)
{
    Table table;
    table.columns = {{Words::tr("Day"), 1, 26}, {Words::tr("Meeting"), 1, 44}, {Words::tr("Outcome"), 1}};
    table.whenEmpty = Words::tr("This case stands on no meeting yet.");
    for (const SummarisedHearing &one : list)
        table.rows << Row{{Cell{shortDate(one.on)}, Cell{one.meeting, {}, Tone::Strong}, Cell{one.outcome}}};
    return table;
}

static Table actions(const QList<SummarisedAction> &list)
{
    Table table;
    table.columns = {
        {Words::tr("Owner"), 1, 34}, {Words::tr("Action"), 1}, {Words::tr("Due"), 1, 24}, {Words::tr("State"), 1, 40}};
    table.whenEmpty = Words::tr("No actions have been agreed yet.");
    for (const SummarisedAction &one : list)
        table.rows << Row{{Cell{one.owner, {}, Tone::Strong}, Cell{one.action, one.reference},
                           Cell{shortDate(one.due, one.dueAt)}, Cell{one.state}}};
    return table;
}

void appendReferred(Document &document, const CaseSummaryInput &input)
{
    document.beginSection("referred");
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{1, Words::tr("What was referred")});
    appendReferrals(blocks, input.referrals);
}

void appendRisk(Document &document, const CaseSummaryInput &input)
{
    document.beginSection("risk");
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{1, Words::tr("Risk")});
    blocks.push_back(risk(input.risk));
    if (!input.riskLabel.isEmpty())
        blocks.push_back(Paragraph{input.riskLabel, Tone::Small});
}

void appendPlan(Document &document, const CaseSummaryInput &input)
{
    document.beginSection("plan");
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{1, Words::tr("Action plan")});
    blocks.push_back(actions(input.actions));
}

void appendCaseSummary(Document &document, const CaseSummaryInput &input)
{
    std::vector<Block> &blocks = document.blocks;
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    document.beginSection("people");
    blocks.push_back(Heading{1, Words::tr("People")});
    blocks.push_back(people(input.people));
    appendReferred(document, input);
    appendRisk(document, input);
    document.beginSection("meetings");
    blocks.push_back(Heading{1, Words::tr("Meetings")});
    blocks.push_back(hearings(input.hearings));
    appendPlan(document, input);
}

Document caseSummaryDocument(const CaseSummaryInput &input)
{
    Document document = beginDocument(DocumentKind::CaseSummary, input.stamp, input.handling);
    document.status = input.state;
    document.reference = input.reference;
    document.purpose = input.purpose;
    appendCaseSummary(document, input);
    return document;
}

} // namespace marac::documents
