// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/FolderProof.h"

#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Lots.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/proof/kills/power/CutWays.h"
#include "tests/proof/kills/saves/Judge.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <utility>

namespace marac::kills {

using namespace Qt::StringLiterals;

static constexpr std::array<int, 2> sectors{512, 4096};

FolderProof::FolderProof(proof::Proof &proof, const Prepared &prepared, FileJudge &judge, Share share)
    : m_proof(proof), m_prepared(prepared), m_judge(judge), m_share(share), m_folder(m_around.filePath(u"work"_s))
{
}

void FolderProof::run()
{
    qsizetype turn = 0;
    const QList<FileJudge::Workflow> workflows = FileJudge::workflows();
    for (const FileJudge::Workflow &workflow : workflows)
        cutStory(storyOfWorkflow(workflow), turn++);
    for (const QString &chain : {u"accounts"_s, u"keys"_s, u"backup"_s}) {
        const Story story = storyOfChain(chain);
        if (m_share.number == 0 && chain != "accounts"_L1)
            demandThatLostFlushesAreSeen(story, chain == "keys"_L1 ? u".keys"_s : u"/backups/"_s);
        cutStory(story, turn++);
    }
}

void FolderProof::clearFolder() const
{
    if (!QDir(m_folder).removeRecursively() || !QDir().mkpath(m_folder))
        qFatal("no folder for what the power left");
}

faults::Recording FolderProof::record(Story &story, const std::function<void(const QString &folder)> &prepare) const
{
    clearFolder();
    prepare(m_folder);
    for (const int sector : sectors)
        story.before.append(UnsyncedFolder(m_folder, sector));
    faults::Recording recording =
        faults::recordingOf(QCoreApplication::applicationFilePath(), story.work.arguments, m_folder);
    if (recording.run.exitCode != 0 || recording.calls.isEmpty())
        qFatal("%s, without any fault, was not done", qUtf8Printable(story.work.name));
    story.calls = recording.calls;
    demandTheWhole(story);
    return recording;
}

FolderProof::Story FolderProof::storyOfWorkflow(const FileJudge::Workflow &workflow)
{
    Story story;
    story.work = {workflow.option, {workflow.option, m_folder}};
    const faults::Recording recording =
        record(story, [&](const QString &folder) { m_judge.prepare(workflow, folder); });
    story.told = {fileTale(recording.run.output).calls};
    m_judge.learn(workflow, m_folder);
    story.work.look = [this, workflow](qsizetype told, const QString &where) {
        m_judge.look(workflow, m_folder, told > 0, where);
    };
    return story;
}

/// As a worker has told it that ended after so many saves.
static Tale firstOf(const QByteArray &output, qsizetype told)
{
    qsizetype end = 0;
    for (; told > 0; --told)
        end = output.indexOf('\n', output.indexOf("\nkept ", end) + 1);
    return tale(output.first(end));
}

FolderProof::Story FolderProof::storyOfChain(const QString &chain)
{
    Story story;
    story.work = {chain, workerArguments(m_folder, {chain})};
    const faults::Recording recording = record(story, [this](const QString &folder) { m_prepared.copyTo(folder); });
    story.told = tale(recording.run.output).calls;
    const auto golden = std::make_shared<Golden>(m_prepared, QStringList{chain});
    story.work.look = [this, golden, output = recording.run.output](qsizetype told, const QString &where) {
        Judge(m_proof).look(m_folder, *golden, firstOf(output, told), where);
    };
    return story;
}

static QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator within(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (within.hasNext()) {
        QFile file(within.next());
        files.insert(file.fileName().mid(folder.size()),
                     file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("a folder"));
    }
    return files;
}

static QList<int> flat(const QList<QList<int>> &parts)
{
    QList<int> wheels;
    for (const QList<int> &part : parts)
        wheels += part;
    return wheels;
}

void FolderProof::demandTheWhole(const Story &story) const
{
    UnsyncedFolder disk = story.before.first();
    for (const faults::RecordedCall &call : story.calls)
        disk.apply(call);
    QList<int> all = flat(disk.parts());
    for (int &wheel : all)
        --wheel;
    const QTemporaryDir played;
    disk.layOut(all, played.path());
    if (filesIn(played.path()) != filesIn(m_folder))
        qFatal("the recording of %s is not the whole of what it did", qUtf8Printable(story.work.name));
}

qsizetype FolderProof::Story::toldBefore(qsizetype call) const
{
    if (call == calls.size())
        return told.size();
    return std::count_if(told.begin(), told.end(), [&](int at) { return at < calls.at(call).number; });
}

QList<qsizetype> FolderProof::Story::cuts() const
{
    QList<qsizetype> cuts;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const bool isTold = i > 0 && toldBefore(i) > toldBefore(i - 1);
        if (isTold || calls.at(i).name == "flush"_L1)
            cuts.append(i);
    }
    return cuts << calls.size();
}

FolderProof::Story FolderProof::Story::withoutFlushesOf(const QString &word) const
{
    Story story = *this;
    story.calls.removeIf(
        [&](const faults::RecordedCall &call) { return call.name == "flush"_L1 && call.path.contains(word); });
    return story;
}

void FolderProof::demandThatLostFlushesAreSeen(const Story &story, const QString &word)
{
    proof::Proof seen(u"a disk without flushes"_s, figures::counts(), figures::faults());
    FolderProof control(seen, m_prepared, m_judge, {});
    Story lost = control.storyOfChain(story.work.name).withoutFlushesOf(word);
    control.m_lot = lotAt(m_proof.seed(), Part::Folders, {});
    control.cutStory(lost, 0);
    const QStringList faults = figures::faults();
    if (std::none_of(faults.begin(), faults.end(), [&](const QString &what) { return seen.counted(what) > 0; }))
        qFatal("%s without flushes was not seen to be lost", qUtf8Printable(story.work.name));
}

void FolderProof::cutStory(const Story &story, qsizetype turn)
{
    const QList<qsizetype> cuts = story.cuts();
    const qsizetype tries =
        std::min<qsizetype>(m_proof.size(sizes::cutsOfAFolderInShort, int(cuts.size())), cuts.size());
    for (qsizetype sector = 0; sector < story.before.size(); ++sector) {
        UnsyncedFolder disk = story.before.at(sector);
        qsizetype applied = 0;
        for (qsizetype i = 0; i < tries; ++i) {
            m_lot = lotAt(m_proof.seed(), Part::Folders, {quint32(turn), quint32(sector), quint32(i)});
            const qsizetype call = cuts.at(qsizetype(placeOf(i, tries, cuts.size(), m_lot)) - 1);
            for (; applied < call; ++applied)
                disk.apply(story.calls.at(applied));
            // In the short form one size of sectors at each, by turns.
            if (m_proof.isLong() ? m_share.has(i) : (i + turn) % 2 == sector)
                cut(story, disk, call);
        }
    }
}

void FolderProof::cut(const Story &story, const UnsyncedFolder &disk, qsizetype call)
{
    const QList<QList<int>> ways = waysToCutParts(disk.parts(), m_proof.size(4, sizes::waysToCutAFolder), m_lot);
    for (const QList<int> &way : ways) {
        clearFolder();
        disk.layOut(way, m_folder);
        m_proof.count(figures::images());
        m_proof.count(figures::folderImages());
        QStringList places;
        for (const int place : way)
            places.append(QString::number(place));
        story.work.look(story.toldBefore(call),
                        u"%1, power cut before call %2 of %3, left as %4"_s.arg(story.work.name)
                            .arg(call)
                            .arg(story.calls.size())
                            .arg(places.join(u',')));
    }
}

} // namespace marac::kills
