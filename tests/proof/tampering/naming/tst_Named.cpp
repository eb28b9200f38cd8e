// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/Migration.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/proof/tampering/naming/Named.h"

#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace marac::proof;
using namespace Qt::StringLiterals;

/// The judge of words about an altered register: what is right for it, and what is not.
class TestNamed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_data();
    void words();
    void seesWhatDiffers();

private:
    Parts made(const char *changes);

    std::unique_ptr<QTemporaryDir> m_folder;
    const DatabaseKey m_key = DatabaseKey::generate();
};

void TestNamed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestNamed::words_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *what, const char *said, bool isRight) {
        QTest::newRow(what) << QString::fromUtf8(said) << isRight;
    };
    row("a record", "A record in “person” (number 7) was changed without an entry; its last entry is 31.", true);
    row("another record", "A record in “person” (number 8) was changed without an entry; its last entry is 12.", false);
    row("the same number elsewhere", "A record in “address” (number 7) was added without an entry.", false);
    row("a record whose line is gone", "A record in “address” (number 3) was added without an entry.", true);
    row("an entry", "Not good. 1 fault(s) found; the first: Entry 12 was altered after it was made.", true);
    row("another entry", "Not good. 1 fault(s) found; the first: Entry 13 was altered after it was made.", false);
    row("entries outside", "There are entries that are no part of the trail: far behind entry 12.", false);
    row("the end", "The trail ends at entry 30; the register remembers entry 31 as its last.", true);
    row("a table", "The pages of the table “person” do not fit together: some are damaged.", true);
    row("another table", "The pages of the table “address” do not fit together: some are damaged.", false);
    row("the list of tables", "Each page is whole, but some were altered, or are of another time than the rest.", false);
    row("the length", "The end of the register's file is missing.", false);
    row("what searches use", "What searches find texts by does not follow from the texts on file.", false);
    row("nothing", "The tables of the register do not fit together.", false);
}

void TestNamed::words()
{
    QFETCH(QString, said);
    Differing parts;
    parts.rows[u"person"_s] = {7};
    parts.bound[u"address"_s] = {3};
    parts.unsound = {u"person"_s};
    parts.entries = {12};
    QTEST(nameWhatDiffers(said, parts), "isRight");
}

Parts TestNamed::made(const char *changes)
{
    const QString path = m_folder->filePath(u"register"_s);
    QFile::remove(path);
    {
        const auto db = CipherFile::create(path, m_key.sqlcipherKey());
        if (!db)
            return {};
        const SchemaPermit permit(**db);
        runScript(**db,
                  "CREATE TABLE audit (seq INTEGER PRIMARY KEY, words TEXT);"
                  "CREATE TABLE audit_row (id INTEGER PRIMARY KEY, seq INTEGER, tbl TEXT, row_id INTEGER, digest BLOB);"
                  "CREATE TABLE audit_about (id INTEGER PRIMARY KEY, seq INTEGER, kind TEXT, subject_id INTEGER);"
                  "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);"
                  "INSERT INTO person VALUES (1, 'a'), (2, 'b'), (3, 'c');"
                  "INSERT INTO audit VALUES (1, 'x'), (2, 'y'), (3, 'z');"
                  "INSERT INTO audit_row VALUES (1, 1, 'person', 1, x'01'), (2, 2, 'person', 2, x'02');"
                  "INSERT INTO audit_about VALUES (1, 1, 'person', 1), (2, 2, 'person', 2);");
        runScript(**db, changes);
    }
    return partsOf(path, m_key);
}

void TestNamed::seesWhatDiffers()
{
    const Parts right = made("");
    QVERIFY(right.isLengthRight && right.tables.value(u"person"_s).isSound);
    const Differing same = differing(right, made(""));
    QVERIFY(same.rows.isEmpty() && same.unsound.isEmpty() && same.entries.isEmpty());
    const Differing other =
        differing(right,
                  made("UPDATE person SET name = 'd' WHERE id = 2; DELETE FROM person WHERE id = 3;"
                       "INSERT INTO person VALUES (4, 'e'); UPDATE audit SET words = '' WHERE seq = 3;"
                       "DELETE FROM audit_row WHERE id = 1; UPDATE audit_about SET subject_id = 1"));
    QCOMPARE(other.rows.value(u"person"_s), QSet<qint64>({2, 3, 4}));
    QCOMPARE(other.bound.value(u"person"_s), QSet<qint64>({1}));
    QCOMPARE(other.entries, QSet<qint64>({1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestNamed)
#include "tst_Named.moc"
