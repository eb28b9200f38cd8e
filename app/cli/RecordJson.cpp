// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RecordJson.h"

#include "core/actions/ActionDue.h"
#include "core/audit/SubjectRef.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/referrals/strands/StrandWords.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString isoText(const QDateTime &utc)
{
    return utc.toString(Qt::ISODate);
}

QJsonObject toJson(const AgencyLine &line)
{
    return {{u"code"_s, line.agency.code},
            {u"name"_s, line.agency.name},
            {u"signatory"_s, line.signatory.legalName},
            {u"signedOn"_s, isoText(line.signatory.signedOn)},
            {u"pdmo"_s, line.pdmoName},
            {u"officers"_s, line.dmoCount},
            {u"active"_s, line.agency.active}};
}

QJsonObject toJson(const ReferralRow &row)
{
    return {{u"ref"_s, row.ref},
            {u"state"_s, toCode(row.state)},
            {u"receivedAt"_s, isoText(row.receivedAt)},
            {u"agency"_s, row.agencyCode},
            {u"victim"_s, row.victimName},
            {u"emergency"_s, row.closed ? QJsonValue() : QJsonValue(row.emergency)},
            {u"strands"_s, row.closed ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(row.strands))},
            {u"band"_s, row.finalBand},
            {u"ticks"_s, row.ticks < 0 ? QJsonValue() : QJsonValue(row.ticks)},
            {u"rangeHigh"_s, row.rangeHigh < 0 ? QJsonValue() : QJsonValue(row.rangeHigh)},
            {u"case"_s, row.caseRef}};
}

QJsonObject toJson(const CaseFileRow &row)
{
    return {{u"ref"_s, row.ref},
            {u"victim"_s, row.place.isEmpty() ? (row.givenName + u' ' + row.familyName).trimmed() : row.place},
            {u"state"_s, toCode(row.state)},
            {u"openedOn"_s, isoText(row.openedOn)},
            {u"referrals"_s, row.closed ? QJsonValue() : QJsonValue(row.referrals)},
            {u"lastHeardOn"_s, isoText(row.lastHeardOn)},
            {u"nextMeetingOn"_s, isoText(row.nextMeetingOn)},
            {u"openActions"_s, row.closed ? QJsonValue() : QJsonValue(row.openActions)},
            {u"overdueActions"_s, row.closed ? QJsonValue() : QJsonValue(row.overdueActions)},
            {u"band"_s, row.finalBand}};
}

QJsonObject toJson(const MeetingRow &row)
{
    return {{u"ref"_s, row.meeting.ref},
            {u"kind"_s, toCode(row.meeting.kind)},
            {u"heldOn"_s, isoText(row.meeting.heldOn)},
            {u"startsAt"_s, row.meeting.startsAt.toString(u"HH:mm"_s)},
            {u"state"_s, toCode(row.meeting.state)},
            {u"cases"_s, row.cases},
            {u"circulatedTo"_s, row.circulatedTo},
            {u"present"_s, row.present},
            {u"minutes"_s, row.minutesState}};
}

QJsonObject toJson(const ActionRow &row)
{
    return {{u"ref"_s, row.action.ref},
            {u"case"_s, row.caseRef},
            {u"meeting"_s, row.meetingRef},
            {u"owner"_s, row.ownerCode},
            {u"state"_s, toCode(row.action.state)},
            {u"setOn"_s, isoText(row.action.setOn)},
            {u"dueOn"_s, isoText(row.action.dueOn)},
            {u"dueAt"_s, row.action.dueAt.toString(u"HH:mm"_s)},
            {u"endedOn"_s, isoText(row.action.endedOn)},
            {u"completedOn"_s, isoText(doneOn(row.action))},
            {u"text"_s, row.action.text}};
}

QJsonObject toJson(const SharingLine &line)
{
    QJsonObject json{{u"agency"_s, line.agencyId.isValid() ? line.code : u"total"_s}, {u"name"_s, line.name}};
    for (const SharingCount &one : sharingCounts)
        json.insert(QString::fromLatin1(one.name), line.*one.count);
    return json;
}

static QJsonObject toJson(const Authoriser &officer)
{
    return {{u"name"_s, officer.name},
            {u"designation"_s, officer.designation ? toCode(*officer.designation) : QString()}};
}

