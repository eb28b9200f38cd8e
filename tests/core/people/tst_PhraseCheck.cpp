// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/telling/PhraseCheckTable.h"
#include "core/register/Lending.h"
#include "core/register/door/DerivedCheck.h"
#include "core/register/door/DerivedMending.h"
#include "core/store/schema/Migration.h"
#include "tests/core/people/MadeHomes.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <memory>

using namespace marac;
using namespace Qt::StringLiterals;
using test::home;
using test::madeName;

/// The comparison, address by address, of what finds protected addresses in texts: a sample of many at the door, the rest of
/// them afterwards.
class TestPhraseCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void seesEveryAlterationInParts_data();
    void seesEveryAlterationInParts();
    void goesOnAfterUnlockingAndMends();
    void seesAtTheDoorWhatAnyAddressShows();
    void namesAndMendsOneAmongMany();

private:
    void keep(const QList<Address> &addresses);
    /// More than are looked at in full at the door; the last of them is 12 Marlow Court.
    void keepMany();
    /// Past the program's own rules, as another program with the key could, with the register open.
    void alter(const QByteArray &sql);
    bool partsFollow(int most) const;
    bool theTrailSaysMended() const;

    std::unique_ptr<test::MainJob> m_job;
};

void TestPhraseCheck::keep(const QList<Address> &addresses)
{
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        for (Address address : addresses) {
            address.sourceAgencyId = m_job->agency("HHR");
            AddressTable::insert(change.db(), address);
        }
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0, u"addresses"_s}});
        return {};
    }));
}

void TestPhraseCheck::keepMany()
{
    QList<Address> many;
    for (int number = 0; number < 505; ++number)
        many << home({}, QString::number(1 + number % 20), madeName(number) + u" Road"_s);
    many << home(u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s);
    keep(many);
}

void TestPhraseCheck::alter(const QByteArray &sql)
{
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        runScript(change.db(), sql.constData());
        change.audit({AuditVerb::Alter, {SubjectKind::List, 0, u"addresses"_s}});
        return {};
    }));
}

bool TestPhraseCheck::partsFollow(int most) const
{
    DerivedPart part{true, DerivedPlace{}};
    while (part.follows && part.next)
        part = PhraseCheckTable::followFrom(m_job->db(), *part.next, most);
    return part.follows;
}

bool TestPhraseCheck::theTrailSaysMended() const
{
    return m_job->trail().first().event.fields.contains(u"protected_phrases_mended"_s);
}

void TestPhraseCheck::seesEveryAlterationInParts_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isOfAnAddress"); // and so in a sample that holds all of them
    QTest::newRow("all") << QByteArray("DELETE FROM protected_phrase; DELETE FROM protected_phrase_anchor") << true;
    QTest::newRow("a phrase") << QByteArray("DELETE FROM protected_phrase WHERE phrase = '12 marlow court'") << true;
    QTest::newRow("all of one") << QByteArray("DELETE FROM protected_phrase WHERE address_id ="
                                              " (SELECT max(address_id) FROM protected_phrase)")
                                << true;
    QTest::newRow("one more") << QByteArray("INSERT INTO protected_phrase (phrase, address_id)"
                                            " SELECT 'x', max(address_id) FROM protected_phrase")
                              << true;
    QTest::newRow("an anchor") << QByteArray("DELETE FROM protected_phrase_anchor WHERE phrase = '12 marlow court'"
                                             " AND anchor = (SELECT min(anchor) FROM protected_phrase_anchor"
                                             " WHERE phrase = '12 marlow court')")
                               << true;
    QTest::newRow("of an open one") << QByteArray("INSERT INTO protected_phrase (phrase, address_id)"
                                                  " SELECT '9 elm road', id FROM address WHERE protected = 0 LIMIT 1")
                                    << false;
    QTest::newRow("an anchor of nothing")
        << QByteArray("INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES ('=x', 'x')") << false;
    QTest::newRow("another anchor") << QByteArray("INSERT INTO protected_phrase_anchor (anchor, phrase)"
                                                  " VALUES ('zz', '12 marlow court')")
                                    << false;
}

