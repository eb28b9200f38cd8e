// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/platform/HolderCard.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/store/schema/Migration.h"
#include "tests/core/safekeeping/RegisterAtRest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using marac::test::TestRegister;
using Verdict = Verification::Verdict;

/// A locked register is checked as it lies there, by whom, and what is wrong with it is named.
class TestVerifyAtRest : public QObject, protected test::RegisterAtRest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aGoodRegisterIsGoodAndLeftAsItWas();
    void anybodysPassphraseWillDo();
    void aWrongPassphraseChecksNothing();
    void theWordsOfTheSheetWillDo();
    void anOpenRegisterIsNotChecked();
    void whatKeepsItShutIsNamedByEntry();
    void aRemovedSafeguardIsNamed();
    void aRemovedSafeguardHidesNoAlteredRecord();
    void aLogBesideItIsNamed();
    void oneBadKeyFileIsNotGood_data();
    void oneBadKeyFileIsNotGood();
    void theCardOfADeadProgramStays();
    void aBackupIsCheckedToo();
    void anAlteredBackupIsNotGood();

private:
    /// Every file beside the register and what is in it.
    QByteArray filesOf() const;
};

QByteArray TestVerifyAtRest::filesOf() const
{
    QByteArray all;
    const QStringList names = QDir(t->folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        all += name.toUtf8() + '\n' + contentOf(t->folder() + QLatin1Char('/') + name) + '\n';
    return all;
}

void TestVerifyAtRest::aGoodRegisterIsGoodAndLeftAsItWas()
{
    const QByteArray before = filesOf();
    const QStringList state = QDir(t->stateFolder()).entryList();
    const Result<Verification> found = verify();
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QVERIFY2(found->verdict == Verdict::Good, qPrintable(found->text));
    QCOMPARE(found->checked.size(), 6);
    QVERIFY(found->skipped.isEmpty());
    QVERIFY(filesOf() == before);
    QCOMPARE(QDir(t->stateFolder()).entryList(), state);
}

void TestVerifyAtRest::anybodysPassphraseWillDo()
{
    const QString reader = QStringLiteral("reader");
    const Result<Verification> found = verifyAtRest(t->place(), reader, passphraseFor(reader));
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Good);
}

void TestVerifyAtRest::aWrongPassphraseChecksNothing()
{
    const auto found = verifyAtRest(t->place(), administrator, passphraseFor(QStringLiteral("wrong")));
    QCOMPARE(found.error().kind, Problem::Kind::Denied);
    t->reopen();
    QCOMPARE(t->trail().at(1).event.verb, AuditVerb::FailedUnlock); // and is told
}

void TestVerifyAtRest::theWordsOfTheSheetWillDo()
{
    const QString words = recovery::toWords(t->recovery()).join(u' ');
    const Result<Verification> found = verifyAtRest(t->place(), words);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QCOMPARE(found->verdict, Verdict::Good);
    QCOMPARE(found->checked.size(), 6);
    QCOMPARE(verifyAtRest(t->place(), QStringLiteral("some words")).error().kind, Problem::Kind::Invalid);
    const TestRegister other;
    const QString others = recovery::toWords(other.recovery()).join(u' ');
    QCOMPARE(verifyAtRest(t->place(), others).error().kind, Problem::Kind::Denied);
    t->reopen();
    QCOMPARE(t->trail().at(1).event.verb, AuditVerb::FailedUnlock);
}

void TestVerifyAtRest::anOpenRegisterIsNotChecked()
{
    t->reopen();
    QCOMPARE(verify().error().kind, Problem::Kind::Unavailable);
    Settings settings = t->reg().settings();
    settings.quorum = 6;
    QVERIFY(saveSettings(t->reg(), settings)); // it still has its file to itself
}

void TestVerifyAtRest::whatKeepsItShutIsNamedByEntry()
{
    qint64 last = 0;
    t->tamper([&](Connection &db) {
        last = AuditTable::head(db).seq;
        runScript(db,
                  "DELETE FROM audit_about WHERE seq = (SELECT max(seq) FROM audit);"
                  "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
    });
    QVERIFY(!t->tryOpen(administrator, passphraseFor(administrator)));
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Bad);
    QCOMPARE(found->trail.firstBadSeq, last);
}

void TestVerifyAtRest::aRemovedSafeguardIsNamed()
{
    t->tamper([](Connection &db) { runScript(db, "CREATE VIEW everything AS SELECT * FROM user"); });
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Bad);
    QVERIFY(found->text.contains(QStringLiteral("structure")));
}

