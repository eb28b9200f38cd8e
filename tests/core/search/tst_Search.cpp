// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"
#include "core/people/KeepPerson.h"
#include "core/search/Search.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/MainJob.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whom and what a search finds, what it never tells, and what it leaves in the trail.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAReferenceByItsBeginning();
    void findsPeopleByNamePhoneAndPostcode();
    void neverTellsAProtectedAddress();
    void neverTellsOneInAnotherRecord();
    void readsNoCharacterAsAPattern_data();
    void readsNoCharacterAsAPattern();
    void recordsTheWordsAndWhoWasFound();
    void refusesAMegabyteUnread();
    void deniesAnAuditor();
    void findsPeopleByStreetAndTown();
    void showsNothingThatIsNotRecorded();
    void goesOnWhereAShorterListEnded();

private:
    PersonId keep(const QString &given, const QString &family, const QString &phone, const QString &postcode,
                  bool isProtected);
    QStringList titles(const QString &words);

    std::unique_ptr<test::TestRegister> m_register;
    test::SampleAgencies m_agencies;
    PersonId m_osei;
};

PersonId TestSearch::keep(const QString &given, const QString &family, const QString &phone, const QString &postcode,
                          bool isProtected)
{
    PersonEntry entry;
    entry.person.givenName = given;
    entry.person.familyName = family;
    entry.person.phone = phone;
    entry.person.sourceAgencyId = m_agencies["HHR"];
    Address address;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = postcode;
    address.isProtected = isProtected;
    address.sourceAgencyId = m_agencies["HHR"];
    entry.address = address;
    const auto kept = keepPerson(m_register->reg(), entry);
    if (!kept)
        qFatal("%s", qPrintable(kept.error().text));
    return *kept;
}

QStringList TestSearch::titles(const QString &words)
{
    QStringList all;
    const auto hits = search(m_register->reg(), words);
    if (!hits)
        return {hits.error().text};
    for (const SearchHit &hit : *hits)
        all << hit.title;
    return all;
}

void TestSearch::initTestCase()
{
    m_register = std::make_unique<test::TestRegister>();
    m_agencies = test::addSampleAgencies(m_register->reg());
    m_osei = keep(u"Jelani"_s, u"Osei"_s, u"07700 900123"_s, u"L20 3AA"_s, false);
    keep(u"Amina"_s, u"Farah"_s, u"07700 900124"_s, u"L21 5QQ"_s, true);
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 12);
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    const auto scheduled = scheduleMeeting(m_register->reg(), meeting);
    QVERIFY2(scheduled, scheduled ? "" : qPrintable(scheduled.error().text));
}

void TestSearch::findsAReferenceByItsBeginning()
{
    const auto all = search(m_register->reg(), u"2026-11"_s);
    QVERIFY(all);
    const QStringList byStart =
        titles(u"mtg-2026"_s) + titles(u"2026-11"_s) + titles(u"M-2026"_s) + titles(u"MARAC-2026"_s);
    QVERIFY(byStart.size() >= 1);
    const QString ref = byStart.first();
    QCOMPARE(titles(ref.toLower()), QStringList{ref});
    QCOMPARE(titles(ref.mid(1)), QStringList());
}

void TestSearch::findsPeopleByNamePhoneAndPostcode()
{
    const QStringList osei{u"OSEI Jelani"_s};
    QCOMPARE(titles(u"ose"_s), osei);
    QCOMPARE(titles(u"OSEI, Jelani"_s), osei);
    QCOMPARE(titles(u"+44 7700 900123"_s), osei);
    QCOMPARE(titles(u"07700 900123"_s), osei);
    QCOMPARE(titles(u"07700"_s), (QStringList{u"FARAH Amina"_s, u"OSEI Jelani"_s}));
    QCOMPARE(titles(u"0770"_s), QStringList());
    QCOMPARE(titles(u"00000"_s), QStringList());
    QCOMPARE(titles(u"l203aa"_s), osei);
    QCOMPARE(titles(u"L20 3"_s), osei);
    QCOMPARE(titles(u"o"_s), QStringList());
}

void TestSearch::neverTellsAProtectedAddress()
{
    QCOMPARE(titles(u"L21 5QQ"_s), QStringList());
    const auto hits = search(m_register->reg(), u"Farah"_s);
    QCOMPARE(hits->size(), 1);
    QVERIFY(!hits->first().text.contains(u"Marlow"_s));
    QVERIFY(!hits->first().text.contains(u"L21"_s));
}

