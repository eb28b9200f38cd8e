// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/Kept.h"
#include "core/store/Transaction.h"

#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

namespace {

/// The number of notes, read once; it follows notes that are added and outlasts nothing else.
class NoteCount final : public Kept
{
public:
    int of(const Connection &db)
    {
        if (m_count < 0)
            m_count = ask<int>(db, "SELECT count(*) FROM note");
        return m_count;
    }
    bool outlasts(const QList<WrittenRow> &rows) override
    {
        for (const WrittenRow &row : rows) {
            if (row.table != "note"_L1 || row.operation != RowOperation::Inserted)
                return false;
            ++m_count;
        }
        return true;
    }
    bool isTooLarge() const override { return isLarge; }

    bool isLarge = false;

private:
    int m_count = -1;
};

} // namespace

/// What is kept in memory of the records is never older than they are.
class tst_Kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isTheSameUntilSomethingIsWritten();
    void isToldTheRowsOfAChange();
    void goesWhenItDoesNotOutlastAChange();
    void goesWithAChangeThatNobodyWatched();
    void goesWithARowWrittenPastEveryTransaction();
    void isNotSharedWithAChange();
    void outlastsAChangeThatWasUndone();
    void outlastsEntriesOfTheTrail();
    void goesWhenAReadingWroteAndWasUndone();
    void goesWhenAReadingBrokeOff();
    void goesWhenItIsTooLarge();

private:
    std::shared_ptr<NoteCount> kept() const { return m_db->kept().get<NoteCount>(); }
    void add() const { Statement(*m_db, "INSERT INTO note (body) VALUES ('a note')").run(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void tst_Kept::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto db = CipherFile::create(m_folder->filePath(u"t.marac"_s), keyOf('k'));
    QVERIFY(db);
    m_db = std::move(*db);
    define(*m_db,
           "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;"
           "CREATE TABLE other (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;"
           "INSERT INTO note (body) VALUES ('the first')");
    QCOMPARE(kept()->of(*m_db), 1);
}

void tst_Kept::cleanup()
{
    m_db.reset();
    m_folder.reset();
}

void tst_Kept::isTheSameUntilSomethingIsWritten()
{
    QCOMPARE(kept(), kept());
    {
        Transaction reading(*m_db, Touches::NoRecords);
        QCOMPARE(kept()->of(*m_db), 1);
    }
    QCOMPARE(kept(), kept());
}

void tst_Kept::isToldTheRowsOfAChange()
{
    const auto before = kept();
    {
        Transaction transaction(*m_db);
        const RowWatch watch(*m_db, {});
        add();
        add();
        transaction.commit();
    }
    QCOMPARE(kept(), before);
    QCOMPARE(kept()->of(*m_db), 3);
}

void tst_Kept::goesWhenItDoesNotOutlastAChange()
{
    const auto before = kept();
    {
        Transaction transaction(*m_db);
        const RowWatch watch(*m_db, {});
        add();
        Statement(*m_db, "INSERT INTO other (body) VALUES ('another')").run();
        transaction.commit();
    }
    QVERIFY(kept() != before);
    QCOMPARE(kept()->of(*m_db), 2);
}

void tst_Kept::goesWithAChangeThatNobodyWatched()
{
    const auto before = kept();
    {
        Transaction transaction(*m_db);
        add();
        transaction.commit();
    }
    QVERIFY(kept() != before);
    QCOMPARE(kept()->of(*m_db), 2);
}

void tst_Kept::goesWithARowWrittenPastEveryTransaction()
{
    const auto before = kept();
    add();
    QVERIFY(kept() != before);
    QCOMPARE(kept()->of(*m_db), 2);
    add();
    {
        Transaction reading(*m_db, Touches::NoRecords);
        QCOMPARE(kept()->of(*m_db), 3);
    }
}

void tst_Kept::isNotSharedWithAChange()
{
    const auto before = kept();
    {
        Transaction transaction(*m_db);
        const RowWatch watch(*m_db, {});
        add();
        QVERIFY(kept() != before);
        QCOMPARE(kept()->of(*m_db), 2);
        add();
        QCOMPARE(kept()->of(*m_db), 3); // and not with itself: what it wrote meanwhile counts
    }
    QCOMPARE(kept()->of(*m_db), 1);
}

void tst_Kept::outlastsAChangeThatWasUndone()
{
    const auto before = kept();
    {
        Transaction transaction(*m_db);
        const RowWatch watch(*m_db, {});
        add();
    }
    QCOMPARE(kept(), before);
    QCOMPARE(kept()->of(*m_db), 1);
}

/// An entry is no record: who looks twice is recorded twice, and does not wait twice.
void tst_Kept::outlastsEntriesOfTheTrail()
{
    const auto before = kept();
    {
        Transaction recording(*m_db, Touches::NoRecords);
        Statement(*m_db, "INSERT INTO other (body) VALUES ('an entry')").run();
        recording.commit();
    }
    QCOMPARE(kept(), before);
}

void tst_Kept::goesWhenAReadingWroteAndWasUndone()
{
    {
        Transaction reading(*m_db, Touches::NoRecords);
        add();
        QCOMPARE(kept()->of(*m_db), 2);
    }
    QCOMPARE(kept()->of(*m_db), 1);
}

/// It may be half filled: a text that asked for protected addresses would seem to tell none.
void tst_Kept::goesWhenAReadingBrokeOff()
{
    const auto before = kept();
    try {
        Transaction reading(*m_db, Touches::NoRecords);
        throw std::bad_alloc();
    } catch (const std::bad_alloc &) {
    }
    QVERIFY(kept() != before);
    QCOMPARE(before->of(*m_db), 1); // whoever holds it may go on
}

void tst_Kept::goesWhenItIsTooLarge()
{
    const auto before = kept();
    before->isLarge = true;
    QCOMPARE(kept(), before);
    {
        Transaction reading(*m_db, Touches::NoRecords);
        QCOMPARE(kept(), before);
    }
    QVERIFY(kept() != before);
}

QTEST_GUILESS_MAIN(tst_Kept)
#include "tst_Kept.moc"
