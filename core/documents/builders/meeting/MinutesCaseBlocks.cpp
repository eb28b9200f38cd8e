// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/MinutesCaseBlocks.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/meeting/ContributionWord.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesDocument)
};
} // namespace

static void appendContributions(std::vector<Block> &blocks, const MinutesCase &heard)
{
    blocks.push_back(Heading{3, Words::tr("Information shared"), {}, "case_shared"});
    if (heard.contributions.isEmpty())
        blocks.push_back(Paragraph{Words::tr("Nothing was recorded.")});
    for (const MinutesContribution &said : heard.contributions) {
        Statement statement{said.agency, contributionWord(said.kind), said.text};
        if (said.kind == ContributionKind::Withheld) {
            statement.text = Words::tr("Information was withheld under section 4 of the protocol.");
            statement.tone = Tone::Muted;
        }
        blocks.push_back(statement);
    }
}

static Table riskAnalysis(const MinutesCase &heard)
{
    Table table;
    table.columns = {{{}, 1, 36}, {{}, 1}};
    const auto add = [&](const QString &title, const QStringList &points) {
        QStringList lines;
        for (const QString &point : points)
            lines << QStringLiteral("\u2022 ") + point;
        table.rows << Row{{Cell{title, {}, Tone::Strong},
                           points.isEmpty() ? Cell{Words::tr("None recorded."), {}, Tone::Muted}
                                            : Cell{lines.join(QLatin1Char('\n'))}}};
    };
    add(Words::tr("Risk of harm"), heard.harm);
    add(Words::tr("What adds to it"), heard.contributory);
    add(Words::tr("What protects"), heard.safety);
    return table;
}

static Table actionPlan(const MinutesCase &heard)
{
    Table table;
    table.columns = {{Words::tr("No."), 1, 10, Align::Right},
                     {Words::tr("Action"), 1.3},
                     {Words::tr("Owner"), 1, 44},
                     {Words::tr("Due"), 1, 22},
                     {Words::tr("Risk it lowers"), 1, 36}};
    table.whenEmpty = Words::tr("No action was agreed.");
    int number = 0;
    for (const MinutesAction &action : heard.actions) {
        table.rows << Row{{Cell{QString::number(++number)}, Cell{action.action, action.reference},
                           Cell{action.agency, action.person, Tone::Strong}, Cell{shortDate(action.due, action.dueAt)},
                           Cell{action.lowers}}};
    }
    return table;
}

void appendMinutesCase(std::vector<Block> &blocks, const MinutesCase &heard)
{
    QStringList aside;
    for (const QString &part : {heard.kind, heard.band, heard.heardOutcome}) {
        if (!part.isEmpty())
            aside << part;
    }
    const QString title =
        heard.person.isEmpty() ? heard.reference : QStringLiteral("%1  %2").arg(heard.reference, heard.person);
    blocks.push_back(Heading{2, title, aside.join(QStringLiteral("  \u00B7  "))});
    if (!heard.presentedBy.isEmpty())
        blocks.push_back(Paragraph{Words::tr("Presented by %1.").arg(heard.presentedBy)});

    appendContributions(blocks, heard);
    Group risk;
    risk.blocks.push_back(Heading{3, Words::tr("Risk analysis"),
                                  //: an agency
                                  heard.analysedBy.isEmpty() ? QString() : Words::tr("by %1").arg(heard.analysedBy),
                                  "case_risk"});
    risk.blocks.push_back(riskAnalysis(heard));
    blocks.push_back(risk);
    blocks.push_back(Heading{3, Words::tr("Action plan"), {}, "case_plan"});
    blocks.push_back(actionPlan(heard));
    if (!heard.decisions.isEmpty()) {
        blocks.push_back(Heading{3, Words::tr("Decisions"), {}, "case_decisions"});
        blocks.push_back(BulletList{heard.decisions});
    }
    if (!heard.victimToldBy.isEmpty()) {
        blocks.push_back(Heading{3, Words::tr("Who tells the victim"), {}, "case_told"});
        blocks.push_back(Paragraph{heard.victimToldHow.isEmpty()
                                       ? heard.victimToldBy
                                       //: an agency, and how and when it tells the victim
                                       : Words::tr("%1: %2").arg(heard.victimToldBy, heard.victimToldHow)});
    }
    if (!heard.exceptions.isEmpty()) {
        blocks.push_back(Heading{3, Words::tr("Exceptions recorded"), {}, "case_exceptions"});
        blocks.push_back(BulletList{heard.exceptions});
    }
}

} // namespace marac::documents
