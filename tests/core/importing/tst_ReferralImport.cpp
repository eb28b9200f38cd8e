// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportField.h"
#include "tests/core/importing/SentReferrals.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals from files: every field arrives, and nothing on file is lost by one.
class TestReferralImport : public QObject, protected test::SentReferrals
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void keepsEveryField();
    void scoresByTheContextOfTheIncidents();
    void keepsAnEmergencyWithoutConsentAsReceived();
    void takesAVictimWhoIsThere();
    void liftsNoProtection();
    void readsWhetherItIsSafeToCall();
    void takesTwoThousandInSeconds();
    void documentsEveryField();
};

void TestReferralImport::keepsEveryField()
{
    MUST(import({row({{u"victimGivenName"_s, u"Jelani"_s},
                      {u"victimFamilyName"_s, u"Osei"_s},
                      {u"victimBornOn"_s, u"1987-03-04"_s},
                      {u"victimContactNotes"_s, u"Mornings"_s},
                      {u"victimInterpreter"_s, true},
                      {u"victimEthnicity"_s, u"B2"_s},
                      {u"victimDisability"_s, u"learning"_s},
                      {u"victimSexualOrientation"_s, u"NS"_s},
                      {u"victimKind"_s, u"household"_s},
                      {u"addressBuilding"_s, u"12"_s},
                      {u"addressLocality"_s, u"Seaforth"_s},
                      {u"addressUprn"_s, u"41000123"_s},
                      {u"addressProtected"_s, true},
                      {u"perpetrators"_s, u"Walsh, Kevin, 1990-02-03; Dunn"_s},
                      {u"children"_s, u"Osei, Ada"_s},
                      {u"online"_s, u"yes"_s},
                      {u"locationType"_s, u"transport"_s},
                      {u"incidentKind"_s, u"anti_social_behaviour"_s},
                      {u"victimAware"_s, u"yes"_s},
                      {u"source"_s, u"The victim"_s},
                      {u"thirdPartyCentre"_s, u"Harbour Centre"_s},
                      {u"afraidOf"_s, u"Kevin Walsh"_s},
                      {u"safeToTalkTo"_s, u"His sister"_s},
                      {u"landlord"_s, u"Harbour Homes"_s},
                      {u"gp"_s, u"Dr Finch"_s},
                      {u"officerInCase"_s, u"DC Hale"_s},
                      {u"otherMarac"_s, u"Wirral"_s},
                      {u"strands"_s, u"race; religion:Antisemitism"_s},
                      {u"criteria"_s, u"repeat; visible_high_risk"_s},
                      {u"heardOn"_s, u"2025-11-13"_s},
                      {u"earlierCaseRef"_s, u"SHC-2025-0017"_s},
                      {u"answers"_s, u"NNNYYYYYYYNNNNNNNNNN"_s},
                      {u"answersFrom"_s, u"12:POL; 14:MHT"_s},
                      {u"assessedOn"_s, u"2026-10-05"_s},
                      {u"assessorName"_s, u"Tom Reilly"_s},
                      {u"assessorPost"_s, u"Case worker"_s}})}));
    const ReferralFile file = newest();
    const Referral &r = file.record.referral;
    QCOMPARE(r.victimKind, VictimKind::Household);
    QVERIFY(r.online && r.victimAware && !r.aggravatedOffence);
    QCOMPARE(r.locationType, u"transport"_s);
    QCOMPARE(r.incidentKind, u"anti_social_behaviour"_s);
    QCOMPARE(r.source + u'|' + r.thirdPartyCentre, u"The victim|Harbour Centre"_s);
    QCOMPARE(
        (QStringList{r.afraidOf, r.safeToTalkTo, r.landlord, r.gp, r.officerInCase, r.otherMarac}),
        (QStringList{u"Kevin Walsh"_s, u"His sister"_s, u"Harbour Homes"_s, u"Dr Finch"_s, u"DC Hale"_s, u"Wirral"_s}));
    QCOMPARE(file.record.strands.last().subStrand, u"Antisemitism"_s);
    QStringList criteria;
    for (const ReferralCriterion &one : file.record.criteria) {
        criteria += criterionWords(one);
        QCOMPARE(one.sourceAgencyId, r.referringAgencyId);
    }
    QCOMPARE(criteria, (QStringList{u"Visible high risk"_s, u"Repeat (heard on 13/11/2025, SHC-2025-0017)"_s}));
    QCOMPARE(file.record.parts.size(), 4);
    QCOMPARE(file.record.parts.at(1).role, PartRole::Perpetrator);
    QCOMPARE(file.people.at(1).person.bornOn, QDate(1990, 2, 3));
    QCOMPARE(file.people.at(2).person.familyName, u"Dunn"_s);
    QCOMPARE(file.record.parts.at(3).role, PartRole::Child);
    QCOMPARE(file.people.first().address->locality, u"Seaforth"_s);
    QCOMPARE(file.people.first().address->uprn, std::optional<qint64>(41000123));
    const Person &victim = file.people.first().person;
    QVERIFY(victim.interpreterNeeded);
    QCOMPARE((QStringList{victim.ethnicity, victim.disability, victim.sexualOrientation}),
             (QStringList{u"B2"_s, u"learning"_s, u"NS"_s}));
    QCOMPARE(file.assessment->assessorPost, u"Case worker"_s);
    QCOMPARE(file.assessment->answers.at(12).source, AnswerSource::Police);
    QCOMPARE(file.assessment->answers.at(12).sourceAgencyId, m_job->agency("POL"));
    QCOMPARE(file.assessment->answers.at(14).source, AnswerSource::Other);
    QCOMPARE(file.assessment->answers.at(14).sourceAgencyId, m_job->agency("MHT"));
    QCOMPARE(file.assessment->answers.at(4).sourceAgencyId, file.assessment->sourceAgencyId);
}

