// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/PersonName.h"
#include "core/people/matching/FindPeople.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::addSampleAgencies;
using marac::test::SampleAgencies;
using marac::test::TestRegister;

class TestKeepPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAPersonWithAddressAndOtherNames();
    void changesWhatChangedAndNothingElse();
    void namesFieldsOfTheAddressToo();
    void noticesAChangeMeanwhile();
    void findsByTheStartOfEveryWord();
    void findsWhoMayBeTheSame();
    void findsNobodyByTheirProtectedProperty();
    void findsWhoIsSpeltOtherwise();
    void findsANeighbourWithoutAPostcode();
    void asksNobodyOfAFullHouse();
    void showsNothingToThoseWhoMayNot();
    void recordsTheAccessWithoutAName();

private:
    PersonEntry osei() const;
    std::unique_ptr<TestRegister> m_test;
    SampleAgencies m_agencies;
};

void TestKeepPeople::init()
{
    m_test = std::make_unique<TestRegister>(QDate(2026, 10, 20));
    m_agencies = addSampleAgencies(**m_test);
}

void TestKeepPeople::cleanup()
{
    m_test.reset();
}

PersonEntry TestKeepPeople::osei() const
{
    PersonEntry entry;
    Person &p = entry.person;
    p.givenName = QStringLiteral(" Jelani");
    p.familyName = QStringLiteral("Osei ");
    p.knownAs = QStringLiteral("Jay");
    p.bornOn = QDate(1989, 4, 7);
    p.gender = QStringLiteral("Man");
    p.ethnicity = QStringLiteral("B2");
    p.disability = QStringLiteral("mobility");
    p.sexualOrientation = QStringLiteral("gay_lesbian");
    p.phone = QStringLiteral("07700 900123");
    p.safeToCall = CallSafety::Yes;
    p.contactNotes = QStringLiteral("Evenings only");
    p.language = QStringLiteral("English");
    p.sourceAgencyId = m_agencies["HHR"];
    p.verifiedOn = QDate(2026, 10, 19);
    Address a;
    a.saon = QStringLiteral("Flat 4");
    a.paon = QStringLiteral("12");
    a.street = QStringLiteral("Marlow Court");
    a.town = QStringLiteral("Bootle");
    a.administrativeArea = QStringLiteral("Sefton");
    a.postcode = QStringLiteral("l213tx");
    a.uprn = 41023456789;
    a.isProtected = true;
    entry.address = a;
    entry.aliases = {QStringLiteral("J. Mensah"), QStringLiteral("  "), QStringLiteral("J. Mensah")};
    return entry;
}

void TestKeepPeople::keepsAPersonWithAddressAndOtherNames()
{
    Register &reg = m_test->reg();
    const Result<PersonId> id = keepPerson(reg, osei());
    QVERIFY(id);
    const Result<PersonFile> file = consultPerson(reg, *id);
    QVERIFY(file);
    QCOMPARE(file->person.givenName, QStringLiteral("Jelani"));
    QCOMPARE(file->person.familyName, QStringLiteral("Osei"));
    QCOMPARE(file->person.bornOn, QDate(1989, 4, 7));
    QCOMPARE(file->person.ethnicity, QStringLiteral("B2"));
    QCOMPARE(file->person.disability, QStringLiteral("mobility"));
    QCOMPARE(file->person.sexualOrientation, QStringLiteral("gay_lesbian"));
    QCOMPARE(file->person.safeToCall, CallSafety::Yes);
    QVERIFY(!file->person.deceased);
    QCOMPARE(file->person.verifiedOn, QDate(2026, 10, 19));
    QCOMPARE(file->person.sourceAgencyId, m_agencies["HHR"]);
    QVERIFY(file->address);
    QCOMPARE(file->address->postcode, QStringLiteral("L21 3TX"));
    QCOMPARE(file->address->uprn, std::optional<qint64>(41023456789));
    QVERIFY(!file->address->usrn);
    QVERIFY(file->address->bs7666Complete);
    QVERIFY(file->address->isProtected);
    QCOMPARE(file->address->sourceAgencyId, m_agencies["HHR"]);
    QCOMPARE(file->aliases.size(), 1);
    QCOMPARE(file->aliases.first().sourceAgencyId, m_agencies["HHR"]);
}

