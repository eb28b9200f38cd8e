// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <limits>

using namespace marac;
using test::causeOf;
using namespace Qt::StringLiterals;

namespace marac {
enum class Colour { Red, Green };
template <>
struct Codes<Colour>
{
    static constexpr std::array<Code<Colour>, 2> all{{{Colour::Red, "red"}, {Colour::Green, "green"}}};
};
} // namespace marac

namespace {

struct Thing;

std::unique_ptr<Connection> oneTable()
{
    auto db = CipherFile::inMemory();
    test::define(*db, "CREATE TABLE thing (id INTEGER PRIMARY KEY, t TEXT, n INTEGER, r REAL, b BLOB) STRICT;");
    return db;
}

} // namespace

class tst_Statement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrips_data();
    void textRoundTrips();
    void loneSurrogateIsRefused();
    void numbersRoundTrip();
    void bytesRoundTrip();
    void emptyIsNotNull();
    void optionalIsTheOnlyNull();
    void datesCodesAndIds();
    void unreadableValuesAreDamage();
    void nullableTextOfNothing();
    void runsAgain();
    void insertedAndChanged();
    void rowsOnlyThroughNext();
    void queriesOutliveTheConnectionHarmlessly();
    void qtQueriesWorkToo();
};

void tst_Statement::textRoundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("plain") << u"Sefton"_s;
    QTest::newRow("NUL inside") << QString::fromUtf16(u"before\0after", 12);
    QTest::newRow("NUL only") << QString(QChar(u'\0'));
    QTest::newRow("quotes") << u"O'Neill \"; DROP TABLE thing; --"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 \u202E \u00e9 e\u0301"_s;
    QTest::newRow("long") << QString(2'000'000, u'\u20ac');
}

void tst_Statement::textRoundTrips()
{
    QFETCH(QString, text);
    const auto db = oneTable();
    Statement(*db, "INSERT INTO thing (t) VALUES (:t)").bind(":t", text).run();
    Statement back(*db, "SELECT t, length(CAST(t AS BLOB)) FROM thing");
    QVERIFY(back.next());
    QVERIFY(!back.isNull(0));
    QCOMPARE(back.get<QString>(0), text);
    QCOMPARE(back.get<qint64>(1), qint64(text.toUtf8().size()));
}

void tst_Statement::loneSurrogateIsRefused()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (t) VALUES (:t)");
    insert.bind(":t", QString(QChar(0xd800)));
    QCOMPARE(causeOf([&] { insert.run(); }), StoreFault::Cause::Misuse);
}

void tst_Statement::numbersRoundTrip()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (n, r) VALUES (:n, :r)");
    const qint64 least = std::numeric_limits<qint64>::min();
    const qint64 most = std::numeric_limits<qint64>::max();
    for (const qint64 n : {least, qint64(-1), qint64(0), qint64(1) << 53, most})
        insert.bind(":n", n).bind(":r", double(n) / 3).run();
    Statement back(*db, "SELECT n, r FROM thing ORDER BY id");
    for (const qint64 n : {least, qint64(-1), qint64(0), qint64(1) << 53, most}) {
        QVERIFY(back.next());
        QCOMPARE(back.get<qint64>(0), n);
        QCOMPARE(back.get<double>(1), double(n) / 3);
    }
    QVERIFY(!back.next());
    QVERIFY(!back.next());
}

void tst_Statement::bytesRoundTrip()
{
    const auto db = oneTable();
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    Statement(*db, "INSERT INTO thing (b) VALUES (:b)").bind(":b", bytes).run();
    Statement back(*db, "SELECT b FROM thing");
    QVERIFY(back.next());
    QCOMPARE(back.get<QByteArray>(0), bytes);
}

void tst_Statement::emptyIsNotNull()
{
    const auto db = oneTable();
    Statement(*db, "INSERT INTO thing (t, b) VALUES (:t, :b)").bind(":t", QString()).bind(":b", QByteArray()).run();
    Statement back(*db, "SELECT t, b, typeof(t), typeof(b) FROM thing");
    QVERIFY(back.next());
    QCOMPARE(back.get<QString>(2), u"text"_s);
    QCOMPARE(back.get<QString>(3), u"blob"_s);
    QVERIFY(back.get<std::optional<QString>>(0).has_value());
    QVERIFY(back.get<std::optional<QByteArray>>(1).has_value());
}

void tst_Statement::optionalIsTheOnlyNull()
{
    const auto db = oneTable();
    Statement(*db, "INSERT INTO thing (t, n) VALUES (:t, :n)")
        .bind(":t", std::optional<QString>())
        .bind(":n", std::nullopt)
        .run();
    Statement back(*db, "SELECT t, n, t IS NULL AND n IS NULL FROM thing");
    QVERIFY(back.next());
    QVERIFY(back.isNull(0));
    QVERIFY(back.get<bool>(2));
    QVERIFY(!back.get<std::optional<int>>(1).has_value());
    QCOMPARE(back.get<QString>(0), QString());
}

