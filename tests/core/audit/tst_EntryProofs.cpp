// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditTable.h"
#include "core/audit/EntryProofs.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

/// Whatever is proved on which thread, it comes back in the order in which it was handed over.
class TestEntryProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void givesBackWhatItWasHandedInOrder_data();
    void givesBackWhatItWasHandedInOrder();
    void tellsWhatIsAltered();
    void endsWithWorkLeft();

private:
    /// Of one entry each, with a number that tells where it stands.
    void hand(EntryProofs &proofs, int batches) const;

    QHash<qint64, Signer> m_signers;
    AuditEntry m_entry;
};

static constexpr int many = 300;
static constexpr int beyond = 1'000; ///< the numbers of real entries

void TestEntryProofs::initTestCase()
{
    TestRegister t;
    m_signers = SignerTable::all(t.rawDb());
    m_entry = AuditTable::last(t.rawDb()).value();
    QVERIFY(m_signers.contains(m_entry.keyId));
}

void TestEntryProofs::hand(EntryProofs &proofs, int batches) const
{
    for (int i = 0; i < batches; ++i) {
        AuditEntry entry = m_entry;
        entry.seq = beyond + i;
        proofs.hand({entry});
    }
}

void TestEntryProofs::givesBackWhatItWasHandedInOrder_data()
{
    QTest::addColumn<bool>("isHelped");
    QTest::newRow("by its thread and by whoever waits") << false;
    QTest::newRow("with help from the end") << true;
}

void TestEntryProofs::givesBackWhatItWasHandedInOrder()
{
    QFETCH(bool, isHelped);
    EntryProofs proofs(m_signers);
    QCOMPARE(proofs.waiting(), 0);
    QVERIFY(!proofs.isNextReady());
    QVERIFY(!proofs.help());
    hand(proofs, many);
    QCOMPARE(proofs.waiting(), many);
    while (isHelped && proofs.help()) {
    }
    for (int i = 0; i < many; ++i) {
        const QList<Proven> batch = proofs.take();
        QCOMPARE(batch.size(), 1);
        QCOMPARE(batch.first().entry.seq, beyond + i);
        QVERIFY(batch.first().isSigned); // the signature is over the hash, which was not touched
        QVERIFY(!batch.first().isWhole); // and the number was
    }
    QCOMPARE(proofs.waiting(), 0);
}

void TestEntryProofs::tellsWhatIsAltered()
{
    EntryProofs proofs(m_signers);
    AuditEntry unsignedEntry = m_entry;
    unsignedEntry.signature[0] = char(unsignedEntry.signature.at(0) ^ 1);
    AuditEntry unknown = m_entry;
    unknown.keyId = 4711;
    proofs.hand({m_entry, unsignedEntry, unknown});
    const QList<Proven> batch = proofs.take();
    QCOMPARE(batch.size(), 3);
    QVERIFY(batch.at(0).isWhole && batch.at(0).isSigned);
    QVERIFY(batch.at(1).isWhole && !batch.at(1).isSigned);
    QVERIFY(!batch.at(2).isSigned);
}

void TestEntryProofs::endsWithWorkLeft()
{
    for (int i = 0; i < 20; ++i) {
        EntryProofs proofs(m_signers);
        hand(proofs, many);
        static_cast<void>(proofs.take());
    }
}

QTEST_GUILESS_MAIN(TestEntryProofs)
#include "tst_EntryProofs.moc"
