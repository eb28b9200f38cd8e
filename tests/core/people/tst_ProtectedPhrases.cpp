// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/anchors/TextAnchors.h"
#include "core/people/telling/ProtectedPhraseTable.h"
#include "core/store/Kept.h"
#include "core/store/Statement.h"
#include "core/store/schema/Migration.h"
#include "tests/core/people/KeptHomes.h"
#include "tests/core/people/MadeHomes.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::given;
using test::home;
using test::madeName;

/// What the register keeps to find its protected addresses in texts, without reading them all.
class TestProtectedPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void findsWhatPeopleWrite();
    void findsWhatIsFoundAmongAll_data();
    void findsWhatIsFoundAmongAll();
    void findsWhatIsJoinedOrApart_data();
    void findsWhatIsJoinedOrApart();
    void followsTheAddress();
    void alterationsAreFoundAndMended_data();
    void alterationsAreFoundAndMended();
    void readsNoMoreThanATextMayTell();

private:
    /// Written as they are and in one change; answers them with their numbers.
    QList<Address> kept(const QList<Address> &addresses) { return test::keptHomes(*m_job, addresses); }
    void keepAgain(const Address &address);

    QList<Address> m_odd;
    std::unique_ptr<test::MainJob> m_job;
};

static Address keptBy(const QString &organisation)
{
    Address address = home({}, {}, {});
    address.organisation = organisation;
    return address;
}

static Address numbered(qint64 uprn)
{
    Address address = home({}, {}, {});
    address.uprn = uprn;
    return address;
}

void TestProtectedPhrases::initTestCase()
{
    m_odd = {home(u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s),
             home({}, u"12A"_s, u"St. Mary's Road"_s, u"L21 3TX"_s),
             home(u"Flat 2"_s, u"Harbour House"_s, u"Sea Road"_s),
             home(u"Flat B"_s, u"Quay Court"_s, u"Dock Road"_s),
             home({}, u"12-14"_s, u"Great George Street"_s),
             home({}, u"3"_s, u"5th Avenue"_s),
             home(u"Unit 7b"_s, u"22"_s, u"The Crescent"_s),
             home({}, u"The Old Windmill"_s, {}),
             home({}, u"9"_s, u"Elm Rd"_s),
             keptBy(u"Phoenix Lodge"_s),
             keptBy(u"The Rowans"_s),
             keptBy(u"Elm End"_s),
             numbered(41'000'000'131),
             numbered(12345),
             given(u"Flat 3\n7 Elm Lane, Bootle L20 9ZZ"_s),
             given(u"Apartment G01, Harbour House, Bootle"_s),
             given(u"Post to 7 Larchwood Drive, Bootle,\nor to no. 31 Gladstone Avenue"_s)};
}

void TestProtectedPhrases::keepAgain(const Address &address)
{
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        AddressTable::update(change.db(), address);
        change.audit({AuditVerb::Alter, {SubjectKind::Address, address.id.value()}});
        return {};
    }));
}

/// A word with every slip of the hand that leaves it recognisable, and the number with its letter apart.
static QStringList slipsOf(const QString &word)
{
    QStringList slips;
    const bool isNumber = word.front().isDigit();
    if (isNumber && word.back().isLetter())
        slips << word.chopped(1) + u' ' + word.back();
    if (isNumber || word.size() < 5)
        return slips;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QString before = word.left(at);
        slips << before + u'x' + word.mid(at + 1) << before + u'x' + word.mid(at) << before + word.mid(at + 1);
        if (at + 1 < word.size())
            slips << before + word.at(at + 1) + word.at(at) + word.mid(at + 2);
    }
    return slips;
}

/// A phrase as people write it, and with each slip of each of its words.
static QStringList writingsOf(const QString &phrase)
{
    QStringList words = phrase.split(u' ');
    words.replaceInStrings(u"#"_s, u"no."_s);
    QStringList writings{words.join(u' ')};
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QStringList slips = slipsOf(words.at(at));
        for (const QString &slip : slips) {
            QStringList written = words;
            written[at] = slip;
            writings << written.join(u", "_s);
        }
    }
    return writings;
}

