// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/MinutesDocument.h"

#include "core/actions/minutes/MinutesWords.h"
#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"
#include "core/documents/builders/meeting/MeetingHead.h"
#include "core/documents/builders/meeting/MinutesAmendmentBlocks.h"
#include "core/documents/builders/meeting/MinutesCaseBlocks.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesDocument)
};
} // namespace

/// Of minutes of which no version was kept.
static QString statusWithoutVersion(const MinutesInput &input)
{
    switch (input.state) {
    case MinutesState::Draft:
        return Words::tr("Draft, not approved");
    case MinutesState::Approved:
        return Words::tr("Approved");
    case MinutesState::Locked:
        break;
    }
    return input.amendments.isEmpty()
        ? Words::tr("Approved and locked")
        : Words::tr("Approved and locked, with %n amendment(s)", nullptr, int(input.amendments.size()));
}

static QString statusOf(const MinutesInput &input)
{
    if (input.version == 0)
        return statusWithoutVersion(input);
    switch (input.state) {
    case MinutesState::Draft:
        return Words::tr("Draft after version %1, not approved").arg(input.version);
    case MinutesState::Approved:
        return Words::tr("Approved, version %1").arg(input.version);
    case MinutesState::Locked:
        return input.amendments.isEmpty()
            ? Words::tr("Approved and locked, version %1").arg(input.version)
            : Words::tr("Approved and locked, version %1, with %n amendment(s)", nullptr, int(input.amendments.size()))
                  .arg(input.version);
    }
    return {};
}

static QString approvalOf(const MinutesInput &input)
{
    if (input.state == MinutesState::Draft)
        return Words::tr("Not yet approved");
    //: a name, then a day
    const QString approved = Words::tr("%1, %2").arg(input.approvedBy, longDate(input.approvedOn));
    return input.approvalRecordedBy.isEmpty()
        ? approved
        : Words::tr("%1; recorded by %2: %3").arg(approved, input.approvalRecordedBy, input.approvalReason);
}

static MeetingHead headOf(const MinutesInput &input)
{
    return {input.meetingReference, input.mini, input.date, input.startedAt, input.endedAt, input.venue, input.chair};
}

static KeyValues particulars(const MinutesInput &input)
{
    KeyValues values = meetingParticulars(headOf(input));
    values.add(Words::tr("Minutes by"), input.minuteTaker);
    values.add(Words::tr("Cases"), QString::number(input.cases.size()));
    values.add(Words::tr("Approved by"), approvalOf(input));
    return values;
}

static QString presenceOf(const MinutesAttendee &attendee)
{
    QStringList parts;
    if (const QString authority = authorityText(attendee); !authority.isEmpty())
        parts << authority;
    if (attendee.observer)
        parts << Words::tr("observer");
    if (attendee.arrived.isValid())
        parts << Words::tr("from %1").arg(clockTime(attendee.arrived));
    if (attendee.left.isValid())
        parts << Words::tr("until %1").arg(clockTime(attendee.left));
    if (!attendee.away.isEmpty())
        //: when somebody was out of the room
        parts << Words::tr("out %1").arg(attendee.away);
    return parts.join(QStringLiteral(", "));
}

static Table present(const QList<MinutesAttendee> &people)
{
    Table table;
    table.columns = {{Words::tr("Agency"), 1, 36},
                     {Words::tr("Name and position"), 1.1},
                     {Words::tr("Data controller, ICO registration"), 1},
                     {Words::tr("Undertaking signed"), 1, 33}};
    table.whenEmpty = Words::tr("No attendance is recorded.");
    for (const MinutesAttendee &attendee : people) {
        const QString presence = presenceOf(attendee);
        const QString position = presence.isEmpty() ? attendee.position
            : attendee.position.isEmpty()           ? presence
                                                    : attendee.position + QStringLiteral("; ") + presence;
        table.rows << Row{{Cell{attendee.agency}, Cell{attendee.name, position, Tone::Strong},
                           Cell{attendee.controller, attendee.icoNumber},
                           attendee.signedAt.isValid() ? Cell{moment(attendee.signedAt), attendee.wording}
                                                       : Cell{Words::tr("Not signed"), {}, Tone::Strong}}};
    }
    return table;
}

static QString informationOf(const MinutesApology &apology)
{
    if (!apology.informationSent)
        return Words::tr("No");
    return apology.informationOn.isValid()
        //: a day
        ? Words::tr("Yes, received %1").arg(shortDate(apology.informationOn))
        : Words::tr("Yes");
}

static Table apologies(const QList<MinutesApology> &list)
{
    Table table;
    table.columns = {{Words::tr("Agency"), 1, 50}, {Words::tr("Name"), 1}, {Words::tr("Information sent"), 1, 45}};
    table.whenEmpty = Words::tr("None.");
    for (const MinutesApology &apology : list) {
        table.rows << Row{{Cell{apology.agency}, Cell{apology.name}, Cell{informationOf(apology)}}};
    }
    return table;
}

