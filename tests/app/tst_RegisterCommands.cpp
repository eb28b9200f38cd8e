// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// A register made, filled, read, printed and checked by marac-cli alone, each command a process of its own; then the main job
/// from circulation to locked minutes.
class TestRegisterCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsAllOrNothing();
    void reportsDuplicatesAndMalformedReferrals();
    void showsAndExportsWhatItHolds();
    void showsNoProtectedAddress();
    void accountsForWhatWasDone();
    void accountsPageByPage();
    void tellsAlteredFromWrong();
    void aFirstPassphraseIsGoodForNothingButChangingIt();
    void runsTheMainJobHeadless();

private:
    QString file(const QString &name, const QByteArray &bytes);
    QStringList key() const;
    /// With that key and --json.
    CliAnswer run(const QStringList &words);

    QTemporaryDir m_folder;
    QString m_register;
    QString m_passphrase;
    QString m_witness; ///< at the foot of the page that was exported
};

QString TestRegisterCommands::file(const QString &name, const QByteArray &bytes)
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file of the test was not written");
    return out.fileName();
}

QStringList TestRegisterCommands::key() const
{
    return {u"--register"_s, m_register, u"--login"_s, u"admin"_s, u"--passphrase-file"_s, m_passphrase};
}

CliAnswer TestRegisterCommands::run(const QStringList &words)
{
    return runCli(words + key() + QStringList{u"--json"_s});
}

void TestRegisterCommands::initTestCase()
{
    m_register = m_folder.filePath(u"sefton.marac"_s);
    const CliAnswer made = runCli({u"demo"_s, m_register, u"--json"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(made.json().value(u"users").toArray().size(), 5);
    m_passphrase = file(u"passphrase"_s, made.json().value(u"passphrase").toString().toUtf8() + '\n');

    const QString fresh = m_folder.filePath(u"fresh.marac"_s);
    const CliAnswer created = runCli({u"create"_s, fresh, u"--login"_s, u"admin"_s, u"--name"_s, u"Alex Morgan"_s,
                                      u"--passphrase-file"_s, m_passphrase, u"--json"_s});
    QVERIFY2(created.exitCode == 0, created.err.constData());
    QCOMPARE(created.json().value(u"recoveryWords").toArray().size(), 24);
    QCOMPARE(runCli({u"create"_s, fresh, u"--login"_s, u"admin"_s, u"--passphrase-file"_s, m_passphrase}).exitCode, 2);
}

static const QByteArray good =
    R"({"referrals": [{"agency": "HHR", "receivedOn": "2026-01-05", "referrerName": "Tom Reilly",
 "referrerPhone": "07700 900105", "incidentOn": "2026-01-03", "narrative": "Paint thrown at the door.", "strands": "race",
 "perpetratorUnknown": true, "consent": "given", "victimGivenName": "Jelani", "victimFamilyName": "Osei",
 "assessedOn": "2026-01-05", "assessorName": "Tom Reilly", "answers": "YYYYYYYYYYYNNNNNNNNN"}]})";

void TestRegisterCommands::importsAllOrNothing()
{
    const QString path = file(u"good.json"_s, good);
    const CliAnswer tried = run({u"import"_s, u"referrals"_s, path, u"--dry-run"_s});
    QVERIFY2(tried.exitCode == 0, tried.err.constData());
    QVERIFY(tried.json().value(u"refs").toArray().isEmpty());
    const CliAnswer taken = run({u"import"_s, u"referrals"_s, path});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QCOMPARE(taken.json().value(u"refs").toArray().size(), 1);
    QCOMPARE(runCli({u"import"_s, u"referrals"_s, u"--schema"_s}).exitCode, 0);
}

void TestRegisterCommands::reportsDuplicatesAndMalformedReferrals()
{
    const CliAnswer again = run({u"import"_s, u"referrals"_s, m_folder.filePath(u"good.json"_s)});
    QVERIFY(again.exitCode != 0);
    QCOMPARE(again.error().value(u"fields").toArray().first().toObject().value(u"field").toString(), u"1.narrative"_s);
    const QString csv = file(u"bad.csv"_s,
                             "agency,receivedOn,narrative,emergency\nHHR,2026-02-30,\"first, with a "
                             "comma\",no\nXXX,2026-01-05,second,perhaps\n");
    QStringList fields;
    for (const QJsonValue &field : run({u"import"_s, u"referrals"_s, csv}).error().value(u"fields").toArray())
        fields << field.toObject().value(u"field").toString();
    QVERIFY2(fields.contains(u"1.receivedOn"_s) && fields.contains(u"2.agency"_s) && fields.contains(u"2.emergency"_s),
             qPrintable(fields.join(u' ')));
    // Cut off inside a character at its very end.
    const QString latin =
        file(u"latin.csv"_s, "agency,receivedOn,narrative\nHHR,2026-01-05,Shouting outside the caf\xc3");
    QVERIFY(run({u"import"_s, u"referrals"_s, latin}).error().value(u"text").toString().contains(u"UTF-8"));
}

