// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/FileJudge.h"

#include "core/register/RegisterCore.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "tests/proof/kills/Content.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/proof/kills/files/Leftovers.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFile>

namespace marac::kills {

using namespace Qt::StringLiterals;

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

/// As the door asks where a witness saw more: by two people, with a reason.
static Result<std::unique_ptr<Register>> restoredByTwo(const QString &folder, const Clock &clock)
{
    RegisterPlace place = placeIn(folder, clock);
    place.path = restoredPath(folder);
    Result<Admission> first = deriveUnlock(place, administrator(), test::passphraseFor(administrator()));
    Result<Admission> second = deriveUnlock(place, u"chair"_s, test::passphraseFor(u"chair"_s));
    if (!first || !second)
        return Failure((first ? second : first).error());
    return Register::enter(place, std::move(*first), AcceptOlder{u"The restoring was cut short"_s, std::move(*second)});
}

static Result<std::unique_ptr<Register>> recoveredIn(const QString &folder, const Clock &clock)
{
    return Register::open(placeIn(folder, clock), administrator(), test::passphraseFor(recoveredWords()));
}

static QByteArray recordsOf(Register &reg)
{
    return contentOf(*RegisterInside::of(reg).db, Extent::Records);
}

FileJudge::FileJudge(proof::Proof &proof, const Prepared &prepared) : m_proof(proof), m_prepared(prepared)
{
    m_prepared.copyTo(m_backedUp.path());
    const FixedClock clock(momentOfWork());
    {
        const auto reg = MUST(openedIn(m_backedUp.path(), clock));
        keepSheetIn(m_backedUp.path(), **reg);
        MUST(backUp(**reg, m_backedUp.path() + u"/backups"_s));
        m_live = recordsOf(**reg);
    }
    m_recoveredTwice = recoveredTwice();
}

/// As where the register took a new passphrase and the key files did not: the key it gave then stays known.
QByteArray FileJudge::recoveredTwice() const
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

QList<FileJudge::Workflow> FileJudge::workflows()
{
    return {
        {u"--create"_s, &FileJudge::nothingThere, &FileJudge::lookAtCreated, openedIn},
        {u"--restore"_s, &FileJudge::backedUp, &FileJudge::lookAtRestored, restoredIn},
        {u"--migrate"_s, &FileJudge::copied, &FileJudge::lookAtMigrated, migrateIn},
        {u"--recover"_s, &FileJudge::backedUp, &FileJudge::lookAtRecovered, recoveredIn},
    };
}

void FileJudge::learn(const Workflow &workflow, const QString &folder)
{
    const FixedClock clock(momentOfWork().addDays(1));
    m_whole = recordsOf(**MUST(workflow.open(folder, clock)));
    m_known = namesIn(folder);
}

void FileJudge::look(const Workflow &workflow, const QString &folder, bool isKept, const QString &where)
{
    (this->*workflow.look)(folder, isKept, where);
    if (const QStringList left = leftoversIn(folder, m_known); !left.isEmpty())
        m_proof.fault(figures::halves(), where + u", left behind: "_s + left.join(u", "_s));
}

void FileJudge::nothingThere(const QString &folder) const
{
    if (!QDir(folder).mkpath(u"state"_s))
        qFatal("no folder for a new register");
}

void FileJudge::copied(const QString &folder) const
{
    m_prepared.copyTo(folder);
}

void FileJudge::backedUp(const QString &folder) const
{
    copyFolder(m_backedUp.path(), folder);
}

void FileJudge::lookAt(const Opened &reg, const QByteArrayList &contents, const QString &where)
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
void FileJudge::lookAtCreated(const QString &folder, bool isKept, const QString &where)
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

static bool isOutdone(const Problem &problem)
{
    return problem.kind == Problem::Kind::Older || problem.kind == Problem::Kind::Forked;
}

/// Cut short between its name and the new witness it is in its place, whole, and nobody was told: then the door asks the same two
/// people for a reason who had agreed to go back behind what this computer saw. A witness that were put aside before the name is
/// there would stop nobody any more who never came to restore.
void FileJudge::lookAtRestored(const QString &folder, bool isKept, const QString &where)
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
    Opened reg = restoredIn(folder, clock);
    if (!reg && !isKept && isThere && isOutdone(reg.error()))
        reg = restoredByTwo(folder, clock);
    lookAt(reg, {m_whole}, where);
}

void FileJudge::lookAtLive(const QString &folder, bool isReplaced, const QString &where)
{
    const QTemporaryDir aside;
    copyFolder(folder, aside.path());
    const FixedClock clock(momentOfWork().addDays(1));
    const QString what = where + u", the register beside it"_s;
    Opened reg = openedIn(aside.path(), clock);
    if (isReplaced && !reg && isOutdone(reg.error())) {
        QDir state(aside.path() + u"/state"_s);
        if (!state.removeRecursively() || !QDir(aside.path()).mkpath(u"state"_s))
            qFatal("the witnesses could not be put aside");
        reg = openedIn(aside.path(), clock);
    }
    lookAt(reg, {m_live}, what);
}

/// By the newer program, which has made its backup before. What was told as done is done: the older program does not open it
/// any more.
void FileJudge::lookAtMigrated(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    if (isKept && openedIn(folder, clock))
        m_proof.fault(figures::losses(), where + u": it was not brought up to date"_s);
    lookAt(migrateIn(folder, clock), {m_whole}, where);
    lookAtBackups(folder, where);
}

/// Who was not told that the sheet gave access back still has the old passphrase or the new one, or takes the same sheet once more.
void FileJudge::lookAtRecovered(const QString &folder, bool isKept, const QString &where)
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

void FileJudge::lookAtBackups(const QString &folder, const QString &where)
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