void TestPhraseCheck::seesEveryAlterationInParts()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isOfAnAddress);
    Address open = home({}, u"9"_s, u"Elm Road"_s);
    open.isProtected = false;
    Address unsaid = home({}, {}, {}); // nothing can be kept of it
    keep({home(u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s), open, unsaid,
          home({}, u"The Old Windmill"_s, {})});
    QVERIFY(!PhraseCheckTable::protectsMoreThan(m_job->db(), 3));
    QVERIFY(PhraseCheckTable::protectsMoreThan(m_job->db(), 2));
    for (const int most : {1, 2, 100})
        QVERIFY(partsFollow(most));
    QVERIFY(PhraseCheckTable::followInSample(m_job->db(), 3));

    alter(sql);
    for (const int most : {1, 2, 100})
        QVERIFY(!partsFollow(most));
    QCOMPARE(PhraseCheckTable::followInSample(m_job->db(), 3), !isOfAnAddress);
}

void TestPhraseCheck::goesOnAfterUnlockingAndMends()
{
    QVERIFY(!DerivedCheck::isOwed(m_job->as(Role::Administrator))); // nothing is protected yet
    keepMany();
    Register &reg = m_job->as(Role::Administrator);
    QVERIFY(DerivedCheck::isOwed(reg));
    QVERIFY(!theTrailSaysMended());
    QCOMPARE(*MUST(finishDerivedCheck(reg)), QString());
    QVERIFY(!DerivedCheck::isOwed(reg));

    Register &again = m_job->as(Role::Reader); // whatever one's role allows
    DerivedCheck check(again);
    letGo(again);
    QCOMPARE(*MUST(check.goOn()), QString());
    takeBack(again);
    m_job->as(Role::Administrator);
    alter("DELETE FROM protected_phrase_anchor WHERE phrase LIKE '%marlow%'");
    QCOMPARE(AddressInText(m_job->db()).masked(u"12 Marlow Court"_s), u"12 Marlow Court"_s);
    DerivedCheck rest(m_job->reg());
    QString said;
    int parts = 0;
    for (; said.isEmpty() && !rest.isDone(); ++parts)
        said = *MUST(rest.goOn());
    QCOMPARE(said, derivedMendedNotice(Derived::ProtectedPhrases));
    QVERIFY2(parts > 10, qPrintable(QString::number(parts)));
    QVERIFY(rest.isDone());
    QVERIFY(!DerivedCheck::isOwed(m_job->reg()));
    QVERIFY(theTrailSaysMended());
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Alter);
    QCOMPARE(AddressInText(m_job->db()).masked(u"12 Marlow Court"_s), u"Protected address"_s);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

/// However few are drawn.
void TestPhraseCheck::seesAtTheDoorWhatAnyAddressShows()
{
    keepMany();
    m_job->tamper([](Connection &db) { runScript(db, "DELETE FROM protected_phrase"); });
    Register &reg = m_job->as(Role::Reader);
    QVERIFY(!DerivedCheck::isOwed(reg));
    QVERIFY(reg.notices().contains(derivedMendedNotice(Derived::ProtectedPhrases)));
    QVERIFY(theTrailSaysMended());
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

/// Whether the sample at the door holds it or not.
void TestPhraseCheck::namesAndMendsOneAmongMany()
{
    keepMany();
    m_job->tamper([](Connection &db) {
        runScript(db, "INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES ('=x', 'x')");
    });
    const TrailReport report = m_job->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().kind, TrailFinding::Kind::DerivedDiffers);

    Register &reg = m_job->as(Role::Administrator);
    QVERIFY(DerivedCheck::isOwed(reg)); // no address shows an anchor too many
    QCOMPARE(*MUST(finishDerivedCheck(reg)), derivedMendedNotice(Derived::ProtectedPhrases));
    QVERIFY(theTrailSaysMended());
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestPhraseCheck)
#include "tst_PhraseCheck.moc"
