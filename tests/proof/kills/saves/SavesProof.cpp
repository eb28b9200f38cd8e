// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/SavesProof.h"

#include "tests/proof/kills/FailingKinds.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/saves/Judge.h"
#include "tests/proof/kills/saves/SaveFlush.h"
#include "tests/proof/kills/saves/UseCases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace marac::kills {

using faults::Kind;

static constexpr int killsInLong = 20'000;
static constexpr int chainsInAnOrder = 3;
static constexpr int killsOfAnOrder = 50;
static constexpr int mostRefused = 500;

SavesProof::SavesProof(proof::Proof &proof, const Prepared &prepared)
    : m_proof(proof), m_prepared(prepared), m_lot(proof.seed())
{
}

void SavesProof::run()
{
    const QList<Chain> chains = allChains();
    for (qsizetype i = 0; i < chains.size(); ++i)
        tryChain(chains.at(i).name, i);
    if (m_proof.isLong())
        tryOrders();
}

void SavesProof::tryChain(const QString &chain, qsizetype turn)
{
    Golden golden(m_prepared, {chain});
    if (!golden.good()) {
        m_proof.fault(figures::losses(),
                      QStringLiteral("%1, without any fault, ended with %2").arg(chain, golden.refused()));
        return;
    }
    tryCalls(golden, Kind::Kill, 1);
    tryCalls(golden, Kind::Torn, 1);
    const QList<Kind> kinds = failingKinds(m_proof.isLong(), turn);
    for (const Kind kind : kinds)
        tryCalls(golden, kind, 1);
    tryFlushes(golden);
    // In the short form by turns: each run costs seconds.
    if (m_proof.isLong() || turn % 2 == 0)
        tryMemory(golden, m_proof.size(1, 300));
    if (m_proof.isLong() || turn % 2 != 0)
        tryMoments(golden, m_proof.size(1, 100));
}

void SavesProof::tryCalls(Golden &golden, Kind kind, int tries)
{
    const int calls = golden.calls(kind);
    const int step = m_proof.size(std::max(1, calls / tries), isDeath(kind) ? 1 : 3);
    for (int at = firstOf(step); at <= calls; at += step)
        tryCall(golden, kind, at, calls);
}

void SavesProof::tryCall(const Golden &golden, Kind kind, int at, int calls)
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    const faults::Run run = faults::run(QCoreApplication::applicationFilePath(),
                                        workerArguments(folder.path(), golden.chains()), folder.path(), kind, at);
    const QString where =
        QStringLiteral("%1, fault %2 at call %3 of %4").arg(golden.name()).arg(faults::nameOf(kind)).arg(at).arg(calls);
    if (isDeath(kind)) {
        if (!run.killed)
            return; // fewer calls than when they were counted: nothing was tried
        m_proof.count(figures::kills());
    } else {
        if (run.killed)
            m_proof.fault(figures::crashes(), where);
        if (run.calls < at)
            return;
        m_proof.count(figures::failedCalls());
    }
    const Tale told = tale(run.output);
    if (told.isStruckBeforeLocking && run.exitCode == 0 && losesFlushes(kind) && isFlushOfASave(run.struck)) {
        // The bytes lie in memory all the same, so nothing is missing afterwards: only what was said shows it.
        const QString file = QFileInfo(run.struck.path).fileName();
        m_proof.fault(figures::losses(),
                      where + QStringLiteral(": the flush of %1 failed, and all was told as kept").arg(file));
    }
    Judge(m_proof).look(folder.path(), golden, told, where);
}

void SavesProof::tryFlushes(Golden &golden)
{
    const QList<int> &places = golden.flushes();
    if (places.isEmpty())
        qFatal("%s flushed nothing", qUtf8Printable(golden.name()));
    const int calls = golden.calls(Kind::Io);
    const qsizetype step = m_proof.isLong() ? 1 : places.size();
    for (qsizetype i = firstOf(int(step)) - 1; i < places.size(); i += step)
        tryCall(golden, Kind::Io, places.at(i), calls);
}

void SavesProof::tryMemory(Golden &golden, int tries)
{
    const long requests = golden.requests();
    const long step = std::max(1L, requests / tries);
    for (long at = firstOf(int(step)); at <= requests; at += step) {
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        const QStringList refused{QStringLiteral("--memory"), QString::number(at)};
        const faults::Run run =
            faults::run(QCoreApplication::applicationFilePath(),
                        workerArguments(folder.path(), golden.chains(), refused), folder.path(), Kind::None);
        const QString where = QStringLiteral("%1, request of memory %2 of %3").arg(golden.name()).arg(at).arg(requests);
        const Tale told = tale(run.output);
        if (run.killed)
            m_proof.fault(figures::crashes(), where);
        else if (told.requests < at)
            continue;
        m_proof.count(figures::failedCalls());
        Judge(m_proof).look(folder.path(), golden, told, where);
    }
}

/// Killed from outside at a moment drawn by lot, between two calls as well as in one.
void SavesProof::tryMoments(const Golden &golden, int tries)
{
    for (int i = 0; i < tries; ++i) {
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        const int moment = int(m_lot.bounded(quint32(std::max(1, golden.milliseconds()))));
        QProcess worker;
        worker.start(QCoreApplication::applicationFilePath(), workerArguments(folder.path(), golden.chains()));
        if (!worker.waitForStarted())
            qFatal("the worker did not start");
        if (!worker.waitForFinished(std::max(1, moment)))
            worker.kill();
        if (!worker.waitForFinished(60'000) && worker.state() != QProcess::NotRunning)
            qFatal("the worker did not end");
        if (worker.exitStatus() == QProcess::CrashExit)
            m_proof.count(figures::kills());
        Judge(m_proof).look(folder.path(), golden, tale(worker.readAllStandardOutput()),
                            QStringLiteral("%1, after %2 ms").arg(golden.name()).arg(moment));
    }
}

void SavesProof::tryOrders()
{
    QStringList names;
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains)
        names.append(chain.name);
    int refused = 0;
    while (m_proof.counted(figures::kills()) < killsInLong) {
        std::shuffle(names.begin(), names.end(), m_lot);
        Golden golden(m_prepared, names.first(chainsInAnOrder));
        if (!golden.good()) { // some take the ground from others: a case that was moved is on no agenda there
            if (++refused > mostRefused)
                qFatal("too few chains go together: %s, %s", qUtf8Printable(golden.name()),
                       qUtf8Printable(golden.refused()));
            continue;
        }
        const int calls = golden.calls(Kind::Kill);
        for (int i = 0; i < killsOfAnOrder; ++i)
            tryCall(golden, i % 2 == 0 ? Kind::Kill : Kind::Torn, firstOf(calls), calls);
    }
}

} // namespace marac::kills
