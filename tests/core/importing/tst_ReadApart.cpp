// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedFields.h"
#include "core/importing/reading/ReadApart.h"
#include "core/importing/reading/TableWire.h"
#include "tests/support/Tally.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <poll.h>
#include <unistd.h>

using namespace marac;
using namespace Qt::StringLiterals;

/// What is taken in is read by a process of its own. However that process ends, and whatever it is made to say, nothing is
/// taken in that a sound file could not have held.
class TestReadApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void refusesFiveMillionNumbers();
    void outlivesItsReader_data();
    void outlivesItsReader();
    void needsItsReader();
    void confinesItsReader();
    void leavesItsReaderNothingOpen();

private:
    /// A program that does this in place of the reader.
    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"reader-%1"_s.arg(++m_programs));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
            qFatal("the program was not written");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    QTemporaryDir m_folder;
    int m_programs = 0;
};

static const QByteArray goodJson = R"({"referrals": [{"agency": "POL", "online": true}]})";

void TestReadApart::readsWhatIsThere()
{
    const Result<ImportTable> json = readApart(goodJson, ImportFormat::Json);
    QVERIFY(json);
    QCOMPARE(json->lines.size(), 1);
    QCOMPARE(json->lines.first().entries.size(), 2);
    QCOMPARE(json->lines.first().entries.first().text, u"POL"_s);
    QCOMPARE(json->lines.first().entries.last().kind, ImportEntry::Kind::Yes);
    QVERIFY(importedFields(*json));
    const Result<ImportTable> csv = readApart("agency,narrative\r\n\r\nPOL,\"a\nb\"\r\n", ImportFormat::Csv);
    QVERIFY(csv);
    QCOMPARE(csv->lines.size(), 2);
    QCOMPARE(csv->lines.last().number, 3);
    QCOMPARE(csv->lines.last().entries.last().text, u"a\nb"_s);
    // As many referrals as may be, with 5 MB of words.
    const QByteArray row = "POL," + QByteArray(2500, 'x') + '\n';
    const Result<ImportTable> most = readApart("agency,narrative\n" + row.repeated(2000), ImportFormat::Csv);
    QVERIFY(most);
    QCOMPARE(most->lines.size(), 2001);
}

void TestReadApart::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QString>("why");
    const auto csv = [](const char *name, const QByteArray &file, const QString &why) {
        QTest::newRow(name) << file << false << why;
    };
    const auto json = [](const char *name, const QByteArray &file, const QString &why) {
        QTest::newRow(name) << file << true << why;
    };
    const auto entry = [](const QByteArray &text) { return R"({"referrals": [{"narrative": )" + text + "}]}"; };
    const QString noText = u"is not UTF-8 text"_s;
    const QString noTable = u"is not a table of comma-separated values"_s;
    const QString columns = u"more than 100 columns"_s;
    const QString tooLong = u"A field is longer than 64 KiB"_s;
    const QString noJson = u"Line 1 is not valid JSON"_s;
    const QString tooDeep = u"Line 1 nests deeper than the 32 levels allowed"_s;
    const QString twice = u"Line 1 gives the same entry twice"_s;
    const QString noCharacter = u"Referral 1 holds something that is no character"_s;
    const QString noObject = u"Referral 1 is not an object"_s;
    const qsizetype most = 10 * 1024 * 1024;
    csv("nothing", {}, noTable);
    csv("10 MiB and a byte", QByteArray(most + 1, 'a'), u"is larger than 10 MiB"_s);
    csv("a zip file", QByteArray("PK\3\4\24\0\0\0\10\0", 10) + QByteArray(1000, '\xa5'), noText);
    csv("a document of Word 97", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), noText);
    csv("zeros", QByteArray(most, '\0'), noText);
    csv("Windows-1252", "agency\ncaf\xe9\n", noText);
    csv("half of a surrogate pair", "agency\n\xed\xa0\x80\n", noText);
    csv("ten million columns", QByteArray(most, ','), columns);
    csv("101 columns", QByteArray(100, ',') + "\n", columns);
    csv("5 million lines", QByteArray("x\n").repeated(most / 2), u"names a column that is not known"_s);
    csv("2,001 lines of referrals", "agency\n" + QByteArray("POL\n").repeated(2001),
        u"A file holds from 1 to 2000 referrals"_s);
    csv("a quote left open", "agency\n\"" + QByteArray(most - 100, 'x'), noTable);
    csv("quotes in quotes", "agency\n" + QByteArray(most - 101, '"'), noTable);
    csv("a column too few, below an empty line", "agency,narrative\n\nPOL\n", u"Line 3 of the table"_s);
    csv("a field of 65 KiB", "narrative\n" + QByteArray(65 * 1024, 'x') + '\n', tooLong);
    json("no JSON", "<!DOCTYPE a [<!ENTITY b \"c\">]>", noJson);
    json("100,000 deep", QByteArray(100'000, '['), tooDeep);
    json("33 deep", entry(QByteArray(30, '[') + QByteArray(30, ']')), tooDeep);
    json("a key twice", R"({"referrals": [], "referrals": [{"agency": "POL"}]})", twice);
    json("a key twice, written otherwise", R"({"referrals": [{"agency": "POL", "\u0061gency": "HHR"}]})", twice);
    json("1e999", entry("1e999"), noJson);
    json("a number of a million digits", entry(QByteArray(1'000'000, '9')), noJson);
    json("half of a pair by its number", entry(R"("\ud800")"), noCharacter);
    json("NUL by its number", entry(R"("a\u0000b")"), noCharacter);
    json("a text of 65 KiB", entry('"' + QByteArray(65 * 1024, 'x') + '"'), tooLong);
    json("2,001 referrals", R"({"referrals": [{})" + QByteArray(", {}").repeated(2000) + "]}",
         u"A file holds from 1 to 2000 referrals"_s);
    json("a million numbers", R"({"referrals": [0)" + QByteArray(",0").repeated(1'000'000) + "]}", noObject);
    QByteArray keys = R"({"referrals": [{"a": "")";
    for (int i = 0; i < 101; ++i)
        keys += ", \"b" + QByteArray::number(i) + "\": \"\"";
    json("101 entries", keys + "}]}", u"Referral 1 has an entry that is not known"_s);
}

/// By what is wrong with the file: a reader that crashes or is too slow refuses everything, the sound files too.
void TestReadApart::refusesHostileFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, isJson);
    QFETCH(QString, why);
    const Result<ImportTable> table = readApart(file, isJson ? ImportFormat::Json : ImportFormat::Csv);
    Problem problem;
    if (!table)
        problem = table.error();
    else if (const Result<QList<ImportedFields>> fields = importedFields(*table); !fields)
        problem = fields.error();
    QCOMPARE(problem.kind, Problem::Kind::Invalid);
    QVERIFY2(problem.text.contains(why), qPrintable(problem.text));
    QVERIFY2(problem.text.contains(u"Nothing was "_s), qPrintable(problem.text));
    test::tally(test::tallied::files);
}

