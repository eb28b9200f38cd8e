// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/AuditReportDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditReportDocument)
};
} // namespace

Document auditReportDocument(const AuditReportInput &input)
{
    Document document = beginDocument(DocumentKind::AuditReport, input.stamp, input.wording.handling);
    document.subtitle = input.question;

    document.beginSection("particulars");
    document.blocks.push_back(KeyValues{{{Words::tr("Entries"), QString::number(input.entries.size())},
                                         {Words::tr("Check of the trail"), input.verified}}});
    Table table;
    table.columns = {{Words::tr("Entry"), 1, 15, Align::Right},
                     {Words::tr("When"), 1, 29},
                     {Words::tr("Who"), 1, 32},
                     {Words::tr("What"), 1, 22},
                     {Words::tr("Record and detail"), 1},
                     {Words::tr("Reason"), 1, 34}};
    table.whenEmpty = Words::tr("No entry answers this question.");
    for (const AuditReportEntry &entry : input.entries) {
        table.rows << Row{{Cell{QString::number(entry.number), {}, Tone::Muted}, Cell{moment(entry.at)},
                           Cell{entry.who}, Cell{entry.what}, Cell{entry.subject, entry.detail, Tone::Strong},
                           Cell{entry.reason}}};
    }
    document.beginSection("entries");
    document.blocks.push_back(table);
    return document;
}

} // namespace marac::documents