static QJsonObject toJson(const Judgement &judgement)
{
    return {{u"band"_s, toCode(judgement.band)},
            {u"rationale"_s, judgement.rationale},
            {u"by"_s, judgement.byName},
            {u"post"_s, judgement.byPost},
            {u"authoriser"_s, toJson(judgement.authoriser)},
            {u"secondAuthoriser"_s, judgement.second ? QJsonValue(toJson(*judgement.second)) : QJsonValue()},
            {u"judgedAt"_s, isoText(judgement.judgedAt)}};
}

QJsonObject toJson(const Assessment &assessment)
{
    QJsonArray judgements;
    for (const Judgement &judgement : assessment.judgements)
        judgements << toJson(judgement);
    QJsonObject answers;
    for (int item = 1; item <= riskItemCount; ++item)
        answers.insert(QString::number(item), toCode(assessment.answers.at(item).answer));
    QJsonArray rules;
    for (const RiskRule rule : assessment.rulesFired)
        rules << toCode(rule);
    return {{u"assessedOn"_s, isoText(assessment.assessedOn)},
            {u"assessor"_s, assessment.assessorName},
            {u"tool"_s, u"%1 %2"_s.arg(assessment.toolId).arg(assessment.toolVersion)},
            {u"ticks"_s, assessment.ticks},
            {u"rangeHigh"_s, assessment.rangeHigh},
            {u"computedBand"_s, toCode(assessment.computedBand)},
            {u"finalBand"_s, toCode(assessment.finalBand)},
            {u"rules"_s, rules},
            {u"judgements"_s, judgements},
            {u"answers"_s, answers}};
}

QJsonObject personJson(const PersonFile &file)
{
    return {{u"ref"_s, personRef(file.person.id.value())},
            {u"name"_s, personName(file.person)},
            {u"bornOn"_s, isoText(file.person.bornOn)},
            {u"phone"_s, file.person.phone},
            {u"safeToCall"_s, toCode(file.person.safeToCall)},
            {u"address"_s, file.address ? addressOneLine(*file.address) : QString()}};
}

QJsonObject toJson(const ReferralFile &consulted)
{
    const ReferralFile file = asShown(consulted);
    const Referral &referral = file.record.referral;
    QJsonArray people, missing;
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        QJsonObject person = personJson(file.people.at(i));
        person.insert(u"role"_s, toCode(file.record.parts.at(i).role));
        person.insert(u"school"_s, file.record.parts.at(i).school);
        person.insert(u"relationshipToPerpetrator"_s, file.record.parts.at(i).relationshipToPerpetrator);
        people << person;
    }
    for (const CompletenessItem &item : file.standing.completeness) {
        if (!item.met)
            missing << item.field;
    }
    QJsonObject json{{u"ref"_s, referral.ref},
                     {u"state"_s, toCode(referral.state)},
                     {u"receivedAt"_s, isoText(referral.receivedAt)},
                     {u"referrer"_s, referral.referrerName},
                     {u"incidentOn"_s, isoText(referral.incidentOn)},
                     {u"incidentKind"_s, referral.incidentKind},
                     {u"locationType"_s, referral.locationType},
                     {u"narrative"_s, referral.narrative},
                     {u"consent"_s, toCode(referral.consent)},
                     {u"emergency"_s, referral.emergency},
                     {u"landlord"_s, referral.landlord},
                     {u"officerInCase"_s, referral.officerInCase},
                     {u"gp"_s, referral.gp},
                     {u"afraidOf"_s, referral.afraidOf},
                     {u"safeToTalkTo"_s, referral.safeToTalkTo},
                     {u"otherMarac"_s, referral.otherMarac},
                     {u"people"_s, people},
                     {u"strands"_s, QJsonArray::fromStringList(strandCodes(file.record.strands))},
                     {u"strandsInFull"_s, QJsonArray::fromStringList(strandsInFull(file.record.strands))},
                     {u"missing"_s, missing}};
    QJsonArray criteria;
    for (const ReferralCriterion &one : file.record.criteria)
        criteria << QJsonObject{
            {u"criterion"_s, toCode(one.criterion)}, {u"heardOn"_s, isoText(one.heardOn)}, {u"caseRef"_s, one.caseRef}};
    json.insert(u"criteria"_s, criteria);
    QJsonArray returns;
    for (const ReferralReturn &one : file.returns)
        returns << QJsonObject{
            {u"returnedAt"_s, isoText(one.returnedAt)}, {u"referrer"_s, one.referrerName}, {u"reasons"_s, one.reasons}};
    json.insert(u"returns"_s, returns);
    json.insert(u"withoutConsent"_s, withoutConsentLine(referral, file.record.withoutConsent));
    if (file.assessment)
        json.insert(u"assessment"_s, toJson(*file.assessment));
    return json;
}

