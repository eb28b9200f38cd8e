// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/restoring/Restore.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using test::contentOf;
using test::passphraseFor;
using test::put;
using test::TestRegister;
using Verdict = Verification::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(std::function<void(const QString &)>)

/// Backups made or altered by somebody who holds a key, and tries at them: what a list of contents alone can't tell.
class TestForgedBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { t.reset(); }

    void ofANewerProgramAreRefused();
    void withoutASafeguardAreRefused_data();
    void withoutASafeguardAreRefused();
    void aSpoiltWitnessStopsARestore();
    void theWitnessInsideIsRead_data();
    void theWitnessInsideIsRead();
    void ofAnotherHistoryAreBad();
    void pushOutNoGenuineOne();
    void wrongTriesAreRecordedInWhatIsRestored();

private:
    BackedUp made();
    void change();
    Result<Restored> restored(const QString &backup, const QString &second = {}) const;
    void forge(const QString &backup, const char *script) const;

    std::unique_ptr<TestRegister> t;
};

static const QString admin = QStringLiteral("administrator");
static const QString chair = QStringLiteral("chair");

void TestForgedBackups::init()
{
    t = std::make_unique<TestRegister>();
    QVERIFY(QDir().mkdir(t->folder() + QStringLiteral("/backups")));
}

BackedUp TestForgedBackups::made()
{
    Result<BackedUp> backup = backUp(t->reg(), t->folder() + QStringLiteral("/backups"));
    if (!backup)
        qFatal("backUp: %s", qPrintable(backup.error().text));
    return *backup;
}

void TestForgedBackups::change()
{
    Settings settings = t->reg().settings();
    ++settings.meetingCapacity;
    QVERIFY(saveSettings(t->reg(), settings));
}

Result<Restored> TestForgedBackups::restored(const QString &backup, const QString &second) const
{
    RestoreRequest request{t->place(), backup, admin, passphraseFor(admin), QStringLiteral("The disk failed.")};
    request.place.path = t->folder() + QStringLiteral("/restored.marac");
    if (!second.isEmpty())
        request.second = SecondPerson{second, passphraseFor(second)};
    return restore(request);
}

/// What a holder of the key may do to a backup: alter it with another program and write its list of contents anew.
void TestForgedBackups::forge(const QString &backup, const char *script) const
{
    const BackupBundle bundle(backup);
    RegisterPlace place = t->place();
    place.path = bundle.registerPath();
    const Result<Admission> admission = deriveUnlock(place, admin, passphraseFor(admin));
    QVERIFY(admission);
    {
        const auto db = CipherFile::open(place.path, admission->unlocked.key.sqlcipherKey());
        QVERIFY(db);
        const SchemaPermit permit(**db);
        runScript(**db, script);
    }
    BackupManifest manifest = bundle.readManifest().value();
    manifest.bytes = *fileSize(place.path);
    manifest.sha256 = *BackupBundle::sumOf(place.path);
    put(bundle.manifestPath(), manifest.toFile(admission->unlocked.key));
    QVERIFY(bundle.check());
}