static Table earlierActions(const MinutesInput &input)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 30},
                     {Words::tr("Agency"), 1, 32},
                     {Words::tr("Action"), 1},
                     {Words::tr("Due"), 1, 21},
                     {Words::tr("Outcome"), 1, 40}};
    table.whenEmpty = Words::tr("There was no earlier action to report on.");
    const auto add = [&](const QString &title, const QList<MinutesEarlierAction> &actions) {
        if (actions.isEmpty())
            return;
        table.rows << Row{{Cell{QStringLiteral("%1 (%2)").arg(title).arg(actions.size())}}, true};
        for (const MinutesEarlierAction &action : actions) {
            table.rows << Row{{Cell{action.caseReference}, Cell{action.agency}, Cell{action.action},
                               Cell{shortDate(action.due, action.dueAt)}, Cell{action.outcome}}};
        }
    };
    add(Words::tr("The agency did not act"), input.actionsNotDone);
    add(Words::tr("No longer possible: circumstances changed"), input.actionsNoLongerPossible);
    add(Words::tr("Still open"), input.actionsOpen);
    add(Words::tr("Done"), input.actionsDone);
    return table;
}

static void appendSignature(std::vector<Block> &blocks, const QString &words)
{
    Group group;
    group.blocks.push_back(Heading{1, Words::tr("Approval")});
    group.blocks.push_back(Paragraph{words});
    Table table;
    table.columns = {{{}, 1, 40}, {{}, 1}};
    table.minimumRowMm = 13;
    table.rows = {Row{{Cell{Words::tr("Chair, signed"), {}, Tone::Muted}, Cell{}}},
                  Row{{Cell{Words::tr("Date"), {}, Tone::Muted}, Cell{}}}};
    group.blocks.push_back(table);
    blocks.push_back(group);
}

Document minutesDocument(const MinutesInput &input)
{
    Document document = beginMeetingPaper(DocumentKind::Minutes, headOf(input), input.stamp, input.wording.handling);
    document.status = statusOf(input);
    if (input.state == MinutesState::Draft)
        document.watermark = Words::tr("DRAFT");
    document.purpose = input.wording.purpose;

    std::vector<Block> &blocks = document.blocks;
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    beginItem(document, "present", Words::tr("Present"));
    blocks.push_back(present(input.present));
    beginItem(document, "apologies", Words::tr("Apologies"));
    blocks.push_back(apologies(input.apologies));
    beginItem(document, "confidentiality", Words::tr("Confidentiality and protocol"));
    blocks.push_back(Notice{Words::tr("Confidentiality reminder"), input.wording.confidentiality, "reminder"});
    if (input.protocolRecalled)
        blocks.push_back(Paragraph{input.wording.protocolReminder});
    else if (!input.protocolReason.isEmpty())
        blocks.push_back(
            Paragraph{Words::tr("The protocol was not recalled at this meeting: %1").arg(input.protocolReason)});
    else
        blocks.push_back(Paragraph{Words::tr("It is not recorded yet that the chair recalled the protocol.")});
    if (!input.meetingDecisions.isEmpty()) {
        blocks.push_back(Heading{3, Words::tr("Decisions about the meeting"), {}, "meeting_decisions"});
        blocks.push_back(BulletList{input.meetingDecisions});
    }
    beginItem(document, "earlier_actions", Words::tr("Actions of earlier meetings"));
    blocks.push_back(earlierActions(input));
    beginItem(document, "cases", Words::tr("Cases"),
              input.cases.isEmpty() ? QString() : Words::tr("%1 on the agenda").arg(input.cases.size()));
    if (input.cases.isEmpty())
        blocks.push_back(Paragraph{Words::tr("No case was heard.")});
    for (const MinutesCase &heard : input.cases)
        appendMinutesCase(blocks, heard);
    if (!input.riskLabel.isEmpty())
        blocks.push_back(Paragraph{input.riskLabel, Tone::Small});
    beginItem(document, "other_business", Words::tr("Any other business"));
    if (input.otherBusiness.isEmpty())
        blocks.push_back(Paragraph{Words::tr("None.")});
    else
        blocks.push_back(BulletList{input.otherBusiness});
    if (input.nextMeeting.isValid()) {
        beginItem(document, "next_meeting", Words::tr("Next meeting"));
        blocks.push_back(Paragraph{longDate(input.nextMeeting)});
    }
    if (!input.amendments.isEmpty()) {
        beginItem(document, "amendments", Words::tr("Amendments since the minutes were locked"));
        appendAmendments(blocks, input.amendments);
    }
    if (input.state == MinutesState::Draft) {
        document.beginSection("approval");
        appendSignature(blocks, input.wording.trueRecord);
    }
    return document;
}

} // namespace marac::documents
