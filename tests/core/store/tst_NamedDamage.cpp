// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/EitherKey.h"
#include "core/store/cipher/PageCheck.h"
#include "tests/core/store/StoreSupport.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// What is said of a damaged or altered file tells which part of it: the first page, its end, or the table.
class TestNamedDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBrokenPageIsNamed();
    void aBrokenPageOfTheListOfTablesIsNamed();
    void aMissingEndIsNamed();
    void aPageOfAnotherTimeNamesItsTable();
    void aListOfTablesOfAnotherTimeIsToldAsSuch();
    void aRecordThatBelongsToNothingIsNamed();
    void theWrongKeyBlamesNoPage();
    void ofTwoKeysTheRightOneNamesThePage();

private:
    static constexpr qsizetype pageBytes = 4096;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray withTables(const QString &name, int from, int to) const;
    QString wordsOn(const QByteArray &bytes, bool *isOpened = nullptr) const;

    QTemporaryDir m_folder;
    QByteArray m_sample;
};

void TestNamedDamage::initTestCase()
{
    QVERIFY(makeSample(path(u"sample"_s), keyOf('k')));
    m_sample = readAll(path(u"sample"_s));
}

/// A file after more tables were added to it.
QByteArray TestNamedDamage::withTables(const QString &name, int from, int to) const
{
    {
        const auto db =
            from == 0 ? CipherFile::create(path(name), keyOf('k')) : CipherFile::open(path(name), keyOf('k'));
        if (!db)
            return {};
        for (int i = from; i < to; ++i)
            define(**db, qPrintable(u"CREATE TABLE table%1 (id INTEGER PRIMARY KEY, words TEXT) STRICT;"_s.arg(i)));
    }
    return readAll(path(name));
}

/// What opening or, where it opens, the check of all pages says; empty when neither finds anything.
QString TestNamedDamage::wordsOn(const QByteArray &bytes, bool *isOpened) const
{
    if (!writeAll(path(u"changed"_s), bytes))
        return u"it could not be written"_s;
    const auto db = CipherFile::open(path(u"changed"_s), keyOf('k'));
    if (isOpened)
        *isOpened = db.has_value();
    const Result<> sound = db ? checkPages(**db) : Failure(db.error());
    return sound ? QString() : sound.error().text;
}

void TestNamedDamage::aBrokenPageIsNamed()
{
    for (qsizetype page = 0; page < m_sample.size() / pageBytes; ++page) {
        QByteArray changed = m_sample;
        changed.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
        const QString words = wordsOn(changed);
        QVERIFY2(words.contains(u"the first is page %1."_s.arg(page + 1)), qPrintable(words));
    }
}

/// Opening itself can't read these.
void TestNamedDamage::aBrokenPageOfTheListOfTablesIsNamed()
{
    const QByteArray right = withTables(u"many"_s, 0, 100);
    int refused = 0;
    for (qsizetype page = 0; page < right.size() / pageBytes; ++page) {
        QByteArray changed = right;
        changed[page * pageBytes + 2000] = char(changed[page * pageBytes + 2000] ^ 1);
        bool isOpened = false;
        const QString words = wordsOn(changed, &isOpened);
        refused += !isOpened;
        QVERIFY2(words.contains(u"the first is page %1."_s.arg(page + 1)), qPrintable(words));
    }
    QVERIFY2(refused > 1, qPrintable(QString::number(refused)));
}

void TestNamedDamage::aMissingEndIsNamed()
{
    for (qsizetype pages = 1; pages < m_sample.size() / pageBytes; ++pages) {
        const QString words = wordsOn(m_sample.first(pages * pageBytes));
        QVERIFY2(words.startsWith(u"The end of the register's file is missing."_s), qPrintable(words));
    }
}

