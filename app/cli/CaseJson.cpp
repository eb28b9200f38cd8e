// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RecordJson.h"
#include "core/audit/SubjectRef.h"
#include "core/dossier/CaseFileCover.h"

#include <QJsonArray>

namespace marac::cli {

using namespace Qt::StringLiterals;

static QJsonArray sharedJson(const QList<CaseCirculation> &circulations)
{
    QJsonArray shared;
    for (const CaseCirculation &sent : circulations)
        shared << QJsonObject{{u"agency"_s, sent.agencyCode},     {u"sentAt"_s, isoText(sent.sentAt)},
                              {u"method"_s, toCode(sent.method)}, {u"recipient"_s, sent.recipient},
                              {u"meeting"_s, sent.meetingRef},    {u"onTime"_s, sent.onTime}};
    return shared;
}

static QJsonArray spokenJson(const QList<CaseContribution> &contributions)
{
    QJsonArray spoken;
    for (const CaseContribution &said : contributions)
        spoken << QJsonObject{{u"agency"_s, said.agencyCode},
                              {u"at"_s, isoText(said.at)},
                              {u"kind"_s, toCode(said.kind)},
                              {u"withheld"_s, said.kind == ContributionKind::Withheld},
                              {u"meeting"_s, said.meetingRef}};
    return spoken;
}

QJsonObject toJson(const CaseDossier &dossier)
{
    QJsonArray referrals, assessments, hearings, actions, events, people;
    for (const ReferralRecord &record : dossier.referrals)
        referrals << record.referral.ref;
    for (const Assessment &assessment : dossier.assessments)
        assessments << toJson(assessment);
    for (const CaseHearing &hearing : dossier.hearings)
        hearings << QJsonObject{{u"meeting"_s, hearing.meeting.ref}, {u"outcome"_s, toCode(hearing.item.outcome)}};
    for (const ActionRow &action : dossier.actions)
        actions << toJson(action);
    for (const CaseEvent &event : dossier.events)
        events << QJsonObject{{u"at"_s, isoText(event.at)}, {u"kind"_s, toCode(event.kind)}, {u"text"_s, event.text}};
    for (const CasePerson &one : dossier.people) {
        QJsonObject person = personJson(one.person);
        person.insert(u"role"_s, toCode(one.role));
        people << person;
    }
    QJsonObject cover;
    for (const CoverLine &line : caseFileCover(dossier))
        cover.insert(toCode(line.part), line.count);
    return {{u"ref"_s, dossier.file.ref},
            {u"state"_s, toCode(dossier.file.state)},
            {u"cover"_s, cover},
            {u"openedOn"_s, isoText(dossier.file.openedOn)},
            {u"closedOn"_s, isoText(dossier.file.closedOn)},
            {u"closingReason"_s, dossier.file.closingReason},
            {u"outcome"_s, dossier.file.outcome ? toCode(*dossier.file.outcome) : QString()},
            {u"riskLeft"_s, dossier.file.residualBand ? toCode(*dossier.file.residualBand) : QString()},
            {u"people"_s, people},
            {u"victim"_s, dossier.victim ? personJson(*dossier.victim) : QJsonObject{{u"name"_s, dossier.file.place}}},
            {u"referrals"_s, referrals},
            {u"assessments"_s, assessments},
            {u"hearings"_s, hearings},
            {u"sharedWith"_s, sharedJson(dossier.circulations)},
            {u"contributions"_s, spokenJson(dossier.contributions)},
            {u"actions"_s, actions},
            {u"events"_s, events}};
}

} // namespace marac::cli
