// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/PrintedWitness.h"
#include "core/audit/WitnessCode.h"
#include "core/keys/keyring/UserKeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;

class TestWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheFileAndShowsAnyTouch();
    void comparesWithARegister();
    void keepsOneFileForEachUserAndTellsOfADamagedOne();
    void printsLettersThatCanBeTypedBack();
    void readsAPaperBack();
};

static Witness sample(const UserKeys &keys, qint64 userId = 1)
{
    return Witness::make("6d1f", userId, 4, {42, QByteArray(32, '\x5a')}, 3,
                         QDateTime::fromMSecsSinceEpoch(1'791'450'000'123, Qt::UTC), keys);
}

void TestWitness::survivesTheFileAndShowsAnyTouch()
{
    const Witness witness = sample(UserKeys::generate());
    const QByteArray file = witness.toFile();
    const std::optional<Witness> read = Witness::fromFile(file);
    QVERIFY(read);
    QCOMPARE(read->head, witness.head);
    QCOMPARE(read->at, witness.at);
    QVERIFY(!Witness::fromFile(QByteArray(file).replace("\"42\"", "\"41\"")));
    QVERIFY(!Witness::fromFile(QByteArray(file).replace("5a5a", "5b5a")));
    QVERIFY(!Witness::fromFile(QByteArray(file).replace("\"6d1f\"", "\"6d1e\"")));
    QVERIFY(!Witness::fromFile({}));
    QVERIFY(!Witness::fromFile("{}"));
}

void TestWitness::comparesWithARegister()
{
    const Witness witness = sample(UserKeys::generate());
    const QByteArray same = witness.head.hash;
    QCOMPARE(compareWithWitness(witness, {42, same}, same), WitnessVerdict::Agrees);
    QCOMPARE(compareWithWitness(witness, {50, QByteArray(32, 'n')}, same), WitnessVerdict::Agrees);
    QCOMPARE(compareWithWitness(witness, {41, QByteArray(32, 'n')}, {}), WitnessVerdict::Older);
    QCOMPARE(compareWithWitness(witness, {42, QByteArray(32, 'n')}, QByteArray(32, 'n')), WitnessVerdict::Forked);
    QCOMPARE(compareWithWitness(witness, {50, QByteArray(32, 'n')}, QByteArray(32, 'm')), WitnessVerdict::Forked);
}

