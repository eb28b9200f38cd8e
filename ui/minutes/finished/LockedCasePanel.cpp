// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/LockedCasePanel.h"

#include "core/documents/Dates.h"
#include "ui/minutes/HearingWords.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString sentence(const MinutesContribution &said)
{
    switch (said.kind) {
    case ContributionKind::Fact:
        return LockedCasePanel::tr("%1 (fact)").arg(said.text);
    case ContributionKind::Opinion:
        return LockedCasePanel::tr("%1 (opinion)").arg(said.text);
    case ContributionKind::Nil:
        return said.text;
    case ContributionKind::Withheld:
        break;
    }
    return LockedCasePanel::tr("Information withheld");
}

LockedCasePanel::LockedCasePanel(const MinutesCase &heard, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *banner = new RecordBanner(this);
    banner->setRecord(heard.person, heard.reference);
    for (const QString &word : {heard.kind, heard.band, heard.heardOutcome}) {
        if (!word.isEmpty())
            banner->addPill(Tone::Neutral, word);
    }
    column->addWidget(banner);
    auto *sheet = new FactSheet(this);
    column->addWidget(sheet);
    sheet->addFactIfAny(tr("Presented by"), heard.presentedBy);
    sheet->addFactIfAny(tr("Exceptions"), heard.exceptions.join(u'\n'));
    sheet->addHeading(tr("What the agencies said"));
    if (heard.contributions.isEmpty())
        sheet->addHint(tr("Nothing was recorded."));
    for (const MinutesContribution &said : heard.contributions)
        sheet->addFact(said.agency, sentence(said));
    sheet->addHeading(tr("Risk analysis"));
    sheet->addFactIfAny(tr("Assessed by"), heard.analysedBy);
    sheet->addFact(tr("Harm"), heard.harm.join(u'\n'));
    sheet->addFact(tr("What adds to it"), heard.contributory.join(u'\n'));
    sheet->addFact(tr("What protects"), heard.safety.join(u'\n'));
    sheet->addFactIfAny(tr("Decision"), heard.decisions.join(u'\n'));
    sheet->addFactIfAny(tr("Who tells the victim"), victimToldWords(heard.victimToldBy, heard.victimToldHow));
    sheet->addHeading(tr("Actions agreed"));
    if (heard.actions.isEmpty())
        sheet->addHint(tr("No action was agreed."));
    for (const MinutesAction &action : heard.actions) {
        const QString due = tr("%1\nDue %2").arg(action.action, documents::longDate(action.due, action.dueAt));
        sheet->addFact(tr("%1, %2").arg(action.agency, action.reference),
                       action.lowers.isEmpty() ? due : tr("%1, lowers %2").arg(due, action.lowers));
    }
}

} // namespace marac
