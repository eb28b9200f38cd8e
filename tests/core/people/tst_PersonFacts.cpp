// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "core/people/PersonDraft.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/facts/FactWords.h"
#include "core/people/facts/NewFacts.h"
#include "core/people/facts/PeopleFactsSchema.h"
#include "core/people/facts/PersonFactTable.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whose knowledge each fact about a person is (R008), through the door.
class TestPersonFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void aChangeLeavesTheEarlierValueWithItsAgency();
    void aChangedAddressIsANewOne();
    void protectionChangesOnTheAddressItself();
    void liftedProtectionIsLiftedOfEveryRowOfThePlace();
    void noProtectionIsLiftedInPassing();
    void protectionOutlastsThatNoAddressIsKnown();
    void aPlaceThatIsProtectedNowTellsSo();
    void aPlaceTypedAgainLiftsNoProtection();
    void anEarlierAddressTellsNoProtectedOne();
    void anEarlierTextTellsNoProtectedAddress();
    void noAddressKnownIsSaidOutright();
    void otherNamesKeepTheirAgencies();
    void saysWhatIsNewOfSomebodyKnown();
    void saysNothingOfAProtectedAddressOnFile();
    void takesOverOnlyWhatIsChosen();
    void warnsBeforeACall_data();
    void warnsBeforeACall();
    void aDraftHoldsThePersonAsTyped();
    void anOlderRegisterKeepsWhatItKnew();

private:
    PersonEntry osei() const;
    PersonFile file(PersonId id) { return *MUST(consultPerson(m_job->reg(), id)); }
    PersonId kept() { return *MUST(keepPerson(m_job->reg(), osei())); }
    PersonEntry changeBy(const char *agency, PersonId id);
    /// Whether a text about the place would be shown without it.
    bool isMasked(const QString &place) { return AddressInText(m_job->db()).masked(place) != place; }

    std::unique_ptr<test::MainJob> m_job;
};

PersonEntry TestPersonFacts::osei() const
{
    PersonEntry entry = m_job->oseiReferral().parts.first().person;
    entry.person.phone = u"07700 900123"_s;
    entry.person.safeToCall = CallSafety::Yes;
    entry.person.sourceAgencyId = m_job->agency("HHR");
    entry.aliases = {u"J Mensah"_s};
    return entry;
}

PersonEntry TestPersonFacts::changeBy(const char *agency, PersonId id)
{
    const PersonFile now = file(id);
    PersonEntry entry{now.person, now.address, {}};
    for (const Alias &alias : now.aliases)
        entry.aliases += alias.name;
    entry.person.sourceAgencyId = m_job->agency(agency);
    return entry;
}

void TestPersonFacts::aChangeLeavesTheEarlierValueWithItsAgency()
{
    const PersonId id = kept();
    m_job->setDay(QDate(2026, 10, 21));
    PersonEntry entry = changeBy("POL", id);
    entry.person.phone = u"07700 900199"_s;
    entry.person.safeToCall = CallSafety::No;
    MUST(keepPerson(m_job->reg(), entry));

    const PersonFile after = file(id);
    QCOMPARE(after.person.sourceAgencyId, m_job->agency("HHR"));
    QCOMPARE(after.person.safeToCall, CallSafety::No);
    QCOMPARE(sourceOf(after, u"phone"_s), m_job->agency("POL"));
    QCOMPARE(sourceOf(after, u"safeToCall"_s), m_job->agency("POL"));
    QCOMPARE(sourceOf(after, u"bornOn"_s), m_job->agency("HHR"));
    QCOMPARE(sourceOf(after, u"gender"_s), m_job->agency("HHR"));
    QCOMPARE(currentFact(after.facts, u"phone"_s)->recordedOn, QDate(2026, 10, 21));
    const QList<PersonFact> earlier = earlierFacts(after.facts, u"phone"_s);
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(earlier.first().value, u"07700 900123"_s);
    QCOMPARE(earlier.first().sourceAgencyId, m_job->agency("HHR"));

    // The same again from another agency changes nothing and takes nothing from anybody.
    MUST(keepPerson(m_job->reg(), changeBy("VS", id)));
    QCOMPARE(file(id).facts.size(), after.facts.size());
    QCOMPARE(sourceOf(file(id), u"phone"_s), m_job->agency("POL"));
}

