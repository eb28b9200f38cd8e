// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/NeutralCase.h"
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/RevealAddress.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// A protected home that stands in another record without the tick.
class TestProtectedPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hidesTheHomeInAnotherRecord_data();
    void hidesTheHomeInAnotherRecord();
    void showsItOnceItIsNoLongerProtected();
    void aLiftSaysThatAnotherRecordHidesItStill();
    void movingAwayLiftsNothingOfAnotherRecord();
    void hidesTheSameHouseOfThePostcode_data();
    void hidesTheSameHouseOfThePostcode();
    void hidesTheSameFieldsThatNoTextTells();
    void hidesItUnderAMistypedNumber();
    void isRevealedLikeAnyOther();
    void takesManyAlikeForOne();
    void isSaidInLists_data() { hidesTheHomeInAnotherRecord_data(); }
    void isSaidInLists();
    void isSaidInListsWhereItHasNoPostcode();

private:
    PersonId keep(const QString &givenName, const Address &address);
    /// What the lists of referrals and case files and an agenda say of a victim who lives there.
    QList<bool> saidOfAVictimAt(const Address &address);
    /// As they stand, from the police.
    PersonEntry changeOf(PersonId id);
    PersonEntry liftOf(PersonId id);

    std::unique_ptr<test::MainJob> m_job;
    Address m_home;
    PersonId m_mother;
};

PersonId TestProtectedPlaces::keep(const QString &givenName, const Address &address)
{
    PersonEntry entry = m_job->referralOf(givenName, u"Haddad"_s).parts.first().person;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    entry.address = address;
    return *MUST(keepPerson(m_job->reg(), entry));
}

PersonEntry TestProtectedPlaces::changeOf(PersonId id)
{
    const PersonFile file = *MUST(consultPerson(m_job->reg(), id));
    PersonEntry entry{file.person, file.address, {}};
    entry.person.sourceAgencyId = m_job->agency("POL");
    return entry;
}

PersonEntry TestProtectedPlaces::liftOf(PersonId id)
{
    PersonEntry entry = changeOf(id);
    entry.address->isProtected = false;
    entry.liftReason = u"He is in prison."_s;
    return entry;
}

void TestProtectedPlaces::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_home = *m_job->oseiReferral().parts.first().person.address;
    m_home.isProtected = true;
    m_mother = keep(u"Mina"_s, m_home);
    m_home.isProtected = false;
}

