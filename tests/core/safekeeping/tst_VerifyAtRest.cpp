// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/platform/HolderCard.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/store/schema/Migration.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

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

class TestVerifyAtRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aGoodRegisterIsGoodAndLeftAsItWas();
    void anybodysPassphraseWillDo();
    void aWrongPassphraseChecksNothing();
    void anOpenRegisterIsNotChecked();
    void whatKeepsItShutIsNamedByEntry();
    void aRemovedSafeguardIsNamed();
    void aRemovedSafeguardHidesNoAlteredRecord();
    void aLogBesideItIsNamed();
    void anOlderCopyIsOlder();
    void withoutAWitnessItIsNeverGood();
    void withASpoiltWitnessItIsNeverGood();
    void oneBadKeyFileIsNotGood_data();
    void oneBadKeyFileIsNotGood();
    void theCardOfADeadProgramStays();
    void aBackupIsCheckedToo();
    void anAlteredBackupIsNotGood();
    void theWordsOfTheSheetWillDo();
    void aPaperFindsItsEntry();
    void aPaperTellsOfARewrittenTrail();

private:
    Result<Verification> verify(const QString &path = {}) const;
    /// With what is typed from a printed page.
    Verification verifyPaper(const QString &typed) const;
    QByteArray filesOf() const;

    std::unique_ptr<TestRegister> t;
};

static const QString administrator = QStringLiteral("administrator");

void TestVerifyAtRest::init()
{
    t = std::make_unique<TestRegister>();
    Settings settings = t->reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t->reg(), settings));
    t->close();
}

void TestVerifyAtRest::cleanup()
{
    t.reset();
}

Result<Verification> TestVerifyAtRest::verify(const QString &path) const
{
    RegisterPlace place = t->place();
    if (!path.isEmpty())
        place.path = path;
    return verifyAtRest(place, administrator, passphraseFor(administrator));
}

Verification TestVerifyAtRest::verifyPaper(const QString &typed) const
{
    const std::optional<PrintedWitness> printed = PrintedWitness::from(typed);
    if (!printed)
        qFatal("no code of a page");
    const Result<Verification> found = verifyAtRest(t->place(), administrator, passphraseFor(administrator), printed);
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    return *found;
}

/// Every file beside the register and what is in it.
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

void TestVerifyAtRest::anOlderCopyIsOlder()
{
    const QByteArray older = contentOf(t->path());
    t->reopen();
    t->close();
    put(t->path(), older);
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Older);
}

void TestVerifyAtRest::withoutAWitnessItIsNeverGood()
{
    QDir state(t->stateFolder());
    const QStringList witnesses = state.entryList({QStringLiteral("*.witness")});
    QVERIFY(!witnesses.isEmpty());
    for (const QString &witness : witnesses)
        QVERIFY(state.remove(witness));
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::CannotTell);
    QCOMPARE(found->skipped.size(), 1);
    QCOMPARE(found->trail.verdict, TrailReport::Verdict::Good);
}

void TestVerifyAtRest::withASpoiltWitnessItIsNeverGood()
{
    const QDir state(t->stateFolder());
    for (const QString &witness : state.entryList({QStringLiteral("*.witness")}))
        put(state.filePath(witness), "{");
    const Result<Verification> found = verify();
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::CannotTell);
    QCOMPARE(found->skipped.size(), 1);
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

void TestVerifyAtRest::aPaperFindsItsEntry()
{
    const WitnessCode page = t->reopen().witness();
    t->close();
    for (const QString &typed : {page.letters, page.letters.toLower(), page.qr}) {
        const Verification found = verifyPaper(typed);
        QVERIFY2(found.verdict == Verdict::Good, qPrintable(found.text));
        QVERIFY(found.printed);
        QCOMPARE(found.printed->seq, page.seq);
        QVERIFY(found.printed->at.isValid() && found.printed->at <= page.at);
        QCOMPARE(found.checked.size(), 7);
    }
    QString mistyped = page.letters;
    mistyped.replace(0, 1, mistyped.startsWith(u'0') ? u'1' : u'0');
    const QStringList parts = page.qr.split(u':');
    const auto with = [&parts](qsizetype place, const QString &other) {
        QStringList altered = parts;
        altered[place] = other;
        return altered.join(u':');
    };
    const QString another = QString(parts.at(8)).replace(10, 1, parts.at(8).at(10) == u'A' ? u'B' : u'A');
    for (const QString &typed : {mistyped, with(1, QStringLiteral("another")), with(2, QStringLiteral("1")),
                                 with(3, QStringLiteral("1")), with(5, QStringLiteral("99")), with(8, another)}) {
        const Verification found = verifyPaper(typed);
        QVERIFY2(found.verdict == Verdict::Bad, qPrintable(typed));
        QVERIFY(!found.printed);
        QVERIFY(found.text.contains(QStringLiteral("printed witness")));
    }
}

void TestVerifyAtRest::aPaperTellsOfARewrittenTrail()
{
    const QByteArray earlier = contentOf(t->path());
    t->reopen();
    Settings settings = t->reg().settings();
    settings.venue = QStringLiteral("Southport Town Hall");
    QVERIFY(saveSettings(t->reg(), settings));
    const WitnessCode page = t->reg().witness();
    t->close();
    QCOMPARE(verifyPaper(page.letters).verdict, Verdict::Good);
    // Cut off, and this computer's own witness with it: the paper alone tells.
    put(t->path(), earlier);
    QVERIFY(QDir(t->stateFolder()).removeRecursively() && QDir().mkpath(t->stateFolder()));
    QCOMPARE(verifyPaper(page.letters).verdict, Verdict::Bad);
    QCOMPARE(verifyPaper(page.qr).verdict, Verdict::Bad);
}

QTEST_GUILESS_MAIN(TestVerifyAtRest)
#include "tst_VerifyAtRest.moc"
