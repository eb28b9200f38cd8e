// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/FilesProof.h"

#include "core/register/RegisterCore.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "tests/proof/kills/Content.h"
#include "tests/proof/kills/FailingKinds.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Lots.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/proof/kills/files/Leftovers.h"
#include "tests/support/MainJob.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;
using faults::Kind;

static Result<std::unique_ptr<Register>> opened(const RegisterPlace &place)
{
    return Register::open(place, administrator(), test::passphraseFor(administrator()));
}

static Result<std::unique_ptr<Register>> openedIn(const QString &folder, const Clock &clock)
{
    return opened(placeIn(folder, clock));
}

static QString restoredPath(const QString &folder)
{
    return folder + u"/restored.marac"_s;
}

static Result<std::unique_ptr<Register>> restoredIn(const QString &folder, const Clock &clock)
{
    RegisterPlace place = placeIn(folder, clock);
    place.path = restoredPath(folder);
    return opened(place);
}

static Result<std::unique_ptr<Register>> recoveredIn(const QString &folder, const Clock &clock)
{
    return Register::open(placeIn(folder, clock), administrator(), test::passphraseFor(recoveredWords()));
}

static QByteArray recordsOf(Register &reg)
{
    return contentOf(*RegisterInside::of(reg).db, Extent::Records);
}

FilesProof::FilesProof(proof::Proof &proof, const Prepared &prepared, Share share)
    : m_proof(proof), m_prepared(prepared), m_share(share)
{
    m_prepared.copyTo(m_backedUp.path());
    const FixedClock clock(momentOfWork());
    const auto reg = MUST(openedIn(m_backedUp.path(), clock));
    keepSheetIn(m_backedUp.path(), **reg);
    MUST(backUp(**reg, m_backedUp.path() + u"/backups"_s));
    m_live = recordsOf(**reg);
}

/// As where the register took a new passphrase and the key files did not: the key it gave then stays known.
QByteArray FilesProof::recoveredTwice() const
{
    const QTemporaryDir folder;
    backedUp(folder.path());
    const FixedClock clock(momentOfWork());
    MUST(recoverIn(folder.path(), clock));
    const QString path = placeIn(folder.path(), clock).path;
    for (const QString &file : {KeyringFiles::firstPath(path), KeyringFiles::secondPath(path)}) {
        if (!QFile::remove(file) || !QFile::copy(m_backedUp.path() + file.mid(folder.path().size()), file))
            qFatal("the key files of before could not be put back");
    }
    MUST(recoverIn(folder.path(), clock));
    return recordsOf(**MUST(recoveredIn(folder.path(), clock)));
}

void FilesProof::run()
{
    m_recoveredTwice = recoveredTwice();
    const QList<Workflow> workflows{
        {u"--create"_s, &FilesProof::nothingThere, &FilesProof::lookAtCreated, openedIn},
        {u"--restore"_s, &FilesProof::backedUp, &FilesProof::lookAtRestored, restoredIn},
        {u"--migrate"_s, &FilesProof::copied, &FilesProof::lookAtMigrated, migrateIn},
        {u"--recover"_s, &FilesProof::backedUp, &FilesProof::lookAtRecovered, recoveredIn},
    };
    for (qsizetype i = 0; i < workflows.size(); ++i) {
        const Workflow &workflow = workflows.at(i);
        const int calls = callsOf(workflow, Kind::None);
        tryCalls(workflow, i, Kind::Kill, m_proof.size(4, sizes::killsOfAFile / 2), calls);
        tryCalls(workflow, i, Kind::Torn, m_proof.size(2, sizes::killsOfAFile / 2), calls);
        const QList<Kind> kinds = failingKinds(m_proof.isLong(), i);
        for (const Kind kind : kinds)
            tryCalls(workflow, i, kind, m_proof.size(1, sizes::failuresOfAFile),
                     isCountedByItself(kind) ? callsOf(workflow, kind) : calls);
        tryFlushes(workflow, i, m_proof.size(1000, sizes::failedFlushes), calls);
        tryMemory(workflow, i, m_proof.size(40, sizes::refusedMemory));
    }
}

faults::Run FilesProof::ran(const Workflow &workflow, const QString &folder, Kind kind, int at,
                            const QStringList &more) const
{
    (this->*workflow.prepare)(folder);
    return faults::run(QCoreApplication::applicationFilePath(), QStringList{workflow.option, folder} + more, folder,
                       kind, at);
}

int FilesProof::callsOf(const Workflow &workflow, Kind kind)
{
    const QTemporaryDir folder;
    const faults::Run whole = ran(workflow, folder.path(), kind, 0);
    const FileTale told = fileTale(whole.output);
    if (!told.isKept)
        qFatal("%s, without any fault, was not done", qUtf8Printable(workflow.option));
    const FixedClock clock(momentOfWork().addDays(1));
    m_whole = recordsOf(**MUST(workflow.open(folder.path(), clock)));
    m_known = namesIn(folder.path());
    if (kind == Kind::None)
        m_flushes = faults::flushesRestedOn(folder.path(), whole.made, {0, told.calls});
    return whole.calls;
}

