// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/JoinPersons.h"

#include "core/cases/CaseFileTable.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/LiftProtection.h"
#include "core/people/sameness/SamenessTable.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Two records said to be of one person, and taken apart again: never silently, and nothing of either is touched.
class TestJoinPersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void joinsWithAReason();
    void refusesAChainToItself();
    void findsTheFileOfTheOtherRecord();
    void detectsARepeatAcrossRecords();
    void asksWhichFileWhereEachHasOne();
    void restoresWhatWasBefore();
    void partsThePairThatWasSaid();
    void namesBothOfAPairAmongOthers();
    void masksAnAddressInTheReason();
    void protectsTheNextAddressOfEitherRecord();
    void isClosedWithItsCase();

private:
    Register &reg() { return m_job->reg(); }
    const Connection &db() { return m_job->db(); }
    PersonId victimOf(ReferralId id) { return MUST(consultReferral(reg(), id))->people.first().person.id; }
    PersonId victimOf(CaseFileId id) { return MUST(consultCaseFile(reg(), id))->file.victimId; }
    ReferralId kept(const QString &givenName, const QString &familyName, QDate bornOn);
    /// The newest entry is about that record, too.
    template <class Record>
    bool isNamed(SubjectKind kind, Id<Record> id)
    {
        const QList<Subject> about = m_job->trail().first().event.about;
        return std::any_of(about.cbegin(), about.cend(),
                           [&](const Subject &subject) { return subject.kind == kind && subject.id == id.value(); });
    }
    Result<SamenessId> join(PersonId a, PersonId b)
    {
        return joinPersons(reg(), {a, b, u"The housing officer knows her by both names"_s, {}});
    }

    std::unique_ptr<test::MainJob> m_job;
};

ReferralId TestJoinPersons::kept(const QString &givenName, const QString &familyName, QDate bornOn)
{
    ReferralEntry entry = m_job->referralOf(givenName, familyName);
    entry.parts.first().person.person.bornOn = bornOn;
    entry.parts.first().person.address.reset();
    return *MUST(keepReferral(reg(), entry));
}

void TestJoinPersons::joinsWithAReason()
{
    const PersonId a = victimOf(kept(u"Amina"_s, u"Farouk"_s, QDate(1990, 1, 1)));
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    QCOMPARE(joinPersons(reg(), {a, b, u" "_s, {}}).error().kind, Problem::Kind::Invalid);
    const SamenessId id = *MUST(join(a, b));
    const AuditEvent entry = m_job->trail().first().event;
    QCOMPARE(entry.verb, AuditVerb::Combine);
    QCOMPARE(entry.subject.id, a.value());
    QCOMPARE(entry.about.first().id, b.value());
    QCOMPARE(entry.reason, u"The housing officer knows her by both names"_s);
    QCOMPARE(partPersons(reg(), id, 1, {}).error().kind, Problem::Kind::Invalid);
    QCOMPARE(partPersons(reg(), id, 7, u"Two people"_s).error().kind, Problem::Kind::Conflict);
    MUST(partPersons(reg(), id, 1, u"The dates of birth are certain"_s));
    QCOMPARE(m_job->trail().first().event.reason, u"The dates of birth are certain"_s);
    QCOMPARE(partPersons(reg(), id, 2, u"Again"_s).error().kind, Problem::Kind::Refused);
    m_job->as(Role::Reader);
    QCOMPARE(join(a, b).error().kind, Problem::Kind::Denied);
}

void TestJoinPersons::refusesAChainToItself()
{
    const PersonId a = victimOf(kept(u"Amina"_s, u"Farouk"_s, QDate(1990, 1, 1)));
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    const PersonId c = victimOf(kept(u"Leila"_s, u"Nasser"_s, QDate(1992, 6, 6)));
    QCOMPARE(join(a, a).error().kind, Problem::Kind::Refused);
    MUST(join(a, b));
    MUST(join(a, c)); // one record may be joined to several
    QCOMPARE(join(c, b).error().kind, Problem::Kind::Refused);
    QCOMPARE(SamenessTable::allOf(db(), b).size(), 3);
}

void TestJoinPersons::findsTheFileOfTheOtherRecord()
{
    const Accepted osei = m_job->acceptedCase();
    const PersonId b = victimOf(kept(u"J."_s, u"Mensah"_s, QDate(1991, 5, 5)));
    QVERIFY(!CaseFileTable(db()).ofPerson(b));
    MUST(join(b, victimOf(osei.caseId)));
    QCOMPARE(CaseFileTable(db()).ofPerson(b)->id, osei.caseId);
}

