// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/Transaction.h"
#include "core/store/rows/CanonicalHash.h"
#include "core/store/rows/RowDigest.h"
#include "core/store/rows/RowWatch.h"

#include <QSet>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

class tst_RowWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWrittenRowIsNoted();
    void deletingAllIsSeenRowByRow();
    void cascadesAndTriggersAreNoted();
    void replacingIsRefused();
    void rollbackForgets();
    void excludedAndVirtualTablesAreLeftOut();
    void boundTables();
    void rowsWithoutRowidAreRefused();
    void digestChangesWithEveryValue();
    void digestOutlastsANewColumn();
    void digestOfUnknownThings();
    void forEachAgreesWithOne();
    void canonicalBytesAreUnambiguous();
    void digestIsFixedForEver();

private:
    std::unique_ptr<Connection> m_db;
};

void tst_RowWatch::init()
{
    m_db = CipherFile::inMemory();
    define(*m_db,
           "CREATE TABLE meeting (id INTEGER PRIMARY KEY, place TEXT) STRICT;"
           "CREATE TABLE item (id INTEGER PRIMARY KEY, meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE) "
           "STRICT;"
           "CREATE TABLE audit (id INTEGER PRIMARY KEY) STRICT;"
           "CREATE TABLE copied (id INTEGER PRIMARY KEY, from_id INTEGER UNIQUE) STRICT;"
           "CREATE TRIGGER copy AFTER INSERT ON item BEGIN INSERT INTO copied (from_id) VALUES (NEW.id); END;"
           "CREATE VIRTUAL TABLE words USING fts5 (body);"
           "INSERT INTO meeting VALUES (1, 'Bootle'), (2, 'Southport'), (3, 'Crosby');"
           "INSERT INTO item VALUES (10, 1), (11, 1), (12, 2);");
}

void tst_RowWatch::everyWrittenRowIsNoted()
{
    RowWatch watch(*m_db, {});
    Statement(*m_db, "INSERT INTO meeting VALUES (7, 'Maghull')").run();
    Statement(*m_db, "UPDATE meeting SET place = 'Formby' WHERE id IN (2, 7)").run();
    Statement(*m_db, "DELETE FROM meeting WHERE id = 3").run();
    Statement(*m_db, "INSERT INTO meeting VALUES (3, 'Crosby again')").run();
    Statement(*m_db, "UPDATE meeting SET place = 'Crosby once more' WHERE id = 3").run();
    const QList<WrittenRow> expected{{u"meeting"_s, 7, RowOperation::Inserted},
                                     {u"meeting"_s, 2, RowOperation::Updated},
                                     {u"meeting"_s, 3, RowOperation::Replaced}};
    QCOMPARE(watch.rows(), expected);
    watch.clear();
    QVERIFY(watch.rows().isEmpty());
}

void tst_RowWatch::deletingAllIsSeenRowByRow()
{
    RowWatch watch(*m_db, {});
    Statement(*m_db, "DELETE FROM copied").run(); // SQLite would cut the table off in one go
    QCOMPARE(watch.rows().size(), 3);
    QCOMPARE(watch.rows().constFirst().operation, RowOperation::Deleted);
}

void tst_RowWatch::cascadesAndTriggersAreNoted()
{
    RowWatch watch(*m_db, {});
    Statement(*m_db, "DELETE FROM meeting WHERE id = 1").run();
    QSet<qint64> items;
    for (const WrittenRow &row : watch.rows()) {
        if (row.table == u"item")
            items.insert(row.rowid);
    }
    QCOMPARE(items, (QSet<qint64>{10, 11}));
    watch.clear();
    Statement(*m_db, "INSERT INTO item VALUES (20, 2)").run();
    QCOMPARE(watch.rows().size(), 2);
}

void tst_RowWatch::replacingIsRefused()
{
    // The house never replaces; SQLite's hook is silent about rows a REPLACE pushes out, so Statement refuses the word.
    QCOMPARE(causeOf([&] { Statement(*m_db, "INSERT OR REPLACE INTO copied (id, from_id) VALUES (99, 10)"); }),
             StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { Statement(*m_db, "replace INTO copied (id, from_id) VALUES (99, 10)"); }),
             StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { Statement(*m_db, "UPDATE OR /* or not */ RePlace copied SET from_id = 10"); }),
             StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { define(*m_db, "CREATE TABLE x (a INTEGER UNIQUE ON CONFLICT REPLACE)"); }),
             StoreFault::Cause::Misuse);
    QCOMPARE(ask<QString>(*m_db, "SELECT replace /**/ ('or replace', 'or', 'and') AS \"replace\" -- or replace"),
             u"and replace"_s);
}

void tst_RowWatch::rollbackForgets()
{
    RowWatch watch(*m_db, {});
    {
        Transaction transaction(*m_db);
        Statement(*m_db, "UPDATE meeting SET place = 'x'").run();
        QCOMPARE(watch.rows().size(), 3);
    }
    QVERIFY(watch.rows().isEmpty());
    Transaction transaction(*m_db);
    Statement(*m_db, "UPDATE meeting SET place = 'y' WHERE id = 1").run();
    transaction.commit();
    QCOMPARE(watch.rows().size(), 1);
}

