// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"
#include "core/store/cipher/StatementShelf.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace marac;
using test::causeOf;

/// Statements are prepared once and used again, and nothing of the former use comes along.
class TestStatementShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = CipherFile::inMemory();
        test::define(*m_db,
                     "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT, more TEXT) STRICT;"
                     "CREATE TABLE audit (seq INTEGER PRIMARY KEY, words TEXT) STRICT;"
                     "INSERT INTO note (words) VALUES ('one'), ('two'), ('three');"
                     "INSERT INTO audit (words) VALUES ('kept');");
    }
    void preparesOnce();
    void forgetsWhatWasBound();
    void givesANestedUseItsOwnStatement();
    void endsAReadThatWasBrokenOff();
    void doesNotOutliveAPermit();
    void doesNotKeepWhatAPragmaSaid();
    void followsAChangeOfTheSchema();
    void keepsSoManyAndNoMore();
    void leavesNothingOpen();

private:
    int prepared() const
    {
        int count = 0;
        for (sqlite3_stmt *s = sqlite3_next_stmt(m_db->handle(), nullptr); s; s = sqlite3_next_stmt(m_db->handle(), s))
            ++count;
        return count;
    }

    std::unique_ptr<Connection> m_db;
};

void TestStatementShelf::preparesOnce()
{
    const auto first = [this] {
        Statement s(*m_db, "SELECT words FROM note WHERE id = :id");
        s.bind(":id", 1);
        return s.next() ? s.get<QString>(0) : QString();
    };
    QCOMPARE(first(), QStringLiteral("one"));
    const int before = prepared();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(first(), QStringLiteral("one"));
    QCOMPARE(prepared(), before);
}

void TestStatementShelf::forgetsWhatWasBound()
{
    const char *sql = "INSERT INTO note (words, more) VALUES (:words, :more)";
    {
        Statement s(*m_db, sql);
        s.bind(":words", test::canary()).bind(":more", test::canary()).run();
    }
    sqlite3_stmt *resting = sqlite3_next_stmt(m_db->handle(), nullptr);
    while (resting && qstrcmp(sqlite3_sql(resting), sql) != 0)
        resting = sqlite3_next_stmt(m_db->handle(), resting);
    QVERIFY(resting);
    char *text = sqlite3_expanded_sql(resting);
    QVERIFY2(!QByteArray(text).contains("Canary"), "a value stays in a statement at rest");
    sqlite3_free(text);
    Statement again(*m_db, sql);
    again.bind(":words", QStringLiteral("four"));
    QCOMPARE(causeOf([&] { again.run(); }), StoreFault::Cause::Misuse); // :more was bound by the former use only
}

void TestStatementShelf::givesANestedUseItsOwnStatement()
{
    const char *sql = "SELECT id FROM note ORDER BY id";
    for (int round = 0; round < 2; ++round) { // prepared, then from the shelf
        QList<qint64> seen;
        Statement outer(*m_db, sql);
        while (outer.next()) {
            Statement inner(*m_db, sql);
            while (inner.next())
                seen += outer.get<qint64>(0) * 10 + inner.get<qint64>(0);
        }
        QCOMPARE(seen, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
    }
}

void TestStatementShelf::endsAReadThatWasBrokenOff()
{
    m_db->execute("BEGIN");
    {
        Statement s(*m_db, "SELECT id FROM note ORDER BY id");
        QVERIFY(s.next());
    }
    m_db->execute("COMMIT");
    QCOMPARE(sqlite3_txn_state(m_db->handle(), "main"), SQLITE_TXN_NONE);
    Statement s(*m_db, "SELECT id FROM note ORDER BY id");
    QVERIFY(s.next());
    QCOMPARE(s.get<qint64>(0), 1);
}

void TestStatementShelf::doesNotOutliveAPermit()
{
    const char *sql = "UPDATE audit SET words = :words";
    const auto alter = [&] { Statement(*m_db, sql).bind(":words", QStringLiteral("altered")).run(); };
    std::optional<Statement> late;
    {
        const SchemaPermit permit(*m_db);
        alter();
        late.emplace(*m_db, sql); // given back after the permit's end
    }
    QCOMPARE(causeOf(alter), StoreFault::Cause::Denied);
    late.reset();
    QCOMPARE(causeOf(alter), StoreFault::Cause::Denied);
}

void TestStatementShelf::doesNotKeepWhatAPragmaSaid()
{
    QCOMPARE(test::ask<int>(*m_db, "PRAGMA user_version"), 0);
    test::define(*m_db, "PRAGMA user_version = 7");
    QCOMPARE(test::ask<int>(*m_db, "PRAGMA user_version"), 7);
    const int before = prepared();
    QCOMPARE(test::ask<int>(*m_db, " PRAGMA foreign_keys"), 1);
    QCOMPARE(prepared(), before);
}

void TestStatementShelf::followsAChangeOfTheSchema()
{
    const char *sql = "SELECT * FROM note WHERE id = 1";
    QCOMPARE(test::ask<qint64>(*m_db, sql), 1);
    test::define(*m_db, "ALTER TABLE note ADD COLUMN late INTEGER DEFAULT 9");
    Statement s(*m_db, sql);
    QVERIFY(s.next());
    QCOMPARE(s.get<int>(3), 9);
}

void TestStatementShelf::keepsSoManyAndNoMore()
{
    for (int i = 0; i < 3 * StatementShelf::mostAtRest; ++i)
        QCOMPARE(test::ask<int>(*m_db, ("SELECT " + QByteArray::number(i)).constData()), i);
    QCOMPARE(prepared(), StatementShelf::mostAtRest);
    const auto has = [this](const QByteArray &sql) {
        for (sqlite3_stmt *s = sqlite3_next_stmt(m_db->handle(), nullptr); s;
             s = sqlite3_next_stmt(m_db->handle(), s)) {
            if (sql == sqlite3_sql(s))
                return true;
        }
        return false;
    };
    QVERIFY(has("SELECT " + QByteArray::number(3 * StatementShelf::mostAtRest - 1)));
    QVERIFY(!has("SELECT 0"));
}

void TestStatementShelf::leavesNothingOpen()
{
    // The connection's end says so itself in a debug build; here the file, which a handle left open would keep locked.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shelf.db"));
    QVERIFY(test::makeSample(path, test::keyOf('k')));
    {
        const auto db = CipherFile::open(path, test::keyOf('k'));
        QVERIFY(db);
        QVERIFY(!test::contentOf(**db).isEmpty());
        QVERIFY(sqlite3_next_stmt((*db)->handle(), nullptr));
    }
    QVERIFY(CipherFile::open(path, test::keyOf('k')));
}

QTEST_GUILESS_MAIN(TestStatementShelf)
#include "tst_StatementShelf.moc"
