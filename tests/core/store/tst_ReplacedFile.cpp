// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/Transaction.h"

#include <QFile>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// What another program may do to the file while it is open here: a synchronised folder, a careless restore. A change that was
/// acknowledged then would lie in a file that nobody finds any more.
class TestReplacedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsNothingInIt_data();
    void beginsNothingInIt();
    void keepsNothingThatWasBegunBefore_data() { beginsNothingInIt_data(); }
    void keepsNothingThatWasBegunBefore();
    void goesOnOnceItIsBack();

private:
    enum class Deed { Replace, Move, Delete };

    void doToIt(Deed deed) const;
    void add() const { Statement(*m_db, "INSERT INTO note (words, body) VALUES ('more', x'00')").run(); }
    int rows() const { return ask<int>(*m_db, "SELECT count(*) FROM note"); }
    QString path() const { return m_folder->filePath(u"sample"_s); }
    QString elsewhere() const { return m_folder->filePath(u"elsewhere"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void TestReplacedFile::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeSample(path(), keyOf('k'), 5));
    auto opened = CipherFile::open(path(), keyOf('k'));
    QVERIFY(opened);
    m_db = std::move(*opened);
    Transaction first(*m_db); // its journal stays open from here on
    add();
    first.commit();
    QCOMPARE(rows(), 6);
}

void TestReplacedFile::doToIt(Deed deed) const
{
    if (deed == Deed::Delete) {
        QVERIFY(QFile::remove(path()));
        return;
    }
    QVERIFY(QFile::rename(path(), elsewhere()));
    if (deed == Deed::Replace)
        QVERIFY(QFile::copy(elsewhere(), path()));
}

void TestReplacedFile::beginsNothingInIt_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("replaced by a copy") << Deed::Replace;
    QTest::newRow("moved") << Deed::Move;
    QTest::newRow("deleted") << Deed::Delete;
}

void TestReplacedFile::beginsNothingInIt()
{
    QFETCH(Deed, deed);
    doToIt(deed);
    QCOMPARE(causeOf([this] { const Transaction next(*m_db); }), StoreFault::Cause::Moved);
    QCOMPARE(rows(), 6);
}

void TestReplacedFile::keepsNothingThatWasBegunBefore()
{
    QFETCH(Deed, deed);
    const auto cause = causeOf([this, deed] {
        Transaction begun(*m_db);
        add();
        doToIt(deed);
        begun.commit();
    });
    QCOMPARE(cause, StoreFault::Cause::Moved);
    QCOMPARE(rows(), 6);
}

void TestReplacedFile::goesOnOnceItIsBack()
{
    doToIt(Deed::Move);
    QCOMPARE(causeOf([this] { const Transaction next(*m_db); }), StoreFault::Cause::Moved);
    QVERIFY(QFile::rename(elsewhere(), path()));
    Transaction next(*m_db);
    add();
    next.commit();
    QCOMPARE(rows(), 7);
}

QTEST_GUILESS_MAIN(TestReplacedFile)
#include "tst_ReplacedFile.moc"
