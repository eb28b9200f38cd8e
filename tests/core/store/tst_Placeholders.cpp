// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

using namespace marac;
using namespace Qt::StringLiterals;
using test::causeOf;

namespace {

std::unique_ptr<Connection> oneTable()
{
    auto db = CipherFile::inMemory();
    test::define(*db, "CREATE TABLE thing (id INTEGER PRIMARY KEY, t TEXT, n INTEGER) STRICT;");
    return db;
}

} // namespace

/// The ways in which SQL text and its values can miss each other, each of which would otherwise store NULL in silence.
class tst_Placeholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misspeltPlaceholderIsRefused();
    void forgottenBindIsRefused();
    void unnamedPlaceholderIsRefused();
    void secondStatementIsRefused();
    void commentsMayHoldAnything();
};

void tst_Placeholders::misspeltPlaceholderIsRefused()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (t) VALUES (:text)");
    QCOMPARE(causeOf([&] { insert.bind(":txet", u"x"_s); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { insert.bind("text", u"x"_s); }), StoreFault::Cause::Misuse);
}

void tst_Placeholders::forgottenBindIsRefused()
{
    const auto db = oneTable();
    Statement insert(*db, "INSERT INTO thing (t, n) VALUES (:t, :n)");
    insert.bind(":n", 1);
    QCOMPARE(causeOf([&] { insert.run(); }), StoreFault::Cause::Misuse);
    insert.bind(":t", u"now"_s).run();
    Statement count(*db, "SELECT count(*) FROM thing");
    QVERIFY(count.next());
    QCOMPARE(count.get<int>(0), 1);
}

void tst_Placeholders::unnamedPlaceholderIsRefused()
{
    const auto db = oneTable();
    QCOMPARE(causeOf([&] { Statement(*db, "INSERT INTO thing (t) VALUES (?)"); }), StoreFault::Cause::Misuse);
}

void tst_Placeholders::secondStatementIsRefused()
{
    const auto db = oneTable();
    QCOMPARE(causeOf([&] { Statement(*db, "DELETE FROM thing; DELETE FROM thing"); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { Statement(*db, "SELECT 1; nonsense"); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { Statement(*db, "-- nothing"); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { Statement(*db, ""); }), StoreFault::Cause::Misuse);
    Statement(*db, "DELETE FROM thing; -- and that's all\n").run();
}

void tst_Placeholders::commentsMayHoldAnything()
{
    const auto db = oneTable();
    Statement(*db, "INSERT INTO thing (t, n) -- the officer's :own note ?\nVALUES (:t, /* it's :n */ :n)")
        .bind(":t", u"kept"_s)
        .bind(":n", 7)
        .run();
    Statement back(*db, "SELECT t, n FROM thing WHERE t = ':t' OR n = :n -- don't");
    back.bind(":n", 7);
    QVERIFY(back.next());
    QCOMPARE(back.get<QString>(0), u"kept"_s);
}

QTEST_GUILESS_MAIN(tst_Placeholders)
#include "tst_Placeholders.moc"
