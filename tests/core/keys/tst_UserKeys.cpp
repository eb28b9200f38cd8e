// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/DatabaseKey.h"
#include "core/keys/keyring/UserKeys.h"

#include <QTest>

using namespace marac;

class TestUserKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameKeysForTheSameSeed();
    void signsSoThatEveryChangeShows();
    void sealsForTheOwnerOnly();
    void refusesEveryAlteredBox();
    void writesTheDatabaseKeyAsSqlcipherWantsIt();
    void derivesKeysThatTellNothingOfEachOther();
    void takesBackOnlyTheRightSize();
};

void TestUserKeys::givesTheSameKeysForTheSameSeed()
{
    const UserKeys keys = UserKeys::generate();
    const UserKeys again = UserKeys::fromSeed(keys.seed().clone());
    QCOMPARE(again.sealingPublicKey(), keys.sealingPublicKey());
    QCOMPARE(again.signingPublicKey(), keys.signingPublicKey());
    QVERIFY(keys.sealingPublicKey() != keys.signingPublicKey());
    QVERIFY(UserKeys::generate().signingPublicKey() != keys.signingPublicKey());

    // The derivation is part of the file format: another seed-to-key rule would lose every register.
    const UserKeys known = UserKeys::fromSeed(Secret::copyOf(QByteArray(32, '\x2A')));
    QCOMPARE(known.sealingPublicKey().toHex(),
             QByteArray("214cbeba215c9e5f5fcd1f00e1d3cda053a01bf5104aba60f2aae327ff76a25f"));
    QCOMPARE(known.signingPublicKey().toHex(),
             QByteArray("b3aba3f9eb4f9522e5719aae47c417247dcb049244035512890be56c64f6d665"));
}

void TestUserKeys::signsSoThatEveryChangeShows()
{
    const UserKeys keys = UserKeys::generate();
    const QByteArray message("entry 17");
    const QByteArray signature = keys.sign(message);
    QVERIFY(UserKeys::verify(keys.signingPublicKey(), message, signature));
    QVERIFY(!UserKeys::verify(keys.signingPublicKey(), "entry 18", signature));
    QVERIFY(!UserKeys::verify(UserKeys::generate().signingPublicKey(), message, signature));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray flipped = signature;
        flipped[i] = char(flipped.at(i) ^ 1);
        QVERIFY(!UserKeys::verify(keys.signingPublicKey(), message, flipped));
    }
    QVERIFY(!UserKeys::verify(keys.signingPublicKey(), message, signature.first(63)));
    QVERIFY(!UserKeys::verify({}, message, signature));
    QVERIFY(UserKeys::verify(keys.signingPublicKey(), {}, keys.sign({})));
}

void TestUserKeys::sealsForTheOwnerOnly()
{
    const UserKeys keys = UserKeys::generate();
    const QByteArray box = UserKeys::seal(keys.sealingPublicKey(), "for Alex");
    QCOMPARE(box.size(), 8 + UserKeys::sealOverhead);
    const Result<Secret> opened = keys.openSealed(box);
    QVERIFY(opened);
    QVERIFY(opened->view() == QByteArrayView("for Alex"));
    QCOMPARE(UserKeys::generate().openSealed(box).error().kind, Problem::Kind::Tampered);
    QVERIFY(UserKeys::seal(keys.sealingPublicKey(), "for Alex") != box);
    QVERIFY(keys.openSealed(UserKeys::seal(keys.sealingPublicKey(), {})));
}

void TestUserKeys::refusesEveryAlteredBox()
{
    const UserKeys keys = UserKeys::generate();
    const QByteArray box = UserKeys::seal(keys.sealingPublicKey(), "for Alex");
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray flipped = box;
        flipped[i] = char(flipped.at(i) ^ 1);
        QVERIFY(!keys.openSealed(flipped));
        QVERIFY(!keys.openSealed(box.first(i)));
    }
}

void TestUserKeys::writesTheDatabaseKeyAsSqlcipherWantsIt()
{
    QByteArray bytes;
    for (int i = 0; i < 48; ++i)
        bytes.append(char(i));
    const std::optional<DatabaseKey> key = DatabaseKey::fromBytes(Secret::copyOf(bytes));
    QVERIFY(key);
    const Secret text = key->sqlcipherKey();
    QCOMPARE(text.size(), std::size_t(99));
    QCOMPARE(text.view().toByteArray(), QByteArray("x'" + bytes.toHex() + "'"));
}

void TestUserKeys::derivesKeysThatTellNothingOfEachOther()
{
    const DatabaseKey key = DatabaseKey::generate();
    const Secret seal = key.derive(DatabaseKey::Purpose::KeyringSeal);
    QCOMPARE(seal.size(), std::size_t(32));
    QVERIFY(seal == key.derive(DatabaseKey::Purpose::KeyringSeal));
    QVERIFY(!(seal == key.derive(DatabaseKey::Purpose::DoorLog)));
    QVERIFY(!(seal == DatabaseKey::generate().derive(DatabaseKey::Purpose::KeyringSeal)));
}

void TestUserKeys::takesBackOnlyTheRightSize()
{
    const DatabaseKey key = DatabaseKey::generate();
    QVERIFY(*DatabaseKey::fromBytes(key.bytes().clone()) == key);
    QVERIFY(!DatabaseKey::fromBytes(Secret()));
    QVERIFY(!DatabaseKey::fromBytes(Secret(47)));
    QVERIFY(!DatabaseKey::fromBytes(Secret(49)));
}

QTEST_GUILESS_MAIN(TestUserKeys)
#include "tst_UserKeys.moc"