void TestPersonFacts::aChangedAddressIsANewOne()
{
    const PersonId id = kept();
    const AddressId before = file(id).person.addressId;
    PersonEntry entry = changeBy("POL", id);
    entry.address->saon = u"Flat 5"_s;
    entry.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), entry));
    const PersonFile after = file(id);
    QVERIFY(after.person.addressId != before);
    QCOMPARE(after.address->saon, u"Flat 5"_s);
    QCOMPARE(sourceOf(after, u"addressId"_s), m_job->agency("POL"));
    QCOMPARE(after.earlierAddresses.size(), 1);
    QCOMPARE(after.earlierAddresses.first().saon, u"Flat 4"_s);
    QVERIFY(after.earlierAddresses.first().isProtected);
    QCOMPARE(after.earlierAddresses.first().sourceAgencyId, m_job->agency("HHR"));
}

void TestPersonFacts::protectionChangesOnTheAddressItself()
{
    const PersonId id = kept();
    const AddressId before = file(id).person.addressId;
    PersonEntry entry = changeBy("POL", id);
    entry.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), entry));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.fields, QStringList{u"address.isProtected"_s});
    QVERIFY(std::any_of(event.about.begin(), event.about.end(), [&](const Subject &subject) {
        return subject.kind == SubjectKind::Address && subject.id == before.value();
    }));
    PersonFile after = file(id);
    QCOMPARE(after.person.addressId, before);
    QVERIFY(after.address->isProtected);
    QVERIFY(after.earlierAddresses.isEmpty());
    QCOMPARE(sourceOf(after, u"addressId"_s), m_job->agency("HHR"));
    QVERIFY(isMasked(u"12 Marlow Court"_s));

    entry = changeBy("VS", id);
    entry.address->isProtected = false;
    entry.liftReason = u"He is in prison; nobody looks for 12 Marlow Court any more."_s;
    MUST(keepPerson(m_job->reg(), entry));
    after = file(id);
    QCOMPARE(after.person.addressId, before);
    QVERIFY(!after.address->isProtected);
    QVERIFY(!isMasked(u"12 Marlow Court"_s));
}

void TestPersonFacts::noProtectionIsLiftedInPassing()
{
    PersonEntry entry = osei();
    entry.address->isProtected = true;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    PersonEntry unticked = changeBy("POL", id);
    unticked.address->isProtected = false;
    PersonEntry spelt = unticked;
    spelt.address->street = u"Marlow Crt"_s;
    PersonEntry elsewhere = unticked;
    elsewhere.address->paon = u"7"_s;
    elsewhere.address->street = u"Elm Lane"_s;
    for (const PersonEntry &one : {unticked, spelt, elsewhere}) {
        const Result<PersonId> tried = keepPerson(m_job->reg(), one);
        QVERIFY(!tried);
        QCOMPARE(tried.error().fields.value(0).field, u"address.liftReason"_s);
        QCOMPARE(file(id).person.addressId, unticked.person.addressId);
        QVERIFY(file(id).address->isProtected);
    }
    // Why it is lifted stands in the trail, and nobody reads the address there.
    unticked.liftReason = u" He is in prison; nobody looks for 12 Marlow Court any more. "_s;
    MUST(keepPerson(m_job->reg(), unticked));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.fields, (QStringList{u"address.protectionLifted"_s, u"address.isProtected"_s}));
    QCOMPARE(event.reason, u"He is in prison; nobody looks for Protected address any more."_s);
    QVERIFY(!file(id).address->isProtected);
    // No reason is asked where nothing is lifted, and none is kept.
    PersonEntry open = changeBy("POL", id);
    open.address->saon = u"Flat 5"_s;
    open.liftReason = u"None of it."_s;
    MUST(keepPerson(m_job->reg(), open));
    QVERIFY(m_job->trail().first().event.reason.isEmpty());
    // Who read an older state is told so, and not asked for a reason.
    PersonEntry stale = changeBy("POL", id);
    PersonEntry theirs = stale;
    theirs.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), theirs));
    stale.person.phone = u"07700 900199"_s;
    QCOMPARE(keepPerson(m_job->reg(), stale).error().kind, Problem::Kind::Conflict);
}