/// It may do so within its limits, or meet one of them: how many numbers 2 s of a processor and 256 MiB are good for is not ours
/// to say.
void TestReadApart::refusesFiveMillionNumbers()
{
    const QByteArray file = R"({"referrals": [0)" + QByteArray(",0").repeated(5'000'000) + "]}";
    const Result<ImportTable> table = readApart(file, ImportFormat::Json);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Problem::Kind::Invalid);
    const QString &said = table.error().text;
    QVERIFY2(said.contains(u"Referral 1 is not an object"_s) || said.contains(u"took more time or memory"_s),
             qPrintable(said));
}

void TestReadApart::outlivesItsReader_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    QTest::newRow("crashes in the middle of its answer") << QByteArray("printf 'MARACTAB\\000\\000'; kill -KILL $$");
    QTest::newRow("says nothing") << QByteArray("exit 0");
    QTest::newRow("gives up") << QByteArray("cat > /dev/null; exit 2");
    QTest::newRow("repeats the file") << QByteArray("cat");
    QTest::newRow("never ends talking") << QByteArray("exec cat /dev/zero");
    QTest::newRow("never ends") << QByteArray("exec sleep 600");
    QTest::newRow("answers well and fails") << QByteArray("printf 'MARACTAB\\001\\000\\000\\000\\000\\000'; exit 1");
}

void TestReadApart::outlivesItsReader()
{
    QFETCH(QByteArray, script);
    const Result<ImportTable> table = readApart(goodJson, ImportFormat::Json, program(script), 5000);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Problem::Kind::Invalid);
    QVERIFY2(table.error().text.contains(u"took more time or memory"_s), qPrintable(table.error().text));
    QVERIFY2(table.error().text.contains(u"Nothing was imported and nothing was changed"_s),
             qPrintable(table.error().text));
    test::tally(test::tallied::files);
}

void TestReadApart::needsItsReader()
{
    for (const QString &none : {m_folder.filePath(u"no-such-program"_s), m_folder.path()}) {
        const Result<ImportTable> table = readApart(goodJson, ImportFormat::Json, none);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Problem::Kind::Unavailable);
        QVERIFY2(table.error().text.contains(u"marac-reader"_s), qPrintable(table.error().text));
    }
}

/// As the system sees it, while it waits for its first byte.
void TestReadApart::confinesItsReader()
{
    QProcess reader;
    reader.start(readerProgram(), {u"csv"_s});
    QVERIFY(reader.waitForStarted());
    const auto told = [&reader](const QString &what) {
        QFile file(u"/proc/%1/%2"_s.arg(reader.processId()).arg(what));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).simplified() : QString();
    };
    QTRY_VERIFY(told(u"status"_s).contains(u"NoNewPrivs: 1"_s));
#ifndef __SANITIZE_ADDRESS__
    QTRY_VERIFY(told(u"status"_s).contains(u"Seccomp: 2"_s));
    const QString limits = told(u"limits"_s);
    const qint64 memory = limits.section(u"Max address space "_s, 1).section(u' ', 0, 0).toLongLong();
    QVERIFY2(memory > 256 * 1024 * 1024 && memory < 1024 * 1024 * 1024, qPrintable(limits));
#endif
    const QString all = told(u"limits"_s);
    for (const QString &limit : {u"Max cpu time 2 3 seconds"_s, u"Max file size 0 0"_s, u"Max open files 3 3"_s,
                                 u"Max processes 0 0"_s, u"Max core file size 0 0"_s})
        QVERIFY2(all.contains(limit), qPrintable(all));
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
    QVERIFY(fromWire(reader.readAllStandardOutput(), ImportFormat::Csv)); // that nothing is no table
}

/// Whatever the program that starts it has open, such as a passphrase's descriptor that a shell gave it. A pipe whose other end
/// nobody has open any more says so.
void TestReadApart::leavesItsReaderNothingOpen()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0); // without CLOEXEC
    QProcess reader;
    reader.start(readerProgram(), {u"csv"_s});
    QVERIFY(reader.waitForStarted());
    ::close(ends.back());
    const auto isGivenUp = [&ends] {
        pollfd asked{ends.front(), 0, 0};
        return ::poll(&asked, 1, 0) == 1 && (asked.revents & POLLHUP) != 0;
    };
    QTRY_VERIFY(isGivenUp());
    QCOMPARE(reader.state(), QProcess::Running); // it waits for its first byte
    ::close(ends.front());
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestReadApart)
#include "tst_ReadApart.moc"
