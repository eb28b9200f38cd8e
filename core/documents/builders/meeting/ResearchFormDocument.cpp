// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/ResearchFormDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/Masked.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResearchFormDocument)
};
} // namespace

static constexpr qsizetype fewestLines = 5;
static constexpr qsizetype spareLines = 2;
static constexpr double writingRowMm = 16;

static Cell box(bool ticked)
{
    Cell cell;
    cell.mark = ticked ? CellMark::TickedBox : CellMark::EmptyBox;
    return cell;
}

static QString returnText(const ResearchedCase &researched)
{
    const QString kind = *researched.returned == ReturnKind::Nil ? Words::tr("Nothing held")
        : *researched.returned == ReturnKind::Withheld           ? Words::tr("Withheld")
                                                                 : Words::tr("Information");
    //: what an agency returned, and the day on which that came
    return Words::tr("%1, %2").arg(kind, shortDate(researched.returnedOn));
}

static KeyValues particulars(const ResearchFormInput &input, const ResearchedCase &researched)
{
    KeyValues values;
    values.columns = 2;
    values.minimumRowMm = input.blank ? 7 : 0;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty() || input.blank)
            values.pairs << KeyValue{key, value};
    };
    add(Words::tr("Agency"), input.agency);
    add(Words::tr("Meeting"), longDate(input.meetingDate));
    add(Words::tr("Case", "reference"), researched.reference);
    add(Words::tr("Initials"), initialsOf(researched.initials));
    add(Words::tr("Referred by"), researched.referringAgency);
    add(Words::tr("Answer by"), longDate(input.returnBy));
    add(Words::tr("Answer to"), input.returnTo);
    if (researched.returned)
        add(Words::tr("Returned"), returnText(researched));
    return values;
}

static Table nilReturn(bool holdsNothing)
{
    Table table;
    table.columns = {{{}, 1, 12, Align::Centre}, {{}, 1}};
    table.rows = {
        Row{{box(holdsNothing),
             Cell{Words::tr("We searched, and hold nothing about anybody in this case."), {}, Tone::Strong}}}};
    return table;
}

static Row rowOf(const ResearchLine &line)
{
    const bool isWithheld = line.kind == ContributionKind::Withheld;
    const QString day = shortDate(line.on);
    return Row{{isWithheld ? Cell{Words::tr("Held, and not shared"), day, Tone::Muted} : Cell{line.text, day},
                box(line.kind == ContributionKind::Fact), box(line.kind == ContributionKind::Opinion), box(!isWithheld),
                box(isWithheld), isWithheld ? Cell{line.text} : Cell{}}};
}

static Table findings(const ResearchedCase &researched)
{
    Table table;
    table.columns = {{Words::tr("What we know, from what source and of what day"), 1.5},
                     {Words::tr("Fact"), 1, 12, Align::Centre},
                     {Words::tr("Opinion"), 1, 16, Align::Centre},
                     {Words::tr("Share"), 1, 13, Align::Centre},
                     {Words::tr("Do not share"), 1, 15, Align::Centre},
                     {Words::tr("Why not"), 0.7}};
    table.minimumRowMm = writingRowMm;
    qsizetype written = 0;
    for (const ResearchLine &line : researched.lines) {
        if (line.kind == ContributionKind::Nil)
            continue;
        table.rows << rowOf(line);
        ++written;
    }
    const bool saysWithheld =
        std::any_of(researched.lines.cbegin(), researched.lines.cend(),
                    [](const ResearchLine &line) { return line.kind == ContributionKind::Withheld; });
    if (researched.returned == ReturnKind::Withheld && !saysWithheld) {
        table.rows << rowOf({ContributionKind::Withheld, {}, researched.returnedOn});
        ++written;
    }
    for (qsizetype left = std::max(spareLines, fewestLines - written); left > 0; --left)
        table.rows << Row{{Cell{}, box(false), box(false), box(false), box(false), Cell{}}};
    return table;
}

/// With the case's reference once more: a long form reaches another page.
static Group searched(const ResearchedCase &researched)
{
    Group group;
    group.blocks.push_back(Heading{1, Words::tr("Who searched"), researched.reference});
    Table table;
    table.columns = {
        {Words::tr("Name and post"), 1}, {Words::tr("Records searched"), 1}, {Words::tr("Signed, and day"), 1}};
    table.minimumRowMm = 15;
    table.rows << Row{{Cell{}, Cell{}, Cell{}}};
    group.blocks.push_back(table);
    return group;
}

static void appendForm(Document &document, const ResearchFormInput &input, const ResearchedCase &researched)
{
    // What is said in the meeting is later than what was returned before it.
    const bool holdsNothing = researched.lines.isEmpty()
        ? researched.returned == ReturnKind::Nil
        : std::all_of(researched.lines.cbegin(), researched.lines.cend(),
                      [](const ResearchLine &line) { return line.kind == ContributionKind::Nil; });
    std::vector<Block> &blocks = document.blocks;
    document.beginSection("particulars");
    blocks.push_back(particulars(input, researched));
    document.beginSection("asked");
    blocks.push_back(Notice{Words::tr("What you are asked to do"), input.wording.researchAsks});
    document.beginSection("nil");
    blocks.push_back(nilReturn(holdsNothing));
    document.beginSection("findings");
    blocks.push_back(findings(researched));
    document.beginSection("searched");
    blocks.push_back(searched(researched));
}

Document researchFormDocument(const ResearchFormInput &input)
{
    Document document = beginDocument(DocumentKind::ResearchForm, input.stamp,
                                      input.blank ? Words::tr("OFFICIAL-SENSITIVE once filled in.") : input.handling);
    document.subtitle = input.agency;
    document.status = input.blank ? Words::tr("Blank form") : QString();
    document.reference = input.meetingReference;
    document.purpose = input.purpose;

    if (input.blank)
        appendForm(document, input, {});
    else if (input.cases.isEmpty())
        document.blocks.push_back(Paragraph{Words::tr("No case is listed for this meeting yet.")});
    for (const ResearchedCase &researched : input.cases) {
        if (!document.blocks.empty())
            document.blocks.push_back(PageBreak{.newSheet = true});
        appendForm(document, input, researched);
    }
    return document;
}

} // namespace marac::documents