void tst_Statement::datesCodesAndIds()
{
    const auto db = oneTable();
    const QDate day(2026, 2, 28);
    const QDateTime moment(day, QTime(23, 59, 59, 7), Qt::OffsetFromUTC, 3600);
    Statement insert(*db, "INSERT INTO thing (t, n) VALUES (:t, :n)");
    insert.bind(":t", day).bind(":n", Id<Thing>(41)).run();
    insert.bind(":t", moment).bind(":n", Id<Thing>()).run();
    insert.bind(":t", Colour::Green).bind(":n", true).run();
    insert.bind(":t", QDate()).run();
    Statement back(*db, "SELECT t, n FROM thing ORDER BY id");
    QVERIFY(back.next());
    QCOMPARE(back.get<QString>(0), u"2026-02-28"_s);
    QCOMPARE(back.get<QDate>(0), day);
    QCOMPARE(back.get<Id<Thing>>(1), Id<Thing>(41));
    QVERIFY(back.next());
    QCOMPARE(back.get<QString>(0), u"2026-02-28T22:59:59.007Z"_s);
    QCOMPARE(back.get<QDateTime>(0), moment.toUTC());
    QCOMPARE(back.get<QDateTime>(0).timeSpec(), Qt::UTC);
    QVERIFY(back.isNull(1));
    QVERIFY(!back.get<Id<Thing>>(1).isValid());
    QVERIFY(back.next());
    QCOMPARE(back.get<Colour>(0), Colour::Green);
    QCOMPARE(back.get<bool>(1), true);
    QVERIFY(back.next());
    QVERIFY(back.isNull(0));
    QVERIFY(!back.get<std::optional<QDate>>(0).has_value());
}

void tst_Statement::unreadableValuesAreDamage()
{
    const auto db = oneTable();
    Statement(*db, "INSERT INTO thing (t, n) VALUES ('purple', :n)").bind(":n", qint64(1) << 40).run();
    Statement back(*db, "SELECT t, n FROM thing");
    QVERIFY(back.next());
    QCOMPARE(causeOf([&] { back.get<Colour>(0); }), StoreFault::Cause::Corrupt);
    QCOMPARE(causeOf([&] { back.get<QDate>(0); }), StoreFault::Cause::Corrupt);
    QCOMPARE(causeOf([&] { back.get<QDateTime>(0); }), StoreFault::Cause::Corrupt);
    QCOMPARE(causeOf([&] { back.get<int>(1); }), StoreFault::Cause::Corrupt);
}

void tst_Statement::nullableTextOfNothing()
{
    const auto db = oneTable();
    Statement same(*db, "SELECT :a || :b, :a IS NULL");
    same.bind(":a", QString()).bind(":b", u"b"_s);
    QVERIFY(same.next());
    QCOMPARE(same.get<QString>(0), u"b"_s);
    QVERIFY(!same.get<bool>(1));
}

void tst_Statement::runsAgain()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (t, n) VALUES (:t, :n)");
    insert.bind(":t", u"same"_s);
    for (int i = 0; i < 3; ++i)
        insert.bind(":n", i).run();
    Statement find(*db, "SELECT t FROM thing WHERE n >= :n ORDER BY n");
    find.bind(":n", 0);
    QVERIFY(find.next());
    find.bind(":n", 2);
    QVERIFY(find.next());
    QCOMPARE(find.get<QString>(0), u"same"_s);
    QVERIFY(!find.next());
}

void tst_Statement::insertedAndChanged()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (n) VALUES (:n)");
    insert.bind(":n", 1).run();
    insert.bind(":n", 1).run();
    QCOMPARE(insert.insertedId(), 2);
    Statement update(*db, "UPDATE thing SET n = 2 WHERE n = :n");
    update.bind(":n", 1).run();
    QCOMPARE(update.changed(), 2);
    update.bind(":n", 1).run();
    QCOMPARE(update.changed(), 0);
}

void tst_Statement::rowsOnlyThroughNext()
{
    const auto db = oneTable();
    Statement select(*db, "SELECT 1");
    QCOMPARE(causeOf([&] { select.run(); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { select.get<int>(0); }), StoreFault::Cause::Misuse);
    QVERIFY(select.next());
    QCOMPARE(causeOf([&] { select.get<int>(1); }), StoreFault::Cause::Misuse);
    QVERIFY(!select.next());
    QCOMPARE(causeOf([&] { select.get<int>(0); }), StoreFault::Cause::Misuse);
}

void tst_Statement::queriesOutliveTheConnectionHarmlessly()
{
    auto db = oneTable();
    QSqlQuery query(db->database());
    QVERIFY(query.prepare(u"SELECT 1"_s));
    QVERIFY(query.exec());
    db.reset();
    QVERIFY(!query.next());
    QVERIFY(!query.exec());
}

void tst_Statement::qtQueriesWorkToo()
{
    const auto db = oneTable();
    QSqlQuery insert(db->database());
    QVERIFY(insert.prepare(u"INSERT INTO thing (t, n) VALUES (?, ?)"_s));
    insert.addBindValue(u"via Qt"_s);
    insert.addBindValue(3);
    QVERIFY(insert.exec());
    QCOMPARE(insert.lastInsertId().toLongLong(), 1);
    QSqlQuery select(u"SELECT t, n FROM thing"_s, db->database());
    QVERIFY(select.next());
    QCOMPARE(select.value(0).toString(), u"via Qt"_s);
    QCOMPARE(select.value(u"n"_s).toInt(), 3);
    QVERIFY(!select.next());
    QSqlQuery wrong(db->database());
    QVERIFY(!wrong.exec(u"SELECT secret FROM thing WHERE t = 'value of a record'"_s));
    QVERIFY(!wrong.lastError().text().contains(u"secret"_s));
    QVERIFY(!wrong.lastError().text().contains(u"value of"_s));
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_Statement.moc"