void TestProtectedPlaces::hidesTheHomeInAnotherRecord_data()
{
    QTest::addColumn<QStringList>("parts"); // flat, house, street, postcode
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, const QStringList &parts, bool isHidden) {
        QTest::newRow(name) << parts << isHidden;
    };
    row("the same", {u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s}, true);
    row("spelt otherwise", {u"Apt. 4"_s, u"12"_s, u"Marlwo Crt"_s, {}}, true);
    row("without the flat", {{}, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s}, true);
    row("a slip in the postcode", {u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AB"_s}, true);
    row("a slip in street and postcode", {u"Flat 4"_s, u"12"_s, u"Marlwo Court"_s, u"L20 3AB"_s}, true);
    row("the postcode alone", {{}, {}, {}, u"L20 3AA"_s}, true);
    row("the street written otherwise", {u"Flat 4"_s, u"12"_s, u"Mar Lowe Way"_s, u"L20 3AA"_s}, true);
    row("without the street", {{}, u"12"_s, {}, u"L20 3AA"_s}, true);
    row("another word for the flat", {u"Studio 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s}, true);
    row("a studio for a house", {{}, u"Studio 3"_s, u"Marlow Court"_s, u"L20 3AA"_s}, true);
    row("a studio of another postcode", {{}, u"Studio 3"_s, u"Marlow Court"_s, u"L20 9ZZ"_s}, false);
    row("another flat", {u"Flat 5"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s}, false);
    row("a neighbour", {{}, u"14"_s, u"Marlow Court"_s, u"L20 3AA"_s}, false);
    row("a street of the same name", {u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"PR8 1AA"_s}, false);
    row("another place", {{}, u"7"_s, u"Elm Lane"_s, u"L20 9ZZ"_s}, false);
}

void TestProtectedPlaces::hidesTheHomeInAnotherRecord()
{
    QFETCH(QStringList, parts);
    Address address = m_home;
    address.saon = parts.at(0);
    address.paon = parts.at(1);
    address.street = parts.at(2);
    address.postcode = parts.at(3);
    const PersonId child = keep(u"Tamsin"_s, address);
    QTEST(MUST(consultPerson(m_job->reg(), child))->address->isProtected, "isHidden");
    QVERIFY(!AddressTable::find(m_job->db(), MUST(consultPerson(m_job->reg(), child))->person.addressId)->isProtected);
}

void TestProtectedPlaces::showsItOnceItIsNoLongerProtected()
{
    const PersonId child = keep(u"Tamsin"_s, m_home);
    QVERIFY(MUST(consultPerson(m_job->reg(), child))->address->isProtected);
    QVERIFY(!MUST(keepPersonAndTell(m_job->reg(), liftOf(m_mother)))->staysHidden);
    QVERIFY(!MUST(consultPerson(m_job->reg(), child))->address->isProtected);
    QVERIFY(!MUST(consultPerson(m_job->reg(), m_mother))->address->isProtected);
}

/// Kept once more, the child's record of the home carries the tick for good.
void TestProtectedPlaces::aLiftSaysThatAnotherRecordHidesItStill()
{
    const PersonId child = keep(u"Tamsin"_s, m_home);
    MUST(keepPerson(m_job->reg(), changeOf(child)));
    const auto fields = [this] { return m_job->trail().first().event.fields; };
    QVERIFY(MUST(keepPersonAndTell(m_job->reg(), liftOf(m_mother)))->staysHidden);
    QVERIFY(fields().contains(u"address.protectionLifted"_s));
    QVERIFY(fields().contains(u"address.protectedElsewhere"_s));
    QVERIFY(MUST(consultPerson(m_job->reg(), m_mother))->address->isProtected);
    // Once more it lifts nothing, and is not recorded as if it did.
    QVERIFY(MUST(keepPersonAndTell(m_job->reg(), liftOf(m_mother)))->staysHidden);
    QCOMPARE(fields(), QStringList{u"address.protectedElsewhere"_s});
    QVERIFY(!MUST(keepPersonAndTell(m_job->reg(), liftOf(child)))->staysHidden);
    QVERIFY(!fields().contains(u"address.protectedElsewhere"_s));
    QVERIFY(!MUST(consultPerson(m_job->reg(), m_mother))->address->isProtected);
    QVERIFY(!MUST(consultPerson(m_job->reg(), child))->address->isProtected);
}

/// The child's own record protects nothing, so nobody is asked why; the mother's does.
void TestProtectedPlaces::movingAwayLiftsNothingOfAnotherRecord()
{
    const auto moving = [this](PersonId id) {
        PersonEntry entry = changeOf(id);
        entry.address->saon.clear();
        entry.address->paon = u"7"_s;
        entry.address->street = u"Elm Lane"_s;
        entry.address->postcode = u"L20 9ZZ"_s;
        entry.address->isProtected = false;
        return entry;
    };
    const PersonId child = keep(u"Tamsin"_s, m_home);
    QVERIFY(MUST(consultPerson(m_job->reg(), child))->address->isProtected);
    QVERIFY(!MUST(keepPersonAndTell(m_job->reg(), moving(child)))->staysHidden);
    const AuditEvent event = m_job->trail().first().event;
    QVERIFY(!event.fields.contains(u"address.protectionLifted"_s));
    QVERIFY(event.reason.isEmpty());
    const PersonFile after = *MUST(consultPerson(m_job->reg(), child));
    QCOMPARE(after.address->street, u"Elm Lane"_s);
    QVERIFY(!after.address->isProtected);
    QVERIFY(after.earlierAddresses.first().isProtected); // the home they left
    const Result<PersonId> hers = keepPerson(m_job->reg(), moving(m_mother));
    QVERIFY(!hers);
    QCOMPARE(hers.error().fields.value(0).field, u"address.liftReason"_s);
}

void TestProtectedPlaces::hidesTheSameHouseOfThePostcode_data()
{
    QTest::addColumn<QStringList>("home"); // flat, house, street, postcode
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("isHidden");
    const QStringList holly{{}, u"22"_s, u"Holly Bank Road"_s, u"L20 4BB"_s};
    QTest::newRow("joined words") << holly << QStringList{{}, u"22"_s, u"Hollybank Road"_s, u"L20 4BB"_s} << true;
    QTest::newRow("joined words, a slip in the postcode")
        << holly << QStringList{{}, u"22"_s, u"Hollybank Road"_s, u"L20 4BD"_s} << true;
    QTest::newRow("the next house, joined words")
        << holly << QStringList{{}, u"24"_s, u"Hollybank Road"_s, u"L20 4BB"_s} << false;
    const QStringList elm{{}, u"9"_s, u"Elm Rd"_s, u"L20 4BB"_s};
    QTest::newRow("another type of street") << elm << QStringList{{}, u"9"_s, u"Elm St"_s, u"L20 4BB"_s} << true;
    const QStringList lettered{u"Flat 4A"_s, u"9"_s, u"Elm Rd"_s, u"L20 4BB"_s};
    QTest::newRow("the letter apart") << lettered << QStringList{u"Flat 4 A"_s, u"9"_s, u"Elm Rd"_s, u"L20 4BB"_s}
                                      << true;
    QTest::newRow("another letter") << lettered << QStringList{u"Flat 4 B"_s, u"9"_s, u"Elm Rd"_s, u"L20 4BB"_s}
                                    << false;
    const QStringList range{{}, u"12-14"_s, u"Holly Bank Road"_s, u"L20 4BB"_s};
    QTest::newRow("an end of the range") << range << QStringList{{}, u"14"_s, {}, u"L20 4BB"_s} << true;
    QTest::newRow("within the range") << range << QStringList{{}, u"13"_s, {}, u"L20 4BB"_s} << true;
    QTest::newRow("beyond the range") << range << QStringList{{}, u"16"_s, {}, u"L20 4BB"_s} << false;
    QTest::newRow("a range across the range") << QStringList{{}, u"12 to 18"_s, u"Holly Bank Road"_s, u"L20 4BB"_s}
                                              << QStringList{{}, u"14 to 16"_s, {}, u"L20 4BB"_s} << true;
    const QStringList named{{}, u"Holly House"_s, u"Sea Road"_s, u"L20 4BB"_s};
    QTest::newRow("a name written as one") << named << QStringList{{}, u"Hollyhouse"_s, {}, u"L20 4BB"_s} << true;
    QTest::newRow("a number for a name") << named << QStringList{{}, u"12"_s, u"Sea Road"_s, u"L20 4BB"_s} << true;
    QTest::newRow("another name") << named << QStringList{{}, u"Rose Villa"_s, {}, u"L20 4BB"_s} << false;
    QTest::newRow("a part of a house") << named << QStringList{{}, u"Ground Floor"_s, {}, u"L20 4BB"_s} << true;
    const QStringList inn{{}, u"Rose and Crown"_s, u"Sea Road"_s, u"L20 4BB"_s};
    QTest::newRow("a slip in a name of three words")
        << inn << QStringList{{}, u"Rose an Crown"_s, {}, u"L20 4BB"_s} << true;
}

void TestProtectedPlaces::hidesTheSameHouseOfThePostcode()
{
    QFETCH(QStringList, home);
    QFETCH(QStringList, other);
    const auto address = [this](const QStringList &parts) {
        Address made = m_home;
        made.saon = parts.at(0);
        made.paon = parts.at(1);
        made.street = parts.at(2);
        made.postcode = parts.at(3);
        return made;
    };
    Address hidden = address(home);
    hidden.isProtected = true;
    keep(u"Nora"_s, hidden);
    QTEST(ProtectedPlaces(m_job->db()).hide(address(other)), "isHidden");
}

void TestProtectedPlaces::hidesTheSameFieldsThatNoTextTells()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    Address haven;
    haven.organisation = u"Haven"_s;
    haven.town = u"Bootle"_s;
    haven.isProtected = true;
    QVERIFY(tellingPhrases(haven).isEmpty());
    keep(u"Nora"_s, haven);
    haven.isProtected = false;
    haven.organisation = u"HAVEN"_s;
    QVERIFY(ProtectedPlaces(m_job->db()).hide(haven));
    QCOMPARE(saidOfAVictimAt(haven), QList<bool>(4, true));
    haven.organisation = u"Heaven"_s;
    QVERIFY(!ProtectedPlaces(m_job->db()).hide(haven));
}

void TestProtectedPlaces::hidesItUnderAMistypedNumber()
{
    Address home = m_home;
    home.paon = u"20"_s;
    home.uprn = 41'000'000'131;
    home.isProtected = true;
    keep(u"Nora"_s, home);
    home.isProtected = false;
    home.uprn = 41'000'000'137;
    QVERIFY(ProtectedPlaces(m_job->db()).hide(home));
    home.saon = u"Flat 5"_s;
    QVERIFY(!ProtectedPlaces(m_job->db()).hide(home));
}

void TestProtectedPlaces::isRevealedLikeAnyOther()
{
    const PersonId child = keep(u"Tamsin"_s, m_home);
    QCOMPARE(MUST(revealAddress(m_job->reg(), child, u"A visit is planned"_s))->street, u"Marlow Court"_s);
    QCOMPARE(m_job->trail().first().event.reason, u"A visit is planned"_s);
}

/// So many share a house that each of them would have to be read: the next address of it is hidden unread.
void TestProtectedPlaces::takesManyAlikeForOne()
{
    Address other = m_home;
    other.saon = u"Flat 99"_s;
    QVERIFY(!ProtectedPlaces(m_job->db()).hide(other));
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        Address one = m_home;
        one.isProtected = true;
        one.sourceAgencyId = m_job->agency("HHR");
        for (int flat = 5; flat < 60; ++flat) {
            one.saon = u"Flat %1"_s.arg(flat);
            AddressTable::insert(change.db(), one);
        }
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0}});
        return {};
    }));
    QVERIFY(ProtectedPlaces(m_job->db()).hide(other));
}

