// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "core/cases/SamePlace.h"
#include "core/people/KeepPerson.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which files a newcomer may belong to (R038): of people by name, birth and telephone, of places by their name.
class TestCaseMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPeople_data();
    void findsPeople();
    void findsPlaces_data();
    void findsPlaces();
    void comparesPlaces_data();
    void comparesPlaces();
    void offersThePlaceAroundAsAGuess();
    void namesTheReferralOfSomebodyWithoutAFile();

private:
    std::unique_ptr<test::MainJob> m_job;
    QString m_osei;
    QString m_mosque;
};

void TestCaseMatch::initTestCase()
{
    m_job = std::make_unique<test::MainJob>();
    m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry osei = m_job->oseiReferral(); // born 4 March 1987
    osei.parts.first().person.person.phone = u"07700 900123"_s;
    m_osei = m_job->acceptedCase(osei).caseRef;
    ReferralEntry mosque = m_job->oseiReferral();
    mosque.parts.clear();
    mosque.referral.victimKind = VictimKind::Site;
    mosque.referral.incidentPlace = u"Seaforth Mosque"_s;
    m_mosque = m_job->acceptedCase(mosque).caseRef;
}

void TestCaseMatch::findsPeople_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("found");
    const QDate born(1987, 3, 4);
    QTest::newRow("the same") << u"Jelani"_s << u"Osei"_s << born << QString() << true;
    QTest::newRow("other case and order") << u"OSEI"_s << u"jelani"_s << born << QString() << true;
    QTest::newRow("day and month swapped") << u"Jelani"_s << u"Osei"_s << QDate(1987, 4, 3) << QString() << true;
    QTest::newRow("no birth given") << u"Jelani"_s << u"Osei"_s << QDate() << QString() << true;
    QTest::newRow("born another year, a guess") << u"Jelani"_s << u"Osei"_s << QDate(1990, 3, 4) << QString() << true;
    QTest::newRow("the telephone alone") << u"Ada"_s << u"Boateng"_s << QDate(1990, 3, 4) << u"+44 7700 900123"_s
                                         << true;
    QTest::newRow("nobody") << u"Ada"_s << u"Boateng"_s << QDate(1990, 3, 4) << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << QDate() << QString() << false;
}

void TestCaseMatch::findsPeople()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QDate, born);
    QFETCH(QString, phone);
    QFETCH(bool, found);
    PersonFacts entered;
    entered.person.givenName = given;
    entered.person.familyName = family;
    entered.person.bornOn = born;
    entered.person.phone = phone;
    const QList<CaseMatch> matches = personMatches(m_job->db(), entered);
    QCOMPARE(matches.size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(matches.first().ref, m_osei);
        QVERIFY(matches.first().caseId.isValid() && !matches.first().reasons.isEmpty());
    }
}

void TestCaseMatch::findsPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same") << u"Seaforth Mosque"_s << true;
    QTest::newRow("case and punctuation") << u"SEAFORTH, mosque."_s << true;
    QTest::newRow("another") << u"Seaforth Synagogue"_s << false;
    QTest::newRow("a part of it") << u"Seaforth"_s << false;
    QTest::newRow("nothing") << u" . "_s << false;
}

void TestCaseMatch::findsPlaces()
{
    QFETCH(QString, place);
    QFETCH(bool, found);
    const QList<CaseMatch> matches = placeMatches(m_job->db(), place);
    QCOMPARE(matches.size(), found ? 1 : 0);
    if (found)
        QCOMPARE(matches.first().ref, m_mosque);
}

void TestCaseMatch::comparesPlaces_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<PlaceLikeness>("likeness");
    const QString tower = u"Seaforth Tower"_s;
    using enum PlaceLikeness;
    QTest::newRow("the same") << tower << u"TOWER, Seaforth."_s << Same;
    QTest::newRow("a part of it") << tower << u"Stairwell, Seaforth Tower"_s << Within;
    QTest::newRow("what it is a part of") << u"The stairwell of Seaforth Tower"_s << tower << Within;
    QTest::newRow("two parts of it") << u"Lift, Seaforth Tower"_s << u"Stairwell, Seaforth Tower"_s << Other;
    QTest::newRow("one word in common") << u"Seaforth"_s << tower << Other;
    QTest::newRow("a town alone") << u"12 Marlow Court, Bootle"_s << u"Bootle"_s << Other;
    QTest::newRow("a word that tells nothing") << u"Outside the flat"_s << u"Landing outside the flat"_s << Other;
    QTest::newRow("nowhere") << QString() << tower << Other;
    QTest::newRow("nowhere twice") << u" . "_s << QString() << Other;
}

void TestCaseMatch::comparesPlaces()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(placeLikeness(one, other), "likeness");
    QTEST(placeLikeness(other, one), "likeness");
}

/// Which of them it is the administrator says: by itself a referral joins the file of the very same place alone.
void TestCaseMatch::offersThePlaceAroundAsAGuess()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.clear();
    entry.referral.victimKind = VictimKind::Site;
    entry.referral.incidentPlace = u"Car park of Seaforth Mosque"_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    const QList<CaseMatch> offered = *MUST(findCaseFiles(m_job->reg(), id));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().ref, m_mosque);
    QVERIFY(offered.first().isGuess);
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 11)));
    QVERIFY(MUST(m_job->accept(id))->caseRef != m_mosque);
}

void TestCaseMatch::namesTheReferralOfSomebodyWithoutAFile()
{
    MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Piotr"_s, u"Zawada"_s)));
    PersonFacts entered;
    entered.person.givenName = u"Piotr"_s;
    entered.person.familyName = u"Zawada"_s;
    const QList<CaseMatch> matches = personMatches(m_job->db(), entered);
    QCOMPARE(matches.size(), 1);
    QVERIFY(!matches.first().caseId.isValid());
    QVERIFY(matches.first().ref.startsWith(u"REF-2026-"_s));
}

QTEST_GUILESS_MAIN(TestCaseMatch)
#include "tst_CaseMatch.moc"
