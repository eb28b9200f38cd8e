// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/safekeeping/restoring/Restore.h"
#include "core/schema/Migrations.h"
#include "tests/support/Faults.h"
#include "tests/support/TestRegister.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>
#include <utility>

using namespace marac;

static constexpr int laterCapacity = 9;

static RegisterPlace placeIn(const QString &folder, const Clock &clock)
{
    return {folder + QStringLiteral("/sefton.marac"), &clock, registerMigrations(), folder + QStringLiteral("/state"),
            test::TestRegister::cheapPolicy(),        true};
}

static Result<std::unique_ptr<Register>> openIn(const QString &folder, const Clock &clock)
{
    const QString login = QStringLiteral("administrator");
    return Register::open(placeIn(folder, clock), login, test::passphraseFor(login));
}

/// Brings the one backup back beside the register.
static Result<Restored> restoreIn(const QString &folder, const Clock &clock)
{
    const QString backups = folder + QStringLiteral("/backups");
    const QString login = QStringLiteral("administrator");
    const QString chair = QStringLiteral("chair");
    RestoreRequest request{placeIn(folder, clock),
                           backups + u'/' + QDir(backups).entryList({QStringLiteral("marac-*")}).value(0), login,
                           test::passphraseFor(login), QStringLiteral("The disk failed.")};
    request.place.path = folder + QStringLiteral("/restored.marac");
    request.second = SecondPerson{chair, test::passphraseFor(chair)};
    return restore(request);
}

/// How many calls had touched the files when a person was told that it is done.
static void tellDone()
{
    std::printf("done %d\n", faults::callsSoFar());
}

/// Nothing where it was not told as done.
static std::optional<int> doneAfter(const QByteArray &output)
{
    return output.startsWith("done ") ? std::optional(output.mid(5, output.indexOf('\n') - 5).toInt()) : std::nullopt;
}

/// Whatever came of the new key, the day's work goes on; says whether it was kept.
static int rotateAndGoOn(Register &reg)
{
    const Result<> rotated = rotateKey(reg);
    if (rotated)
        tellDone();
    Settings settings = reg.settings();
    settings.meetingCapacity = laterCapacity;
    if (saveSettings(reg, settings)) {
        std::puts("kept");
        std::fflush(stdout);
    }
    return rotated ? 0 : 4;
}

/// Unlock, do one of the two, lock; or restore.
static int work(const char *what, const char *folderName)
{
    const QString folder = QFile::decodeName(folderName);
    const FixedClock clock(QDate(2026, 10, 9));
    if (std::strcmp(what, "--restore") == 0) {
        const Result<Restored> restored = restoreIn(folder, clock);
        if (restored)
            tellDone();
        return restored ? 0 : 4;
    }
    const Result<std::unique_ptr<Register>> reg = openIn(folder, clock);
    if (!reg)
        return 3;
    if (std::strcmp(what, "--rotate") == 0)
        return rotateAndGoOn(**reg);
    if (!backUp(**reg, folder + QStringLiteral("/backups")))
        return 4;
    tellDone();
    return 0;
}

/// Whatever call goes wrong while a backup is made or the key is changed: the register opens and is whole, and every backup
/// with a backup's name is whole (T5, T7, T12); and what was told as done does not rest on a flush that failed. With
/// MARAC_ALL_FAULTS set, each call is tried.
class TestSafekeepingFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesARegister_data();
    void leavesARegister();
    void restoresInTheEnd_data();
    void restoresInTheEnd();
    void restoredRestsOnNoFailedFlush();
    void toldInSpiteOfFailedFlushesIsSeen_data();
    void toldInSpiteOfFailedFlushesIsSeen();

private:
    void copyWithBackupTo(const QString &folder);
    /// Without a fault, on a copy in `folder`.
    faults::Run wholeRun(const QString &what, const QString &folder);
    void copyTo(const QString &folder) const;

    test::TestRegister m_register;
    std::optional<QTemporaryDir> m_backedUp;
};

void TestSafekeepingFaults::initTestCase()
{
    m_register.close();
}

void TestSafekeepingFaults::copyTo(const QString &folder) const
{
    QVERIFY(QDir(folder).mkpath(QStringLiteral("state")));
    QVERIFY(QDir(folder).mkpath(QStringLiteral("backups")));
    QDirIterator files(m_register.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        QVERIFY(QFile::copy(from, folder + from.mid(m_register.folder().size())));
    }
}

/// What to run with to learn how many calls there are.
static faults::Kind countedFor(faults::Kind kind)
{
    return kind == faults::Kind::Unflushed ? kind : faults::Kind::None;
}

void TestSafekeepingFaults::leavesARegister_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<faults::Kind>("kind");
    for (const char *what : {"--rotate", "--backup"}) {
        QTest::addRow("%s killed", what) << QString::fromLatin1(what) << faults::Kind::Kill;
        QTest::addRow("%s full", what) << QString::fromLatin1(what) << faults::Kind::Full;
        QTest::addRow("%s broken", what) << QString::fromLatin1(what) << faults::Kind::Io;
        QTest::addRow("%s not flushed", what) << QString::fromLatin1(what) << faults::Kind::Unflushed;
    }
}

