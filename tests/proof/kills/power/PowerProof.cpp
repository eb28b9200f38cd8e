// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/PowerProof.h"

#include "core/register/RegisterCore.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/PageCheck.h"
#include "tests/proof/kills/Content.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Lots.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/proof/kills/power/CutWays.h"
#include "tests/proof/kills/power/RecordingVfs.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/TestRegister.h"

#include <QFile>

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;

/// Bringing the register up to date by a newer program, beside the chains of saves.
static const QString migration = u"migration"_s;
static constexpr int deepest = 3;
static constexpr qsizetype emptyHeader = 28; ///< bytes of a rollback journal's header without what pads it

PowerProof::PowerProof(proof::Proof &proof, const Prepared &prepared, Share share)
    : m_proof(proof), m_prepared(prepared), m_share(share)
{
}

void PowerProof::run()
{
    if (!recordingVfs::install())
        qFatal("only SQLite's unix file system can be recorded");
    const QStringList works = m_proof.isLong() ? allWorks() : QStringList{u"office"_s, migration};
    for (qsizetype i = 0; i < works.size(); ++i) {
        if (!m_share.has(i))
            continue;
        m_lot = lotAt(m_proof.seed(), Part::Power, {quint32(i)});
        Story story = record(works.at(i));
        readStates(story);
        if (i == 0)
            demandThatLostFlushesAreSeen(story);
        cutStory(story);
    }
}

QStringList PowerProof::allWorks()
{
    QStringList works;
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains) {
        if (keepsItsFile(chain.name))
            works.append(chain.name);
    }
    return works << migration;
}

PowerProof::Story PowerProof::record(const QString &work)
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    const FixedClock clock(momentOfWork());
    const RegisterPlace place = placeIn(folder.path(), clock);
    Story story;
    story.work = work;
    recordingVfs::begin(place.path, story.log);
    {
        const Result<std::unique_ptr<Register>> reg = work == migration
            ? migrateIn(folder.path(), clock)
            : Register::open(place, administrator(), test::passphraseFor(administrator()));
        if (!reg)
            qFatal("the recorded register did not open");
        m_key = RegisterInside::of(**reg).unlocked.key.clone();
        if (work == migration)
            story.kept.append(story.log.calls.size());
        else
            recordSaves(**reg, folder.path(), story);
    }
    recordingVfs::end();
    return story;
}

void PowerProof::recordSaves(Register &reg, const QString &folder, Story &story)
{
    Desk desk{reg, folder, Ready::from(folder)};
    makeSaves(desk, {story.work},
              {[&story](const Save &, const Desk &) { story.kept.append(story.log.calls.size()); },
               [](const Save &save, const Problem &problem) {
                   qFatal("%s: %s", qUtf8Printable(save.name), qUtf8Printable(problem.text));
               }});
}

/// A transaction begins with the header of its journal, which is padded to a sector. What is written in its place later, the
/// number of its pages, is shorter.
static bool begins(const DiskCall &call)
{
    return call.kind == DiskCall::Kind::Write && call.file == DiskFile::Journal && call.at == 0
        && call.bytes.size() > emptyHeader;
}

void PowerProof::readStates(Story &story)
{
    UnsyncedDisk disk(story.log.before, 4096);
    const auto read = [&] {
        DiskLog repair;
        story.states.append(opened(disk.now(), repair, false));
        if (story.states.last().isEmpty())
            m_proof.fault(figures::unopened(), u"%1, before any power cut"_s.arg(story.work));
    };
    for (qsizetype i = 0; i < story.log.calls.size(); ++i) {
        const DiskCall &call = story.log.calls.at(i);
        if (begins(call)) {
            read();
            story.begun.append(i);
        }
        disk.apply(call);
    }
    read();
    if (story.begun.size() < story.kept.size())
        qFatal("the transactions of %s were not recorded", qUtf8Printable(story.work));
}

QList<QByteArray> PowerProof::Story::allowedBefore(qsizetype call) const
{
    const qsizetype begunBy = std::count_if(begun.begin(), begun.end(), [&](qsizetype first) { return first < call; });
    if (begunBy == 0)
        return {states.first()};
    const qsizetype last = begun.at(begunBy - 1);
    const bool isKept = std::any_of(kept.begin(), kept.end(), [&](qsizetype at) { return last < at && at <= call; });
    if (isKept)
        return {states.at(begunBy)};
    return {states.at(begunBy - 1), states.at(begunBy)};
}

PowerProof::Story PowerProof::Story::withoutFlushesOf(DiskFile file) const
{
    Story story = *this;
    for (DiskCall &call : story.log.calls) {
        if (call.file == file && call.kind == DiskCall::Kind::Sync)
            call.kind = DiskCall::Kind::Write; // of nothing: the places of the others stay
        if (call.file == file)
            call.lasts = false;
    }
    return story;
}

