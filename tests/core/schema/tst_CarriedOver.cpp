// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"
#include "core/schema/Migrations.h"
#include "core/store/Connection.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What steps of the schema make of the records that were there before.
class TestCarriedOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReasonsOfAReturn_data();
    void theReasonsOfAReturn();
    void theKindOfVictimSupport_data();
    void theKindOfVictimSupport();
    void theWordingOfASignature();
    void whatTellsProtectedAddresses();
    void whatSearchesFindTextsBy();

private:
    void addAgency(const QString &name, const QString &kind);
    void addReferral(const QString &state, const QString &reason);
    /// Number 1, which is protected, and number 2.
    void addHomes();
    QString answer(const char *question);

    std::unique_ptr<Connection> m_db;
};

void TestCarriedOver::init()
{
    m_db = CipherFile::inMemory();
    const std::span<const Migration> steps = registerMigrations();
    std::size_t count = 0;
    while (steps[count].version <= 23)
        ++count;
    QVERIFY(migrate(*m_db, steps.first(count)));
    Statement(*m_db,
              "INSERT INTO signatory (id, legal_name, senior_officer, senior_officer_post, ico_number, ico_purpose,"
              " signed_by, signed_by_post, relevant_authority, regime) VALUES (1, 'A', '', '', '', '', '', '', 0, "
              "'uk_gdpr')")
        .run();
}

void TestCarriedOver::addAgency(const QString &name, const QString &kind)
{
    Statement s(*m_db,
                "INSERT INTO agency (id, signatory_id, code, name, kind, secure_email, phone, postal_address, active)"
                " VALUES (1, 1, 'AB', :name, :kind, '', '', '', 1)");
    s.bind(":name", name).bind(":kind", kind).run();
}

void TestCarriedOver::addReferral(const QString &state, const QString &reason)
{
    Statement s(*m_db,
                "INSERT INTO referral (ref, state, received_at, referring_agency_id, referrer_name, referrer_post,"
                " referrer_phone, referrer_email, source, third_party_centre, victim_kind, incident_kind,"
                " incident_place, police_ref, aggravated_offence, online, narrative, counter_allegation,"
                " perpetrator_unknown, perpetrator_description, victim_wishes, safe_contact, protective_factors,"
                " victim_aware, consent, consent_reason, emergency, emergency_reason, decided_at, decision_reason,"
                " source_agency_id) VALUES ('REF-2026-0001', :state, '2026-10-01T09:00:00.000Z', 1, '', '', '', '',"
                " '', '', 'person', 'crime', '', '', 0, 0, '', 0, 0, '', '', '', '', 0, 'given', '', 0, '',"
                " '2026-10-02T09:00:00.000Z', :reason, 1)");
    s.bind(":state", state).bind(":reason", reason).run();
}

QString TestCarriedOver::answer(const char *question)
{
    Statement s(*m_db, question);
    return s.next() ? s.get<QString>(0) : QString();
}

void TestCarriedOver::theReasonsOfAReturn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kept");
    QTest::newRow("returned") << u"returned"_s << u"Which day?"_s << u"Which day?"_s;
    QTest::newRow("back again") << u"received"_s << u"Which day?"_s << u"Which day?"_s;
    QTest::newRow("never returned") << u"received"_s << QString() << QString();
    QTest::newRow("refused, which is no return") << u"refused"_s << u"Not for us."_s << QString();
}

void TestCarriedOver::theReasonsOfAReturn()
{
    QFETCH(QString, state);
    QFETCH(QString, reason);
    addAgency(u"Harbour Homes"_s, u"housing"_s);
    addReferral(state, reason);
    QVERIFY(migrate(*m_db, registerMigrations()));
    QTEST(answer("SELECT reasons FROM referral_return"), "kept");
    QFETCH(QString, kept);
    QCOMPARE(answer("SELECT r.received_at FROM referral_return r JOIN agency a ON a.id = r.referring_agency_id"),
             kept.isEmpty() ? QString() : u"2026-10-01T09:00:00.000Z"_s);
    QCOMPARE(answer("SELECT decision_reason FROM referral"), reason);
}

void TestCarriedOver::theKindOfVictimSupport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("after");
    QTest::newRow("by its name") << u"Victim Support Merseyside"_s << u"voluntary"_s << u"victim_support"_s;
    QTest::newRow("another voluntary one") << u"Crossby Community Trust"_s << u"voluntary"_s << u"voluntary"_s;
    QTest::newRow("of the police") << u"Police Victim Support Unit"_s << u"police"_s << u"police"_s;
}

void TestCarriedOver::theKindOfVictimSupport()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    addAgency(name, kind);
    QVERIFY(migrate(*m_db, registerMigrations()));
    QTEST(answer("SELECT kind FROM agency"), "after");
}

/// Of a signature from before, the edition is all that is known.
void TestCarriedOver::theWordingOfASignature()
{
    addAgency(u"Harbour Homes"_s, u"housing"_s);
    Statement(*m_db,
              "INSERT INTO meeting (id, ref, kind, held_on, starts_at, venue, chair, state, capacity)"
              " VALUES (1, 'MTG-2026-10-08', 'full', '2026-10-08', '10:00:00', '', '', 'held', 20)")
        .run();
    Statement(*m_db,
              "INSERT INTO attendance (meeting_id, agency_id, name, post, designation, temporary, authorised_by,"
              " presence, signed_at, signed_framework, information_sent, controller_name, ico_number) VALUES (1, 1, "
              "'A', '', 'dmo', 0, '', 'left', '2026-10-08T09:00:00.000Z', '2009', 0, '', '')")
        .run();
    QVERIFY(migrate(*m_db, registerMigrations()));
    QCOMPARE(answer("SELECT signed_framework || '/' || signed_wording FROM attendance"), u"2009/"_s);
}

void TestCarriedOver::addHomes()
{
    Statement s(*m_db,
                "INSERT INTO address (organisation, saon, paon, street, locality, town, administrative_area, post_town,"
                " postcode, as_given, bs7666_complete, protected, no_fixed_abode, source_agency_id)"
                " VALUES ('', '', :paon, 'Marlow Court', '', '', '', '', 'L20 3AA', '', 0, :protected, 0, 1)");
    s.bind(":paon", u"12"_s).bind(":protected", true).run();
    s.bind(":paon", u"14"_s).bind(":protected", false).run();
}

void TestCarriedOver::whatTellsProtectedAddresses()
{
    addAgency(u"Harbour Homes"_s, u"housing"_s);
    addHomes();
    QVERIFY(migrate(*m_db, registerMigrations()));
    QCOMPARE(AddressInText(*m_db).masked(u"From 14 Marlow Court to 12 Marlwo Court, L20 3AA."_s),
             u"From 14 Marlow Court to Protected address, Protected address."_s);
    QCOMPARE(answer("SELECT count(*) FROM protected_phrase WHERE address_id = 2"), u"0"_s);
}

void TestCarriedOver::whatSearchesFindTextsBy()
{
    addAgency(u"Harbour Homes"_s, u"housing"_s);
    addReferral(u"refused"_s, u"It happened in St Helens."_s);
    addHomes();
    QVERIFY(migrate(*m_db, registerMigrations()));
    QCOMPARE(answer("SELECT group_concat(rowid & 0xffffffffff) FROM record_words WHERE record_words MATCH 'helen*'"),
             u"1"_s);
    QCOMPARE(answer("SELECT group_concat(rowid) FROM address_words WHERE address_words MATCH 'marlow*'"), u"2"_s);
    QVERIFY(derivedDiffering(*m_db, registerMigrations()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCarriedOver)
#include "tst_CarriedOver.moc"
