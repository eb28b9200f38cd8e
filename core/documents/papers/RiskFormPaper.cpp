// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/agencies/AgencyWords.h"
#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/documents/builders/RiskFormDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/people/PersonName.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/strands/StrandWords.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"

#include <algorithm>

namespace marac::documents {

static RiskFormAnswer answerText(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return RiskFormAnswer::Yes;
    case Answer::No:
        return RiskFormAnswer::No;
    case Answer::DontKnow:
        return RiskFormAnswer::DontKnow;
    case Answer::NotAsked:
        return RiskFormAnswer::NotAsked;
    }
    return RiskFormAnswer::Blank;
}

/// Who said so, and the agency by whose word it stands (R008).
static QString sourceText(const Connection &db, const ItemAnswer &answer, AgencyId assessor)
{
    if (answer.answer == Answer::NotAsked)
        return {};
    const QString agency = agencyName(db, answer.sourceAgencyId);
    switch (answer.source) {
    case AnswerSource::Victim:
        //: the agency that heard the victim's answer
        return answer.sourceAgencyId == assessor ? PaperWords::tr("Victim")
                                                 : PaperWords::tr("Victim, by way of %1").arg(agency);
    case AnswerSource::Police:
        return AgencyTable::find(db, answer.sourceAgencyId)->kind == AgencyKind::Police
            ? agency
            : PaperWords::tr("Police, by way of %1").arg(agency);
    case AnswerSource::Other:
        return agency;
    }
    return {};
}

static RiskFormInput formOf(const PaperGround &ground, const RiskTool &tool)
{
    RiskFormInput input;
    input.wording = ground.wording.meeting();
    input.toolName = tool.id;
    input.toolVersion = QString::number(tool.version);
    input.riskLabel = riskLabelFor(tool, true);
    input.windowMonths = tool.windowMonths;
    for (const RiskItem &item : tool.items)
        input.items << RiskFormItem{item.number, item.name, item.question, item.guidance,
                                    item.critical != Criticality::No};
    input.stamp = ground.stamp;
    return input;
}

static QString officerText(const Connection &db, const Authoriser &officer)
{
    QStringList parts{officer.name};
    if (officer.designation)
        parts << shortWord(*officer.designation);
    if (officer.agencyId)
        parts << agencyName(db, officer.agencyId);
    return parts.join(QStringLiteral(", "));
}

static void addAnswers(const Connection &db, const Assessment &assessment, RiskFormInput &input)
{
    for (RiskFormItem &item : input.items) {
        const ItemAnswer &answer = assessment.answers.at(item.number);
        item.answer = answerText(answer.answer);
        item.source = sourceText(db, answer, assessment.sourceAgencyId);
        item.note = answer.note;
    }
    input.agency = agencyName(db, assessment.sourceAgencyId);
    //: name of an assessor, post
    input.assessedBy = assessment.assessorPost.isEmpty()
        ? assessment.assessorName
        : PaperWords::tr("%1, %2").arg(assessment.assessorName, assessment.assessorPost);
    input.assessedOn = assessment.assessedOn;
    input.occasion = assessment.occasion ? occasionName(*assessment.occasion) : PaperWords::tr("Referral");
    input.ticks = assessment.ticks;
    input.unknown = int(assessment.answers.unknown().size());
    input.computedBand = bandName(assessment.computedBand);
    for (const RiskRule rule : assessment.rulesFired)
        input.rules << RiskFormRule{toCode(rule), ruleText(rule)};
    for (const Judgement &judgement : assessment.judgements) {
        QString authorisers = officerText(db, judgement.authoriser);
        if (judgement.second)
            authorisers += QStringLiteral("; ") + officerText(db, *judgement.second);
        //: post, agency
        const QString role = PaperWords::tr("%1, %2").arg(judgement.byPost, agencyName(db, judgement.sourceAgencyId));
        input.overrides << RiskFormOverride{bandName(judgement.band),
                                            judgement.rationale,
                                            judgement.byName,
                                            role,
                                            authorisers,
                                            Clock::local(judgement.judgedAt).date()};
    }
    input.finalBand = bandName(assessment.finalBand);
}

/// What the referral says of a question that gives no tick; empty when it says nothing.
static QString promptAnswer(const ReferralRecord &record, const QString &code)
{
    const Referral &referral = record.referral;
    if (code == QLatin1String("strands"))
        return strandNames(record.strands).join(QStringLiteral(", "));
    if (code == QLatin1String("counter_allegation"))
        return referral.counterAllegation ? PaperWords::tr("Yes") : QString();
    const std::pair<const char *, QString> texts[] = {
        {"wishes", referral.victimWishes},
        {"safe_contact", referral.safeContact},
        {"protective_factors", referral.protectiveFactors},
        {"third_party_centre", referral.thirdPartyCentre},
    };
    for (const auto &[known, text] : texts) {
        if (code == QLatin1String(known))
            return text;
    }
    return {};
}

static void addPrompts(const RiskTool &tool, const ReferralRecord &record, RiskFormInput &input)
{
    for (const UnscoredPrompt &prompt : tool.unscored) {
        if (const QString answer = promptAnswer(record, prompt.code); !answer.isEmpty())
            input.prompts << KeyValue{prompt.text, answer};
    }
}

static Result<PaperDraft> blankForm(const PaperGround &ground)
{
    const RiskTool tool = RiskToolTable::inUse(ground.db());
    RiskFormInput input = formOf(ground, tool);
    input.blank = true;
    for (const UnscoredPrompt &prompt : tool.unscored)
        input.prompts << KeyValue{prompt.text, {}};
    input.stamp.descriptor.clear();
    return PaperDraft{riskFormDocument(input)};
}

Result<PaperDraft> riskFormPaper(const PaperGround &ground)
{
    if (ground.order.blank)
        return blankForm(ground);
    if (!ReferralTable(ground.db()).find(ground.order.referral))
        return noSuchRecord();
    const ReferralFile file = readReferral(ground.reading, ground.order.referral);
    const Referral &referral = file.record.referral;
    if (!file.assessment) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("This referral has no risk assessment yet. Nothing was made: record the "
                                      "assessment, or print a blank form."));
    }
    const std::optional<RiskTool> tool =
        RiskToolTable::find(ground.db(), file.assessment->toolId, file.assessment->toolVersion);
    if (!tool)
        return noSuchRecord();
    PaperDraft draft;
    draft.isOf(ground.db(), referral);
    RiskFormInput input = formOf(ground, *tool);
    input.caseReference = referral.ref;
    if (referral.caseId.isValid())
        input.caseReference = CaseFileTable(ground.db()).find(referral.caseId)->ref;
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        if (file.record.parts.at(i).role != PartRole::Victim || !input.person.isEmpty())
            continue;
        input.person = personName(file.people.at(i).person);
        draft.names(file.people.at(i).person.id);
    }
    addAnswers(ground.db(), *file.assessment, input);
    input.interventions = tool->range(file.assessment->finalBand).interventions;
    addPrompts(*tool, file.record, input);
    draft.document = riskFormDocument(input);
    return draft;
}

} // namespace marac::documents
