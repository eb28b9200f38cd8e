// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/FilesProof.h"

#include "tests/proof/kills/FailingKinds.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Lots.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;
using faults::Kind;

FilesProof::FilesProof(proof::Proof &proof, FileJudge &judge, Share share)
    : m_proof(proof), m_judge(judge), m_share(share)
{
}

void FilesProof::run()
{
    const QList<Workflow> workflows = FileJudge::workflows();
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
    m_judge.prepare(workflow, folder);
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
    m_judge.learn(workflow, folder.path());
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
    m_judge.look(workflow, folder.path(), told.isKept, where);
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
        m_judge.look(workflow, folder.path(), told.isKept, where);
    }
}

} // namespace marac::kills