void TestSafekeepingFaults::leavesARegister()
{
    QFETCH(QString, what);
    QFETCH(faults::Kind, kind);
    const QString program = QCoreApplication::applicationFilePath();
    const FixedClock clock(QDate(2026, 10, 12));
    const bool isOfRenames = kind == faults::Kind::Unflushed; // few, and each another step
    int calls = 0;
    QList<int> places;
    {
        const QTemporaryDir folder;
        copyTo(folder.path());
        const faults::Run whole = faults::run(program, {what, folder.path()}, folder.path(), countedFor(kind));
        QCOMPARE(whole.exitCode, 0);
        calls = whole.calls;
        if (kind == faults::Kind::Io) {
            places = faults::flushesRestedOn(folder.path(), whole.made, {0, doneAfter(whole.output).value_or(0)});
            QVERIFY2(places.size() > 10, "the flushes were not counted");
        }
    }
    QVERIFY2(calls > (isOfRenames ? 4 : 30), "the calls were not counted");
    constexpr int tried = 7;
    const bool triesAll = isOfRenames || qEnvironmentVariableIsSet("MARAC_ALL_FAULTS");
    const int stride = triesAll ? 1 : std::max(1, calls / tried);
    for (int at = 1 + int(kind) % stride; at <= calls; at += stride)
        places.append(at);
    for (const int at : std::as_const(places)) {
        const QTemporaryDir folder;
        copyTo(folder.path());
        const faults::Run run = faults::run(program, {what, folder.path()}, folder.path(), kind, at);
        const QByteArray where = "at call " + QByteArray::number(at) + " of " + QByteArray::number(calls) + ", exit "
            + QByteArray::number(run.exitCode);
        if (const std::optional<int> done = doneAfter(run.output); done && faults::losesFlushes(kind)) {
            const QStringList left = faults::leftToLuck(folder.path(), run.made, {0, *done});
            QVERIFY2(left.isEmpty(), (where + ", told as done: " + left.join(u' ').toUtf8()).constData());
        }
        const Result<std::unique_ptr<Register>> reg = openIn(folder.path(), clock);
        QVERIFY2(reg, reg ? "" : (where + ' ' + reg.error().text.toUtf8()).constData());
        QVERIFY2(test::TestRegister::check(**reg).verdict == TrailReport::Verdict::Good, where.constData());
        const QString backups = folder.path() + QStringLiteral("/backups");
        const QList<BackupRecord> known = backupsIn(backups, (*reg)->uuid());
        QVERIFY2(std::all_of(known.begin(), known.end(), [](const BackupRecord &b) { return b.verified; }),
                 where.constData());
        if (kind != faults::Kind::Kill) {
            const qsizetype left =
                QDir(backups).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size();
            QVERIFY2(left == known.size(), (where + ": something half-made was left").constData());
            const bool isMade = what == QStringLiteral("--backup") && run.exitCode == 0;
            QVERIFY2(known.size() == (isMade ? 1 : 0), (where + ": a backup that no entry speaks of").constData());
        }
        if (run.output.contains("kept"))
            QVERIFY2((*reg)->settings().meetingCapacity == laterCapacity, (where + ": work was lost").constData());
        QVERIFY2(backUp(**reg, backups), where.constData()); // and a next one is not in anybody's way
    }
}

/// The same backup for each, made once.
void TestSafekeepingFaults::copyWithBackupTo(const QString &folder)
{
    if (!m_backedUp) {
        m_backedUp.emplace();
        copyTo(m_backedUp->path());
        const FixedClock clock(QDate(2026, 10, 12));
        QVERIFY(backUp(**openIn(m_backedUp->path(), clock), m_backedUp->path() + QStringLiteral("/backups")));
    }
    QDirIterator files(m_backedUp->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder + from.mid(m_backedUp->path().size());
        QVERIFY(QDir().mkpath(QFileInfo(to).absolutePath()) && QFile::copy(from, to));
    }
}

void TestSafekeepingFaults::restoresInTheEnd_data()
{
    QTest::addColumn<faults::Kind>("kind");
    QTest::newRow("killed") << faults::Kind::Kill;
    QTest::newRow("full") << faults::Kind::Full;
    QTest::newRow("broken") << faults::Kind::Io;
    QTest::newRow("not flushed") << faults::Kind::Unflushed;
}