void TestWitness::keepsOneFileForEachUserAndTellsOfADamagedOne()
{
    const QTemporaryDir folder;
    const WitnessFiles files(folder.path());
    QVERIFY(files.save(sample(UserKeys::generate(), 1)));
    QVERIFY(files.save(sample(UserKeys::generate(), 2)));
    QVERIFY(files.save(sample(UserKeys::generate(), 2)));
    QCOMPARE(files.all("6d1f").witnesses.size(), 2);
    QCOMPARE(files.all("6d1f").spoilt.size(), 0);
    QCOMPARE(files.all("other").witnesses.size(), 0);

    QFile damaged(QDir(folder.path()).filePath(QStringLiteral("6d1f.2.witness")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();
    QCOMPARE(files.all("6d1f").witnesses.size(), 1);
    QCOMPARE(files.all("6d1f").spoilt, QStringList{QStringLiteral("6d1f.2.witness")});
    files.putAsideSpoilt(QStringLiteral("6d1f.2.witness"));
    QVERIFY(files.all("6d1f").spoilt.isEmpty());
    QVERIFY(QFile::exists(damaged.fileName() + QStringLiteral(".spoilt-1")));

    // a link, a folder and another person's witness prove nothing, and don't pass for none at all
    const QDir state(folder.path());
    QVERIFY(QFile::link(state.filePath(QStringLiteral("nowhere")), damaged.fileName()));
    QVERIFY(state.mkdir(QStringLiteral("6d1f.3.witness")));
    QVERIFY(QFile::copy(state.filePath(QStringLiteral("6d1f.1.witness")),
                        state.filePath(QStringLiteral("6d1f.4.witness"))));
    QCOMPARE(files.all("6d1f").witnesses.size(), 1);
    QCOMPARE(files.all("6d1f").spoilt.size(), 3);
    files.putAsideSpoilt(QStringLiteral("6d1f.2.witness"));
    QCOMPARE(files.all("6d1f").spoilt.size(), 2);
    QVERIFY(QFileInfo(damaged.fileName() + QStringLiteral(".spoilt-2")).isSymLink());

    files.putAside(sample(UserKeys::generate(), 1));
    QCOMPARE(files.all("6d1f").witnesses.size(), 0);
    QVERIFY(!WitnessFiles(QStringLiteral("/nowhere/at/all")).save(sample(UserKeys::generate())));
}

void TestWitness::printsLettersThatCanBeTypedBack()
{
    QCOMPARE(witnessLetters(QByteArray(32, '\0')), QStringLiteral("0000 0000 0000 0000 0000 0000 0000 0000"));
    QCOMPARE(witnessLetters(QByteArray(32, '\xff')), QStringLiteral("ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ"));
    const QString letters =
        witnessLetters(QByteArray::fromHex("0123456789abcdeffedcba98765432100123456789abcdeffedcba9876543210"));
    QCOMPARE(letters, QStringLiteral("04HM ASW9 NF6Y ZZPW QAC7 CN1J 200J 6HB7"));
    QCOMPARE(letters.size(), 32 + 7);
    QCOMPARE(witnessLettersFrom(letters), letters);
    QCOMPARE(witnessLettersFrom(letters.toLower().remove(QLatin1Char(' ')).replace(QLatin1Char('0'), QLatin1Char('o'))),
             letters);
    QVERIFY(witnessLettersFrom(QStringLiteral("0000")).isEmpty());
    QVERIFY(witnessLettersFrom(QString(letters).replace(0, 1, QStringLiteral("U"))).isEmpty());

    const WitnessCode code = WitnessCode::of(sample(UserKeys::generate()), QStringLiteral("Alex Morgan"));
    QCOMPARE(code.seq, 42);
    QCOMPARE(code.signer, QStringLiteral("Alex Morgan"));
    QVERIFY(code.qr.startsWith(QStringLiteral("MARAC1:6d1f:42:1791450000123:1:4:3:")));
    QVERIFY(code.qr.size() < 300); // one QR code of medium size holds it
}

void TestWitness::readsAPaperBack()
{
    const UserKeys keys = UserKeys::generate();
    const Witness witness =
        Witness::make("6d1f", 1, 4, {42, QByteArray::fromHex(QByteArray("0123456789abcdef").repeated(4))}, 3,
                      QDateTime::fromMSecsSinceEpoch(1'791'450'000'123, Qt::UTC), keys);
    const WitnessCode code = WitnessCode::of(witness, QStringLiteral("Alex Morgan"));
    const std::optional<PrintedWitness> typed = PrintedWitness::from(code.letters.toLower());
    QVERIFY(typed && !typed->whole);
    QCOMPARE(typed->headBytes, witness.head.hash.first(20));

    std::optional<PrintedWitness> scanned = PrintedWitness::from(code.qr + QLatin1Char('\n'));
    QVERIFY(scanned && scanned->whole);
    QCOMPARE(scanned->headBytes, witness.head.hash);
    scanned->whole->publicKey = witness.publicKey;
    QVERIFY(scanned->whole->isSigned());

    for (const QString &other :
         {QString(), code.letters.chopped(1), code.letters + QLatin1Char('0'), code.qr.chopped(90),
          QString(code.qr).replace(QLatin1String(":42:"), QLatin1String(":4z:")), code.qr + QLatin1String(":1"),
          QString(code.qr).replace(QLatin1String("MARAC1"), QLatin1String("MARAC2"))})
        QVERIFY2(!PrintedWitness::from(other), qPrintable(other));
}

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_Witness.moc"
