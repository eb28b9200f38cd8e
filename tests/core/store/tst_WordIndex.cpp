// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"
#include "core/store/Stoppable.h"
#include "core/store/cipher/PageCheck.h"
#include "core/store/schema/WordIndex.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// An index of words that is spoilt is told from its texts, and made anew from them.
class tst_WordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isMadeAnew_data();
    void isMadeAnew();
    void isNotTakenForSpoiltWhenSomebodyStops();

private:
    qint64 found(const char *query) const
    {
        Statement s(*m_db, "SELECT count(*) FROM note_words WHERE note_words MATCH :query");
        s.bind(":query", QString::fromLatin1(query));
        return s.next() ? s.get<qint64>(0) : -1;
    }
    /// As somebody else's program writes to it; the file is opened again afterwards.
    void spoil(const QByteArray &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void tst_WordIndex::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = std::move(*CipherFile::create(m_folder->filePath(u"a.marac"_s), keyOf('k')));
    define(*m_db,
           "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;"
           "CREATE VIRTUAL TABLE note_words USING fts5(words, content='note', content_rowid='id', detail=column,"
           " columnsize=0, prefix='3');"
           "INSERT INTO note (id, words) VALUES (1, 'a lantern'), (2, 'a candle');"
           // Words for several pages.
           "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
           " INSERT INTO note (id, words) SELECT i, printf('word%06d', i * 7919 % 1000003) FROM n;");
    makeWordIndexAnew(*m_db, "note_words");
}

void tst_WordIndex::spoil(const QByteArray &sql)
{
    sqlite3_db_config(m_db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    m_db->execute(sql.constData());
    m_db.reset();
    m_db = std::move(*CipherFile::open(m_folder->filePath(u"a.marac"_s), keyOf('k')));
}

void tst_WordIndex::isMadeAnew_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"UPDATE note SET words = 'a lamp' WHERE id = 1", "DELETE FROM note WHERE id = 2",
                            "INSERT INTO note_words (rowid, words) VALUES (3, 'a torch')",
                            "INSERT INTO note_words (note_words) VALUES ('delete-all')",
                            "INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 0)",
                            "DELETE FROM note_words_data", "DELETE FROM note_words_data WHERE id > 10",
                            "DELETE FROM note_words_idx", "DELETE FROM note_words_idx WHERE pgno > 3",
                            "INSERT INTO note_words_idx (segid, term, pgno) VALUES (4711, x'', 2)",
                            "UPDATE note_words_idx SET term = x'30' WHERE pgno > 3 AND pgno < 6",
                            "DELETE FROM note_words_config", "UPDATE note_words_data SET block = x'00' WHERE id = 10",
                            "UPDATE note_words_data SET block = zeroblob(length(block)) WHERE id > 10"})
        QTest::newRow(sql) << QByteArray(sql);
}

void tst_WordIndex::isMadeAnew()
{
    QFETCH(QByteArray, sql);
    QVERIFY(wordIndexFollows(*m_db, "note_words"));
    QCOMPARE(found("\"lan\"*"), 1);
    spoil(sql);
    QVERIFY(!wordIndexFollows(*m_db, "note_words"));
    QVERIFY(checkPages(*m_db)); // no damage of the file
    QVERIFY(!m_db->isPoisoned());
    makeWordIndexAnew(*m_db, "note_words");
    QVERIFY(wordIndexFollows(*m_db, "note_words"));
    QCOMPARE(found("\"candle\""), ask<qint64>(*m_db, "SELECT count(*) FROM note WHERE words LIKE '%candle%'"));
    QCOMPARE(found("\"lan\"*"), ask<qint64>(*m_db, "SELECT count(*) FROM note WHERE words LIKE '%lantern%'"));
    QVERIFY(causeOf([this] { m_db->execute("DELETE FROM note_words_data"); }).has_value()); // shut again
}

/// Wherever the comparison is when it is stopped.
void tst_WordIndex::isNotTakenForSpoiltWhenSomebodyStops()
{
    for (const int last : {1, 3, 10, 30, 100, 300, 1000, 3000}) {
        int asked = 0;
        bool isStopped = false;
        const std::function<bool()> goOn = [&asked, last] { return ++asked < last; };
        try {
            const Stoppable stoppable(*m_db, goOn, 1);
            wordIndexFollows(*m_db, "note_words");
        } catch (const StoreFault &fault) {
            isStopped = Stoppable::isStop(fault);
        }
        QVERIFY2(isStopped, qPrintable(QString::number(last)));
        QVERIFY(!m_db->isPoisoned());
    }
    QVERIFY(wordIndexFollows(*m_db, "note_words"));
}

QTEST_GUILESS_MAIN(tst_WordIndex)
#include "tst_WordIndex.moc"