QList<bool> TestProtectedPlaces::saidOfAVictimAt(const Address &address)
{
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska %1"_s.arg(address.paon));
    entry.parts.first().person.address = address;
    const Accepted accepted = m_job->acceptedCase(entry);
    const QList<AgendaRow> agenda = MUST(consultMeeting(m_job->reg(), accepted.meetingId))->agenda;
    const auto row = std::find_if(agenda.cbegin(), agenda.cend(),
                                  [&](const AgendaRow &one) { return one.item.caseId == accepted.caseId; });
    return {MUST(listReferrals(m_job->reg(), ReferralState::Accepted))->first().victimAddressProtected,
            MUST(listCaseFiles(m_job->reg()))->first().addressProtected, row->addressProtected,
            neutralCase(*row, QDate(2026, 11, 12)).area.isEmpty()};
}

void TestProtectedPlaces::isSaidInLists()
{
    QFETCH(QStringList, parts);
    QFETCH(bool, isHidden);
    m_job->meetingOn(QDate(2026, 11, 12));
    Address address = m_home;
    address.saon = parts.at(0);
    address.paon = parts.at(1);
    address.street = parts.at(2);
    address.postcode = parts.at(3);
    QCOMPARE(saidOfAVictimAt(address), QList<bool>(4, isHidden));
}

void TestProtectedPlaces::isSaidInListsWhereItHasNoPostcode()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    Address address;
    address.paon = u"7"_s;
    address.street = u"Elm Lane"_s;
    address.isProtected = true;
    keep(u"Ada"_s, address);
    address.isProtected = false;
    address.postcode = u"PR8 1AA"_s;
    QCOMPARE(saidOfAVictimAt(address), QList<bool>(4, true));
    address.paon = u"9"_s;
    QCOMPARE(saidOfAVictimAt(address), QList<bool>(4, false));

    Address given;
    given.asGiven = u"The Old Rectory, Church Lane, Formby"_s;
    given.isProtected = true;
    keep(u"Bea"_s, given);
    address.paon = u"Old Rectory"_s;
    address.street = u"Church Ln"_s;
    QCOMPARE(saidOfAVictimAt(address), QList<bool>(4, true));
    address.paon = u"Old Vicarage"_s;
    QCOMPARE(saidOfAVictimAt(address), QList<bool>(4, false));
}

QTEST_GUILESS_MAIN(TestProtectedPlaces)
#include "tst_ProtectedPlaces.moc"
