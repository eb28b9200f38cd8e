// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

class tst_Guard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void denied_data();
    void denied();
    void allowed_data();
    void allowed();
    void schemaTableStaysShutEvenWithAPermit();
    void attachStaysShutEvenWithAPermit();
    void replaceCannotBypassTheTriggers();
    void permitLetsTheSchemaChange();
    void permitEnds();

private:
    std::unique_ptr<Connection> m_db;
};

void tst_Guard::init()
{
    m_db = CipherFile::inMemory();
    define(*m_db,
           "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT;"
           "CREATE TABLE audit (id INTEGER PRIMARY KEY, words TEXT) STRICT;"
           "CREATE INDEX note_words ON note (words);"
           "CREATE TABLE audit_row (id INTEGER PRIMARY KEY) STRICT;"
           "CREATE TABLE audit_about (id INTEGER PRIMARY KEY) STRICT;"
           "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;"
           "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;"
           "CREATE TRIGGER sneaky AFTER INSERT ON note BEGIN INSERT INTO audit_row VALUES (NULL); END;"
           "INSERT INTO audit VALUES (1, 'first');");
}

void tst_Guard::denied_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {
             "UPDATE audit SET words = 'x'",
             "DELETE FROM audit",
             "DELETE FROM AUDIT WHERE id = 1",
             "DELETE FROM main.audit",
             "UPDATE audit_row SET id = 2",
             "DELETE FROM audit_row",
             "DELETE FROM audit_about",
             "UPDATE \"audit\" SET id = 9",
             "INSERT INTO audit VALUES (1, 'y') ON CONFLICT (id) DO UPDATE SET words = 'y'",
             "WITH a AS (SELECT 1) DELETE FROM audit",
             "DROP TABLE note",
             "DROP TRIGGER audit_no_delete",
             "ALTER TABLE note ADD COLUMN more TEXT",
             "ALTER TABLE audit RENAME TO elsewhere",
             "CREATE TABLE x (y)",
             "CREATE TEMP TABLE x (y)",
             "CREATE VIEW v AS SELECT * FROM note",
             "CREATE INDEX i ON note (words)",
             "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END",
             "CREATE TEMP TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM audit; END",
             "CREATE VIRTUAL TABLE f USING fts5 (a)",
             "ATTACH ':memory:' AS other",
             "DETACH main",
             "VACUUM",
             "VACUUM INTO '/tmp/plain'",
             "REINDEX note_words",
             "ANALYZE",
             "PRAGMA writable_schema = 1",
             "PRAGMA journal_mode = OFF",
             "PRAGMA synchronous = OFF",
             "PRAGMA foreign_keys = OFF",
             "PRAGMA recursive_triggers = 0",
             "PRAGMA user_version = 9",
             "PRAGMA application_id = 1",
             "PRAGMA key = 'x'",
             "PRAGMA rekey = 'x'",
             "PRAGMA cipher_log = '/tmp/log'",
             "PRAGMA temp_store = FILE",
             "PRAGMA cipher_memory_security = OFF",
             "PRAGMA locking_mode = NORMAL",
             "PRAGMA ignore_check_constraints = 1",
             "PRAGMA trusted_schema = 1",
             "PRAGMA max_page_count = 1",
             "SELECT load_extension('x')",
             "SELECT sqlcipher_export('main')",
             "DELETE FROM sqlite_schema",
             "UPDATE sqlite_master SET sql = ''",
             "INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, '')",
         })
        QTest::newRow(sql) << QByteArray(sql);
}

void tst_Guard::denied()
{
    QFETCH(QByteArray, sql);
    const auto cause = causeOf([&] {
        Statement statement(*m_db, sql.constData());
        statement.next();
    });
    QVERIFY(cause.has_value());
    // SQLite itself refuses some of these before asking the guard.
    QVERIFY(*cause == StoreFault::Cause::Denied || *cause == StoreFault::Cause::Misuse);
    QCOMPARE(ask<int>(*m_db, "SELECT count(*) FROM sqlite_schema"), 8);
    QCOMPARE(ask<QString>(*m_db, "SELECT words FROM audit"), u"first"_s);
}

void tst_Guard::allowed_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {
             "INSERT INTO audit VALUES (2, 'second')",
             "INSERT INTO note VALUES (1, 'x')",
             "UPDATE note SET words = 'y'",
             "DELETE FROM note",
             "PRAGMA user_version",
             "PRAGMA integrity_check",
             "PRAGMA foreign_key_check",
             "PRAGMA table_info(note)",
             "SELECT replace('a', 'a', 'b')",
             "SAVEPOINT s",
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n",
         })
        QTest::newRow(sql) << QByteArray(sql);
}

void tst_Guard::allowed()
{
    QFETCH(QByteArray, sql);
    Statement statement(*m_db, sql.constData());
    statement.next();
}

void tst_Guard::schemaTableStaysShutEvenWithAPermit()
{
    const SchemaPermit permit(*m_db);
    QVERIFY(causeOf([&] { m_db->execute("PRAGMA writable_schema = 1"); }).has_value());
    QVERIFY(causeOf([&] { m_db->execute("DELETE FROM sqlite_schema"); }).has_value()); // defensive mode
}

void tst_Guard::attachStaysShutEvenWithAPermit()
{
    const SchemaPermit permit(*m_db);
    QCOMPARE(causeOf([&] { m_db->execute("ATTACH ':memory:' AS other"); }), StoreFault::Cause::Denied);
    QCOMPARE(causeOf([&] { m_db->execute("PRAGMA synchronous = OFF"); }), StoreFault::Cause::Denied);
}

void tst_Guard::replaceCannotBypassTheTriggers()
{
    for (const char *sql :
         {"REPLACE INTO audit VALUES (1, 'forged')", "INSERT OR REPLACE INTO audit VALUES (1, 'forged')"}) {
        QCOMPARE(causeOf([&] { Statement(*m_db, sql).run(); }), StoreFault::Cause::Misuse);
        QCOMPARE(causeOf([&] { m_db->execute(sql); }), StoreFault::Cause::Constraint); // recursive_triggers
    }
    QCOMPARE(ask<QString>(*m_db, "SELECT words FROM audit WHERE id = 1"), u"first"_s);
}

void tst_Guard::permitLetsTheSchemaChange()
{
    define(*m_db,
           "CREATE TABLE later (id INTEGER PRIMARY KEY, words TEXT REFERENCES note (id)) STRICT;"
           "CREATE VIRTUAL TABLE f USING fts5 (a); CREATE VIEW v AS SELECT 1; CREATE INDEX i ON note (words);"
           "ALTER TABLE later ADD COLUMN more TEXT CHECK (more <> ''); ALTER TABLE later RENAME COLUMN words TO text;"
           "ALTER TABLE later DROP COLUMN more; ALTER TABLE later RENAME TO soon;"
           "DROP TABLE soon; DROP TABLE f; DROP VIEW v; DROP INDEX i; DROP TRIGGER audit_no_delete; DROP TABLE note;");
    QCOMPARE(ask<QString>(*m_db, "SELECT group_concat(name) FROM sqlite_schema"),
             u"audit,audit_row,audit_about,audit_no_update"_s);
}

void tst_Guard::permitEnds()
{
    define(*m_db, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT");
    QCOMPARE(causeOf([&] { m_db->execute("DROP TABLE later"); }), StoreFault::Cause::Denied);
}

QTEST_GUILESS_MAIN(tst_Guard)
#include "tst_Guard.moc"
