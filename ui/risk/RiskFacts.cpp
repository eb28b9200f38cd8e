// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskFacts.h"

#include "core/agencies/AgencyWords.h"
#include "core/documents/Dates.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskFacts)
};
} // namespace

Tone riskTone(RiskBand band)
{
    switch (band) {
    case RiskBand::Standard:
        return Tone::Neutral;
    case RiskBand::Medium:
        return Tone::Info;
    case RiskBand::High:
        return Tone::Warning;
    case RiskBand::VeryHigh:
        break;
    }
    return Tone::Problem;
}

QString ticksText(int ticks, int rangeHigh)
{
    return rangeHigh > ticks ? Words::tr("%1 of %2 ticks (up to %3)").arg(ticks).arg(riskItemCount).arg(rangeHigh)
                             : Words::tr("%1 of %2 ticks").arg(ticks).arg(riskItemCount);
}

static QString withPost(const QString &name, const QString &post)
{
    return post.isEmpty() ? name : Words::tr("%1, %2", "name and post").arg(name, post);
}

static void addJudgement(FactSheet &sheet, const BandOverride &judgement)
{
    sheet.addFact(Words::tr("Professional judgement"), bandName(judgement.band));
    sheet.addFact(Words::tr("Why"), judgement.rationale);
    sheet.addFact(Words::tr("Judged by"), withPost(judgement.byName, judgement.byPost));
    sheet.addFact(Words::tr("Agreed by"),
                  judgement.authoriserDesignation
                      ? withPost(judgement.authoriser, shortWord(*judgement.authoriserDesignation))
                      : judgement.authoriser);
    sheet.addFactIfAny(Words::tr("Second authoriser"), judgement.secondAuthoriser);
}

void addRiskFacts(FactSheet &sheet, const Assessment &a)
{
    sheet.addFact(Words::tr("Score"), ticksText(a.ticks, a.rangeHigh));
    sheet.addFact(Words::tr("Computed band"), bandName(a.computedBand));
    sheet.addFact(Words::tr("Band that stands"), bandName(a.finalBand));
    sheet.addFact(Words::tr("Assessed"),
                  Words::tr("%1 by %2", "day and person")
                      .arg(documents::shortDate(a.assessedOn), withPost(a.assessorName, a.assessorPost)));
    if (a.judgement)
        addJudgement(sheet, *a.judgement);
    for (const RiskRule rule : a.rulesFired)
        sheet.addText(ruleText(rule));
}

} // namespace marac
