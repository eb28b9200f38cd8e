// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressText.h"
#include "core/people/facts/NewFacts.h"
#include "tests/core/people/PersonOnFile.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// How long the protection of an address on file lasts: it changes on the address itself, is lifted for a reason alone, and
/// covers what stood on file before.
class TestAddressProtection : public QObject, protected test::PersonOnFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void protectionChangesOnTheAddressItself();
    void liftedProtectionIsLiftedOfEveryRowOfThePlace();
    void noProtectionIsLiftedInPassing();
    void protectionOutlastsThatNoAddressIsKnown();
    void anEarlierAddressTellsNoProtectedOne();
    void anEarlierTextTellsNoProtectedAddress();
};

void TestAddressProtection::protectionChangesOnTheAddressItself()
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

/// Somebody who comes back to a place has it on file twice.
void TestAddressProtection::liftedProtectionIsLiftedOfEveryRowOfThePlace()
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

void TestAddressProtection::noProtectionIsLiftedInPassing()
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
void TestAddressProtection::protectionOutlastsThatNoAddressIsKnown()
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

void TestAddressProtection::anEarlierAddressTellsNoProtectedOne()
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

void TestAddressProtection::anEarlierTextTellsNoProtectedAddress()
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

QTEST_GUILESS_MAIN(TestAddressProtection)
#include "tst_AddressProtection.moc"