/// She has left the refuge; where she went is entered some days later, and is no more to be told.
void TestPersonFacts::protectionOutlastsThatNoAddressIsKnown()
{
    PersonEntry entry = osei();
    entry.address->isProtected = true;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    entry = changeBy("POL", id);
    entry.address.reset();
    entry.noAddressKnown = true;
    MUST(keepPerson(m_job->reg(), entry));
    QVERIFY(isMasked(u"12 Marlow Court"_s));
    entry = changeBy("POL", id);
    QVERIFY(!entry.address);
    entry.address = Address();
    entry.address->paon = u"7"_s;
    entry.address->street = u"Elm Lane"_s;
    entry.address->postcode = u"L20 9ZZ"_s;
    QCOMPARE(keepPerson(m_job->reg(), entry).error().fields.value(0).field, u"address.liftReason"_s);
    QVERIFY(!file(id).address);
    // A referral that brings it asks nobody, and keeps it protected.
    QVERIFY(newFacts(file(id), entry).last().isDoubtful);
    QVERIFY(withFacts(file(id), entry, {u"address"_s}).address->isProtected);
    PersonEntry hidden = entry;
    hidden.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), hidden));
    QVERIFY(isMasked(u"7 Elm Lane"_s));
    entry.liftReason = u"He is in prison."_s;
    entry.person.version = file(id).person.version;
    MUST(keepPerson(m_job->reg(), entry));
    QCOMPARE(m_job->trail().first().event.reason, u"He is in prison."_s);
    QVERIFY(!file(id).address->isProtected);
}

/// The words are the same on both sides: without it whoever sees them twice drops the protection.
void TestPersonFacts::aPlaceThatIsProtectedNowTellsSo()
{
    const PersonId id = kept();
    PersonEntry typed = osei();
    typed.address->isProtected = true;
    const NewFact fact = newFacts(file(id), typed).value(0);
    QCOMPARE(fact.field, u"address"_s);
    QCOMPARE(fact.typed, fact.onFile + u", protected from now on"_s);
    QVERIFY(!fact.isDoubtful);
    PersonEntry merged = withFacts(file(id), typed, {u"address"_s});
    merged.person.sourceAgencyId = m_job->agency("VS");
    MUST(keepPerson(m_job->reg(), merged));
    QVERIFY(file(id).address->isProtected);
    QVERIFY(isMasked(u"12 Marlow Court"_s));
}

void TestPersonFacts::aPlaceTypedAgainLiftsNoProtection()
{
    PersonEntry entry = osei();
    entry.address->isProtected = true;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    // The same place, unticked, however it is spelt.
    PersonEntry typed = osei();
    QVERIFY(newFacts(file(id), typed).isEmpty());
    typed.address->saon = u"4"_s;
    typed.address->town.clear();
    QVERIFY(newFacts(file(id), typed).isEmpty());
    // Another one is told apart, not taken over unasked, and protected when it is.
    typed.address->saon = u"Flat 9"_s;
    const QList<NewFact> facts = newFacts(file(id), typed);
    QCOMPARE(facts.size(), 1);
    QVERIFY(facts.first().isDoubtful);
    QVERIFY(facts.first().typed.endsWith(u"protected from now on"_s));
    QCOMPARE(facts.first().onFile, u"Protected address"_s);
    PersonEntry merged = withFacts(file(id), typed, {u"address"_s});
    merged.person.sourceAgencyId = m_job->agency("VS");
    MUST(keepPerson(m_job->reg(), merged));
    QCOMPARE(file(id).address->saon, u"Flat 9"_s);
    QVERIFY(file(id).address->isProtected);
    QVERIFY(isMasked(u"Flat 9, 12 Marlow Court"_s) && isMasked(u"Flat 4, 12 Marlow Court"_s));
}