void tst_RowWatch::excludedAndVirtualTablesAreLeftOut()
{
    RowWatch watch(*m_db, {u"audit"_s});
    Statement(*m_db, "INSERT INTO audit VALUES (1)").run();
    Statement(*m_db, "INSERT INTO words (body) VALUES ('hello')").run();
    QVERIFY(watch.rows().isEmpty());
    QCOMPARE(ask<int>(*m_db, "SELECT count(*) FROM words WHERE words MATCH '\"hello\"'"), 1);
}

void tst_RowWatch::boundTables()
{
    QCOMPARE(tablesToBind(*m_db, {u"audit"_s}), (QStringList{u"copied"_s, u"item"_s, u"meeting"_s}));
}

void tst_RowWatch::rowsWithoutRowidAreRefused()
{
    define(*m_db, "CREATE TABLE unseen (a TEXT PRIMARY KEY) WITHOUT ROWID");
    QCOMPARE(causeOf([&] { tablesToBind(*m_db, {}); }), StoreFault::Cause::Misuse);
    QCOMPARE(tablesToBind(*m_db, {u"unseen"_s}).size(), 4);
}

void tst_RowWatch::digestChangesWithEveryValue()
{
    define(*m_db, "CREATE TABLE any_kind (id INTEGER PRIMARY KEY, v)");
    Statement insert(*m_db, "INSERT INTO any_kind (v) VALUES (:v)");
    insert.bind(":v", 1).run();
    insert.bind(":v", 1.0).run();
    insert.bind(":v", u"1"_s).run();
    insert.bind(":v", QByteArray("1")).run();
    insert.bind(":v", std::nullopt).run();
    insert.bind(":v", u""_s).run();
    insert.bind(":v", QByteArray()).run();
    insert.bind(":v", QString::fromUtf16(u"1\0", 2)).run();
    QSet<QByteArray> seen;
    for (qint64 value = 1; value <= 8; ++value) {
        // The same row each time, so that only the value tells them apart.
        Statement(*m_db, "UPDATE any_kind SET v = (SELECT v FROM any_kind WHERE id = :other) WHERE id = 1")
            .bind(":other", value)
            .run();
        const auto digest = rowDigest(*m_db, u"any_kind"_s, 1);
        QVERIFY(digest);
        QCOMPARE(digest->size(), 32);
        seen.insert(*digest);
    }
    QCOMPARE(seen.size(), 8);
}

void tst_RowWatch::digestOutlastsANewColumn()
{
    const auto before = rowDigest(*m_db, u"meeting"_s, 1);
    define(*m_db, "ALTER TABLE meeting ADD COLUMN minutes TEXT");
    QCOMPARE(rowDigest(*m_db, u"meeting"_s, 1), before);
    Statement(*m_db, "UPDATE meeting SET minutes = '' WHERE id = 1").run();
    QVERIFY(rowDigest(*m_db, u"meeting"_s, 1) != before);
}

void tst_RowWatch::digestOfUnknownThings()
{
    QVERIFY(!rowDigest(*m_db, u"meeting"_s, 404));
    QCOMPARE(causeOf([&] { rowDigest(*m_db, u"meeting; DROP TABLE item"_s, 1); }), StoreFault::Cause::Misuse);
    QCOMPARE(causeOf([&] { rowDigest(*m_db, u"sqlite_schema"_s, 1); }), StoreFault::Cause::Misuse);
    define(*m_db, "CREATE TABLE \"odd \"\" name\" (id INTEGER PRIMARY KEY)");
    Statement(*m_db, "INSERT INTO \"odd \"\" name\" VALUES (1)").run();
    QVERIFY(rowDigest(*m_db, u"odd \" name"_s, 1));
}

void tst_RowWatch::forEachAgreesWithOne()
{
    QList<qint64> ids;
    forEachRowDigest(*m_db, u"meeting"_s, [&](qint64 rowid, const QByteArray &digest) {
        ids.append(rowid);
        QCOMPARE(rowDigest(*m_db, u"meeting"_s, rowid), digest);
    });
    QCOMPARE(ids, (QList<qint64>{1, 2, 3}));
}

void tst_RowWatch::canonicalBytesAreUnambiguous()
{
    const QList<QByteArray> digests{CanonicalHash("p").text(u"ab").text(u"c").result(),
                                    CanonicalHash("p").text(u"a").text(u"bc").result(),
                                    CanonicalHash("p").text(u"abc").result(),
                                    CanonicalHash("q").text(u"abc").result(),
                                    CanonicalHash("p").bytes("abc").result(),
                                    CanonicalHash("p").null().text(u"abc").result(),
                                    CanonicalHash("p").number(0).result(),
                                    CanonicalHash("p").real(0).result(),
                                    CanonicalHash("p").null().result(),
                                    CanonicalHash("p").result()};
    QCOMPARE(QSet<QByteArray>(digests.begin(), digests.end()).size(), digests.size());
}

void tst_RowWatch::digestIsFixedForEver()
{
    // Worked out once with another implementation of BLAKE2b-256 over 't' 0…012 'marac-row-v1' 't' 0…07 'meeting' 'i' 0…01 …
    const auto digest = rowDigest(*m_db, u"meeting"_s, 1);
    QVERIFY(digest);
    QCOMPARE(digest->toHex(), QByteArray("700e0e3554163742ca7b5bdddc80e9fe0cb3c0a36fb9b76cc24de80d6865ea54"));
}

QTEST_GUILESS_MAIN(tst_RowWatch)
#include "tst_RowWatch.moc"