void TestJoinPersons::detectsARepeatAcrossRecords()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted osei = m_job->acceptedCase();
    m_job->hear(QDate(2026, 11, 12), meeting);
    m_job->setDay(QDate(2026, 12, 1));
    ReferralEntry entry = m_job->referralOf(u"J."_s, u"Mensah"_s);
    entry.parts.first().person.person.bornOn = QDate(1991, 5, 5);
    entry.parts.first().person.address.reset();
    entry.referral.incidentOn = QDate(2026, 11, 30);
    const ReferralId second = *MUST(keepReferral(reg(), entry));
    QVERIFY(MUST(findEarlierHearings(reg(), second))->isEmpty());
    const SamenessId id = *MUST(join(victimOf(second), victimOf(osei.caseId)));
    const QList<EarlierHearing> found = *MUST(findEarlierHearings(reg(), second));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().caseId, osei.caseId);
    QVERIFY(found.first().theirFile);
    MUST(partPersons(reg(), id, 1, u"Two people after all"_s));
    QVERIFY(MUST(findEarlierHearings(reg(), second))->isEmpty());
    MUST(join(victimOf(second), victimOf(osei.caseId)));
    m_job->meetingOn(QDate(2026, 12, 17));
    MUST(recordAssessment(reg(), m_job->assessment(second, 11)));
    const Accepted joined = *MUST(m_job->accept(second));
    QVERIFY(joined.joinedExistingFile);
    QCOMPARE(joined.caseId, osei.caseId);
}

void TestJoinPersons::asksWhichFileWhereEachHasOne()
{
    const Accepted osei = m_job->acceptedCase();
    ReferralEntry other = m_job->referralOf(u"J."_s, u"Mensah"_s);
    other.parts.first().person.person.bornOn = QDate(1991, 5, 5);
    other.parts.first().person.address.reset();
    const Accepted mensah = m_job->acceptedCase(other);
    MUST(join(victimOf(osei.caseId), victimOf(mensah.caseId)));
    const PersonId mensahs = victimOf(mensah.caseId);
    const CaseDossier dossier = *MUST(consultCaseFile(reg(), osei.caseId));
    QVERIFY(isNamed(SubjectKind::Person, mensahs));
    QVERIFY(isNamed(SubjectKind::CaseFile, mensah.caseId));
    QCOMPARE(dossier.joinedFiles.size(), 1);
    QCOMPARE(dossier.joinedFiles.first().ref, mensah.caseRef);
    QCOMPARE(dossier.victim->same.size(), 1);
    QCOMPARE(dossier.victim->same.first().other, u"J. Mensah"_s);
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().person.person = dossier.victim->person;
    const ReferralId third = *MUST(keepReferral(reg(), again));
    MUST(recordAssessment(reg(), m_job->assessment(third, 11)));
    const Result<Accepted> undecided = m_job->accept(third);
    QCOMPARE(undecided.error().fields.first().field, u"intoCase"_s);
}

void TestJoinPersons::restoresWhatWasBefore()
{
    const PersonId a = victimOf(kept(u"Amina"_s, u"Farouk"_s, QDate(1990, 1, 1)));
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    const PersonId c = victimOf(kept(u"Leila"_s, u"Nasser"_s, QDate(1992, 6, 6)));
    const Person before = *PersonTable::find(db(), a);
    const SamenessId first = *MUST(join(a, b));
    const SamenessId second = *MUST(join(c, a));
    MUST(partPersons(reg(), first, 1, u"Two people"_s));
    QCOMPARE(SamenessTable::allOf(db(), a), (QList<PersonId>{a, c}));
    QCOMPARE(SamenessTable::allOf(db(), b), QList<PersonId>{b});
    MUST(partPersons(reg(), second, 1, u"Three people"_s));
    QCOMPARE(SamenessTable::allOf(db(), a), QList<PersonId>{a});
    const Person after = *PersonTable::find(db(), a);
    QCOMPARE(after.version, before.version);
    QCOMPARE(after.givenName, before.givenName);
    QCOMPARE(SamenessTable::find(db(), first)->partingReason, u"Two people"_s); // what was said stays on file
}

/// A stands between B and C: whoever is no part of it goes, the other stays.
void TestJoinPersons::partsThePairThatWasSaid()
{
    const PersonId a = victimOf(kept(u"Amina"_s, u"Farouk"_s, QDate(1990, 1, 1)));
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    const PersonId c = victimOf(kept(u"Leila"_s, u"Nasser"_s, QDate(1992, 6, 6)));
    const SamenessId wrong = *MUST(join(a, b));
    const SamenessId right = *MUST(join(a, c));
    const Sameness said = *SamenessTable::find(db(), right);
    QCOMPARE(said.personId, a);
    QCOMPARE(said.sameAsId, c);
    QCOMPARE(m_job->trail().first().event.subject.id, a.value());
    QCOMPARE(m_job->trail().first().event.about.first().id, c.value());
    MUST(partPersons(reg(), wrong, 1, u"Two people after all"_s));
    QCOMPARE(SamenessTable::allOf(db(), a), (QList<PersonId>{a, c}));
    QCOMPARE(SamenessTable::allOf(db(), b), QList<PersonId>{b});
}

