// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/door/DerivedMending.h"
#include "core/safekeeping/checking/TrailCopy.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <sqlite3.h>

using namespace marac;
using namespace Qt::StringLiterals;
using test::backupFolder;
using test::passphraseFor;
using test::TestRegister;

static const QString admin = u"administrator"_s;
static const QStringList mended{u"search_index_mended"_s};

/// An index that somebody altered outside the program in a register so large that unlocking does not look at it: the check of the
/// open register and the next backup make it anew, unless something else is wrong.
class TestMendedOnTheWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeAllTheSame_data();
    void aBackupIsMadeAllTheSame();
    void leavingTellsOfIt();
    void theCheckMendsOnce();
    void theCheckAtRestNamesItAndChangesNothing();
    void nothingIsMendedBesideAnotherFault();
    void theSheetGivesAccessBack();

private:
    /// As somebody else's program writes to it.
    void spoil(const QByteArray &sql);
    void spoil() { spoil("INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')"); }
    AuditEvent newest(int place = 0) const { return t->trail().at(place).event; }

    std::unique_ptr<TestRegister> t;
};

void TestMendedOnTheWay::init()
{
    t = std::make_unique<TestRegister>();
    QVERIFY(t->reg().keepDraft(u"minutes"_s, u"1"_s, QByteArray(4'000'000, 'x')));
    test::saveCapacity(**t, 8);
    QCOMPARE(t->check().verdict, TrailReport::Verdict::Good);
}

void TestMendedOnTheWay::spoil(const QByteArray &sql)
{
    t->tamper([&](Connection &db) {
        sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        runScript(db, sql.constData());
    });
    t->as(Role::Administrator);
    QCOMPARE(newest().verb, AuditVerb::Unlock);
    QVERIFY(!newest().fields.contains(mended.first()));
}

void TestMendedOnTheWay::aBackupIsMadeAllTheSame_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')",
                            "INSERT INTO address_words (address_words, rank) VALUES ('secure-delete', 0)",
                            "INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva');"
                            " UPDATE record_words_data SET block = zeroblob(length(block)) WHERE id > 10",
                            "DELETE FROM record_words_data", "DELETE FROM record_words_config"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestMendedOnTheWay::aBackupIsMadeAllTheSame()
{
    QFETCH(QByteArray, sql);
    spoil(sql);
    const Result<BackedUp> done = backUp(**t, backupFolder(*t));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->mended, derivedMendedNotice(Derived::SearchIndex));
    QCOMPARE(newest().verb, AuditVerb::BackUp);
    QCOMPARE(newest(1).verb, AuditVerb::Alter);
    QCOMPARE(newest(1).fields, mended);
    QCOMPARE(done->manifest.head.seq, t->trail().at(1).seq); // it is in the backup too
    QVERIFY(verifyCopy(t->place(), done->path, admin, passphraseFor(admin)));
    QCOMPARE(t->check().verdict, TrailReport::Verdict::Good);
    QCOMPARE(backUp(**t, backupFolder(*t))->mended, QString());
}

void TestMendedOnTheWay::leavingTellsOfIt()
{
    spoil();
    const BackupOutcome left = backUpOnLeaving(**t);
    QVERIFY(left.anyMade);
    QCOMPARE(left.failure, QString());
    QCOMPARE(left.told(), derivedMendedNotice(Derived::SearchIndex));
    QCOMPARE(backUpOnLeaving(**t).told(), QString());
}

void TestMendedOnTheWay::theCheckMendsOnce()
{
    spoil();
    const Result<std::unique_ptr<TrailCopy>> copy = TrailCopy::of(**t);
    QVERIFY(copy);
    const Result<TrailReport> report = (*copy)->check();
    QVERIFY(report);
    QCOMPARE(report->verdict, TrailReport::Verdict::Bad);
    QVERIFY(report->mendable() == QList<Derived>{Derived::SearchIndex});

    const Result<QString> said = TrailCopy::mend(**t, *report);
    QVERIFY2(said, said ? "" : qPrintable(said.error().text));
    QCOMPARE(*said, derivedMendedNotice(Derived::SearchIndex));
    QCOMPARE(newest().verb, AuditVerb::Alter);
    QCOMPARE(newest().fields, mended);
    QCOMPARE(t->check().verdict, TrailReport::Verdict::Good);
    QVERIFY(t->check().mendable().isEmpty());

    const qint64 entries = t->trail().size();
    QCOMPARE(*TrailCopy::mend(**t, *report), QString()); // somebody has mended it since the copy was made
    QCOMPARE(t->trail().size(), entries);
}

void TestMendedOnTheWay::theCheckAtRestNamesItAndChangesNothing()
{
    spoil();
    t->close();
    const Result<Verification> found = verifyAtRest(t->place(), admin, passphraseFor(admin));
    QVERIFY(found);
    QVERIFY(found->verdict == Verification::Verdict::Bad);
    QVERIFY(found->trail.differing == QList<Derived>{Derived::SearchIndex});
    QVERIFY2(found->text.contains(u"with the next backup"_s), qPrintable(found->text));
    QVERIFY(t->check().differing == QList<Derived>{Derived::SearchIndex});
}

void TestMendedOnTheWay::nothingIsMendedBesideAnotherFault()
{
    spoil("INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva');"
          "UPDATE setting SET value = '9' WHERE key = 'meeting_capacity'");
    runScript(t->rawDb(), "INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES ('=x', 'x')");
    const TrailReport report = t->check();
    QVERIFY(report.differing == QList<Derived>{Derived::ProtectedPhrases});
    QCOMPARE(report.faults, 2);
    QVERIFY(report.mendable().isEmpty());

    const qint64 entries = t->trail().size();
    QCOMPARE(*TrailCopy::mend(**t, report), QString());
    QCOMPARE(t->trail().size(), entries);
    QCOMPARE(backUp(**t, backupFolder(*t)).error().kind, Problem::Kind::Tampered);
    QCOMPARE(newest().verb, AuditVerb::Failed);
    QCOMPARE(t->trail().size(), entries + 1);
    QCOMPARE(t->check().faults, 2);
}

void TestMendedOnTheWay::theSheetGivesAccessBack()
{
    spoil();
    t->close();
    const Passphrase again = passphraseFor(u"again"_s);
    const Result<Secret> sheet = recoverAccess(t->place(), recovery::toWords(t->recovery()).join(u' '), admin, again);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
    Result<std::unique_ptr<Register>> opened = t->tryOpen(admin, again);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    t->hold(std::move(*opened));
    QCOMPARE(backUp(**t, backupFolder(*t))->mended, derivedMendedNotice(Derived::SearchIndex));
    QCOMPARE(t->check().verdict, TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestMendedOnTheWay)
#include "tst_MendedOnTheWay.moc"