/// Each of the odd ones as it is written in a narrative, in their order.
void TestProtectedPhrases::findsWhatPeopleWrite()
{
    const QStringList writings{u"12 Marlow Crt"_s,
                               u"12A Saint Mary's Rd"_s,
                               u"flat 2, Harbour House"_s,
                               u"flat B, Quay Court"_s,
                               u"14 Great George St"_s,
                               u"3 5th Ave"_s,
                               u"22 The Crescent"_s,
                               u"Old Windmill"_s,
                               u"9 Elm Road"_s,
                               u"Phoenix Lodge"_s,
                               u"Rowans"_s,
                               u"Elm End"_s,
                               u"41000000131"_s,
                               u"UPRN 12345"_s,
                               u"7 Elm Ln"_s,
                               u"flat G01 Harbour House"_s,
                               u"31 Gladstone Avenue"_s};
    QCOMPARE(writings.size(), m_odd.size());
    kept(m_odd);
    for (const QString &writing : writings) {
        m_job->db().kept().dropAll();
        const AddressInText fresh(m_job->db());
        QCOMPARE(fresh.masked(u"Now at %1 since May."_s.arg(writing)), u"Now at Protected address since May."_s);
    }
}

void TestProtectedPhrases::findsWhatIsFoundAmongAll_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < m_odd.size(); ++number)
        QTest::addRow("%d", number) << number;
}

void TestProtectedPhrases::findsWhatIsFoundAmongAll()
{
    QFETCH(int, number);
    const QList<Address> addresses = kept(m_odd);
    const AddressInText among(addresses);
    const QStringList phrases = tellingPhrases(addresses.at(number));
    QVERIFY(!phrases.isEmpty());
    for (const QString &phrase : phrases) {
        const QStringList writings = writingsOf(phrase);
        const AddressId id = addresses.at(number).id;
        QVERIFY2(among.addressesIn(writings.first()).contains(id), qPrintable(writings.first()));
        for (const QString &writing : writings) {
            const QString text = u"Since May at "_s + writing + u" with her sister."_s;
            // What was read for another text would hide that this one reads nothing.
            m_job->db().kept().dropAll();
            const AddressInText fresh(m_job->db());
            QCOMPARE(fresh.masked(text), among.masked(text));
            const QList<AddressId> told = fresh.addressesIn(text);
            QCOMPARE(QSet<AddressId>(told.begin(), told.end()).size(), told.size());
            QCOMPARE(told.contains(id), among.addressesIn(text).contains(id));
        }
    }
}

void TestProtectedPhrases::findsWhatIsJoinedOrApart_data()
{
    QTest::addColumn<Address>("told");
    QTest::addColumn<QString>("writing");
    const Address street = home({}, u"12"_s, u"Hollybank Road"_s);
    const Address spelt = home({}, u"21"_s, u"Hollybank Road"_s);
    const Address block = home(u"Flat 4"_s, u"Harbourview House"_s, {});
    const auto row = [](const char *name, const Address &told, const QString &writing) {
        QTest::newRow(name) << told << writing;
    };
    row("apart before the number", street, u"Holly Bank Road no. 12"_s);
    row("apart behind it", street, u"12 Holly Bank Road"_s);
    row("apart behind a word between", street, u"12 on Holly Bank Road"_s);
    row("apart before a number in words", spelt, u"Holly Bank Road number twenty one"_s);
    row("apart behind a number in words", spelt, u"twenty-one in Holly Bank Road"_s);
    row("apart before the flat", block, u"Harbour View House, Flat 4"_s);
    row("apart before its number", block, u"Harbour View House no. 4"_s);
    row("a slip that is a word for a flat", home(u"Flat 4"_s, u"Harbour Apartments"_s, {}),
        u"Harbour Apartment, Flat 4"_s);
    row("joined before the number", home({}, u"12"_s, u"Sea Holly Road"_s), u"Sea Hollyroad no. 12"_s);
    row("joined to its article", home({}, u"12"_s, u"The Elms"_s), u"12 TheElms"_s);
    row("apart without a number", home({}, u"Harbourview House"_s, u"Sea Road"_s), u"Harbour View House"_s);
    row("joined without a number", keptBy(u"Harbour Sea View"_s), u"Harbour Seaview"_s);
    row("joined and apart", keptBy(u"Harbourview Elm Grange"_s), u"Harbour View Elmgrange"_s);
}