void TestJoinPersons::namesBothOfAPairAmongOthers()
{
    const ReferralId first = kept(u"Amina"_s, u"Farouk"_s, QDate(1990, 1, 1));
    const PersonId a = victimOf(first);
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    const PersonId c = victimOf(kept(u"Leila"_s, u"Nasser"_s, QDate(1992, 6, 6)));
    MUST(join(a, b));
    MUST(join(b, c));
    const QList<SamePerson> same = MUST(consultReferral(reg(), first))->people.first().same;
    QVERIFY(isNamed(SubjectKind::Person, b) && isNamed(SubjectKind::Person, c));
    MUST(consultPerson(reg(), a));
    QVERIFY(isNamed(SubjectKind::Person, b) && isNamed(SubjectKind::Person, c));
    QCOMPARE(same.size(), 2);
    QCOMPARE(same.first().other, u"Mina Haddad"_s);
    QCOMPARE(same.first().andOther, QString());
    QCOMPARE(same.last().other, u"Mina Haddad"_s);
    QCOMPARE(same.last().andOther, u"Leila Nasser"_s);
}

void TestJoinPersons::masksAnAddressInTheReason()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const Accepted osei = m_job->acceptedCase(entry);
    const ReferralId other = kept(u"J."_s, u"Mensah"_s, QDate(1991, 5, 5));
    MUST(joinPersons(reg(), {victimOf(other), victimOf(osei.caseId), u"Both live at 12 Marlow Court"_s, {}}));
    const ReferralFile file = *MUST(consultReferral(reg(), other));
    QCOMPARE(asShown(file).people.first().same.first().sameness.reason, u"Both live at Protected address"_s);
    const CaseDossier dossier = *MUST(consultCaseFile(reg(), osei.caseId));
    QCOMPARE(dossier.victim->same.first().sameness.reason, u"Both live at Protected address"_s);
}

/// R103: neither joined nor named while the case is closed.
/// R122: the second record has no address; a new one in it is not left open without a reason.
void TestJoinPersons::protectsTheNextAddressOfEitherRecord()
{
    ReferralEntry hidden = m_job->oseiReferral();
    hidden.parts.first().person.address->isProtected = true;
    const PersonId a = victimOf(*MUST(keepReferral(reg(), hidden)));
    const PersonId b = victimOf(kept(u"Mina"_s, u"Haddad"_s, QDate(1991, 5, 5)));
    const auto entryOf = [&](bool isProtected) {
        PersonEntry entry{MUST(consultPerson(reg(), b))->person, {}, {}};
        Address home;
        home.paon = u"7"_s;
        home.street = u"Elm Lane"_s;
        home.isProtected = isProtected;
        entry.address = home;
        return entry;
    };
    QVERIFY(!isNextProtected(*MUST(consultPerson(reg(), b))));
    const SamenessId id = *MUST(join(a, b));
    QVERIFY(isNextProtected(*MUST(consultPerson(reg(), b))));
    QCOMPARE(keepPerson(reg(), entryOf(false)).error().kind, Problem::Kind::Invalid);
    PersonEntry explained = entryOf(false);
    explained.liftReason = u"It is her office."_s;
    MUST(keepPerson(reg(), explained));
    QVERIFY(m_job->trail().first().event.fields.contains(u"address.protectionLifted"_s));
    MUST(partPersons(reg(), id, 1, u"Two people"_s));
    QVERIFY(!isNextProtected(*MUST(consultPerson(reg(), b))));
}

void TestJoinPersons::isClosedWithItsCase()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted osei = m_job->acceptedCase();
    const ReferralId other = kept(u"J."_s, u"Mensah"_s, QDate(1991, 5, 5));
    const PersonId mensah = victimOf(other);
    const PersonId victim = victimOf(osei.caseId);
    MUST(join(mensah, victim));
    QCOMPARE(MUST(consultReferral(reg(), other))->people.first().same.first().other, u"Jelani Osei"_s);
    m_job->openOn(QDate(2026, 11, 12), meeting);
    const PersonId third = victimOf(kept(u"Leila"_s, u"Nasser"_s, QDate(1992, 6, 6)));
    QCOMPARE(join(third, victim).error().kind, Problem::Kind::Refused);
    const SamePerson same = MUST(consultReferral(reg(), other))->people.first().same.first();
    QVERIFY(!isNamed(SubjectKind::Person, victim));
    QVERIFY(same.closed);
    QVERIFY(!same.other.contains(u"Osei"_s));
}

QTEST_GUILESS_MAIN(TestJoinPersons)
#include "tst_JoinPersons.moc"
