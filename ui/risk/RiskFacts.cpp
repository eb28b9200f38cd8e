// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskFacts.h"

#include "core/agencies/AgencyWords.h"
#include "core/base/Clock.h"
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

QString shortTicksText(int ticks, int rangeHigh)
{
    return rangeHigh > ticks ? Words::tr("%1 (up to %2)", "ticks").arg(ticks).arg(rangeHigh) : QString::number(ticks);
}

QString helpsText(const RiskBandRange &band)
{
    if (band.interventions.isEmpty())
        return {};
    return Words::tr("Found to help at %1: %2", "band and measures")
        .arg(bandName(band.band), band.interventions.join(QStringLiteral("; ")));
}

static QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString authoriserText(const Authoriser &officer, const QHash<AgencyId, QString> &agencies)
{
    return listed({officer.name, officer.designation ? shortWord(*officer.designation) : QString(),
                   agencies.value(officer.agencyId)});
}

static QString judgeText(const Judgement &judgement, const QHash<AgencyId, QString> &agencies)
{
    return listed({judgement.byName, judgement.byPost, agencies.value(judgement.sourceAgencyId)});
}

QString judgementLine(const Judgement &judgement, const QHash<AgencyId, QString> &agencies)
{
    return Words::tr("%1 on %2 by %3; agreed by %4", "band, day, professional, officer")
        .arg(bandName(judgement.band), documents::shortDate(Clock::local(judgement.judgedAt).date()),
             judgeText(judgement, agencies), authoriserText(judgement.authoriser, agencies));
}

QString judgementLeftText(const Assessment &before)
{
    if (before.judgements.isEmpty())
        return {};
    const Judgement &standing = before.judgements.last();
    return Words::tr("The judgement of %1 (%2) does not carry over; judge again if it still holds.", "day and band")
        .arg(documents::shortDate(Clock::local(standing.judgedAt).date()), bandName(standing.band));
}

static void addJudgements(FactSheet &sheet, const QList<Judgement> &judgements,
                          const QHash<AgencyId, QString> &agencies)
{
    const Judgement &standing = judgements.last();
    sheet.addFact(Words::tr("Professional judgement"), bandName(standing.band));
    sheet.addFact(Words::tr("Why"), standing.rationale);
    sheet.addFact(Words::tr("Judged by"), judgeText(standing, agencies));
    sheet.addFact(Words::tr("Agreed by"), authoriserText(standing.authoriser, agencies));
    if (standing.second)
        sheet.addFact(Words::tr("Second authoriser"), authoriserText(*standing.second, agencies));
    for (qsizetype i = judgements.size() - 2; i >= 0; --i)
        sheet.addHint(Words::tr("Judged before: %1").arg(judgementLine(judgements.at(i), agencies)));
}

void addRiskFacts(FactSheet &sheet, const Assessment &a, const QHash<AgencyId, QString> &agencies)
{
    sheet.addFact(Words::tr("Score"), ticksText(a.ticks, a.rangeHigh));
    sheet.addFact(Words::tr("Computed band"), bandName(a.computedBand));
    sheet.addFact(Words::tr("Band that stands"), bandName(a.finalBand));
    sheet.addFact(Words::tr("Assessed"),
                  Words::tr("%1 by %2", "day and person")
                      .arg(documents::shortDate(a.assessedOn),
                           listed({a.assessorName, a.assessorPost, agencies.value(a.sourceAgencyId)})));
    if (a.occasion)
        sheet.addFact(Words::tr("Occasion"), occasionName(*a.occasion));
    if (!a.judgements.isEmpty())
        addJudgements(sheet, a.judgements, agencies);
    for (const RiskRule rule : a.rulesFired)
        sheet.addText(ruleText(rule));
}

} // namespace marac