void TestReferralImport::scoresByTheContextOfTheIncidents()
{
    const QJsonObject assessed{{u"narrative"_s, u"Hit in the street."_s},
                               {u"answers"_s, u"YNNNNNNNNNNNNNNNNNNN"_s},
                               {u"assessedOn"_s, u"2026-10-05"_s},
                               {u"assessorName"_s, u"Tom Reilly"_s}};
    MUST(import({row(assessed)}));
    QCOMPARE(newest().assessment->finalBand, RiskBand::Standard);
    QJsonObject hurt = assessed;
    hurt.insert(u"narrative"_s, u"Hit in the street, two nights in hospital."_s);
    hurt.insert(u"hospital"_s, u"yes"_s);
    hurt.insert(u"repeat"_s, true);
    MUST(import({row(hurt)}));
    QVERIFY(newest().assessment->finalBand >= RiskBand::High);
    QVERIFY(newest().assessment->context.repeat);
    QJsonObject often = assessed;
    often.insert(u"narrative"_s, u"Every week."_s);
    often.insert(u"incidents6Months"_s, u"3"_s);
    often.insert(u"incidents30Days"_s, u"0"_s);
    MUST(import({row(often)}));
    QVERIFY(newest().assessment->finalBand >= RiskBand::High);
}

/// R085: a file can't bring Appendix F; it is asked for before the emergency is accepted.
void TestReferralImport::keepsAnEmergencyWithoutConsentAsReceived()
{
    MUST(import({row({{u"emergency"_s, u"yes"_s},
                      {u"emergencyReason"_s, u"Petrol poured through the letterbox."_s},
                      {u"consent"_s, u"not_sought"_s},
                      {u"consentReason"_s, u"She is unconscious."_s}})}));
    const ReferralFile file = newest();
    QCOMPARE(file.record.referral.state, ReferralState::Received);
    QVERIFY(!file.record.withoutConsent);
    QVERIFY(std::any_of(
        file.standing.completeness.cbegin(), file.standing.completeness.cend(),
        [](const CompletenessItem &item) { return item.field == u"withoutConsent"_s && item.isWaitedFor(); }));
    QCOMPARE(m_job->accept(file.record.referral.id).error().kind, Problem::Kind::Invalid);
}