/// Each by a finder of its own: another text may have read what this one has to.
void TestProtectedPhrases::findsWhatIsJoinedOrApart()
{
    QFETCH(Address, told);
    QFETCH(QString, writing);
    kept({told});
    QCOMPARE(AddressInText(m_job->db()).masked(u"Seen near %1; she knows."_s.arg(writing)),
             u"Seen near Protected address; she knows."_s);
}

void TestProtectedPhrases::followsTheAddress()
{
    const QString text = u"Now at 12 Marlow Court, L20 3AA."_s;
    const QString masked = u"Now at Protected address, Protected address."_s;
    QVERIFY(AddressInText(m_job->db()).isEmpty());
    QList<Address> twice = kept({m_odd.first(), m_odd.first()});
    QCOMPARE(AddressInText(m_job->db()).masked(text), masked);
    QCOMPARE(AddressInText(m_job->db()).addressesIn(text).size(), 2);

    // Moved, the one leaves the other's place as it was.
    twice.first().paon = u"7"_s;
    keepAgain(twice.first());
    QCOMPARE(AddressInText(m_job->db()).masked(text), masked);
    QCOMPARE(AddressInText(m_job->db()).masked(u"7 Marlow Court"_s), u"Protected address"_s);

    twice.last().isProtected = false;
    keepAgain(twice.last());
    QCOMPARE(AddressInText(m_job->db()).masked(text), u"Now at 12 Marlow Court, Protected address."_s);
    twice.first().isProtected = false;
    ++twice.first().version;
    keepAgain(twice.first());
    QVERIFY(AddressInText(m_job->db()).isEmpty());
    QVERIFY(ProtectedPhraseTable::withAnchors(m_job->db(), anchorsIn(addressWords(text)).values()).isEmpty());
}

void TestProtectedPhrases::alterationsAreFoundAndMended_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("all") << QByteArray("DELETE FROM protected_phrase; DELETE FROM protected_phrase_anchor");
    QTest::newRow("a phrase") << QByteArray("DELETE FROM protected_phrase WHERE phrase = '12 marlow court'");
    QTest::newRow("an anchor") << QByteArray("DELETE FROM protected_phrase_anchor WHERE phrase = '12 marlow court'"
                                             " AND anchor = (SELECT min(anchor) FROM protected_phrase_anchor"
                                             " WHERE phrase = '12 marlow court')");
    QTest::newRow("another's") << QByteArray("UPDATE protected_phrase SET address_id ="
                                             " (SELECT id FROM address WHERE protected = 0 LIMIT 1)"
                                             " WHERE phrase = '12 marlow court'");
    QTest::newRow("one more") << QByteArray("INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES ('=x', 'x')");
}

/// No entry of the trail binds the two tables, and what is masked rests on them.
void TestProtectedPhrases::alterationsAreFoundAndMended()
{
    QFETCH(QByteArray, sql);
    const QString field = u"protected_phrases_mended"_s;
    Address open = m_odd.at(1);
    open.isProtected = false;
    kept({m_odd.first(), open});
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    m_job->as(Role::Administrator);
    QVERIFY(!m_job->trail().first().event.fields.contains(field));

    m_job->tamper([&](Connection &db) { runScript(db, sql.constData()); });
    const TrailReport report = m_job->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().kind, TrailFinding::Kind::DerivedDiffers);

    m_job->as(Role::Administrator);
    QVERIFY(m_job->trail().first().event.fields.contains(field));
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    QCOMPARE(AddressInText(m_job->db()).masked(u"at 12 Marlow Court"_s), u"at Protected address"_s);
}

void TestProtectedPhrases::readsNoMoreThanATextMayTell()
{
    QList<Address> many = m_odd;
    for (int number = 0; number < 600; ++number)
        many << home({}, QString::number(1 + number % 20), madeName(number) + u" Road"_s);
    kept(many);
    const QString text = u"On Monday she moved to 12 Marlow Court; call after 5."_s;
    const QStringList read = ProtectedPhraseTable::withAnchors(m_job->db(), anchorsIn(addressWords(text)).values());
    QVERIFY(read.contains(u"12 marlow court"_s));
    QVERIFY2(read.size() < 40, qPrintable(QString::number(read.size())));
}

QTEST_GUILESS_MAIN(TestProtectedPhrases)
#include "tst_ProtectedPhrases.moc"