void TestKeepPeople::changesWhatChangedAndNothingElse()
{
    Register &reg = m_test->reg();
    const PersonId id = *keepPerson(reg, osei());
    const PersonFile before = *consultPerson(reg, id);
    PersonEntry entry{before.person, before.address, {QStringLiteral("Jay Mensah")}};
    entry.person.phone = QStringLiteral("07700 900124");
    entry.person.disability = QStringLiteral("several");
    entry.address->saon = QStringLiteral("Flat 5");
    QVERIFY(keepPerson(reg, entry));
    const AuditEntry trail = m_test->trail().first();
    QCOMPARE(trail.event.verb, AuditVerb::Alter);
    QCOMPARE(trail.event.subject.id, id.value());
    QCOMPARE(trail.event.fields,
             (QStringList{QStringLiteral("address.saon"), QStringLiteral("disability"), QStringLiteral("phone"),
                          QStringLiteral("addressId"), QStringLiteral("aliases")}));
    const PersonFile after = *consultPerson(reg, id);
    QVERIFY(after.person.addressId != before.person.addressId);
    QCOMPARE(after.address->saon, QStringLiteral("Flat 5"));
    QCOMPARE(after.person.disability, QStringLiteral("several"));
    QCOMPARE(after.aliases.size(), 1);
    QCOMPARE(after.aliases.first().name, QStringLiteral("Jay Mensah"));

    // A move: a new address in place of the old one.
    PersonEntry moved{after.person, Address(), {}};
    moved.address->noFixedAbode = true;
    moved.address->isProtected = true;
    QVERIFY(keepPerson(reg, moved));
    QVERIFY(consultPerson(reg, id)->person.addressId != after.person.addressId);

    // No address handed over: it stays.
    PersonEntry same{consultPerson(reg, id)->person, std::nullopt, {}};
    QVERIFY(keepPerson(reg, same));
    QVERIFY(consultPerson(reg, id)->address->noFixedAbode);
}

void TestKeepPeople::namesFieldsOfTheAddressToo()
{
    PersonEntry entry = osei();
    entry.person.sourceAgencyId = {};
    entry.address->postcode = QStringLiteral("L21");
    const Result<PersonId> id = keepPerson(m_test->reg(), entry);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Invalid);
    QCOMPARE(id.error().fields.size(), 2);
    QCOMPARE(id.error().fields.at(0).field, QStringLiteral("sourceAgencyId"));
    QCOMPARE(id.error().fields.at(1).field, QStringLiteral("address.postcode"));
}

void TestKeepPeople::noticesAChangeMeanwhile()
{
    Register &reg = m_test->reg();
    const PersonId id = *keepPerson(reg, osei());
    const PersonFile read = *consultPerson(reg, id);
    PersonEntry theirs{read.person, read.address, {}};
    theirs.address->saon = QStringLiteral("Flat 6");
    QVERIFY(keepPerson(reg, theirs));
    PersonEntry mine{read.person, read.address, {}};
    mine.address->saon = QStringLiteral("Flat 7");
    QCOMPARE(keepPerson(reg, mine).error().kind, Problem::Kind::Conflict);
    QCOMPARE(consultPerson(reg, id)->address->saon, QStringLiteral("Flat 6"));
    PersonEntry unknown = osei();
    unknown.person.id = PersonId(4711);
    QCOMPARE(keepPerson(reg, unknown).error().kind, Problem::Kind::NotFound);
}

void TestKeepPeople::findsByTheStartOfEveryWord()
{
    Register &reg = m_test->reg();
    QVERIFY(keepPerson(reg, osei()));
    const std::pair<QString, bool> searches[] = {
        {QStringLiteral("osei"), true},
        {QStringLiteral("OSEI, Jel"), true}, // capitals, other order
        {QStringLiteral("\u00D3sei"), true}, // accent
        {QStringLiteral("jay osei"), true},  // known as
        {QStringLiteral("mensah"), true},    // alias
        {QStringLiteral("sei"), false},      // the middle of a word
        {QStringLiteral("jelani smith"), false},
        {QStringLiteral("o"), false}, // too little to go by
        {QStringLiteral("%% __"), false},
        {QStringLiteral("' OR 1=1 --"), false},
        {QString(), false},
        {QString(65536, QLatin1Char('o')), false},
    };
    for (const auto &[words, found] : searches) {
        const Result<QList<Person>> people = findPeople(reg, words);
        QVERIFY2(people, qPrintable(words.left(20)));
        QVERIFY2(people->isEmpty() != found, qPrintable(words.left(20)));
    }
    QCOMPARE(m_test->trail().first().event.verb, AuditVerb::Search);
}