void TestReferralImport::takesAVictimWhoIsThere()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase();
    const PersonId known = newest().record.parts.first().personId;
    const QJsonObject same = row({{u"victimIs"_s, accepted.caseRef}, {u"narrative"_s, u"Once more."_s}});
    QVERIFY(MUST(import({same}))->matches.isEmpty());
    QCOMPARE(newest().record.parts.first().personId, known);
    QJsonObject other = same;
    other.insert(u"victimFamilyName"_s, u"Zawada"_s);
    other.insert(u"victimPhone"_s, u"07700 900199"_s);
    other.insert(u"victimDisability"_s, u"learning"_s);
    QCOMPARE(refused({other}),
             (QStringList{u"1.victimPhone"_s, u"1.victimDisability"_s, u"1.victimIs"_s, u"1.narrative"_s}));
}

void TestReferralImport::liftsNoProtection()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const Accepted accepted = m_job->acceptedCase(entry);
    QJsonObject again = row(
        {{u"victimIs"_s, accepted.caseRef}, {u"addressProtected"_s, u"no"_s}, {u"narrative"_s, u"A second time."_s}});
    MUST(import({again}));
    QVERIFY(newest().people.first().address->isProtected);
    // Where they live is no part of such a row.
    again.insert(u"addressBuilding"_s, u"12"_s);
    again.insert(u"narrative"_s, u"Once more."_s);
    QCOMPARE(refused({again}), QStringList{u"1.addressBuilding"_s});
}

void TestReferralImport::readsWhetherItIsSafeToCall()
{
    const std::pair<QJsonValue, CallSafety> given[] = {{u"yes"_s, CallSafety::Yes},
                                                       {u"no"_s, CallSafety::No},
                                                       {u"not_known"_s, CallSafety::NotKnown},
                                                       {true, CallSafety::Yes},
                                                       {false, CallSafety::No}};
    for (const auto &[value, safety] : given) {
        MUST(import({row({{u"victimFamilyName"_s, u"Osei"_s},
                          {u"victimPhone"_s, u"07700 900199"_s},
                          {u"victimSafeToCall"_s, value},
                          {u"narrative"_s, u"Case %1"_s.arg(int(safety)) + value.toString()}})}));
        QCOMPARE(newest().people.first().person.safeToCall, safety);
    }
}

void TestReferralImport::takesTwoThousandInSeconds()
{
    QList<QJsonObject> rows;
    for (int i = 0; i < 2000; ++i) {
        rows += row({{u"victimGivenName"_s, u"Given%1"_s.arg(i)},
                     {u"victimFamilyName"_s, u"Family%1"_s.arg(i)},
                     {u"narrative"_s, u"Incident %1"_s.arg(i)},
                     {u"strands"_s, u"race"_s}});
    }
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(MUST(import(rows))->refs.size(), 2000);
    const qint64 all = clock.restart();
    MUST(import({row({{u"narrative"_s, u"One more"_s}})}));
    qInfo("2,000 referrals: %lld ms; one more: %lld ms", all, clock.elapsed());
    // Far above what either takes, and far below reading every referral once for each that comes.
    QVERIFY(clock.elapsed() < 5000);
}

void TestReferralImport::documentsEveryField()
{
    const QString schema = importSchemaText();
    for (const ImportField &field : importFields())
        QVERIFY2(schema.contains(u"  "_s + field.name + u' ') && !field.meaning.isEmpty(), qPrintable(field.name));
    QVERIFY(schema.contains(u"learning (Learning disability)"_s));
    QVERIFY(schema.contains(u"worship (Place of worship)"_s));
}

QTEST_GUILESS_MAIN(TestReferralImport)
#include "tst_ReferralImport.moc"