/// Either the restored register is there and whole, or nothing stands in the way of restoring once more.
void TestSafekeepingFaults::restoresInTheEnd()
{
    QFETCH(faults::Kind, kind);
    const QString program = QCoreApplication::applicationFilePath();
    const QString what = QStringLiteral("--restore");
    const QString word = QStringLiteral("restored.marac");
    const FixedClock clock(QDate(2026, 10, 12));
    int calls = 0;
    {
        const QTemporaryDir folder;
        copyWithBackupTo(folder.path());
        const faults::Run whole = faults::run(program, {what, folder.path()}, word, countedFor(kind));
        QCOMPARE(whole.exitCode, 0);
        calls = whole.calls;
    }
    const bool isOfRenames = kind == faults::Kind::Unflushed;
    QVERIFY2(calls > (isOfRenames ? 2 : 15), "the calls were not counted");
    const bool triesAll = isOfRenames || qEnvironmentVariableIsSet("MARAC_ALL_FAULTS");
    const int stride = triesAll ? 1 : std::max(1, calls / 4);
    const int oneByOne = kind == faults::Kind::Kill ? 6 : 2; // the last calls are where the names change
    for (int at = calls; at > 0; at -= at > calls - oneByOne ? 1 : stride) {
        const QTemporaryDir folder;
        copyWithBackupTo(folder.path());
        const faults::Run run = faults::run(program, {what, folder.path()}, word, kind, at);
        const QByteArray where = "at call " + QByteArray::number(at) + " of " + QByteArray::number(calls) + ", exit "
            + QByteArray::number(run.exitCode);
        const QString path = folder.path() + QStringLiteral("/restored.marac");
        if (!QFile::exists(path)) {
            const Result<Restored> again = restoreIn(folder.path(), clock);
            QVERIFY2(again, again ? "" : (where + ' ' + again.error().text.toUtf8()).constData());
        }
        RegisterPlace place = placeIn(folder.path(), clock);
        place.path = path;
        const QString login = QStringLiteral("administrator");
        const Result<std::unique_ptr<Register>> reg = Register::open(place, login, test::passphraseFor(login));
        QVERIFY2(reg, reg ? "" : (where + ' ' + reg.error().text.toUtf8()).constData());
        QVERIFY2(!QFile::exists(path + QStringLiteral(".unfinished")), where.constData());
    }
}

faults::Run TestSafekeepingFaults::wholeRun(const QString &what, const QString &folder)
{
    if (what == QStringLiteral("--restore"))
        copyWithBackupTo(folder);
    else
        copyTo(folder);
    return faults::run(QCoreApplication::applicationFilePath(), {what, folder}, folder);
}

/// At each flush that the restored register rests on.
void TestSafekeepingFaults::restoredRestsOnNoFailedFlush()
{
    const QString what = QStringLiteral("--restore");
    const QList<int> places = [&] {
        const QTemporaryDir folder;
        const faults::Run whole = wholeRun(what, folder.path());
        return faults::flushesRestedOn(folder.path(), whole.made, {0, doneAfter(whole.output).value_or(0)});
    }();
    QVERIFY2(places.size() > 5, "the flushes were not counted");
    const FixedClock clock(QDate(2026, 10, 12));
    for (const int at : places) {
        const QTemporaryDir folder;
        copyWithBackupTo(folder.path());
        const faults::Run run = faults::run(QCoreApplication::applicationFilePath(), {what, folder.path()},
                                            folder.path(), faults::Kind::Io, at);
        const QByteArray where = "flush at call " + QByteArray::number(at) + ' ' + run.struck.path.toUtf8();
        if (const std::optional<int> done = doneAfter(run.output)) {
            const QStringList left = faults::leftToLuck(folder.path(), run.made, {0, *done});
            QVERIFY2(left.isEmpty(), (where + ", told as done: " + left.join(u' ').toUtf8()).constData());
        } else if (!QFile::exists(folder.path() + QStringLiteral("/restored.marac"))) {
            const Result<Restored> again = restoreIn(folder.path(), clock);
            QVERIFY2(again, again ? "" : (where + ' ' + again.error().text.toUtf8()).constData());
        }
    }
}

void TestSafekeepingFaults::toldInSpiteOfFailedFlushesIsSeen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("pathEnd");
    const auto row = [](const char *what, const char *pathEnd) {
        QTest::addRow("%s %s", what, pathEnd) << QString::fromLatin1(what) << QString::fromLatin1(pathEnd);
    };
    row("--backup", "/register.marac");
    row("--backup", ".keys.new");
    row("--backup", ".keys2.new");
    row("--backup", "/manifest.json.new");
    row("--backup", "/backups");
    row("--rotate", ".new");
    row("--restore", ".unfinished");
}

/// What the tests above judge by: the run of a program that told it as done all the same is told as a lie.
void TestSafekeepingFaults::toldInSpiteOfFailedFlushesIsSeen()
{
    QFETCH(QString, what);
    QFETCH(QString, pathEnd);
    const QTemporaryDir folder;
    const faults::Run whole = wholeRun(what, folder.path());
    const faults::Told told{0, doneAfter(whole.output).value_or(0)};
    QCOMPARE(faults::leftToLuck(folder.path(), whole.made, told), QStringList());
    QVERIFY(!faults::leftToLuck(folder.path(), faults::asIfNobodyLooked(whole.made, pathEnd), told).isEmpty());
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && argv[1][0] == '-' && argv[1][1] == '-')
        return work(argv[1], argv[2]);
    TestSafekeepingFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SafekeepingFaults.moc"
