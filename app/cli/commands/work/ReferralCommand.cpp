// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/ReferralCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/agencies/ListAgencies.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/risk/AssessmentFile.h"
#include "core/risk/RecordAssessment.h"
#include "core/today/due/DueOccasion.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<ReferralFile> referralOf(const CliContext &context, Register &records)
{
    const Result<ReferralId> id = referralWithRef(records, stepRef(context));
    return id ? consultReferral(records, *id) : Result<ReferralFile>(Failure(id.error()));
}

/// R008: answers that an agency other than the assessor's gave.
static Result<> nameSources(Register &records, const QHash<int, QString> &from, RiskAnswers &answers)
{
    const Result<QList<AgencyLine>> lines = from.isEmpty() ? QList<AgencyLine>() : listAgencies(records);
    if (!lines)
        return Failure(lines.error());
    for (auto it = from.begin(); it != from.end(); ++it) {
        const auto line = std::find_if(lines->begin(), lines->end(), [&](const AgencyLine &one) {
            return one.agency.code.compare(it.value(), Qt::CaseInsensitive) == 0;
        });
        if (line == lines->end()) {
            return failure(Problem::Kind::Invalid,
                           CliWords::tr("“from” names an agency that is not in the register for item %1. Nothing was "
                                        "kept.")
                               .arg(it.key()));
        }
        hearFrom(answers.at(it.key()), line->agency);
    }
    return {};
}

static Result<QJsonObject> assess(const CliContext &context, Register &records)
{
    const Result<ReferralFile> file = referralOf(context, records);
    const Result<QByteArray> json = context.readJson(stepWord(context, 1), assessmentFileLimit);
    const Result<AssessmentFile> answers =
        json ? readAssessmentFile(*json) : Result<AssessmentFile>(Failure(json.error()));
    const Result<QDate> day = dayOption(context, u"on"_s, records.today());
    if (!file || !answers || !day)
        return Failure(!file ? file.error() : !answers ? answers.error() : day.error());
    const Result<RescoreOccasion> due = dueOccasion(records, file->record.referral.id);
    if (!due)
        return Failure(due.error());
    NewAssessment given = nextAssessment(*file, *day, *due);
    given.assessedOn = *day;
    given.answers = answers->answers;
    given.context = answers->context;
    if (const Result<> named = nameSources(records, answers->from, given.answers); !named)
        return Failure(named.error());
    given.assessorName = context.value(u"assessor"_s, given.assessorName);
    given.assessorPost = context.value(u"post"_s, given.assessorPost);
    if (context.has(u"agency"_s)) {
        const Result<AgencyId> agency = agencyOption(context, records);
        if (!agency)
            return Failure(agency.error());
        given.sourceAgencyId = *agency;
    }
    const Result<AssessmentId> kept = recordAssessment(records, given);
    const Result<ReferralFile> after =
        kept ? consultReferral(records, file->record.referral.id) : Result<ReferralFile>(Failure(kept.error()));
    if (!after)
        return Failure(after.error());
    QJsonObject done = stepDone(CliWords::tr("The risk assessment is kept: %1 of 20, band %2.")
                                    .arg(after->assessment->ticks)
                                    .arg(toCode(after->assessment->finalBand)),
                                stepRef(context));
    done.insert(u"assessment"_s, toJson(*after->shown.assessment));
    return done;
}

static Result<QJsonObject> accept(const CliContext &context, Register &records)
{
    const Result<ReferralFile> file = referralOf(context, records);
    if (!file)
        return Failure(file.error());
    Acceptance acceptance;
    acceptance.referralId = file->record.referral.id;
    acceptance.version = file->record.referral.version;
    acceptance.repeat = context.has(u"repeat"_s);
    acceptance.repeatReason = context.value(u"repeat-reason"_s);
    acceptance.otherMeetingReason = context.value(u"reason"_s);
    acceptance.lateReason = context.value(u"late-reason"_s);
    acceptance.lateDecidedBy = context.value(u"late-by"_s);
    if (context.has(u"meeting"_s)) {
        const Result<MeetingId> meeting = meetingWithRef(records, context.value(u"meeting"_s).toUpper());
        if (!meeting)
            return Failure(meeting.error());
        acceptance.meetingId = *meeting;
    }
    const Result<Accepted> accepted = acceptReferral(records, acceptance);
    if (!accepted)
        return Failure(accepted.error());
    QJsonObject done = stepDone(
        accepted->meetingRef.isEmpty()
            ? CliWords::tr("Accepted into case %1. No planned meeting can take it: call one.").arg(accepted->caseRef)
            : CliWords::tr("Accepted into case %1, for meeting %2.").arg(accepted->caseRef, accepted->meetingRef),
        stepRef(context));
    done.insert(u"case"_s, accepted->caseRef);
    done.insert(u"joinedExistingFile"_s, accepted->joinedExistingFile);
    done.insert(u"meeting"_s, accepted->meetingRef);
    done.insert(u"explanation"_s, QJsonArray::fromStringList(accepted->explanation));
    return done;
}

