// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/NewFacts.h"
#include "tests/core/people/PersonOnFile.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What was typed of somebody known is compared with their file, and only what is chosen is taken over.
class TestNewFacts : public QObject, protected test::PersonOnFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void saysWhatIsNewOfSomebodyKnown();
    void saysNothingOfAProtectedAddressOnFile();
    void takesOverOnlyWhatIsChosen();
    void aPlaceThatIsProtectedNowTellsSo();
    void aPlaceTypedAgainLiftsNoProtection();
};

void TestNewFacts::saysWhatIsNewOfSomebodyKnown()
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

void TestNewFacts::saysNothingOfAProtectedAddressOnFile()
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

void TestNewFacts::takesOverOnlyWhatIsChosen()
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

/// The words are the same on both sides: without it whoever sees them twice drops the protection.
void TestNewFacts::aPlaceThatIsProtectedNowTellsSo()
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

void TestNewFacts::aPlaceTypedAgainLiftsNoProtection()
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

QTEST_GUILESS_MAIN(TestNewFacts)
#include "tst_NewFacts.moc"