/// Somebody who comes back to a place has it on file twice.
void TestPersonFacts::liftedProtectionIsLiftedOfEveryRowOfThePlace()
{
    PersonEntry entry = osei();
    entry.address->isProtected = true;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    const Address home = *file(id).address;
    entry = changeBy("POL", id);
    entry.address->paon = u"7"_s;
    entry.address->street = u"Elm Lane"_s;
    entry.address->postcode = u"L20 9ZZ"_s;
    entry.address->isProtected = false;
    entry.liftReason = u"They live there openly."_s;
    MUST(keepPerson(m_job->reg(), entry));
    QVERIFY(isMasked(u"12 Marlow Court"_s));
    entry = changeBy("POL", id);
    entry.address = home;
    entry.address->isProtected = false;
    // It is not where they live now, and still nobody is told it in passing.
    QCOMPARE(keepPerson(m_job->reg(), entry).error().fields.value(0).field, u"address.liftReason"_s);
    entry.liftReason = u"They went back and live there openly."_s;
    MUST(keepPerson(m_job->reg(), entry));
    QVERIFY(file(id).person.addressId != home.id);
    QVERIFY(!isMasked(u"12 Marlow Court"_s));
}

void TestPersonFacts::anEarlierAddressTellsNoProtectedOne()
{
    PersonEntry entry = osei();
    entry.address->paon = u"7"_s;
    entry.address->street = u"Elm Lane"_s;
    entry.address->postcode = u"L20 9ZZ"_s;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    entry = changeBy("POL", id);
    entry.address = osei().address;
    entry.address->paon = u"21"_s;
    MUST(keepPerson(m_job->reg(), entry));
    QVERIFY(!file(id).earlierAddresses.first().isProtected);
    // A slip is mended in the same step in which it is protected.
    entry = changeBy("POL", id);
    entry.address->paon = u"12"_s;
    entry.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), entry));
    const QList<Address> earlier = file(id).earlierAddresses;
    QCOMPARE(earlier.size(), 2);
    QCOMPARE(earlier.first().paon, u"21"_s);
    QVERIFY(earlier.first().isProtected);
    QCOMPARE(addressOneLine(earlier.first()), u"Protected address"_s);
    // The home they left says nothing of it.
    QVERIFY(!earlier.last().isProtected);
}

void TestPersonFacts::anEarlierTextTellsNoProtectedAddress()
{
    PersonEntry entry = osei();
    entry.address->isProtected = true;
    entry.person.contactNotes = u"Call at 12 Marlow Court."_s;
    const PersonId id = *MUST(keepPerson(m_job->reg(), entry));
    // What can still be changed is shown as it was typed.
    QCOMPARE(file(id).person.contactNotes, u"Call at 12 Marlow Court."_s);
    QVERIFY(earlierFacts(file(id).facts, u"contactNotes"_s).isEmpty());
    entry = changeBy("POL", id);
    entry.person.contactNotes = u"By text."_s;
    MUST(keepPerson(m_job->reg(), entry));
    const QList<PersonFact> earlier = earlierFacts(file(id).facts, u"contactNotes"_s);
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(earlier.first().value, u"Call at Protected address."_s);
}

void TestPersonFacts::noAddressKnownIsSaidOutright()
{
    const PersonId id = kept();
    PersonEntry entry = changeBy("POL", id);
    const AddressId stored = entry.address->id;
    *entry.address = Address();
    entry.address->id = stored;
    QCOMPARE(keepPerson(m_job->reg(), entry).error().fields.value(0).field, u"address.paon"_s);
    QVERIFY(file(id).address);
    entry.address.reset();
    entry.noAddressKnown = true;
    MUST(keepPerson(m_job->reg(), entry));
    const PersonFile after = file(id);
    QVERIFY(!after.address);
    QCOMPARE(after.earlierAddresses.size(), 1);
    QCOMPARE(sourceOf(after, u"addressId"_s), m_job->agency("POL"));
}

void TestPersonFacts::otherNamesKeepTheirAgencies()
{
    const PersonId id = kept();
    PersonEntry entry = changeBy("POL", id);
    entry.aliases += u"Jay"_s;
    MUST(keepPerson(m_job->reg(), entry));
    const QList<Alias> aliases = file(id).aliases;
    QCOMPARE(aliases.size(), 2);
    QCOMPARE(aliases.first().sourceAgencyId, m_job->agency("HHR"));
    QCOMPARE(aliases.last().sourceAgencyId, m_job->agency("POL"));

    entry = changeBy("VS", id);
    entry.aliases = {u"Jay"_s};
    MUST(keepPerson(m_job->reg(), entry));
    QCOMPARE(file(id).aliases.size(), 1);
    QVERIFY(earlierFacts(file(id).facts, u"aliases"_s).last().value.contains(u"J Mensah"_s));
}