void TestForgedBackups::ofANewerProgramAreRefused()
{
    static const std::vector<Migration> newer = [&] {
        const std::span<const Migration> today = t->place().migrations;
        std::vector<Migration> steps(today.begin(), today.end());
        steps.push_back({today.back().version + 1,
                         [](Connection &db) { runScript(db, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"); }});
        return steps;
    }();
    RegisterPlace place = t->place();
    place.migrations = newer;
    t->close();
    t->hold(std::move(*Register::open(place, admin, passphraseFor(admin))));
    const BackedUp backup = made();
    t->close();
    QCOMPARE(verifyCopy(t->place(), backup.path, admin, passphraseFor(admin)).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(restored(backup.path, chair).error().kind, Problem::Kind::Unavailable);
    QVERIFY(!QFile::exists(t->folder() + QStringLiteral("/restored.marac")));
}

void TestForgedBackups::withoutASafeguardAreRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    TestRegister any;
    Statement guard(any.rawDb(), "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    QVERIFY(guard.next());
    QTest::newRow("removed") << "DROP TRIGGER " + guard.get<QString>(0).toUtf8();
    QTest::newRow("planted") << QByteArray("CREATE TRIGGER later AFTER UPDATE ON meta BEGIN DELETE FROM draft; END");
}

void TestForgedBackups::withoutASafeguardAreRefused()
{
    QFETCH(QByteArray, script);
    const BackedUp backup = made();
    t->close();
    forge(backup.path, script.constData());
    QCOMPARE(verifyCopy(t->place(), backup.path, admin, passphraseFor(admin)).error().kind, Problem::Kind::Tampered);
    QCOMPARE(restored(backup.path, chair).error().kind, Problem::Kind::Tampered);
    QVERIFY(!QFile::exists(t->folder() + QStringLiteral("/restored.marac")));
}

void TestForgedBackups::aSpoiltWitnessStopsARestore()
{
    const BackedUp backup = made();
    change();
    const QString witness =
        QDir(t->stateFolder())
            .filePath(WitnessFiles::nameOf(*Witness::fromFile(contentOf(BackupBundle(backup.path).witnessPath()))));
    t->close();
    put(witness, "{");
    const Result<Restored> alone = restored(backup.path);
    QCOMPARE(alone.error().kind, Problem::Kind::Older);
    QVERIFY(alone.error().text.contains(QStringLiteral("witness")));
    QCOMPARE(contentOf(witness), QByteArray("{"));
    QVERIFY(restored(backup.path, chair));
    QCOMPARE(contentOf(witness + QStringLiteral(".spoilt-1")), QByteArray("{")); // kept as evidence
    QVERIFY(Witness::fromFile(contentOf(witness)));
}

void TestForgedBackups::theWitnessInsideIsRead_data()
{
    using Deed = std::function<void(const QString &)>;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("untouched") << Deed([](const QString &) {}) << Verdict::Good;
    QTest::newRow("missing") << Deed([](const QString &path) { QVERIFY(QFile::remove(path)); }) << Verdict::CannotTell;
    QTest::newRow("emptied") << Deed([](const QString &path) { put(path, {}); }) << Verdict::Bad;
    QTest::newRow("by a key of one's own") << Deed([](const QString &path) {
        const Witness real = Witness::fromFile(contentOf(path)).value();
        put(path,
            Witness::make(real.uuid, real.userId, real.keyId, real.head, real.generation, real.at, UserKeys::generate())
                .toFile());
    }) << Verdict::Bad;
    QTest::newRow("of another backup") << Deed([](const QString &path) {
        QDir folder = QFileInfo(path).dir();
        const QString mine = folder.dirName();
        QVERIFY(folder.cdUp());
        for (const QString &name : folder.entryList({QStringLiteral("marac-*")})) {
            if (name != mine)
                put(path, contentOf(BackupBundle(folder.filePath(name)).witnessPath()));
        }
    }) << Verdict::Bad;
}

void TestForgedBackups::theWitnessInsideIsRead()
{
    QFETCH(std::function<void(const QString &)>, deed);
    QFETCH(Verdict, verdict);
    made();
    const BackedUp backup = made();
    t->close();
    deed(BackupBundle(backup.path).witnessPath());
    RegisterPlace place = t->place();
    place.path = backup.path;
    const Result<Verification> found = verifyAtRest(place, admin, passphraseFor(admin));
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QVERIFY2(found->verdict == verdict, qPrintable(found->text));
    QCOMPARE(found->skipped.size(), verdict == Verdict::CannotTell ? 1 : 0);
    // One without it is still a backup; a forged one is none.
    QCOMPARE(bool(verifyCopy(t->place(), backup.path, admin, passphraseFor(admin))), verdict != Verdict::Bad);
    QCOMPARE(bool(restored(backup.path, chair)), verdict != Verdict::Bad);
}

void TestForgedBackups::ofAnotherHistoryAreBad()
{
    t->close();
    const QByteArray common = contentOf(t->path());
    t->reopen();
    change();
    t->close();
    put(t->path(), common);
    RegisterPlace elsewhere = t->place();
    elsewhere.stateFolder = t->folder() + QStringLiteral("/elsewhere");
    QVERIFY(QDir().mkdir(elsewhere.stateFolder));
    t->hold(std::move(*Register::open(elsewhere, admin, passphraseFor(admin))));
    for (int i = 0; i < 5; ++i)
        change();
    RegisterPlace backup = t->place();
    backup.path = made().path;
    t->close();
    const Result<Verification> found = verifyAtRest(backup, admin, passphraseFor(admin));
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::Bad);
    const Result<Restored> alone = restored(backup.path);
    QCOMPARE(alone.error().kind, Problem::Kind::Forked);
    QVERIFY(alone.error().text.contains(QStringLiteral("history")));
    backup.stateFolder = elsewhere.stateFolder;
    QCOMPARE(verifyAtRest(backup, admin, passphraseFor(admin))->verdict, Verdict::Good);
}

void TestForgedBackups::pushOutNoGenuineOne()
{
    const BackupPolicy policy{1, 0, 0, 0, 3};
    const QString folder = t->folder() + QStringLiteral("/backups");
    QStringList genuine;
    for (int i = 0; i < 2; ++i)
        genuine.append(made().manifest.name());
    QStringList laid;
    for (int i = 0; i < 5; ++i) {
        const BackupBundle from(folder + u'/' + genuine.constFirst());
        BackupManifest manifest = from.readManifest().value();
        manifest.at = manifest.at.addDays(1 + i);
        laid.append(manifest.name());
        const BackupBundle to(folder + u'/' + laid.constLast());
        QVERIFY(QDir().mkdir(to.folder()));
        for (const QString &ending : {QString(), QStringLiteral(".keys"), QStringLiteral(".keys2")})
            QVERIFY(QFile::copy(from.registerPath() + ending, to.registerPath() + ending));
        QVERIFY(QFile::copy(from.liveKeyringPath(), to.liveKeyringPath()));
        put(to.manifestPath(), manifest.toFile(DatabaseKey::generate()));
        QVERIFY(to.check());
    }
    const Result<BackedUp> last = backUp(t->reg(), folder, {}, policy);
    QVERIFY(last);
    QCOMPARE(last->letGo, 0);
    const QStringList left = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : genuine + laid)
        QVERIFY(left.contains(name));
    QCOMPARE(backupsIn(folder, t->reg().uuid()).size(), 8); // listed all the same
}

void TestForgedBackups::wrongTriesAreRecordedInWhatIsRestored()
{
    const BackedUp backup = made();
    t->close();
    RegisterPlace place = t->place();
    place.path = backup.path;
    const Passphrase wrong = passphraseFor(QStringLiteral("wrong"));
    QCOMPARE(verifyAtRest(place, admin, wrong).error().kind, Problem::Kind::Denied);
    QCOMPARE(verifyCopy(place, backup.path, QStringLiteral("deputy"), wrong).error().kind, Problem::Kind::Denied);
    const QStringList names = QDir(backup.path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names.filter(QStringLiteral(".door")), QStringList());
    QVERIFY(restored(backup.path, chair));
    place.path = t->folder() + QStringLiteral("/restored.marac");
    t->hold(std::move(*Register::open(place, admin, passphraseFor(admin))));
    QList<qint64> tried;
    for (const AuditEntry &entry : t->trail()) {
        if (entry.event.verb == AuditVerb::FailedUnlock)
            tried.prepend(entry.event.subject.id);
    }
    QCOMPARE(tried, (QList<qint64>{t->user(Role::Administrator).value(), t->user(Role::Deputy).value()}));
    QCOMPARE(QDir(t->stateFolder()).entryList({QStringLiteral("*.door")}), QStringList()); // once only
}

QTEST_GUILESS_MAIN(TestForgedBackups)
#include "tst_ForgedBackups.moc"
