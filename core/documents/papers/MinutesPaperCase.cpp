// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/MinutesPaperCase.h"

#include "core/documents/papers/PaperMaking.h"
#include "core/risk/tool/RiskToolTable.h"

namespace marac::documents {

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

static MinutesContribution contributionOf(const Connection &db, const Contribution &said)
{
    const QString agency = agencyName(db, said.sourceAgencyId);
    switch (said.kind) {
    case marac::ContributionKind::Fact:
        return {agency, ContributionKind::Fact, said.text};
    case marac::ContributionKind::Opinion:
        return {agency, ContributionKind::Opinion, said.text};
    case marac::ContributionKind::Nil:
        return {agency, ContributionKind::Fact, PaperWords::tr("The agency holds no information.")};
    case marac::ContributionKind::Withheld:
        return {agency, ContributionKind::Withheld, {}};
    }
    return {agency};
}

static QString outcomeText(HearingOutcome outcome)
{
    switch (outcome) {
    case HearingOutcome::NotHeard:
        return PaperWords::tr("Not heard");
    case HearingOutcome::Heard:
        return PaperWords::tr("Heard");
    case HearingOutcome::Carried:
        return PaperWords::tr("Carried over to the next meeting");
    }
    return {};
}

static QString riskLowered(const Connection &db, int item)
{
    return item > 0 ? QStringLiteral("%1 %2").arg(item).arg(RiskToolTable::inUse(db).item(item).name) : QString();
}

MinutesCase minutesCaseOf(const Connection &db, const Hearing &hearing)
{
    const AgendaItem &item = hearing.row.item;
    MinutesCase heard;
    heard.reference = hearing.row.caseRef;
    heard.person = victimInitials(db, item.caseId);
    heard.kind = caseKind(db, hearing.row);
    heard.band = bandText(hearing.row.finalBand);
    heard.presentedBy = agencyName(db, item.sourceAgencyId);
    heard.heardOutcome = outcomeText(item.outcome);
    for (const Contribution &said : hearing.contributions)
        heard.contributions << contributionOf(db, said);
    heard.harm = linesOf(hearing.analysis.harm);
    heard.contributory = linesOf(hearing.analysis.contributory);
    heard.safety = linesOf(hearing.analysis.safety);
    heard.decisions = linesOf(hearing.analysis.decision);
    for (const Action &action : hearing.actions) {
        heard.actions << MinutesAction{action.ref, action.text,  agencyName(db, action.ownerAgencyId),
                                       {},         action.dueOn, riskLowered(db, action.riskItem)};
    }
    if (!item.lateReason.isEmpty())
        //: why a paper was late, who decided
        heard.exceptions << PaperWords::tr("Late paper: %1 Accepted by %2.").arg(item.lateReason, item.lateDecidedBy);
    return heard;
}

} // namespace marac::documents