void TestKeepPeople::findsWhoMayBeTheSame()
{
    Register &reg = m_test->reg();
    PersonEntry flatmate = osei();
    flatmate.address->isProtected = false;
    const PersonId jelani = *keepPerson(reg, flatmate);
    flatmate.person.givenName = QStringLiteral("Kofi");
    flatmate.person.familyName = QStringLiteral("Boateng");
    flatmate.person.knownAs.clear();
    flatmate.person.phone = QStringLiteral("07700 900199");
    flatmate.aliases.clear();
    const PersonId kofi = *keepPerson(reg, flatmate);
    PersonEntry stranger = flatmate;
    stranger.person.givenName = QStringLiteral("Ada");
    stranger.person.phone.clear();
    stranger.address.reset();
    QVERIFY(keepPerson(reg, stranger));

    PersonFacts entered{osei().person, {}, 41023456789};
    entered.person.bornOn = QDate(1989, 7, 4);
    const Result<QList<PersonCandidate>> candidates = findMatches(reg, entered);
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), 2);
    QCOMPARE(candidates->at(0).person.id, jelani);
    QCOMPARE(
        candidates->at(0).reasons,
        (QList<MatchReason>{MatchReason::SameNameBirthSwapped, MatchReason::SamePhone, MatchReason::SameProperty}));
    QCOMPARE(candidates->at(1).person.id, kofi);
    QCOMPARE(candidates->at(1).reasons, QList<MatchReason>{MatchReason::SameProperty});

    // Somebody already in the register is no match of their own.
    entered.person.id = jelani;
    QCOMPARE(findMatches(reg, entered)->size(), 1);

    // By another name alone.
    PersonFacts other;
    other.person.givenName = QStringLiteral("J");
    other.person.familyName = QStringLiteral("Mensah");
    QCOMPARE(findMatches(reg, other)->value(0).reasons, QList<MatchReason>{MatchReason::SameAlias});
}

void TestKeepPeople::findsNobodyByTheirProtectedProperty()
{
    Register &reg = m_test->reg();
    const PersonEntry hidden = osei();
    QVERIFY(hidden.address->isProtected);
    const PersonId jelani = *keepPerson(reg, hidden);

    PersonFacts tried{{}, {}, hidden.address->uprn, hidden.address};
    tried.address->isProtected = false;
    tried.person.givenName = QStringLiteral("Ada");
    tried.person.familyName = QStringLiteral("Boateng");
    QVERIFY(tried.uprn);
    QVERIFY(findMatches(reg, tried)->isEmpty());
    QVERIFY(m_test->trail().first().event.about.isEmpty());

    // Found by what they are called, the property still says nothing.
    tried.person.givenName = QStringLiteral("Jelani");
    tried.person.familyName = QStringLiteral("Osei");
    const QList<PersonCandidate> found = *findMatches(reg, tried);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().person.id, jelani);
    QCOMPARE(found.first().reasons, QList<MatchReason>{MatchReason::SameNameBirthMissing});

    // Nobody who lives openly at the place is found by it either.
    PersonEntry sister = hidden;
    sister.person = {};
    sister.person.givenName = QStringLiteral("Priya");
    sister.person.familyName = QStringLiteral("Shah");
    sister.person.sourceAgencyId = m_agencies["HHR"];
    sister.aliases.clear();
    sister.address->isProtected = false;
    QVERIFY(keepPerson(reg, sister));
    PersonFacts protectedOne{consultPerson(reg, jelani)->person, {}, hidden.address->uprn, hidden.address};
    QVERIFY(findMatches(reg, protectedOne)->isEmpty());
    QVERIFY(m_test->trail().first().event.about.isEmpty());
    protectedOne.address->isProtected = false;
    QCOMPARE(findMatches(reg, protectedOne)->size(), 1);
}

void TestKeepPeople::findsWhoIsSpeltOtherwise()
{
    Register &reg = m_test->reg();
    PersonEntry known;
    known.person.givenName = QStringLiteral("Muhammad");
    known.person.familyName = QStringLiteral("Khan");
    known.person.bornOn = QDate(1989, 4, 7);
    known.person.sourceAgencyId = m_agencies["HHR"];
    known.aliases = {QStringLiteral("Yusuf Demir")};
    const PersonId khan = *keepPerson(reg, known);
    PersonEntry brother = known;
    brother.person.givenName = QStringLiteral("Mahmoud");
    brother.aliases.clear();
    QVERIFY(keepPerson(reg, brother));

    const auto reasonsFor = [&](const char *given, const char *family, QDate born) {
        PersonFacts typed;
        typed.person.givenName = QString::fromLatin1(given);
        typed.person.familyName = QString::fromLatin1(family);
        typed.person.bornOn = born;
        const QList<PersonCandidate> found = *findMatches(reg, typed);
        return found.size() == 1 && found.first().person.id == khan ? found.first().reasons : QList<MatchReason>();
    };
    const QDate born = known.person.bornOn;
    QCOMPARE(reasonsFor("Mohammed", "Kahn", born), QList<MatchReason>{MatchReason::SimilarNameAndBirth});
    QCOMPARE(reasonsFor("Yousef", "Demir", born), QList<MatchReason>{MatchReason::SimilarNameAndBirth});
    QCOMPARE(reasonsFor("Mohammed", "Khan", {}), QList<MatchReason>{MatchReason::SimilarNameBirthMissing});
    QCOMPARE(reasonsFor("Muhammad", "Khan", QDate(1989, 4, 1)), QList<MatchReason>{MatchReason::SameNameBirthSlip});
    QCOMPARE(reasonsFor("Mohammed", "Khan", QDate(1989, 4, 1)), QList<MatchReason>());
    // Nothing was joined: they are asked about and stay two.
    QCOMPARE(findPeople(reg, QStringLiteral("khan"))->size(), 2);
}

