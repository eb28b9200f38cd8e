// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/cipher/PageCheck.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// One sample file, damaged in every way a disk, a copy or a person could damage it. Each must be refused, found by the
/// check of all pages, or leave the content as it was.
class tst_DamagedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizesAreRefused_data();
    void sizesAreRefused();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void everyFlippedBitIsRefusedOrHarmless();
    void zeroedPagesAreRefused();
    void shortenedWhileOpenIsFound();
    void damageMetWhileWorkingPoisons();

private:
    enum class Fate { Refused, Found, Harmless, Unseen };
    Fate fateOf(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QByteArray m_sample;
    QString m_content;
};

void tst_DamagedFile::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.marac"_s);
    QVERIFY(makeSample(path, keyOf('k')));
    m_sample = readAll(path);
    QVERIFY(m_sample.size() >= 20 * 4096);
    const auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(db);
    m_content = contentOf(**db);
}

tst_DamagedFile::Fate tst_DamagedFile::fateOf(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(u"damaged.marac"_s);
    if (!writeAll(path, bytes))
        return Fate::Unseen;
    const auto db = CipherFile::open(path, keyOf('k'));
    if (!db)
        return Fate::Refused;
    if (!checkPages(**db))
        return Fate::Found;
    return contentOf(**db) == m_content ? Fate::Harmless : Fate::Unseen;
}

void tst_DamagedFile::sizesAreRefused_data()
{
    QTest::addColumn<qint64>("bytes");
    const qint64 whole = 4096 * qint64(QFileInfo(m_folder.filePath(u"sample.marac"_s)).size() / 4096);
    QTest::newRow("nothing left") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("the salt only") << qint64(16);
    QTest::newRow("first page only") << qint64(4096);
    QTest::newRow("half") << whole / 8192 * 4096;
    QTest::newRow("last page missing") << whole - 4096;
    QTest::newRow("100 bytes short") << whole - 100;
    QTest::newRow("one byte short") << whole - 1;
    QTest::newRow("one byte long") << whole + 1;
    QTest::newRow("a page long") << whole + 4096;
}

void tst_DamagedFile::sizesAreRefused()
{
    QFETCH(qint64, bytes);
    QByteArray changed = m_sample.left(bytes);
    changed.append(bytes - changed.size(), '\0');
    const QString path = m_folder.filePath(u"size.marac"_s);
    QVERIFY(writeAll(path, changed));
    const auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Tampered);
    QCOMPARE(readAll(path), changed);
}

void tst_DamagedFile::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray plain("SQLite format 3\0\x10\x00\x01\x01\x00\x40\x20\x20", 24);
    plain.append(8192 - plain.size(), '\0');
    QByteArray noise(16384, '\0');
    QRandomGenerator random(41);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("unencrypted database") << plain;
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(16384, '\0');
    QTest::newRow("text") << QByteArray("Agenda\n").repeated(4096);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8) + noise.left(4088);
}

void tst_DamagedFile::strangersAreRefused()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"stranger"_s);
    QVERIFY(writeAll(path, bytes));
    const auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Tampered);
    QCOMPARE(readAll(path), bytes);
}

void tst_DamagedFile::everyFlippedBitIsRefusedOrHarmless()
{
    int caught = 0;
    int tried = 0;
    // Each page at its start, inside, and in the seal at its end; a prime step wanders through the bits.
    for (qsizetype offset = 0; offset < m_sample.size(); offset += 409) {
        QByteArray changed = m_sample;
        changed[offset] = char(changed[offset] ^ (1 << (offset % 8)));
        const Fate fate = fateOf(changed);
        QVERIFY2(fate != Fate::Unseen, qPrintable(QString::number(offset)));
        ++tried;
        caught += fate != Fate::Harmless;
    }
    // The salt in the first 16 bytes is not needed when the key brings it along; the rest is sealed.
    QVERIFY2(caught >= tried - 1, qPrintable(u"%1 of %2"_s.arg(caught).arg(tried)));
}

void tst_DamagedFile::zeroedPagesAreRefused()
{
    for (qsizetype page = 0; page < m_sample.size() / 4096; ++page) {
        QByteArray changed = m_sample;
        changed.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        const Fate fate = fateOf(changed);
        QVERIFY2(fate == Fate::Refused || fate == Fate::Found, qPrintable(QString::number(page)));
    }
}

void tst_DamagedFile::shortenedWhileOpenIsFound()
{
    const QString path = m_folder.filePath(u"shrinking.marac"_s);
    QVERIFY(writeAll(path, m_sample));
    const auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(db);
    QVERIFY(checkPages(**db));
    QVERIFY(QFile::resize(path, m_sample.size() - 4096));
    const Result<> sound = checkPages(**db);
    QVERIFY(!sound);
    QCOMPARE(sound.error().kind, Problem::Kind::Tampered);
}

void tst_DamagedFile::damageMetWhileWorkingPoisons()
{
    QByteArray changed = m_sample;
    changed[changed.size() - 2000] = char(changed[changed.size() - 2000] ^ 1);
    const QString path = m_folder.filePath(u"later.marac"_s);
    QVERIFY(writeAll(path, changed));
    const auto db = CipherFile::open(path, keyOf('k'));
    QVERIFY(db);
    QCOMPARE(causeOf([&] { contentOf(**db); }), StoreFault::Cause::Corrupt);
    QVERIFY((*db)->isPoisoned());
    QCOMPARE(causeOf([&] { Statement(**db, "SELECT 1"); }), StoreFault::Cause::Corrupt);
    QCOMPARE(causeOf([&] { (*db)->execute("BEGIN"); }), StoreFault::Cause::Corrupt);
}

QTEST_GUILESS_MAIN(tst_DamagedFile)
#include "tst_DamagedFile.moc"
