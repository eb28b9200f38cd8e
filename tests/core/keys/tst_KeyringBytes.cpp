// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Sodium.h"
#include "core/keys/keyring/Keyring.h"
#include "tests/support/CheapKeys.h"

#include <QTest>
#include <QtEndian>

#include <cstring>

using namespace marac;

/// The keyring as bytes of a file: what was written is read again, and what anybody altered opens nothing.
class TestKeyringBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsTheSame();
    void refusesOrOutlivesEveryFlippedBit();
    void noticesWhatWasAlteredWithAGoodChecksum();
    void refusesEveryCutAndAnythingAfterTheEnd();
    void refusesCostsOutsideTheLimits_data();
    void refusesCostsOutsideTheLimits();

private:
    static QByteArray withFreshChecksum(QByteArray bytes);
};

/// What somebody without the database key can make: any bytes, with the checksum that fits them.
QByteArray TestKeyringBytes::withFreshChecksum(QByteArray bytes)
{
    bytes.chop(32);
    return bytes + sodium::hash(bytes);
}

void TestKeyringBytes::writesAndReadsTheSame()
{
    const Keyring::Founded made = cheap::founded();
    const KeyringPerson sam{2, QStringLiteral("s.patel"), QStringLiteral("Sam Patel")};
    const Keyring two = *made.keyring.addUser(sam, cheap::otherPassphrase(), made.key);
    const QByteArray bytes = two.serialise();
    const Result<Keyring> again = Keyring::parse(bytes, cheap::policy());
    QVERIFY(again);
    QCOMPARE(again->serialise(), bytes);
    QCOMPARE(again->registerId(), made.keyring.registerId());
    QCOMPARE(again->generation(), quint64(2));
    QCOMPARE(again->users().size(), 2);
    QCOMPARE(again->user(2)->person.name, sam.name);
    QVERIFY(again->verify(made.key));
    QVERIFY(again->unlock(sam.login, cheap::otherPassphrase()));
}

void TestKeyringBytes::refusesOrOutlivesEveryFlippedBit()
{
    const QByteArray bytes = cheap::founded().keyring.serialise();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[i] = char(flipped.at(i) ^ (1 << bit));
            const Result<Keyring> read = Keyring::parse(flipped, cheap::policy());
            QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(i)));
            QCOMPARE(read.error().kind, Problem::Kind::Tampered);
        }
    }
}

void TestKeyringBytes::noticesWhatWasAlteredWithAGoodChecksum()
{
    const Keyring::Founded made = cheap::founded();
    const QByteArray bytes = made.keyring.serialise();
    for (qsizetype i = 0; i < bytes.size() - 32; ++i) {
        QByteArray flipped = bytes;
        flipped[i] = char(flipped.at(i) ^ 1);
        flipped = withFreshChecksum(flipped);
        const Result<Keyring> read = Keyring::parse(flipped, cheap::policy());
        if (!read)
            continue;
        const QByteArray where = QByteArrayLiteral("byte ") + QByteArray::number(i);
        QVERIFY2(!read->verify(made.key), where.constData());
        QVERIFY2(!read->unlock(QStringLiteral("a.brown"), cheap::passphrase()), where.constData());
        QVERIFY2(!read->recover(made.recovery), where.constData());
    }
}

void TestKeyringBytes::refusesEveryCutAndAnythingAfterTheEnd()
{
    const QByteArray bytes = cheap::founded().keyring.serialise();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!Keyring::parse(bytes.first(size), cheap::policy()));
        if (size > 32)
            QVERIFY(!Keyring::parse(withFreshChecksum(bytes.first(size)), cheap::policy()));
    }
    QVERIFY(!Keyring::parse(bytes + 'x', cheap::policy()));
    QVERIFY(!Keyring::parse(withFreshChecksum(bytes + QByteArray(40, 'x')), cheap::policy()));
    QVERIFY(!Keyring::parse(QByteArray(Keyring::largest + 1, 'x'), cheap::policy()));
}

void TestKeyringBytes::refusesCostsOutsideTheLimits_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    const quint64 MiB = 1024 * 1024;
    QTest::newRow("1 byte") << quint64(1) << quint32(3);
    QTest::newRow("just below") << 64 * MiB - 1 << quint32(3);
    QTest::newRow("just above") << 2048 * MiB + 1 << quint32(3);
    QTest::newRow("100 GiB") << 100 * 1024 * MiB << quint32(3);
    QTest::newRow("all ones") << ~quint64(0) << quint32(3);
    QTest::newRow("no pass") << 256 * MiB << quint32(0);
    QTest::newRow("21 passes") << 256 * MiB << quint32(21);
    QTest::newRow("endless passes") << 256 * MiB << ~quint32(0);
}

void TestKeyringBytes::refusesCostsOutsideTheLimits()
{
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    const KdfPolicy production = KdfPolicy::production();
    QVERIFY(!production.isReadable({memory, passes}));

    // magic 8, format 1, algorithms 1, register 16, generation 8, door 32, recovery 32 + 96, count 1, id 8, active 1
    constexpr qsizetype costAt = 8 + 1 + 1 + 16 + 8 + 32 + 32 + 96 + 1 + 8 + 1;
    QByteArray bytes = cheap::founded().keyring.serialise();
    QCOMPARE(qFromBigEndian<quint64>(bytes.constData() + costAt), cheap::cost.memoryBytes);
    const quint64 bigMemory = qToBigEndian(memory);
    const quint32 bigPasses = qToBigEndian(passes);
    std::memcpy(bytes.data() + costAt, &bigMemory, sizeof bigMemory);
    std::memcpy(bytes.data() + costAt + sizeof bigMemory, &bigPasses, sizeof bigPasses);
    const Result<Keyring> read = Keyring::parse(withFreshChecksum(bytes), production);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Problem::Kind::Tampered);
}

QTEST_GUILESS_MAIN(TestKeyringBytes)
#include "tst_KeyringBytes.moc"
