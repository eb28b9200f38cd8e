// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/matching/FindPeople.h"
#include "tests/core/people/PeopleRegister.h"

#include <QTest>

using namespace marac;

/// A person is kept and changed as typed, by those who may, and no name of theirs stands in the trail.
class TestKeepPeople : public QObject, protected test::PeopleRegister
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void keepsAPersonWithAddressAndOtherNames();
    void changesWhatChangedAndNothingElse();
    void namesFieldsOfTheAddressToo();
    void noticesAChangeMeanwhile();
    void showsNothingToThoseWhoMayNot();
    void recordsTheAccessWithoutAName();
};

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
