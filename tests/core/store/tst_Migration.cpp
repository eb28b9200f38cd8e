// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/schema/SchemaDigest.h"

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

namespace {

void makeNotes(Connection &db)
{
    runScript(db,
              "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT; -- it's one; with a semicolon\n"
              "CREATE TRIGGER note_kept BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'a; b'); END;\n"
              "/* nothing */ ;; INSERT INTO note (words) VALUES ('semi;colon');");
}

void addDay(Connection &db)
{
    runScript(db, "ALTER TABLE note ADD COLUMN day TEXT");
}

void stumble(Connection &db)
{
    runScript(db, "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO note (words) VALUES (NULL);");
}

constexpr std::array steps{Migration{1, makeNotes}, Migration{2, addDay}};
constexpr std::array stumbling{Migration{1, makeNotes}, Migration{2, addDay}, Migration{3, stumble}};

} // namespace

class tst_Migration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshAndStepByStepAreEqual();
    void secondRunChangesNothing();
    void failedStepUndoesAllSteps();
    void newerIsRefusedUntouched();
    void orderIsDemanded();
    void guardIsBackAfterwards();
    void scriptStopsAtTheFirstFault();
    void digestSeesPlantedAndMissingThings_data();
    void digestSeesPlantedAndMissingThings();
    void digestLooksPastWhiteSpace();
};

void tst_Migration::freshAndStepByStepAreEqual()
{
    const auto fresh = CipherFile::inMemory();
    QVERIFY(migrate(*fresh, steps));
    QCOMPARE(schemaVersion(*fresh), 2);
    QCOMPARE(ask<QString>(*fresh, "SELECT words FROM note"), u"semi;colon"_s);

    const auto slow = CipherFile::inMemory();
    for (std::size_t count = 1; count <= steps.size(); ++count)
        QVERIFY(migrate(*slow, std::span(steps).first(count)));
    QCOMPARE(schemaDigest(*slow), schemaDigest(*fresh));
    QCOMPARE(schemaDigest(*slow), freshSchemaDigest(steps));
    QVERIFY(freshSchemaDigest(std::span(steps).first(1)) != freshSchemaDigest(steps));
}

void tst_Migration::secondRunChangesNothing()
{
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, steps));
    QVERIFY(migrate(*db, steps));
    QCOMPARE(ask<int>(*db, "SELECT count(*) FROM note"), 1);
}

void tst_Migration::failedStepUndoesAllSteps()
{
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, std::span(steps).first(1)));
    const QByteArray before = schemaDigest(*db);
    QCOMPARE(causeOf([&] { static_cast<void>(migrate(*db, stumbling)); }), StoreFault::Cause::Constraint);
    QCOMPARE(schemaVersion(*db), 1);
    QCOMPARE(schemaDigest(*db), before);
    QVERIFY(migrate(*db, steps)); // and it can be tried again
}

void tst_Migration::newerIsRefusedUntouched()
{
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, steps));
    const QByteArray before = schemaDigest(*db);
    const Result<> older = migrate(*db, std::span(steps).first(1));
    QVERIFY(!older);
    QCOMPARE(older.error().kind, Problem::Kind::Unavailable);
    QCOMPARE(schemaVersion(*db), 2);
    QCOMPARE(schemaDigest(*db), before);
}

void tst_Migration::orderIsDemanded()
{
    const auto db = CipherFile::inMemory();
    const std::array twice{Migration{1, makeNotes}, Migration{1, addDay}, Migration{2, addDay}};
    QCOMPARE(causeOf([&] { static_cast<void>(migrate(*db, twice)); }), StoreFault::Cause::Misuse);
    QCOMPARE(schemaVersion(*db), 0);
}

void tst_Migration::guardIsBackAfterwards()
{
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, steps));
    QCOMPARE(causeOf([&] { db->execute("DROP TABLE note"); }), StoreFault::Cause::Denied);
    QVERIFY(causeOf([&] { static_cast<void>(migrate(*db, stumbling)); }).has_value());
    QCOMPARE(causeOf([&] { db->execute("DROP TABLE note"); }), StoreFault::Cause::Denied);
}

void tst_Migration::scriptStopsAtTheFirstFault()
{
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, steps));
    QCOMPARE(causeOf([&] { runScript(*db, "INSERT INTO note (words) VALUES ('a'); nonsense; DELETE FROM note;"); }),
             StoreFault::Cause::Misuse);
    QCOMPARE(ask<int>(*db, "SELECT count(*) FROM note"), 2);
}

void tst_Migration::digestSeesPlantedAndMissingThings_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger removed") << QByteArray("DROP TRIGGER note_kept");
    QTest::newRow("view planted") << QByteArray("CREATE VIEW harmless AS SELECT 1");
    QTest::newRow("trigger planted") << QByteArray("CREATE TRIGGER x AFTER INSERT ON note BEGIN SELECT 1; END");
    QTest::newRow("index planted") << QByteArray("CREATE INDEX x ON note (words)");
    QTest::newRow("column planted") << QByteArray("ALTER TABLE note ADD COLUMN x TEXT");
    QTest::newRow("trigger disarmed") << QByteArray(
        "DROP TRIGGER note_kept; CREATE TRIGGER note_kept BEFORE DELETE ON note BEGIN SELECT 1; END");
}

void tst_Migration::digestSeesPlantedAndMissingThings()
{
    QFETCH(QByteArray, sql);
    const auto db = CipherFile::inMemory();
    QVERIFY(migrate(*db, steps));
    define(*db, sql.constData());
    QVERIFY(schemaDigest(*db) != freshSchemaDigest(steps));
}

void tst_Migration::digestLooksPastWhiteSpace()
{
    const auto a = CipherFile::inMemory();
    const auto b = CipherFile::inMemory();
    define(*a, "CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT");
    define(*b, "CREATE TABLE note (id\n      INTEGER PRIMARY KEY)   STRICT");
    QCOMPARE(schemaDigest(*a), schemaDigest(*b));
}

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_Migration.moc"
