// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/file/ProjectFolderDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"
#include "core/documents/builders/meeting/MinutesCaseBlocks.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFolderDocument)
};
} // namespace

static Table contents(const ProjectFolderInput &input)
{
    Table table;
    table.columns = {{Words::tr("Tab"), 1, 16, Align::Centre},
                     {Words::tr("What it holds"), 1},
                     {Words::tr("Lines"), 1, 24, Align::Right}};
    int tab = 0;
    const auto add = [&](const QString &what, qsizetype lines) {
        table.rows << Row{{Cell{QString::number(++tab), {}, Tone::Strong}, Cell{what}, Cell{QString::number(lines)}}};
    };
    add(Words::tr("Record of data disclosed"), input.disclosures.size());
    add(Words::tr("Chronology"), input.chronology.size());
    add(Words::tr("Access list"), input.access.size());
    add(Words::tr("Notes of meetings"), input.meetings.size());
    add(Words::tr("Correspondence and calls"), input.correspondence.size());
    return table;
}

static Table disclosures(const QList<FolderDisclosure> &list)
{
    Table table;
    table.columns = {{Words::tr("When"), 1, 30}, {Words::tr("To"), 1}, {Words::tr("What"), 1}, {Words::tr("How"), 1}};
    table.whenEmpty = Words::tr("Nothing of this case has been disclosed.");
    for (const FolderDisclosure &one : list)
        table.rows << Row{{Cell{moment(one.at)}, Cell{one.to, {}, Tone::Strong}, Cell{one.what}, Cell{one.how}}};
    return table;
}

static Table access(const QList<AuditReportEntry> &entries)
{
    Table table;
    table.columns = {{Words::tr("When"), 1, 30},
                     {Words::tr("Who"), 1, 38},
                     {Words::tr("What"), 1, 24},
                     {Words::tr("Record and detail"), 1},
                     {Words::tr("Reason"), 1, 34}};
    table.whenEmpty = Words::tr("Nobody has opened this case.");
    for (const AuditReportEntry &entry : entries)
        table.rows << Row{{Cell{moment(entry.at)}, Cell{entry.who, {}, Tone::Strong}, Cell{entry.what},
                           Cell{entry.subject, entry.detail}, Cell{entry.reason}}};
    return table;
}

void appendFolderMeeting(std::vector<Block> &blocks, const FolderMeeting &meeting)
{
    //: a meeting's reference, its day, and how its minutes stand
    blocks.push_back(
        Paragraph{Words::tr("%1, %2: %3").arg(meeting.reference, longDate(meeting.on), meeting.state), Tone::Strong});
    appendMinutesCase(blocks, meeting.heard);
}

static void appendMeetings(std::vector<Block> &blocks, const QList<FolderMeeting> &meetings)
{
    if (meetings.isEmpty())
        blocks.push_back(Paragraph{Words::tr("No meeting has minutes about this case yet.")});
    for (const FolderMeeting &meeting : meetings)
        appendFolderMeeting(blocks, meeting);
}

Document projectFolderDocument(const ProjectFolderInput &input)
{
    Document document = beginDocument(DocumentKind::ProjectFolder, input.summary.stamp, input.summary.handling);
    document.subtitle =
        Words::tr("Case %1, as it stands on %2").arg(input.summary.reference, longDate(input.summary.asOf));
    document.status = input.summary.state;
    document.reference = input.summary.reference;
    document.purpose = input.summary.purpose;

    std::vector<Block> &blocks = document.blocks;
    int tab = 0;
    const auto begin = [&](const QString &title) {
        blocks.push_back(PageBreak{});
        blocks.push_back(Heading{1, Words::tr("Tab %1: %2").arg(++tab).arg(title)});
    };
    document.beginSection("note");
    blocks.push_back(Notice{{}, input.note});
    document.beginSection("contents");
    blocks.push_back(contents(input));
    appendCaseSummary(document, input.summary);
    begin(Words::tr("Record of data disclosed"));
    blocks.push_back(disclosures(input.disclosures));
    begin(Words::tr("Chronology"));
    appendChronology(blocks, input.chronology);
    begin(Words::tr("Access list"));
    blocks.push_back(access(input.access));
    begin(Words::tr("Notes of meetings"));
    appendMeetings(blocks, input.meetings);
    begin(Words::tr("Correspondence and calls"));
    appendChronology(blocks, input.correspondence);
    return document;
}

} // namespace marac::documents
