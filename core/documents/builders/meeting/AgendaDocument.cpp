// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/AgendaDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/Masked.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaDocument)
};
} // namespace

static Table incompleteActions(const QList<AgendaAction> &actions)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 29},
                     {Words::tr("Agency"), 1, 30},
                     {Words::tr("Action"), 1},
                     {Words::tr("Due"), 1, 21},
                     {Words::tr("State"), 1, 27}};
    table.whenEmpty = Words::tr("No action of an earlier meeting is incomplete.");
    for (const AgendaAction &action : actions) {
        table.rows << Row{{Cell{action.caseReference, {}, Tone::Strong}, Cell{action.agency}, Cell{action.action},
                           Cell{shortDate(action.due, action.dueAt)}, Cell{action.state}}};
    }
    return table;
}

static Cell caseCell(const AgendaCase &agendaCase)
{
    return {agendaCase.reference, agendaCase.note, Tone::Strong};
}

static Table caseTable(const QList<AgendaCase> &cases)
{
    Table table;
    table.columns = {{Words::tr("Time"), 1, 13},
                     {Words::tr("Case"), 1, 29},
                     {Words::tr("Initials"), 1, 15},
                     {Words::tr("Age"), 1, 18},
                     {Words::tr("Area"), 1, 12},
                     {Words::tr("New or repeat"), 1, 24},
                     {Words::tr("Risk"), 1, 19},
                     {Words::tr("Referred by"), 1},
                     {Words::tr("Min.", "minutes set aside"), 1, 10, Align::Right}};
    table.whenEmpty = Words::tr("No case is listed for this meeting yet.");
    for (const AgendaCase &agendaCase : cases) {
        const QString minutes = agendaCase.minutes > 0 ? QString::number(agendaCase.minutes) : QString();
        table.rows << Row{{Cell{clockTime(agendaCase.startsAt)}, caseCell(agendaCase),
                           Cell{initialsOf(agendaCase.initials)}, Cell{agendaCase.ageBand},
                           Cell{outwardOf(agendaCase.outwardPostcode)}, Cell{agendaCase.kind}, Cell{agendaCase.band},
                           Cell{agendaCase.referringAgency}, Cell{minutes}}};
    }
    return table;
}

static Table repeatTermTable(const QList<AgendaCase> &cases)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 43}, {Words::tr("Initials"), 1, 15},   {Words::tr("Age"), 1, 16},
                     {Words::tr("Area"), 1, 12}, {Words::tr("Last heard"), 1, 43}, {Words::tr("Referred by"), 1}};
    for (const AgendaCase &agendaCase : cases) {
        table.rows << Row{{caseCell(agendaCase), Cell{initialsOf(agendaCase.initials)}, Cell{agendaCase.ageBand},
                           Cell{outwardOf(agendaCase.outwardPostcode)}, Cell{agendaCase.kind},
                           Cell{agendaCase.referringAgency}}};
    }
    return table;
}

static KeyValues particulars(const AgendaInput &input)
{
    KeyValues values = meetingParticulars(input);
    values.add(Words::tr("Cases to be heard"), QString::number(input.cases.size()));
    values.add(Words::tr("Papers out by"), longDate(input.circulateBy));
    values.add(Words::tr("Next meeting"), longDate(input.nextMeeting));
    return values;
}

static QString countOf(qsizetype count)
{
    //: how many rows the table below has
    return count > 0 ? Words::tr("%1 listed").arg(count) : QString();
}

Document agendaDocument(const AgendaInput &input)
{
    Document document = beginMeetingPaper(DocumentKind::Agenda, input, input.stamp, input.wording.handling);
    document.purpose = input.wording.purpose;

    std::vector<Block> &blocks = document.blocks;
    document.places << KeyValue{QStringLiteral("{months}"), QString::number(input.repeatMonths)};
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    beginItem(document, "introductions", Words::tr("Introductions and apologies"));
    if (!input.invited.isEmpty())
        blocks.push_back(Paragraph{
            Words::tr("Invited: %1.").arg(input.invited.join(Words::tr(", ", "between agencies in a list")))});
    beginItem(document, "confidentiality", Words::tr("Confidentiality statement and undertaking"));
    blocks.push_back(Notice{Words::tr("Read out by the Chair"), input.wording.confidentiality, "reminder"});
    blocks.push_back(Paragraph{input.wording.undertakingFirst});
    beginItem(document, "protocol", Words::tr("The information sharing protocol"));
    blocks.push_back(Paragraph{input.wording.protocolKnown});
    beginItem(document, "earlier_actions", Words::tr("Incomplete actions"), countOf(input.incompleteActions.size()));
    blocks.push_back(incompleteActions(input.incompleteActions));
    beginItem(document, "cases", Words::tr("Cases"), countOf(input.cases.size()));
    blocks.push_back(caseTable(input.cases));
    if (!input.riskLabel.isEmpty())
        blocks.push_back(Paragraph{input.riskLabel, Tone::Small});
    if (!input.endingRepeatTerm.isEmpty()) {
        beginItem(document, "repeat_term",
                  Words::tr("Cases reaching %n month(s) since they were last heard", nullptr, input.repeatMonths));
        blocks.push_back(repeatTermTable(input.endingRepeatTerm));
    }
    beginItem(document, "other_business", Words::tr("Any other business"));
    if (input.otherBusiness.isEmpty())
        blocks.push_back(Paragraph{Words::tr("None notified.")});
    else
        blocks.push_back(BulletList{input.otherBusiness});
    if (input.nextMeeting.isValid()) {
        beginItem(document, "next_meeting", Words::tr("Next meeting"));
        blocks.push_back(Paragraph{longDate(input.nextMeeting)});
    }
    return document;
}

} // namespace marac::documents