void TestNamedDamage::aPageOfAnotherTimeNamesItsTable()
{
    QVERIFY(writeAll(path(u"later"_s), m_sample));
    {
        const auto db = CipherFile::open(path(u"later"_s), keyOf('k'));
        QVERIFY(db);
        (*db)->execute("UPDATE note SET words = 'x' || words");
    }
    const QByteArray later = readAll(path(u"later"_s));
    QCOMPARE(later.size(), m_sample.size());
    int found = 0;
    for (qsizetype at = 0; at < later.size(); at += pageBytes) {
        if (later.sliced(at, pageBytes) == m_sample.sliced(at, pageBytes))
            continue;
        const QString words = wordsOn(QByteArray(later).replace(at, pageBytes, m_sample.sliced(at, pageBytes)));
        if (at == 0 && words.isEmpty()) // the first page may hold no more than how often the file was changed
            continue;
        QVERIFY2(words.contains(u"table “note”"_s), qPrintable(words));
        ++found;
    }
    QVERIFY(found > 1);
}

void TestNamedDamage::aListOfTablesOfAnotherTimeIsToldAsSuch()
{
    const QByteArray earlier = withTables(u"grown"_s, 0, 60);
    const QByteArray right = withTables(u"grown"_s, 60, 120);
    int refused = 0;
    for (qsizetype at = pageBytes; at < earlier.size(); at += pageBytes) {
        bool isOpened = false;
        const QString words =
            wordsOn(QByteArray(right).replace(at, pageBytes, earlier.sliced(at, pageBytes)), &isOpened);
        if (isOpened)
            continue;
        ++refused;
        QVERIFY2(words.contains(u"are of another time than the rest"_s), qPrintable(words));
    }
    QVERIFY(refused > 0);
}

void TestNamedDamage::aRecordThatBelongsToNothingIsNamed()
{
    {
        const auto db = CipherFile::create(path(u"linked"_s), keyOf('k'));
        QVERIFY(db);
        define(**db,
               "CREATE TABLE folder (id INTEGER PRIMARY KEY) STRICT;"
               "CREATE TABLE sheet (id INTEGER PRIMARY KEY, folder INTEGER REFERENCES folder(id)) STRICT;"
               "INSERT INTO folder VALUES (1); INSERT INTO sheet VALUES (6, 1), (7, 1), (8, 1);");
    }
    {
        const Result<CipherHandle> another = openHandle(path(u"linked"_s));
        QVERIFY(another && giveKey(another->get(), keyOf('k')));
        QCOMPARE(sqlite3_exec(another->get(), "PRAGMA foreign_keys = off; UPDATE sheet SET folder = 2 WHERE id > 6",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
    }
    const QString words = wordsOn(readAll(path(u"linked"_s)));
    QVERIFY2(words.startsWith(u"2 record(s) of the register belong"_s), qPrintable(words));
    QVERIFY2(words.contains(u"the first is in “sheet” (number 7)."_s), qPrintable(words));
}

void TestNamedDamage::theWrongKeyBlamesNoPage()
{
    QVERIFY(writeAll(path(u"strange"_s), m_sample));
    const auto db = CipherFile::open(path(u"strange"_s), keyOf('w'));
    QVERIFY(!db);
    QVERIFY2(db.error().text.startsWith(u"This file can't be read with the key of its keyring"_s),
             qPrintable(db.error().text));
}

void TestNamedDamage::ofTwoKeysTheRightOneNamesThePage()
{
    QVERIFY(writeAll(path(u"either"_s), m_sample));
    for (const auto &[first, other] : {std::pair('k', 'w'), std::pair('w', 'k')}) {
        const auto opened = openByEither(path(u"either"_s), keyOf(first), keyOf(other));
        QVERIFY(opened);
        QCOMPARE(opened->isByOther, other == 'k');
    }
    QByteArray changed = m_sample;
    changed[2000] = char(changed[2000] ^ 1);
    QVERIFY(writeAll(path(u"either"_s), changed));
    for (const auto &[first, other] : {std::pair('k', 'w'), std::pair('w', 'k')}) {
        const auto opened = openByEither(path(u"either"_s), keyOf(first), keyOf(other));
        QVERIFY(!opened);
        QVERIFY2(opened.error().text.contains(u"the first is page 1."_s), qPrintable(opened.error().text));
    }
}

QTEST_GUILESS_MAIN(TestNamedDamage)
#include "tst_NamedDamage.moc"
