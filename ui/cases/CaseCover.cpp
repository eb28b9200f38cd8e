// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseCover.h"

#include "ui/cases/CaseWords.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/looks/Theme.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseCover)
};
} // namespace

static QString partWord(FilePart part)
{
    switch (part) {
    case FilePart::ReferralDocuments:
        return Words::tr("Referrals");
    case FilePart::RiskAssessments:
        return Words::tr("Risk assessments");
    case FilePart::ActionPlan:
        return Words::tr("Action plan");
    case FilePart::ActionsCompleted:
        return Words::tr("Actions completed");
    case FilePart::TrackingData:
        return Words::tr("Tracking");
    }
    return {};
}

static QString lineText(const CoverLine &line)
{
    const QString part = partWord(line.part);
    if (line.outOf > 0)
        return Words::tr("%1: %2 of %3", "a part of the file, how many are there, out of how many")
            .arg(part, QString::number(line.count), QString::number(line.outOf));
    if (line.isMissing())
        return line.isOwed ? Words::tr("%1: missing", "a part of the file").arg(part)
                           : Words::tr("%1: none", "a part of the file").arg(part);
    return Words::tr("%1: %2", "a part of the file, and how many are there").arg(part, QString::number(line.count));
}

static Tone toneOf(const CoverLine &line)
{
    if (line.isMissing())
        return line.isOwed ? Tone::Warning : Tone::Neutral;
    return line.outOf > line.count ? Tone::Info : Tone::Good;
}

void addCaseCover(FactSheet &sheet, const CaseDossier &dossier)
{
    QList<std::pair<Tone, QString>> pills;
    const QList<CoverLine> cover = caseFileCover(dossier);
    for (const CoverLine &line : cover)
        pills.append({toneOf(line), lineText(line)});
    const CaseFile &file = dossier.file;
    if (file.outcome)
        pills.append({Tone::Info, Words::tr("Outcome: %1").arg(outcomeName(*file.outcome))});
    if (file.residualBand)
        pills.append(
            {riskTone(*file.residualBand), Words::tr("Risk left: %1", "a band").arg(bandName(*file.residualBand))});
    sheet.addPills(pills);
}

} // namespace marac