static bool makesLast(const DiskCall &call)
{
    return call.kind == DiskCall::Kind::Sync || (call.kind == DiskCall::Kind::Remove && call.lasts);
}

void PowerProof::demandThatLostFlushesAreSeen(const Story &story) const
{
    for (const DiskFile file : {DiskFile::Database, DiskFile::Journal}) {
        proof::Proof seen(u"a disk without flushes"_s, figures::counts(), figures::faults());
        PowerProof control(seen, m_prepared, m_share);
        control.m_key = m_key->clone();
        control.m_lot = m_lot;
        control.cutStory(story.withoutFlushesOf(file));
        const QStringList faults = figures::faults();
        if (std::none_of(faults.begin(), faults.end(), [&](const QString &what) { return seen.counted(what) > 0; }))
            qFatal("saves without flushes of the %s were not seen to be lost",
                   file == DiskFile::Journal ? "journal" : "register");
    }
}

void PowerProof::cutStory(const Story &story)
{
    for (const int sector : {512, 4096})
        cutStory(story, sector);
}

void PowerProof::cutStory(const Story &story, int sector)
{
    UnsyncedDisk disk(story.log.before, sector);
    for (qsizetype i = 0; i <= story.log.calls.size(); ++i) {
        const bool isEnd = i == story.log.calls.size();
        if (story.kept.contains(i) || (!isEnd && makesLast(story.log.calls.at(i)))) {
            const QString where = u"%1, power cut before call %2 of %3, sectors of %4 bytes"_s.arg(story.work)
                                      .arg(i)
                                      .arg(story.log.calls.size())
                                      .arg(sector);
            tryCuts(disk, {story.allowedBefore(i), story.states, where}, 1);
        }
        if (!isEnd)
            disk.apply(story.log.calls.at(i));
    }
}

void PowerProof::tryCuts(const UnsyncedDisk &disk, const Expected &expected, int depth)
{
    // Of a repair few ways are tried, and its ends are those that every repair begins and ends with.
    const QList<QList<int>> ways = depth == 1
        ? waysToCut(disk.wheels(), m_proof.size(6, sizes::waysToCutAPlace), Ends::Taken, m_lot)
        : waysToCut(disk.wheels(), m_proof.size(2, sizes::waysToCutARepair), Ends::Left, m_lot);
    for (const QList<int> &way : ways) {
        DiskLog repair;
        const QByteArray state = opened(disk.cut(way), repair, depth > 1);
        m_proof.count(figures::images());
        if (depth == deepest)
            m_proof.count(figures::deepImages());
        const QString where = u"%1, %2 deep"_s.arg(expected.where).arg(depth);
        if (state.isEmpty())
            m_proof.fault(figures::unopened(), where);
        else if (!expected.allowed.contains(state))
            m_proof.fault(expected.known.contains(state) ? figures::losses() : figures::halves(), where);
        // Whatever the first attempt at putting it right came to, one that was cut short has to come to the same.
        const bool goesOn = depth > 1 || m_lot.bounded(quint32(m_proof.size(8, sizes::cutsToARepair))) == 0;
        if (depth < deepest && goesOn && !state.isEmpty())
            cutRepair(repair, {{state}, expected.known, expected.where}, depth + 1);
    }
}

void PowerProof::cutRepair(const DiskLog &repair, const Expected &expected, int depth)
{
    UnsyncedDisk disk(repair.before, m_lot.bounded(2) == 0 ? 512 : 4096);
    for (const DiskCall &call : repair.calls) {
        if (makesLast(call))
            tryCuts(disk, expected, depth);
        disk.apply(call);
    }
}

static void put(const QString &path, const DiskImage::Content &content)
{
    QFile file(path);
    if (!content.isThere) {
        file.remove();
        return;
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(content.bytes) != content.bytes.size())
        qFatal("the disk after a power cut could not be laid out");
}

/// Whoever opened it before left word, through to the disk, that a change is being undone (CutChange).
QByteArray PowerProof::opened(const DiskImage &disk, DiskLog &repair, bool wasBeingUndone)
{
    const QString path = m_folder.filePath(u"image.marac"_s);
    put(path + u"-undone"_s, {wasBeingUndone, {}});
    put(path, disk.of(DiskFile::Database));
    put(path + u"-journal"_s, disk.of(DiskFile::Journal));
    recordingVfs::begin(path, repair);
    QByteArray state;
    try {
        if (const Result<std::unique_ptr<Connection>> db = CipherFile::open(path, m_key->sqlcipherKey());
            db && checkPages(**db))
            state = contentOf(**db, Extent::Everything);
    } catch (const StoreFault &) {
        state.clear();
    }
    recordingVfs::end();
    return state;
}

} // namespace marac::kills