void TestRegisterCommands::showsAndExportsWhatItHolds()
{
    const CliAnswer listed = run({u"list"_s, u"referrals"_s});
    QString ref;
    for (const QJsonValue &row : listed.json().value(u"referrals").toArray()) {
        if (row.toObject().value(u"victim").toString().contains(u"Osei"_s, Qt::CaseInsensitive)
            && row.toObject().value(u"receivedAt").toString().startsWith(u"2026-01-05"_s))
            ref = row.toObject().value(u"ref").toString();
    }
    QVERIFY(!ref.isEmpty());
    const CliAnswer shown = run({u"show"_s, ref});
    QCOMPARE(shown.json().value(u"assessment").toObject().value(u"ticks").toInt(), 11);
    const CliAnswer exported = run({u"export"_s, u"risk"_s, ref, u"--out"_s, m_folder.path()});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QFile pdf(exported.json().value(u"file").toString());
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QVERIFY2(exported.err.isEmpty(), exported.err.constData());
    m_witness = exported.json().value(u"witness").toString();
    QCOMPARE(run({u"show"_s, u"SHC-1999-0001"_s}).exitCode, 2);
}

void TestRegisterCommands::showsNoProtectedAddress()
{
    const QByteArray hidden =
        R"({"referrals": [{"agency": "HHR", "receivedOn": "2026-01-06", "referrerName": "Tom Reilly",
 "referrerPhone": "07700 900105", "incidentOn": "2026-01-04", "narrative": "Windows broken at 7 Quillfeather Row.",
 "strands": "race", "perpetratorUnknown": true, "consent": "given", "victimGivenName": "Amara", "victimFamilyName": "Nwosu",
 "addressBuilding": "7", "addressStreet": "Quillfeather Row", "addressTown": "Bootle", "addressPostcode": "L20 9ZX",
 "addressProtected": true, "safeToTalkTo": "The shop opposite 7 Quillfeather Row"}]})";
    const CliAnswer taken = run({u"import"_s, u"referrals"_s, file(u"hidden.json"_s, hidden)});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    const CliAnswer shown = run({u"show"_s, taken.json().value(u"refs").toArray().first().toString()});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QCOMPARE(shown.json().value(u"narrative").toString(), u"Windows broken at Protected address."_s);
    QVERIFY2(!shown.out.contains("Quillfeather"), shown.out.constData());
}

void TestRegisterCommands::accountsForWhatWasDone()
{
    const QJsonArray entries = run({u"audit"_s, u"--limit"_s, u"60"_s}).json().value(u"entries").toArray();
    QStringList verbs;
    for (const QJsonValue &entry : entries)
        verbs << entry.toObject().value(u"what").toString();
    for (const QString &verb : {u"import"_s, u"consult"_s, u"export"_s, u"unlock"_s})
        QVERIFY2(verbs.contains(verb), qPrintable(verb));
    const CliAnswer verified = run({u"verify"_s, u"--witness"_s, m_witness});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json().value(u"verdict").toString(), u"good"_s);
    const qint64 printedAt = verified.json().value(u"witness").toObject().value(u"entry").toInteger();
    QString done;
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value(u"entry").toInteger() == printedAt)
            done = entry.toObject().value(u"what").toString();
    }
    QCOMPARE(done, u"export"_s);
    const CliAnswer unknown = run({u"verify"_s, u"--witness"_s, u"0123 4567 89AB CDEF GHJK MNPQ RSTV WXYZ"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.json().value(u"witness").isNull());
    QCOMPARE(run({u"verify"_s, u"--witness"_s, u"D0P3"_s}).exitCode, 2);
}

