// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "core/importing/ImportField.h"
#include "core/importing/ReferralImport.h"
#include "core/people/matching/FindPeople.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"
#include "tests/support/ReadHere.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals from files: every field arrives, what can't be kept is refused by its name, and nobody is doubled unseen.
class TestReferralImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void keepsEveryField();
    void scoresByTheContextOfTheIncidents();
    void refusesWhatCanNotBeKept_data();
    void refusesWhatCanNotBeKept();
    void keepsAnEmergencyWithoutConsentAsReceived();
    void tellsTwoVictimsOfOneDayApart();
    void namesWhoMayBeTheSame();
    void takesAVictimWhoIsThere();
    void liftsNoProtection();
    void readsWhetherItIsSafeToCall();
    void matchesPlaces();
    void takesTwoThousandInSeconds();
    void documentsEveryField();

private:
    static QJsonObject row(const QJsonObject &more = {})
    {
        QJsonObject one{{u"agency"_s, u"HHR"_s}, {u"receivedOn"_s, u"2026-10-05"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            one.insert(it.key(), it.value());
        return one;
    }
    Result<ImportReport> import(const QList<QJsonObject> &rows, bool dryRun = false)
    {
        QJsonArray array;
        for (const QJsonObject &one : rows)
            array.append(one);
        const QByteArray file = QJsonDocument(QJsonObject{{u"referrals"_s, array}}).toJson();
        return importReferrals(m_job->reg(), test::readHere(file, ImportFormat::Json), dryRun);
    }
    QStringList refused(const QList<QJsonObject> &rows)
    {
        const Result<ImportReport> report = import(rows, true);
        QStringList fields;
        if (!report) {
            for (const FieldProblem &problem : report.error().fields)
                fields += problem.field;
        }
        return fields;
    }
    ReferralFile newest()
    {
        const QList<ReferralRow> rows = *MUST(listReferrals(m_job->reg(), std::nullopt));
        ReferralId last;
        for (const ReferralRow &one : rows)
            last = std::max(last, one.id, [](ReferralId a, ReferralId b) { return a.value() < b.value(); });
        return *MUST(consultReferral(m_job->reg(), last));
    }

    std::unique_ptr<test::MainJob> m_job;
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

void TestReferralImport::refusesWhatCanNotBeKept_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a victim's details without a name")
        << QJsonObject{{u"victimPhone"_s, u"07700 900123"_s},
                       {u"victimDisability"_s, u"learning"_s},
                       {u"addressTown"_s, u"Bootle"_s}}
        << QStringList{u"1.victimPhone"_s, u"1.victimDisability"_s, u"1.addressTown"_s};
    for (const QString &field : {u"victimEthnicity"_s, u"victimDisability"_s, u"victimSexualOrientation"_s}) {
        QTest::newRow(qPrintable(field + u" of no list"_s))
            << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {field, u"Learning disability"_s}}
            << QStringList{u"1."_s + field};
    }
    QTest::newRow("a kind of incident of no list")
        << QJsonObject{{u"incidentKind"_s, u"quarrel"_s}} << QStringList{u"1.incidentKind"_s};
    QTest::newRow("a kind of place of no list")
        << QJsonObject{{u"locationType"_s, u"Bus stop"_s}} << QStringList{u"1.locationType"_s};
    const QJsonObject answered{{u"answers"_s, u"YNNNNNNNNNNNNNNNNNN-"_s},
                               {u"assessedOn"_s, u"2026-10-05"_s},
                               {u"assessorName"_s, u"Tom Reilly"_s}};
    const auto from = [&](const QString &sources) {
        QJsonObject more = answered;
        more.insert(u"answersFrom"_s, sources);
        return more;
    };
    QTest::newRow("an answer from nobody known") << from(u"12:XYZ"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("an item that was not asked") << from(u"20:POL"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("item 21") << from(u"21:POL"_s) << QStringList{u"1.answersFrom"_s};
    QTest::newRow("an assessor without answers")
        << QJsonObject{{u"assessedOn"_s, u"2026-10-05"_s}, {u"assessorName"_s, u"Tom Reilly"_s}, {u"repeat"_s, true}}
        << QStringList{u"1.assessedOn"_s, u"1.assessorName"_s, u"1.repeat"_s};
    QTest::newRow("a flat without its building")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"addressFlat"_s, u"Flat 4"_s}}
        << QStringList{u"1.addressBuilding"_s};
    QTest::newRow("protection of no address")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"addressProtected"_s, true}}
        << QStringList{u"1.addressProtected"_s};
    QTest::newRow("an incident after the referral")
        << QJsonObject{{u"incidentOn"_s, u"2026-10-06"_s}} << QStringList{u"1.incidentOn"_s};
    QTest::newRow("safe to call without a number")
        << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s}, {u"victimSafeToCall"_s, u"no"_s}}
        << QStringList{u"1.victimSafeToCall"_s};
    QTest::newRow("perhaps safe to call") << QJsonObject{{u"victimFamilyName"_s, u"Osei"_s},
                                                         {u"victimPhone"_s, u"07700 900199"_s},
                                                         {u"victimSafeToCall"_s, u"perhaps"_s}}
                                          << QStringList{u"1.victimSafeToCall"_s};
    QTest::newRow("people that can't be read")
        << QJsonObject{{u"perpetrators"_s, u"Walsh, Kevin, long ago"_s}} << QStringList{u"1.perpetrators"_s};
    QTest::newRow("a perpetrator not born yet")
        << QJsonObject{{u"perpetrators"_s, u"Walsh, Kevin, 2027-01-01"_s}} << QStringList{u"1.perpetrators"_s};
    QTest::newRow("a sub-strand of no list")
        << QJsonObject{{u"strands"_s, u"race:purple"_s}} << QStringList{u"1.strands"_s};
    QTest::newRow("a criterion that is none")
        << QJsonObject{{u"criteria"_s, u"visible_high_risk; grave"_s}} << QStringList{u"1.criteria"_s};
    QTest::newRow("heard before, but no repeat") << QJsonObject{{u"criteria"_s, u"escalation"_s},
                                                                {u"heardOn"_s, u"2025-11-13"_s},
                                                                {u"earlierCaseRef"_s, u"SHC-2025-0017"_s}}
                                                 << QStringList{u"1.heardOn"_s, u"1.earlierCaseRef"_s};
    QTest::newRow("heard on no day") << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"heardOn"_s, u"last year"_s}}
                                     << QStringList{u"1.heardOn"_s};
    QTest::newRow("heard in the future") << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"heardOn"_s, u"2027-11-13"_s}}
                                         << QStringList{u"1.heardOn"_s};
    QTest::newRow("a case number as long as a story")
        << QJsonObject{{u"criteria"_s, u"repeat"_s}, {u"earlierCaseRef"_s, QString(301, u'x')}}
        << QStringList{u"1.earlierCaseRef"_s};
    QTest::newRow("a number that is none")
        << QJsonObject{{u"answers"_s, u"YNNNNNNNNNNNNNNNNNNN"_s}, {u"incidents6Months"_s, u"many"_s}}
        << QStringList{u"1.incidents6Months"_s};
    QTest::newRow("nobody's reference") << QJsonObject{{u"victimIs"_s, u"SHC-2099-0001"_s}}
                                        << QStringList{u"1.victimIs"_s};
    // The file's form itself: no field of a row is named, nothing is read as yes.
    QTest::newRow("true for a text") << QJsonObject{{u"narrative"_s, true}} << QStringList();
}

