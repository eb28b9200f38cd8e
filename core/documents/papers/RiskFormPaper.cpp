// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/documents/builders/RiskFormDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/people/PersonName.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/Strands.h"
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

static QString sourceText(const Connection &db, const ItemAnswer &answer)
{
    if (answer.answer == Answer::NotAsked)
        return {};
    switch (answer.source) {
    case AnswerSource::Victim:
        return PaperWords::tr("Victim");
    case AnswerSource::Police:
        return PaperWords::tr("Police");
    case AnswerSource::Other:
        return answer.sourceAgencyId.isValid() ? agencyName(db, answer.sourceAgencyId) : PaperWords::tr("Other");
    }
    return {};
}

static RiskFormInput formOf(const PaperGround &ground, const RiskTool &tool)
{
    RiskFormInput input;
    input.wording = meetingWording(ground.edition);
    input.toolName = tool.id;
    input.toolVersion = QString::number(tool.version);
    for (const RiskItem &item : tool.items)
        input.items << RiskFormItem{item.number, item.name, item.question, item.guidance,
                                    item.critical != Criticality::No};
    input.stamp = ground.stamp;
    return input;
}

static void addAnswers(const Connection &db, const Assessment &assessment, RiskFormInput &input)
{
    for (RiskFormItem &item : input.items) {
        const ItemAnswer &answer = assessment.answers.at(item.number);
        item.answer = answerText(answer.answer);
        item.source = sourceText(db, answer);
        item.note = answer.note;
    }
    input.agency = agencyName(db, assessment.sourceAgencyId);
    //: name of an assessor, post
    input.assessedBy = assessment.assessorPost.isEmpty()
        ? assessment.assessorName
        : PaperWords::tr("%1, %2").arg(assessment.assessorName, assessment.assessorPost);
    input.assessedOn = assessment.assessedOn;
    input.occasion = PaperWords::tr("Referral");
    input.ticks = assessment.ticks;
    input.unknown = int(assessment.answers.unknown().size());
    input.computedBand = bandName(assessment.computedBand);
    for (const RiskRule rule : assessment.rulesFired)
        input.rules << RiskFormRule{toCode(rule), ruleText(rule)};
    if (const std::optional<BandOverride> &judgement = assessment.judgement) {
        QStringList authorisers{judgement->authoriser, judgement->secondAuthoriser};
        authorisers.removeAll(QString());
        input.overrides << RiskFormOverride{bandName(judgement->band), judgement->rationale, judgement->byName,
                                            judgement->byPost, authorisers.join(QStringLiteral(", "))};
    }
    input.finalBand = bandName(assessment.finalBand);
}

static void addPrompts(const ReferralRecord &record, RiskFormInput &input)
{
    QStringList strands;
    for (const ReferralStrand &strand : record.strands)
        strands << Strands::shipped().nameOf(strand.strand);
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            input.prompts << KeyValue{key, value};
    };
    add(PaperWords::tr("Strands of hostility"), strands.join(QStringLiteral(", ")));
    add(PaperWords::tr("What the victim wants"), record.referral.victimWishes);
    add(PaperWords::tr("Safe contact"), record.referral.safeContact);
    add(PaperWords::tr("Protective factors"), record.referral.protectiveFactors);
    if (record.referral.counterAllegation)
        add(PaperWords::tr("Counter-allegation"), PaperWords::tr("Yes"));
}

static Result<PaperDraft> blankForm(const PaperGround &ground)
{
    RiskFormInput input = formOf(ground, RiskToolTable::inUse(ground.db()));
    input.blank = true;
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
    draft.ref = referral.ref;
    draft.about << Subject{SubjectKind::Referral, referral.id.value(), referral.ref};
    draft.names(ground.db(), referral.caseId);
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
    addPrompts(file.record, input);
    draft.document = riskFormDocument(input);
    return draft;
}

} // namespace marac::documents