void TestPersonFacts::saysWhatIsNewOfSomebodyKnown()
{
    const PersonFile known = file(kept());
    QVERIFY(newFacts(known, osei()).isEmpty());
    PersonEntry typed = osei();
    typed.person.givenName = u"Jay"_s;
    typed.person.phone = u"+44 7700 900123"_s; // the same number
    typed.person.bornOn = QDate(1987, 4, 3);
    typed.person.gender = u"Man"_s;
    typed.person.disability = u"learning"_s;
    typed.address->saon = u"Flat 9"_s;
    const QList<NewFact> facts = newFacts(known, typed);
    QStringList fields;
    for (const NewFact &fact : facts)
        fields += fact.field;
    QCOMPARE(fields, (QStringList{u"aliases"_s, u"bornOn"_s, u"gender"_s, u"disability"_s, u"address"_s}));
    QCOMPARE(facts.at(3).typed, u"Learning disability"_s);
    QCOMPARE(facts.first().typed, u"Jay Osei"_s);
    QCOMPARE(facts.at(1).onFile, u"04/03/1987"_s);
    QVERIFY(facts.last().typed.contains(u"Flat 9"_s));

    PersonFile hidden = known;
    hidden.address->isProtected = true;
    QVERIFY(!newFacts(hidden, typed).last().onFile.contains(u"Marlow"_s));
    QVERIFY(newFacts(known, PersonEntry()).isEmpty());
}

void TestPersonFacts::saysNothingOfAProtectedAddressOnFile()
{
    PersonEntry refuge = osei();
    refuge.person.familyName = u"Mensah"_s;
    refuge.address->isProtected = true;
    MUST(keepPerson(m_job->reg(), refuge));
    PersonEntry friendOfTheirs = osei();
    friendOfTheirs.address->paon = u"7"_s;
    friendOfTheirs.address->street = u"Elm Lane"_s;
    friendOfTheirs.address->postcode = u"L20 9ZZ"_s;
    friendOfTheirs.person.contactNotes = u"Call at 12 Marlow Court."_s;
    const PersonId id = *MUST(keepPerson(m_job->reg(), friendOfTheirs));
    PersonEntry typed = friendOfTheirs;
    QVERIFY(newFacts(file(id), typed).isEmpty());
    typed.person.contactNotes = u"By text."_s;
    const QList<NewFact> facts = newFacts(file(id), typed);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().onFile, u"Call at Protected address."_s);
    // What stands on file stays as it was typed, until it is changed.
    QCOMPARE(withFacts(file(id), typed, {}).person.contactNotes, u"Call at 12 Marlow Court."_s);
}

void TestPersonFacts::takesOverOnlyWhatIsChosen()
{
    const PersonId id = kept();
    PersonEntry typed = osei();
    typed.person.bornOn = QDate(1987, 4, 3);
    typed.person.phone = u"07700 900199"_s;
    typed.person.safeToCall = CallSafety::No;
    typed.person.disability = u"learning"_s;
    typed.person.sexualOrientation = u"gay_lesbian"_s;
    PersonEntry merged = withFacts(file(id), typed, {u"phone"_s, u"sexualOrientation"_s});
    merged.person.sourceAgencyId = m_job->agency("VS");
    MUST(keepPerson(m_job->reg(), merged));
    const PersonFile after = file(id);
    QCOMPARE(after.person.phone, u"07700 900199"_s);
    QCOMPARE(after.person.safeToCall, CallSafety::No);
    QCOMPARE(after.person.bornOn, QDate(1987, 3, 4));
    QCOMPARE(after.aliases.size(), 1);
    QCOMPARE(sourceOf(after, u"phone"_s), m_job->agency("VS"));
    QVERIFY(after.person.disability.isEmpty());
    QCOMPARE(after.person.sexualOrientation, u"gay_lesbian"_s);
    QCOMPARE(sourceOf(after, u"sexualOrientation"_s), m_job->agency("VS"));
}

void TestPersonFacts::warnsBeforeACall_data()
{
    QTest::addColumn<int>("safety");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody asked") << int(CallSafety::NotKnown)
                                  << u"0151 4960000, not known whether it is safe to call"_s;
    QTest::newRow("safe") << int(CallSafety::Yes) << u"0151 4960000, safe to call"_s;
    QTest::newRow("unsafe") << int(CallSafety::No) << u"Do not call: 0151 4960000"_s;
}

