// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/ChaserDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChaserDocument)
};
} // namespace

static Table actionTable(const QList<ChasedAction> &actions)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 30},
                     {Words::tr("Action"), 1.2},
                     {Words::tr("Due"), 1, 24},
                     {Words::tr("What was done and when, or why not"), 1}};
    table.minimumRowMm = 18;
    for (const ChasedAction &action : actions)
        table.rows << Row{{Cell{action.caseReference, action.person, Tone::Strong},
                           Cell{action.action, action.reference},
                           Cell{shortDate(action.due, action.dueAt), action.standing},
                           Cell{{}, action.chases.join(QLatin1Char('\n'))}}};
    return table;
}

Document chaserDocument(const ChaserInput &input)
{
    Document document = beginDocument(DocumentKind::Chaser, input.stamp, input.handling);
    document.subtitle = input.agency;
    document.purpose = input.purpose;

    std::vector<Block> &blocks = document.blocks;
    openLetter(document, input.to, input.writtenOn, {}, input.wording.greeting);
    blocks.push_back(Paragraph{input.opening});
    document.beginSection("actions");
    blocks.push_back(actionTable(input.actions));
    KeyValues answer;
    if (input.replyBy.isValid())
        answer.pairs << KeyValue{Words::tr("Answer by"), longDate(input.replyBy)};
    answer.pairs << KeyValue{Words::tr("Answer to"), input.returnTo};
    document.beginSection("answer");
    blocks.push_back(answer);
    document.beginSection("owed");
    blocks.push_back(Notice{{}, input.wording.chaserOwed});
    document.beginSection("foot");
    appendLetterFoot(blocks, input.wording.closing, input.signer);
    return document;
}

} // namespace marac::documents