QJsonObject gateJson(const GateState &gate)
{
    return {{u"open"_s, gate.open},
            {u"unsigned"_s, QJsonArray::fromStringList(gate.unsignedNames)},
            {u"reason"_s, gate.reason}};
}

/// What one agency owes and gave before a meeting, by the references of its cases.
static QJsonObject researchJson(const AgencyResearch &line, const QList<AgendaRow> &agenda)
{
    QJsonArray returned, owed;
    for (const AgendaRow &row : agenda) {
        const auto given = line.returned.constFind(row.item.id);
        if (given != line.returned.constEnd())
            returned << QJsonObject{{u"case"_s, row.caseRef},
                                    {u"kind"_s, toCode(given->kind)},
                                    {u"receivedAt"_s, isoText(given->receivedAt)},
                                    {u"tooLate"_s, given->tooLate}};
        else if (line.asked.contains(row.item.id))
            owed << row.caseRef;
    }
    return {{u"agency"_s, line.agency.code}, {u"returned"_s, returned}, {u"owed"_s, owed}};
}

QJsonObject toJson(const MeetingFile &file)
{
    QJsonArray agenda, attendance, circulation, research;
    for (const AgencyResearch &line : file.research)
        research << researchJson(line, file.agenda);
    for (const AgendaRow &row : file.agenda) {
        agenda << QJsonObject{{u"case"_s, row.caseRef},
                              {u"referral"_s, row.referralRef},
                              {u"band"_s, row.finalBand},
                              {u"repeat"_s, row.item.repeat},
                              {u"outcome"_s, toCode(row.item.outcome)}};
    }
    for (const Attendance &line : file.attendance) {
        attendance << QJsonObject{{u"name"_s, line.name},
                                  {u"seat"_s, toCode(line.seat)},
                                  {u"presence"_s, toCode(line.presence)},
                                  {u"signedAt"_s, isoText(line.signedAt)},
                                  {u"signedWording"_s, signedWordingText(line)}};
    }
    for (const Circulation &sent : file.circulation) {
        const auto agency = std::find_if(file.agencies.begin(), file.agencies.end(),
                                         [&](const Agency &one) { return one.id == sent.agencyId; });
        circulation << QJsonObject{{u"agency"_s, agency == file.agencies.end() ? QString() : agency->code},
                                   {u"sentAt"_s, isoText(sent.sentAt)},
                                   {u"workingDays"_s, sent.workingDays},
                                   {u"onTime"_s, sent.onTime}};
    }
    return {{u"ref"_s, file.meeting.ref},
            {u"kind"_s, toCode(file.meeting.kind)},
            {u"heldOn"_s, isoText(file.meeting.heldOn)},
            {u"state"_s, toCode(file.meeting.state)},
            {u"venue"_s, file.meeting.venue},
            {u"chair"_s, file.meeting.chair},
            {u"circulateBy"_s, isoText(file.circulateBy)},
            {u"circulation"_s, circulation},
            {u"returnBy"_s, isoText(file.returnBy)},
            {u"research"_s, research},
            {u"protocolReminderAt"_s, isoText(file.meeting.protocolReminderAt)},
            {u"gate"_s, gateJson(file.gate)},
            {u"circulatedTo"_s, agenciesServed(file.circulated)},
            {u"agenda"_s, agenda},
            {u"attendance"_s, attendance}};
}

QJsonObject toJson(const ActionFile &file)
{
    QJsonObject json = toJson(file.row);
    QJsonArray feedback;
    for (const ActionFeedback &one : file.feedback) {
        QJsonObject report{{u"receivedOn"_s, isoText(one.receivedOn)},
                           {u"completedOn"_s, isoText(one.completedOn)},
                           {u"reportedBy"_s, one.reportedBy},
                           {u"outcome"_s, toCode(one.outcome)},
                           {u"text"_s, one.text}};
        if (const TakenBack *taken = takenBackAmong(file.takenBack, one.id))
            report.insert(u"takenBack"_s,
                          QJsonObject{{u"on"_s, isoText(taken->takenBackOn)}, {u"reason"_s, taken->reason}});
        feedback << report;
    }
    json.insert(u"feedback"_s, feedback);
    return json;
}

} // namespace marac::cli