void TestVerifyAtRest::aRemovedSafeguardHidesNoAlteredRecord()
{
    t->tamper([](Connection &db) {
        runScript(db,
                  "CREATE VIEW everything AS SELECT * FROM user;"
                  "UPDATE setting SET value = 'elsewhere' WHERE key = 'venue'");
    });
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Bad);
    QVERIFY2(found->text.contains(QStringLiteral("structure")), qPrintable(found->text));
    QVERIFY2(found->text.contains(QStringLiteral("“setting”")), qPrintable(found->text));
}

/// SQLite would read an old one in place of the register, which the check itself would never see.
void TestVerifyAtRest::aLogBesideItIsNamed()
{
    put(t->path() + QStringLiteral("-wal"), {});
    const Result<Verification> found = verify();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Problem::Kind::Tampered);
    QVERIFY(found.error().text.contains(QStringLiteral("-wal")));
    QCOMPARE(t->tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Tampered);
    QVERIFY(QFile::remove(t->path() + QStringLiteral("-wal")));
    QCOMPARE(verify()->verdict, Verdict::Good);
}

void TestVerifyAtRest::oneBadKeyFileIsNotGood_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("deed");
    for (const char *ending : {".keys", ".keys2"}) {
        for (const char *deed : {"missing", "damaged", "emptied"})
            QTest::addRow("%s %s", ending, deed) << QString::fromLatin1(ending) << QString::fromLatin1(deed);
    }
}

void TestVerifyAtRest::oneBadKeyFileIsNotGood()
{
    QFETCH(QString, ending);
    QFETCH(QString, deed);
    const QString path = t->path() + ending;
    QByteArray bytes = contentOf(path);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    if (deed == QStringLiteral("missing"))
        QVERIFY(QFile::remove(path));
    else
        put(path, deed == QStringLiteral("damaged") ? bytes : QByteArray());
    const QByteArray before = filesOf();
    Result<Verification> found = verify();
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QCOMPARE(found->verdict, Verdict::Bad);
    QVERIFY2(found->text.contains(QFileInfo(path).fileName() + u' '), qPrintable(found->text));
    QVERIFY(found->checked.contains(QStringLiteral("both key files beside the register")));
    QVERIFY(filesOf() == before);
    t->reopen(); // as it says
    t->close();
    found = verify();
    QVERIFY(found);
    QVERIFY2(found->verdict == Verdict::Good, qPrintable(found->text));
}

void TestVerifyAtRest::theCardOfADeadProgramStays()
{
    const QString card = HolderCard::cardPath(t->path());
    t->reopen();
    const QByteArray left = contentOf(card);
    QVERIFY(!left.isEmpty());
    t->close();
    put(card, left);
    QVERIFY(verify());
    QCOMPARE(contentOf(card), left);
    t->reopen();
    QVERIFY(t->trail().first().event.fields.contains(QStringLiteral("after_unclean_end")));
    QVERIFY(t->trail().first().event.reason.startsWith(t->reg().actor().name)); // who had it open
}

void TestVerifyAtRest::aBackupIsCheckedToo()
{
    t->reopen();
    const QString folder = t->folder() + QStringLiteral("/backups");
    QVERIFY(QDir().mkdir(folder));
    const Result<BackedUp> made = backUp(t->reg(), folder);
    QVERIFY(made);
    t->reopen(); // the register goes on, which is no fault of the backup
    t->close();
    const Result<Verification> found = verify(made->path);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QVERIFY2(found->verdict == Verdict::Good, qPrintable(found->text));
    QCOMPARE(found->checked.size(), 7);
}

void TestVerifyAtRest::anAlteredBackupIsNotGood()
{
    t->reopen();
    const QString folder = t->folder() + QStringLiteral("/backups");
    QVERIFY(QDir().mkdir(folder));
    const Result<BackedUp> made = backUp(t->reg(), folder);
    QVERIFY(made);
    t->close();
    const QString file = made->path + QStringLiteral("/register.marac");
    QByteArray bytes = contentOf(file);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    put(file, bytes);
    QCOMPARE(verify(made->path).error().kind, Problem::Kind::Tampered);
    QCOMPARE(verify(folder).error().kind, Problem::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestVerifyAtRest)
#include "tst_VerifyAtRest.moc"
