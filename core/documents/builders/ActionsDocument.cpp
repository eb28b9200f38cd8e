// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/ActionsDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionsDocument)
};
} // namespace

Document actionsDocument(const ActionsInput &input)
{
    Document document = beginDocument(DocumentKind::Actions, input.stamp, input.wording.handling);
    document.title = Words::tr("Actions for %1").arg(input.agency);
    document.places << KeyValue{QStringLiteral("{agency}"), input.agency};
    document.subtitle = Words::tr("As at %1").arg(longDate(input.asOf));
    document.reference = input.meetingReference;
    document.purpose = input.wording.purpose;
    if (document.stamp.recipient.isEmpty())
        document.stamp.recipient = input.agency;

    KeyValues values;
    values.columns = 2;
    if (input.replyBy.isValid())
        values.pairs << KeyValue{Words::tr("Answer by"), longDate(input.replyBy)};
    if (!input.returnTo.isEmpty())
        values.pairs << KeyValue{Words::tr("Answer to"), input.returnTo};
    document.beginSection("particulars");
    document.blocks.push_back(values);
    document.beginSection("owed");
    document.blocks.push_back(Notice{{}, input.wording.actionsOwed});

    Table table;
    // On an agency's own copy every action is its own: the room is for its answer.
    const bool ownersDiffer = std::any_of(input.actions.begin(), input.actions.end(),
                                          [](const AgencyAction &action) { return !action.owner.isEmpty(); });
    table.columns = {{Words::tr("Case"), 1, 30}, {Words::tr("Action"), 1.2}};
    if (ownersDiffer)
        table.columns << Column{Words::tr("Owner"), 1, 27};
    table.columns << Column{Words::tr("Due"), 1, 22} << Column{Words::tr("Done on, result"), 1};
    table.whenEmpty = Words::tr("There is no action for this agency.");
    table.minimumRowMm = 16;
    for (const AgencyAction &action : input.actions) {
        const QString by = shortDate(action.due, action.dueAt);
        const QString due = action.overdue ? Words::tr("%1\noverdue").arg(by) : by;
        const QString note = action.setOn.isValid() ? Words::tr("Set %1").arg(shortDate(action.setOn)) : QString();
        Row row{{Cell{action.caseReference, action.person, Tone::Strong}, Cell{action.action, action.reference}}};
        if (ownersDiffer)
            row.cells << Cell{action.owner};
        row.cells << Cell{due, note, action.overdue ? Tone::Strong : Tone::Normal} << Cell{{}, action.status};
        table.rows << row;
    }
    document.beginSection("actions");
    document.blocks.push_back(table);
    return document;
}

} // namespace marac::documents