void TestReferralImport::refusesWhatCanNotBeKept()
{
    QFETCH(QJsonObject, more);
    QFETCH(QStringList, fields);
    QVERIFY(!import({row(more)}, true));
    QStringList found = refused({row(more)});
    found.sort();
    fields.sort();
    QCOMPARE(found, fields);
    QVERIFY(MUST(listReferrals(m_job->reg(), std::nullopt))->isEmpty());
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

void TestReferralImport::tellsTwoVictimsOfOneDayApart()
{
    const QJsonObject osei = row({{u"victimFamilyName"_s, u"Osei"_s}});
    QCOMPARE(MUST(import({osei, row({{u"victimFamilyName"_s, u"Zawada"_s}})}))->referrals, 2);
    QCOMPARE(refused({osei}), QStringList{u"1.narrative"_s});
    // That one is there already is told with a record of its own, whether it was tried or meant (R122).
    const ReferralId kept = newest().record.referral.id;
    const QJsonObject zawada = row({{u"victimFamilyName"_s, u"Zawada"_s}});
    for (const bool dryRun : {true, false}) {
        QCOMPARE(import({zawada}, dryRun).error().kind, Problem::Kind::Invalid);
        const AuditEvent look = m_job->trail().constFirst().event;
        QCOMPARE(look.verb, AuditVerb::Search);
        QCOMPARE(look.about.size(), 1);
        QCOMPARE(look.about.first().kind, SubjectKind::Referral);
        QCOMPARE(look.about.first().id, kept.value());
    }
    // Two that say nothing yet are not called the same.
    QVERIFY(import({row(), row()}, true));
}

void TestReferralImport::namesWhoMayBeTheSame()
{
    const Accepted accepted = m_job->acceptedCase();
    const ReferralFile kept = newest();
    const Person &known = kept.people.first().person;
    const QJsonObject same = row({{u"victimGivenName"_s, known.givenName},
                                  {u"victimFamilyName"_s, known.familyName},
                                  {u"victimBornOn"_s, known.bornOn.toString(Qt::ISODate)},
                                  {u"narrative"_s, u"Once more."_s}});
    QJsonObject again = same;
    again.insert(u"narrative"_s, u"And again."_s);
    const ImportReport report = *MUST(import({same, again}, true));
    QCOMPARE(report.matches.size(), 3);
    QCOMPARE(report.matches.first().row, 1);
    QCOMPARE(report.matches.first().ref, accepted.caseRef);
    QVERIFY(!report.matches.first().reasons.isEmpty());
    const auto inFile = std::find_if(report.matches.begin(), report.matches.end(),
                                     [](const ImportMatch &match) { return match.sameRow == 1; });
    QVERIFY(inFile != report.matches.end() && inFile->row == 2 && inFile->ref.isEmpty());
    // Whom the answer names is on record before the answer is given, for a preview as for an import (R122).
    const auto namesTheKnown = [&](AuditVerb verb) {
        const AuditEvent event = m_job->trail().constFirst().event;
        return event.verb == verb
            && std::any_of(event.about.begin(), event.about.end(),
                           [&](const Subject &subject) {
                               return subject.kind == SubjectKind::Person && subject.id == known.id.value();
                           })
            && std::any_of(event.about.begin(), event.about.end(), [&](const Subject &subject) {
                   return subject.kind == SubjectKind::CaseFile && subject.ref == accepted.caseRef;
               });
    };
    QVERIFY(namesTheKnown(AuditVerb::Search));
    MUST(import({same, again}));
    QVERIFY(namesTheKnown(AuditVerb::Import));
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

void TestReferralImport::matchesPlaces()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    const auto atMosque = [&](const QString &place) {
        ReferralEntry entry = m_job->oseiReferral();
        entry.parts.clear();
        entry.referral.victimKind = VictimKind::Site;
        entry.referral.incidentPlace = place;
        entry.referral.perpetratorUnknown = true;
        return entry;
    };
    const Accepted first = m_job->acceptedCase(atMosque(u"Seaforth Mosque"_s));
    const ImportReport report =
        *MUST(import({row({{u"victimKind"_s, u"site"_s}, {u"incidentPlace"_s, u"SEAFORTH MOSQUE."_s}})}, true));
    QCOMPARE(report.matches.size(), 1);
    QCOMPARE(report.matches.first().ref, first.caseRef);
    // Accepting goes to the file of the place unless the administrator says otherwise.
    const ReferralId second = *MUST(keepReferral(m_job->reg(), atMosque(u"Seaforth mosque"_s)));
    QCOMPARE(MUST(findCaseFiles(m_job->reg(), second))->size(), 1);
    MUST(recordAssessment(m_job->reg(), m_job->assessment(second, 12)));
    const Accepted joined = *MUST(m_job->accept(second));
    QVERIFY(joined.joinedExistingFile);
    QCOMPARE(joined.caseId, first.caseId);
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