/// A child at a protected home, entered without the tick.
void TestSearch::neverTellsOneInAnotherRecord()
{
    test::MainJob job;
    PersonEntry mother = job.referralOf(u"Mina"_s, u"Haddad"_s).parts.first().person;
    mother.person.sourceAgencyId = job.agency("HHR");
    mother.address->isProtected = true;
    PersonEntry child = job.referralOf(u"Tamsin"_s, u"Haddad"_s).parts.first().person;
    child.person.sourceAgencyId = job.agency("HHR");
    child.person.phone = u"07700 900123"_s;
    MUST(keepPerson(job.reg(), mother));
    MUST(keepPerson(job.reg(), child));
    for (const QString &words : {u"l20 3aa"_s, u"marlow"_s, u"12 Marlow Court"_s})
        QVERIFY2(MUST(search(job.reg(), words))->isEmpty(), qPrintable(words));
    for (const QString &words : {u"Tamsin"_s, u"07700 900123"_s}) {
        const QList<SearchHit> hits = *MUST(search(job.reg(), words));
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().text.contains(u"Protected address"_s), qPrintable(hits.first().text));
        QVERIFY2(!hits.first().text.contains(u"Marlow"_s), qPrintable(hits.first().text));
    }
}

void TestSearch::readsNoCharacterAsAPattern_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"%%", "__", "**", "os%", "O_ei", "\"\"", "''", "' OR 1=1 --", "%osei", "2026%", "____-____"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestSearch::readsNoCharacterAsAPattern()
{
    QFETCH(QString, words);
    const QStringList found = titles(words);
    // A pattern would find everybody, or the meeting; a word that begins a name may still find its person.
    QVERIFY2(!found.contains(u"FARAH Amina"_s), qPrintable(found.join(u", "_s)));
    QVERIFY(found.size() <= 1);
}

void TestSearch::recordsTheWordsAndWhoWasFound()
{
    QVERIFY(search(m_register->reg(), u"osei"_s));
    const AuditEvent event = m_register->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Search);
    QCOMPARE(event.reason, u"osei"_s);
    QCOMPARE(event.about.size(), 1);
    QCOMPARE(event.about.first().kind, SubjectKind::Person);
    QCOMPARE(event.about.first().id, m_osei.value());
}

void TestSearch::refusesAMegabyteUnread()
{
    const qint64 before = m_register->trail().first().seq;
    const auto hits = search(m_register->reg(), QString(1024 * 1024, u'a'));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, Problem::Kind::Invalid);
    QCOMPARE(hits.error().fields.first().field, u"words"_s);
    QVERIFY(!hits.error().text.contains(u"aaa"_s));
    QCOMPARE(m_register->trail().first().seq, before);
}

void TestSearch::deniesAnAuditor()
{
    m_register->as(Role::Auditor);
    const auto hits = search(m_register->reg(), u"osei"_s);
    m_register->as(Role::Administrator);
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, Problem::Kind::Denied);
}

void TestSearch::findsPeopleByStreetAndTown()
{
    const QStringList osei{u"OSEI Jelani"_s}; // and not Farah of the same street, whose address is protected
    QCOMPARE(titles(u"marlow"_s), osei);
    QCOMPARE(titles(u"12 Marlow Court"_s), osei);
    QCOMPARE(titles(u"BOOTLE"_s), osei);
    QCOMPARE(titles(u"2 Marlow Court"_s), QStringList()); // it is 12
    QCOMPARE(titles(u"Marlow Court Liverpool"_s), QStringList());
    QCOMPARE(titles(u"ma"_s), QStringList());
    QCOMPARE(search(m_register->reg(), u"marlow"_s)->first().place, SearchPlace::Address);
}

void TestSearch::showsNothingThatIsNotRecorded()
{
    test::TestRegister reg;
    {
        const SchemaPermit permit(reg.rawDb());
        reg.rawDb().execute("ALTER TABLE audit RENAME TO audit_elsewhere");
    }
    const auto hits = search(*reg, u"osei"_s);
    QVERIFY(!hits);
    {
        const SchemaPermit permit(reg.rawDb());
        reg.rawDb().execute("ALTER TABLE audit_elsewhere RENAME TO audit");
    }
    QVERIFY(search(*reg, u"osei"_s));
}

/// They came in another order than that of their names.
void TestSearch::goesOnWhereAShorterListEnded()
{
    for (int i = 0; i < firstHits + 10; ++i)
        keep(QString(QChar(u'a' + (i * 7) % 26)).repeated(3), u"Zawada"_s, {}, {}, false);
    const QList<SearchHit> first = *MUST(search(m_register->reg(), u"zawada"_s));
    const QList<SearchHit> all = *MUST(search(m_register->reg(), u"zawada"_s, mostHits));
    QCOMPARE(first.size(), firstHits);
    QCOMPARE(all.size(), firstHits + 10);
    for (int i = 0; i < firstHits; ++i)
        QCOMPARE(first.at(i).subject.id, all.at(i).subject.id);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_Search.moc"