static Result<QJsonObject> decide(const CliContext &context, Register &records,
                                  Result<> (*decision)(Register &, ReferralId, qint64, const QString &),
                                  const QString &sentence)
{
    const Result<ReferralFile> file = referralOf(context, records);
    if (!file)
        return Failure(file.error());
    const Referral &referral = file->record.referral;
    const Result<> done = decision(records, referral.id, referral.version, context.value(u"reason"_s));
    return done ? Result<QJsonObject>(stepDone(sentence.arg(referral.ref), referral.ref))
                : Result<QJsonObject>(Failure(done.error()));
}

static Result<QJsonObject> sendBack(const CliContext &context, Register &records)
{
    return decide(context, records, &returnReferral, CliWords::tr("%1 is returned to its referrer."));
}

static Result<QJsonObject> refuse(const CliContext &context, Register &records)
{
    return decide(context, records, &refuseReferral, CliWords::tr("%1 is refused."));
}

QString ReferralCommand::name() const
{
    return u"referral"_s;
}

QString ReferralCommand::summary() const
{
    return CliWords::tr("Assess, accept, return or refuse a referral");
}

QList<CliOption> ReferralCommand::options() const
{
    return {
        {u"assessor"_s, u"NAME"_s, CliWords::tr("assess: who assessed; the referrer when left out, the first time")},
        {u"post"_s, u"POST"_s, CliWords::tr("assess: their post")},
        {u"agency"_s, u"CODE"_s, CliWords::tr("assess: their agency; the referring one when left out")},
        {u"on"_s, u"YYYY-MM-DD"_s, CliWords::tr("assess: the day; today when left out")},
        {u"meeting"_s, u"MEETING"_s, CliWords::tr("accept: this meeting, not the next available one")},
        {u"reason"_s, u"TEXT"_s, CliWords::tr("return, refuse: why; accept: why another meeting")},
        {u"repeat"_s, {}, CliWords::tr("accept: it is a repeat of a case heard before, or joins its hearing to come")},
        {u"repeat-reason"_s, u"TEXT"_s,
         CliWords::tr("accept: why it is a repeat where no perpetrator, place or motive is known to be the same")},
        {u"late-reason"_s, u"TEXT"_s, CliWords::tr("accept: why its papers go out after the deadline")},
        {u"late-by"_s, u"NAME"_s, CliWords::tr("accept: the chair who decided so")}};
}

QList<Step> ReferralCommand::steps() const
{
    return {
        {u"assess"_s, u"REFERRAL FILE"_s, CliWords::tr("keep its risk assessment"), 2, 2, &assess},
        {u"accept"_s, u"REFERRAL"_s, CliWords::tr("open or add to its case and place it on a meeting"), 1, 1, &accept},
        {u"return"_s, u"REFERRAL"_s, CliWords::tr("send it back as incomplete"), 1, 1, &sendBack},
        {u"refuse"_s, u"REFERRAL"_s, CliWords::tr("it is not one for this MARAC"), 1, 1, &refuse}};
}

QString ReferralCommand::remarks() const
{
    return CliWords::tr("Referrals come in by marac-cli import referrals. FILE holds the answers as for marac-cli "
                        "assess; in it \"from\": {\"12\": \"POL\"} names the agency an answer came from where the "
                        "assessor's own did not give it.\n"
                        "With --json: done, ref; assess: assessment; accept: case, joinedExistingFile, meeting, "
                        "explanation.");
}

} // namespace marac::cli