void FilesProof::tryCalls(const Workflow &workflow, qsizetype turn, Kind kind, int tries, int calls)
{
    tries = std::min(tries, calls);
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i))
            continue;
        const QRandomGenerator lot = lotAt(m_proof.seed(), Part::Files, {quint32(turn), quint32(kind), quint32(i)});
        tryCall(workflow, kind, int(placeOf(i, tries, calls, lot)), calls);
    }
}

void FilesProof::tryFlushes(const Workflow &workflow, qsizetype turn, int tries, int calls)
{
    if (m_flushes.isEmpty())
        qFatal("%s flushed nothing", qUtf8Printable(workflow.option));
    tries = int(std::min(qsizetype(tries), m_flushes.size()));
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i))
            continue;
        const QRandomGenerator lot = lotAt(m_proof.seed(), Part::FlushesOfFiles, {quint32(turn), quint32(i)});
        tryCall(workflow, Kind::Io, m_flushes.at(qsizetype(placeOf(i, tries, m_flushes.size(), lot)) - 1), calls);
    }
}

void FilesProof::tryCall(const Workflow &workflow, Kind kind, int at, int calls)
{
    const QTemporaryDir folder;
    const faults::Run run = ran(workflow, folder.path(), kind, at);
    const QString where = u"%1, fault %2 at call %3 of %4, %5"_s.arg(workflow.option)
                              .arg(faults::nameOf(kind))
                              .arg(at)
                              .arg(calls)
                              .arg(run.struck.name + u' ' + run.struck.path.mid(folder.path().size()));
    if (run.hung)
        m_proof.fault(figures::crashes(), where + u": it did not end"_s);
    if (run.hung || (isDeath(kind) && !run.killed))
        return;
    if (!isDeath(kind) && run.killed)
        m_proof.fault(figures::crashes(), where);
    if (run.calls < at)
        return; // fewer calls than when they were counted: nothing was tried
    m_proof.count(isDeath(kind) ? figures::kills() : figures::failedCalls());
    if (faults::isLostFlush(run.struck, kind))
        m_proof.count(figures::failedFlushes());
    const FileTale told = fileTale(run.output);
    if (told.isKept && told.calls >= at && faults::losesFlushes(kind)) {
        const QStringList files = faults::leftToLuck(folder.path(), run.made, {0, told.calls});
        if (!files.isEmpty())
            m_proof.fault(figures::losses(), where + u": told as done, and not made to last: "_s + files.join(u", "_s));
    }
    lookAtAll(workflow, folder.path(), told.isKept, where);
}

void FilesProof::tryMemory(const Workflow &workflow, qsizetype turn, int tries)
{
    const QString memory = u"--memory"_s;
    const long requests = [&] {
        const QTemporaryDir folder;
        return fileTale(ran(workflow, folder.path(), Kind::None, 0, {memory, u"0"_s}).output).requests;
    }();
    if (requests == 0)
        qFatal("%s asked for no memory", qUtf8Printable(workflow.option));
    tries = int(std::min(long(tries), requests));
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i))
            continue;
        const QRandomGenerator lot = lotAt(m_proof.seed(), Part::MemoryOfFiles, {quint32(turn), quint32(i)});
        const qint64 at = placeOf(i, tries, requests, lot);
        const QTemporaryDir folder;
        const faults::Run run = ran(workflow, folder.path(), Kind::None, 0, {memory, QString::number(at)});
        const QString where = u"%1, request of memory %2 of %3"_s.arg(workflow.option).arg(at).arg(requests);
        const FileTale told = fileTale(run.output);
        if (run.killed || run.hung)
            m_proof.fault(figures::crashes(), where);
        else if (told.requests < at)
            continue;
        m_proof.count(figures::failedCalls());
        lookAtAll(workflow, folder.path(), told.isKept, where);
    }
}

void FilesProof::lookAtAll(const Workflow &workflow, const QString &folder, bool isKept, const QString &where)
{
    (this->*workflow.look)(folder, isKept, where);
    if (const QStringList left = leftoversIn(folder, m_known); !left.isEmpty())
        m_proof.fault(figures::halves(), where + u", left behind: "_s + left.join(u", "_s));
}

void FilesProof::nothingThere(const QString &folder) const
{
    if (!QDir(folder).mkpath(u"state"_s))
        qFatal("no folder for a new register");
}

void FilesProof::copied(const QString &folder) const
{
    m_prepared.copyTo(folder);
}

