// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonDraft.h"
#include "core/people/PersonTable.h"
#include "core/people/facts/FactWords.h"
#include "core/people/facts/PeopleFactsSchema.h"
#include "core/people/facts/PersonFactTable.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "tests/core/people/PersonOnFile.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whose knowledge each fact about a person is (R008), through the door.
class TestPersonFacts : public QObject, protected test::PersonOnFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aChangeLeavesTheEarlierValueWithItsAgency();
    void aChangedAddressIsANewOne();
    void noAddressKnownIsSaidOutright();
    void otherNamesKeepTheirAgencies();
    void warnsBeforeACall_data();
    void warnsBeforeACall();
    void aDraftHoldsThePersonAsTyped();
    void anOlderRegisterKeepsWhatItKnew();
};

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