void TestRegisterCommands::accountsPageByPage()
{
    const auto numbers = [](const CliAnswer &answer) {
        QList<qint64> all;
        for (const QJsonValue &entry : answer.json().value(u"entries").toArray())
            all << entry.toObject().value(u"entry").toInteger();
        return all;
    };
    const QStringList page{u"audit"_s, u"--limit"_s, u"3"_s};
    const CliAnswer first = run(page);
    QCOMPARE(numbers(first).size(), 3);
    QVERIFY(first.json().value(u"more").toBool());
    const qint64 last = numbers(first).last();
    const CliAnswer next = run(page + QStringList{u"--before"_s, QString::number(last)});
    QCOMPARE(numbers(next), (QList<qint64>{last - 1, last - 2, last - 3}));
    const CliAnswer end = run({u"audit"_s, u"--before"_s, u"4"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(numbers(end), (QList<qint64>{3, 2, 1}));
    QVERIFY(!end.json().value(u"more").toBool(true));

    // Two years of work lie before today.
    const QString today = first.json().value(u"entries").toArray().at(0).toObject().value(u"at").toString().left(10);
    const QString back = QDate::fromString(today, Qt::ISODate).addDays(-60).toString(Qt::ISODate);
    const CliAnswer days = run({u"audit"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, back, u"--limit"_s, u"2"_s});
    QCOMPARE(numbers(days).size(), 2);
    QVERIFY(days.json().value(u"entries").toArray().at(0).toObject().value(u"at").toString().left(10) <= back);
    QCOMPARE(run({u"audit"_s, u"--from"_s, today, u"--to"_s, back}).exitCode, 2);

    // A person reads the same: who got it and whom it is about, and how to go on.
    const CliAnswer told = runCli(page + key());
    QCOMPARE(told.exitCode, 0);
    const QByteArray heads = told.out.left(told.out.indexOf('\n'));
    QVERIFY2(heads.contains("recipients") && heads.contains("about"), heads.constData());
    QVERIFY2(told.err.contains("--before " + told.out.split('\n').at(3).split(' ').first() + '.'),
             told.err.constData());
}

void TestRegisterCommands::tellsAlteredFromWrong()
{
    QCOMPARE(runCli({u"verify"_s, u"--register"_s, m_folder.filePath(u"none.marac"_s), u"--login"_s, u"admin"_s,
                     u"--passphrase-file"_s, m_passphrase})
                 .exitCode,
             2);
    // A wrong passphrase says nothing of the register, and a check alters nothing in it.
    QFile data(m_register);
    QVERIFY(data.open(QIODevice::ReadWrite));
    const QByteArray before = data.readAll();
    QCOMPARE(runCli({u"verify"_s, u"--register"_s, m_register, u"--login"_s, u"admin"_s, u"--passphrase-file"_s,
                     file(u"wrong"_s, "not the passphrase of anybody\n")})
                 .exitCode,
             2);
    QCOMPARE(run({u"verify"_s}).exitCode, 0);
    QVERIFY(data.seek(0) && data.readAll() == before);

    // A file of noise is answered in our own words alone.
    const QString noise = file(u"noise.marac"_s, QByteArray(16384, '\x9d'));
    for (const QString &copy : {u".keys"_s, u".keys2"_s})
        QVERIFY(QFile::copy(m_register + copy, noise + copy));
    const CliAnswer refused = runCli({u"verify"_s, u"--register"_s, noise, u"--login"_s, u"admin"_s,
                                      u"--passphrase-file"_s, m_passphrase, u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.startsWith('{'), refused.err.constData());

    const qint64 middle = data.size() / 2;
    QVERIFY(data.seek(middle));
    const QByteArray sound = data.read(16);
    QByteArray spoilt = sound;
    for (char &byte : spoilt)
        byte = char(~byte);
    QVERIFY(data.seek(middle) && data.write(spoilt) == spoilt.size() && data.flush());
    QCOMPARE(run({u"verify"_s}).exitCode, 1);
    QVERIFY(data.seek(middle) && data.write(sound) == sound.size()); // for the tests after this one
}

void TestRegisterCommands::aFirstPassphraseIsGoodForNothingButChangingIt()
{
    const QString first = file(u"first"_s, "walnut gazebo thirty lantern moss");
    const QString own = file(u"own"_s, "copper violin meadow seventy raft");
    const CliAnswer added =
        run({u"users"_s, u"add"_s, u"jo"_s, u"--role"_s, u"reader"_s, u"--new-passphrase-file"_s, first});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QStringList jo{u"--register"_s, m_register, u"--login"_s, u"jo"_s, u"--json"_s};
    const auto listed = [&jo](const QString &passphrase) {
        return runCli(QStringList{u"list"_s, u"cases"_s, u"--passphrase-file"_s, passphrase} + jo);
    };
    const CliAnswer refused = listed(first);
    QCOMPARE(refused.error().value(u"kind").toString(), u"denied"_s);
    QVERIFY(refused.error().value(u"text").toString().contains(u"marac-cli passphrase"_s));
    const CliAnswer changed =
        runCli(QStringList{u"passphrase"_s, u"--passphrase-file"_s, first, u"--new-passphrase-file"_s, own} + jo);
    QVERIFY2(changed.exitCode == 0, changed.err.constData());
    QCOMPARE(listed(own).exitCode, 0);
}

void TestRegisterCommands::runsTheMainJobHeadless()
{
    const CliAnswer done = runCli({u"headless"_s, m_folder.filePath(u"out"_s), u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.json().value(u"closedGate").toString().contains(u"sign"_s));
    QStringList papers;
    for (const QJsonValue &path : done.json().value(u"files").toArray()) {
        QVERIFY(QFile::exists(path.toString()));
        papers << path.toString().section(u'/', -1);
    }
    for (const QString &kind : {u"agenda"_s, u"case list"_s, u"undertaking"_s, u"minutes"_s, u"actions"_s})
        QVERIFY2(!papers.filter(kind).isEmpty(), qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestRegisterCommands)
#include "tst_RegisterCommands.moc"