void TestKeepPeople::findsANeighbourWithoutAPostcode()
{
    Register &reg = m_test->reg();
    PersonEntry known = osei();
    known.person.bornOn = QDate(1989, 4, 7);
    known.person.phone.clear();
    Address home;
    home.paon = QStringLiteral("12");
    home.street = QStringLiteral("Marlow Court");
    home.town = QStringLiteral("Bootle");
    home.sourceAgencyId = m_agencies["HHR"];
    known.address = home;
    const PersonId jelani = *keepPerson(reg, known);
    PersonFacts typed;
    typed.person.givenName = QStringLiteral("Ada");
    typed.person.familyName = QStringLiteral("Boateng");
    typed.address = home;
    typed.address->town = QStringLiteral("bootle");
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameAddress});
    typed.address->postcode = QStringLiteral("L20 3AA");
    QCOMPARE(findMatches(reg, typed)->value(0).person.id, jelani);
    // The same full name is told, whatever the date of birth.
    typed.address.reset();
    typed.person = known.person;
    typed.person.bornOn = QDate(1961, 12, 24);
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameNameOtherBirth});
}

void TestKeepPeople::asksNobodyOfAFullHouse()
{
    Register &reg = m_test->reg();
    PersonEntry tenant;
    tenant.person.sourceAgencyId = m_agencies["HHR"];
    Address home;
    home.paon = QStringLiteral("12");
    home.street = QStringLiteral("Marlow Court");
    home.postcode = QStringLiteral("L20 3AA");
    home.sourceAgencyId = m_agencies["HHR"];
    tenant.address = home;
    const auto move = [&](int number) {
        tenant.person.givenName = QStringLiteral("Given%1").arg(number);
        tenant.person.familyName = QStringLiteral("Family%1").arg(number);
        QVERIFY(keepPerson(reg, tenant));
    };
    PersonFacts typed;
    typed.person.givenName = QStringLiteral("Ada");
    typed.person.familyName = QStringLiteral("Boateng");
    typed.address = home;
    move(0);
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameAddress});
    for (int number = 1; number <= 20; ++number)
        move(number);
    QVERIFY(findMatches(reg, typed)->isEmpty());
}

void TestKeepPeople::showsNothingToThoseWhoMayNot()
{
    const PersonId id = *keepPerson(m_test->reg(), osei());
    Register &reg = m_test->as(Role::Auditor);
    QCOMPARE(consultPerson(reg, id).error().kind, Problem::Kind::Denied);
    QCOMPARE(findPeople(reg, QStringLiteral("osei")).error().kind, Problem::Kind::Denied);
    QCOMPARE(keepPerson(m_test->as(Role::Chair), osei()).error().kind, Problem::Kind::Denied);
}

void TestKeepPeople::recordsTheAccessWithoutAName()
{
    Register &reg = m_test->reg();
    const PersonId id = *keepPerson(reg, osei());
    QVERIFY(consultPerson(reg, id));
    const AuditEntry entry = m_test->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Consult);
    QCOMPARE(entry.event.subject.kind, SubjectKind::Person);
    QCOMPARE(entry.event.subject.id, id.value());
    QVERIFY(findPeople(reg, QStringLiteral("osei")));
    const QList<AuditEntry> trail = m_test->trail();
    for (const AuditEntry &each : trail) {
        QVERIFY(!each.payload.contains("Osei"));
        QVERIFY(!each.payload.contains("osei"));
        QVERIFY(!each.payload.contains("Marlow"));
    }
    QCOMPARE(consultPerson(reg, PersonId(4711)).error().kind, Problem::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestKeepPeople)
#include "tst_KeepPeople.moc"
