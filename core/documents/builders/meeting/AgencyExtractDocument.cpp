// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/AgencyExtractDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"
#include "core/documents/builders/meeting/ContributionWord.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgencyExtractDocument)
};
} // namespace

static KeyValues particulars(const AgencyExtractInput &input)
{
    KeyValues values;
    values.columns = 2;
    QStringList present;
    for (const MinutesAttendee &attendee : input.present)
        present << attendee.name;
    QStringList apologies;
    for (const MinutesApology &apology : input.apologies)
        apologies << apology.name;
    values.add(Words::tr("Agency"), input.agency);
    values.add(Words::tr("Meeting"), input.meetingReference);
    values.add(Words::tr("Date"), longDate(input.date));
    values.add(Words::tr("Time"), timeSpan(input.startedAt, input.endedAt));
    values.add(Words::tr("Venue"), input.venue);
    values.add(Words::tr("Chair"), input.chair);
    values.add(Words::tr("Present for you"), present.join(QStringLiteral(", ")));
    values.add(Words::tr("Apologies"), apologies.join(QStringLiteral(", ")));
    values.add(Words::tr("Next meeting"), longDate(input.nextMeeting));
    return values;
}

static void appendEarlier(Document &document, const AgencyExtractInput &input)
{
    Table table;
    table.columns = {
        {Words::tr("Case"), 1, 34}, {Words::tr("Action"), 1}, {Words::tr("Due"), 1, 24}, {Words::tr("Outcome"), 1, 46}};
    const auto add = [&](const QString &title, const QList<MinutesEarlierAction> &actions) {
        if (!actions.isEmpty())
            table.rows << Row{{Cell{title}}, true};
        for (const MinutesEarlierAction &action : actions)
            table.rows << Row{{Cell{action.caseReference}, Cell{action.action},
                               Cell{shortDate(action.due, action.dueAt)}, Cell{action.outcome}}};
    };
    add(Words::tr("Your agency did not act"), input.actionsNotDone);
    add(Words::tr("No longer possible: circumstances changed"), input.actionsNoLongerPossible);
    add(Words::tr("Still open"), input.actionsOpen);
    add(Words::tr("Done"), input.actionsDone);
    if (table.rows.isEmpty())
        return;
    document.beginSection("earlier_actions");
    document.blocks.push_back(Heading{1, Words::tr("Your actions of earlier meetings")});
    document.blocks.push_back(table);
}

static void appendPoints(std::vector<Block> &blocks, const char *label, const QString &title, const QStringList &points)
{
    if (points.isEmpty())
        return;
    blocks.push_back(Heading{3, title, {}, label});
    blocks.push_back(BulletList{points});
}

static void appendCase(std::vector<Block> &blocks, const MinutesCase &heard)
{
    QStringList aside{heard.kind, heard.band, heard.heardOutcome};
    aside.removeAll(QString());
    const QString title =
        heard.person.isEmpty() ? heard.reference : QStringLiteral("%1  %2").arg(heard.reference, heard.person);
    blocks.push_back(Heading{2, title, aside.join(QStringLiteral("  \u00B7  "))});
    for (const MinutesContribution &said : heard.contributions) {
        const bool isWithheld = said.kind == ContributionKind::Withheld;
        blocks.push_back(
            Statement{contributionWord(said.kind),
                      {},
                      isWithheld ? Words::tr("You withheld information under section 4 of the protocol.") : said.text,
                      isWithheld ? Tone::Muted : Tone::Normal});
    }
    appendPoints(blocks, "case_harm", Words::tr("Risk of harm"), heard.harm);
    appendPoints(blocks, "case_contributory", Words::tr("What adds to it"), heard.contributory);
    appendPoints(blocks, "case_safety", Words::tr("What protects"), heard.safety);
    appendPoints(blocks, "case_decisions", Words::tr("Decisions"), heard.decisions);
    appendPoints(blocks, "case_exceptions", Words::tr("Exceptions recorded"), heard.exceptions);
    if (!heard.victimToldBy.isEmpty()) {
        const QString how = heard.victimToldHow.isEmpty() ? Words::tr("How was left to you.") : heard.victimToldHow;
        blocks.push_back(Statement{Words::tr("Your agency tells the victim"), {}, how});
    }
    if (heard.actions.isEmpty())
        return;
    Table table;
    table.columns = {{Words::tr("Your action"), 1}, {Words::tr("Due"), 1, 24}, {Words::tr("Risk it lowers"), 1, 46}};
    for (const MinutesAction &action : heard.actions)
        table.rows << Row{{Cell{action.action, action.reference},
                           Cell{shortDate(action.due, action.dueAt), {}, Tone::Strong}, Cell{action.lowers}}};
    blocks.push_back(table);
}

/// An agency's own words whole; that somebody else's were amended in a case of its own, without the words.
static void appendAmended(Document &document, const AgencyExtractInput &input)
{
    if (input.amendments.isEmpty())
        return;
    document.beginSection("amendments");
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{1, Words::tr("Amended since")});
    for (const AmendmentRow &row : input.amendments) {
        const MinutesAmendment &amendment = row.amendment;
        const QString about = row.caseReference.isEmpty() ? Words::tr("the meeting") : row.caseReference;
        //: a number, a case or "the meeting", a day
        const QString title =
            Words::tr("Amendment %1, %2, approved %3").arg(amendment.number).arg(about, longDate(amendment.approvedOn));
        blocks.push_back(
            Statement{title,
                      {},
                      amendment.text.isEmpty() ? Words::tr("It changes what another agency said.") : amendment.text,
                      amendment.text.isEmpty() ? Tone::Muted : Tone::Normal});
    }
}

Document agencyExtractDocument(const AgencyExtractInput &input)
{
    Document document = beginDocument(DocumentKind::AgencyExtract, input.stamp, input.handling);
    //: an agency, then the day of a meeting
    document.subtitle = Words::tr("%1, meeting of %2").arg(input.agency, longDate(input.date));
    if (input.state == MinutesState::Draft) {
        document.status = Words::tr("Draft, not approved");
        document.watermark = Words::tr("DRAFT");
    }
    document.reference = input.meetingReference;
    document.purpose = input.purpose;

    std::vector<Block> &blocks = document.blocks;
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    document.beginSection("note");
    blocks.push_back(Notice{{}, input.wording.extractNote});
    appendEarlier(document, input);
    document.beginSection("cases");
    blocks.push_back(Heading{1, Words::tr("Cases that concern your agency")});
    if (input.cases.isEmpty())
        blocks.push_back(Paragraph{Words::tr("None at this meeting.")});
    for (const MinutesCase &heard : input.cases)
        appendCase(blocks, heard);
    appendAmended(document, input);
    document.beginSection("risk_note");
    if (!input.riskLabel.isEmpty())
        blocks.push_back(Paragraph{input.riskLabel, Tone::Small});
    return document;
}

} // namespace marac::documents