void TestPersonFacts::warnsBeforeACall()
{
    QFETCH(int, safety);
    Person person;
    person.safeToCall = CallSafety(safety);
    QCOMPARE(phoneText(person), QString());
    person.phone = u"0151 4960000"_s;
    QTEST(phoneText(person), "text");
}

void TestPersonFacts::aDraftHoldsThePersonAsTyped()
{
    PersonEntry entry = osei();
    entry.person.safeToCall = CallSafety::No;
    entry.person.verifiedOn = QDate(2026, 10, 19);
    entry.person.disability = u"several"_s;
    entry.person.sexualOrientation = u"bisexual"_s;
    entry.noAddressKnown = true;
    entry.liftReason = u"They live there openly."_s;
    const PersonEntry again = personFromJson(toJson(entry));
    QCOMPARE(factValues(again.person), factValues(entry.person));
    QCOMPARE(again.person.disability, u"several"_s);
    QCOMPARE(again.person.sexualOrientation, u"bisexual"_s);
    QCOMPARE(again.aliases, entry.aliases);
    QCOMPARE(again.address->saon, entry.address->saon);
    QCOMPARE(again.liftReason, entry.liftReason);
    QVERIFY(again.noAddressKnown);
}

void TestPersonFacts::anOlderRegisterKeepsWhatItKnew()
{
    const std::unique_ptr<Connection> db = CipherFile::inMemory();
    const std::span<const Migration> steps = registerMigrations();
    const auto step = std::find_if(steps.begin(), steps.end(),
                                   [](const Migration &one) { return one.version == peopleFactsSchema.version; });
    QVERIFY(migrate(*db, steps.first(std::size_t(step - steps.begin()))));
    for (const char *sql :
         {"INSERT INTO signatory (id, legal_name, senior_officer, senior_officer_post, ico_number, ico_purpose, "
          "signed_by,"
          " signed_by_post, relevant_authority, regime) VALUES (1, 'Harbour', '', '', '', '', '', '', 0, 'uk_gdpr')",
          "INSERT INTO agency (id, signatory_id, code, name, kind, secure_email, phone, postal_address, active)"
          " VALUES (7, 1, 'HHR', 'Harbour Homes', 'housing', '', '', '', 1)",
          "INSERT INTO person (id, given_name, family_name, known_as, name_key, known_as_key, born_on, "
          "born_on_estimated,"
          " gender, ethnicity, phone, phone_key, safe_to_call, contact_notes, language, interpreter_needed, deceased,"
          " source_agency_id) VALUES (1, 'Jelani', 'Osei', '', '', '', '1987-03-04', 0, '', '', '07700 900123', '', 1,"
          " '', '', 0, 0, 7), (2, 'Ada', '', '', '', '', NULL, 0, '', '', '07700 900199', '', 0, '', '', 1, 0, 7)"})
        Statement(*db, sql).run();
    QVERIFY(migrate(*db, steps));
    QCOMPARE(PersonTable::find(*db, PersonId(1))->safeToCall, CallSafety::Yes);
    // Not ticked was never said to be unsafe.
    QCOMPARE(PersonTable::find(*db, PersonId(2))->safeToCall, CallSafety::NotKnown);
    QVERIFY(PersonTable::find(*db, PersonId(1))->disability.isEmpty());
    QVERIFY(PersonTable::find(*db, PersonId(1))->sexualOrientation.isEmpty());
    const QList<PersonFact> facts = PersonFactTable::ofPerson(*db, PersonId(1));
    QStringList told;
    for (const PersonFact &fact : facts) {
        told += fact.field + u'=' + fact.value;
        QCOMPARE(fact.sourceAgencyId, AgencyId(7));
        QVERIFY(!fact.recordedOn.isValid());
    }
    QCOMPARE(told,
             (QStringList{u"givenName=Jelani"_s, u"familyName=Osei"_s, u"bornOn=1987-03-04"_s, u"phone=07700 900123"_s,
                          u"safeToCall=yes"_s}));
}

QTEST_GUILESS_MAIN(TestPersonFacts)
#include "tst_PersonFacts.moc"