void FilesProof::backedUp(const QString &folder) const
{
    copyFolder(m_backedUp.path(), folder);
}

void FilesProof::lookAt(const Opened &reg, const QByteArrayList &contents, const QString &where)
{
    if (!reg) {
        m_proof.fault(figures::unopened(), where + u": "_s + reg.error().text);
        return;
    }
    try {
        if (const TrailReport report = test::TestRegister::check(**reg); report.verdict != TrailReport::Verdict::Good)
            m_proof.fault(figures::halves(), where + u": "_s + report.text);
        if (!contents.contains(recordsOf(**reg)))
            m_proof.fault(figures::halves(), where + u": other records than without a fault"_s);
    } catch (const StoreFault &) {
        m_proof.fault(figures::halves(), where + u": it can't be read to its end"_s);
    }
}

/// Tried again, under the same name, as a person would who was not told that it is there.
void FilesProof::lookAtCreated(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock nextDay(momentOfWork().addDays(1));
    if (const Opened reg = openedIn(folder, nextDay); reg || isKept) {
        lookAt(reg, {m_whole}, where); // also where nobody was told of it: it is made in one change
        return;
    }
    const FixedClock clock(momentOfWork());
    if (Result<CreatedRegister> again = createIn(folder, clock))
        lookAt(std::move(again->reg), {m_whole}, where + u", once more"_s);
    else
        m_proof.fault(figures::unopened(), where + u", once more: "_s + again.error().text);
}

void FilesProof::lookAtRestored(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    const bool isThere = QFile::exists(restoredPath(folder));
    lookAtLive(folder, isThere, where);
    if (!isThere) {
        if (isKept)
            m_proof.fault(figures::losses(), where);
        if (const Result<Restored> again = restoreIn(folder, clock); !again) {
            m_proof.fault(figures::unopened(), where + u", once more: "_s + again.error().text);
            return;
        }
    }
    lookAt(restoredIn(folder, clock), {m_whole}, where);
}

void FilesProof::lookAtLive(const QString &folder, bool isReplaced, const QString &where)
{
    const QTemporaryDir aside;
    copyFolder(folder, aside.path());
    const FixedClock clock(momentOfWork().addDays(1));
    const QString what = where + u", the register beside it"_s;
    Opened reg = openedIn(aside.path(), clock);
    const auto kind = reg ? Problem::Kind::Store : reg.error().kind;
    if (isReplaced && (kind == Problem::Kind::Forked || kind == Problem::Kind::Older)) {
        QDir state(aside.path() + u"/state"_s);
        if (!state.removeRecursively() || !QDir(aside.path()).mkpath(u"state"_s))
            qFatal("the witnesses could not be put aside");
        reg = openedIn(aside.path(), clock);
    }
    lookAt(reg, {m_live}, what);
}

/// By the newer program, which has made its backup before. What was told as done is done: the older program does not open it
/// any more.
void FilesProof::lookAtMigrated(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    if (isKept && openedIn(folder, clock))
        m_proof.fault(figures::losses(), where + u": it was not brought up to date"_s);
    lookAt(migrateIn(folder, clock), {m_whole}, where);
    lookAtBackups(folder, where);
}

/// Who was not told that the sheet gave access back still has the old passphrase or the new one, or takes the same sheet once more.
void FilesProof::lookAtRecovered(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    const bool isOld = [&] {
        const Opened reg = openedIn(folder, clock);
        if (reg && isKept)
            m_proof.fault(figures::losses(), where + u": the passphrase of before still opens"_s);
        else if (reg)
            lookAt(reg, {m_live}, where);
        return reg.has_value();
    }();
    Opened reg = isOld ? failure(Problem::Kind::Denied, {}) : recoveredIn(folder, clock);
    QByteArrayList contents{m_whole};
    if (!reg && !isKept) {
        const FixedClock sameDay(momentOfWork()); // when the key is from stands in a record
        if (const Result<Secret> again = recoverIn(folder, sameDay); !again)
            m_proof.fault(figures::unopened(), where + u", once more: "_s + again.error().text);
        reg = recoveredIn(folder, clock);
        contents.append(m_recoveredTwice);
    }
    lookAt(reg, contents, where);
}

void FilesProof::lookAtBackups(const QString &folder, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    const QDir backups(folder + u"/backups"_s);
    const QStringList names = backups.entryList({u"marac-*"_s}, QDir::Dirs);
    if (names.isEmpty())
        m_proof.fault(figures::losses(), where + u": no backup was made before"_s);
    for (const QString &name : names) {
        const Result<BackupManifest> sound = verifyCopy(placeIn(folder, clock), backups.filePath(name), administrator(),
                                                        test::passphraseFor(administrator()));
        if (!sound)
            m_proof.fault(figures::halves(), where + u", its backup: "_s + sound.error().text);
    }
}

} // namespace marac::kills
