// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "tests/core/importing/SentReferrals.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals from files: nobody and no place is doubled unseen, and who is named stands in the trail first.
class TestReferralImportMatches : public QObject, protected test::SentReferrals
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void tellsTwoVictimsOfOneDayApart();
    void namesWhoMayBeTheSame();
    void matchesPlaces();
};

void TestReferralImportMatches::tellsTwoVictimsOfOneDayApart()
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

void TestReferralImportMatches::namesWhoMayBeTheSame()
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

void TestReferralImportMatches::matchesPlaces()
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

QTEST_GUILESS_MAIN(TestReferralImportMatches)
#include "tst_ReferralImportMatches.moc"
