// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/Transaction.h"

#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

class tst_Transaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedMeansUndone();
    void committedIsKept();
    void theyDoNotNest();
    void exceptionRollsBack();
    void fullDiskIsToldAndUndone();
    void deferredConstraintFailsTheCommit();
    void faultsCarryNoContent();

private:
    int rows() const { return ask<int>(*m_db, "SELECT count(*) FROM note"); }
    void insert(int count, const QByteArray &body);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void tst_Transaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto db = CipherFile::create(m_folder->filePath(u"t.marac"_s), keyOf('k'));
    QVERIFY(db);
    m_db = std::move(*db);
    define(*m_db,
           "CREATE TABLE note (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;"
           "CREATE TABLE child (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES note (id) DEFERRABLE "
           "INITIALLY DEFERRED) STRICT;");
}

void tst_Transaction::cleanup()
{
    m_db.reset();
    m_folder.reset();
}

void tst_Transaction::insert(int count, const QByteArray &body)
{
    Statement statement(*m_db, "INSERT INTO note (body) VALUES (:body)");
    for (int i = 0; i < count; ++i)
        statement.bind(":body", body).run();
}

void tst_Transaction::droppedMeansUndone()
{
    {
        Transaction transaction(*m_db);
        insert(3, "x");
        QCOMPARE(rows(), 3);
    }
    QCOMPARE(rows(), 0);
}

void tst_Transaction::committedIsKept()
{
    {
        Transaction transaction(*m_db);
        insert(3, "x");
        transaction.commit();
    }
    m_db.reset();
    auto db = CipherFile::open(m_folder->filePath(u"t.marac"_s), keyOf('k'));
    QVERIFY(db);
    m_db = std::move(*db);
    QCOMPARE(rows(), 3);
}

void tst_Transaction::theyDoNotNest()
{
    Transaction outer(*m_db);
    insert(1, "x");
    QCOMPARE(causeOf([&] { Transaction inner(*m_db); }), StoreFault::Cause::Misuse);
    outer.commit();
    QCOMPARE(rows(), 1);
}

void tst_Transaction::exceptionRollsBack()
{
    QCOMPARE(causeOf([&] {
                 Transaction transaction(*m_db);
                 insert(1, "x");
                 Statement(*m_db, "INSERT INTO note (id, body) VALUES (1, x'00')").run();
             }),
             StoreFault::Cause::Constraint);
    QCOMPARE(rows(), 0);
}

void tst_Transaction::fullDiskIsToldAndUndone()
{
    insert(5, "kept");
    {
        const SchemaPermit permit(*m_db);
        Statement limit(*m_db, "PRAGMA max_page_count = 20");
        QVERIFY(limit.next());
    }
    QCOMPARE(causeOf([&] {
                 Transaction transaction(*m_db);
                 insert(1, "too");
                 insert(40, QByteArray(4000, 'x'));
                 transaction.commit();
             }),
             StoreFault::Cause::Full);
    QCOMPARE(rows(), 5);
    QVERIFY(!m_db->isPoisoned()); // room can be made and the change tried again
    insert(1, "more");
    QCOMPARE(rows(), 6);
}

void tst_Transaction::deferredConstraintFailsTheCommit()
{
    {
        Transaction transaction(*m_db);
        Statement(*m_db, "INSERT INTO child (note_id) VALUES (404)").run();
        QCOMPARE(causeOf([&] { transaction.commit(); }), StoreFault::Cause::Constraint);
    }
    QCOMPARE(ask<int>(*m_db, "SELECT count(*) FROM child"), 0);
    Transaction next(*m_db);
}

void tst_Transaction::faultsCarryNoContent()
{
    try {
        Statement(*m_db, "INSERT INTO note (id, body) VALUES (:id, :body)")
            .bind(":id", 1)
            .bind(":body", std::nullopt)
            .run();
        QFAIL("the schema demands a body");
    } catch (const StoreFault &fault) {
        const QByteArray words = fault.what();
        QVERIFY(!words.contains("note") && !words.contains("body") && !words.contains("INSERT"));
        QVERIFY(fault.extendedCode() > 0xff);
    }
}

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
