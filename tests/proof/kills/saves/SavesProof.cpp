// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/SavesProof.h"

#include "tests/proof/kills/FailingKinds.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Lots.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/saves/Judge.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;
using faults::Kind;

static constexpr int chainsInAnOrder = 3;
static constexpr int mostRefused = 500;
static constexpr int inHalves = 2; ///< a call is killed before it and with half of it done

SavesProof::SavesProof(proof::Proof &proof, const Prepared &prepared, Share share)
    : m_proof(proof), m_prepared(prepared), m_share(share)
{
}

void SavesProof::run()
{
    if (m_share.number == 0 && Golden(m_prepared, {byTwoChanges().name}).keptInSteps().isEmpty())
        qFatal("a save by two changes was not seen");
    std::vector<Golden> all = goldens();
    qint64 calls = 0;
    for (Golden &golden : all)
        calls += golden.calls(Kind::Kill);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Golden &golden = all.at(i);
        if (!isSound(golden))
            continue;
        // To each chain by its length, rounded up.
        const qint64 itsPart = qint64(sizes::killsOfChains) * golden.calls(Kind::Kill) / calls + 1;
        tryChain(golden, qsizetype(i), m_proof.size(2, int(itsPart)));
    }
    if (m_proof.isLong())
        tryOrders();
}

std::vector<Golden> SavesProof::goldens()
{
    std::vector<Golden> all;
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains)
        all.emplace_back(m_prepared, QStringList{chain.name});
    return all;
}

bool SavesProof::isSound(const Golden &golden)
{
    if (!golden.good()) {
        m_proof.fault(figures::losses(),
                      u"%1, without any fault, ended with %2"_s.arg(golden.name(), golden.refused()));
        return false;
    }
    const QStringList inSteps = golden.keptInSteps();
    for (const QString &save : inSteps)
        m_proof.fault(figures::halves(), u"%1: “%2” is kept by several changes"_s.arg(golden.name(), save));
    return true;
}

void SavesProof::tryChain(Golden &golden, qsizetype turn, int kills)
{
    tryKills(golden, turn, kills);
    const QList<Kind> kinds = failingKinds(m_proof.isLong(), turn);
    for (const Kind kind : kinds)
        tryFailures(golden, turn, kind, m_proof.size(1, sizes::failuresOfAChain));
    tryFlushes(golden, turn, m_proof.size(1, sizes::failedFlushes));
    // In the short form by turns: each run costs seconds.
    if (m_proof.isLong() || turn % 2 == 0)
        tryMemory(golden, turn, m_proof.size(1, sizes::refusedMemory));
    if (m_proof.isLong() || turn % 2 != 0)
        tryMoments(golden, turn, m_proof.size(1, sizes::killsAtAMoment));
}

void SavesProof::tryKills(Golden &golden, qsizetype turn, int tries)
{
    const int calls = golden.calls(Kind::Kill);
    const int places = inHalves * calls;
    tries = std::min(tries, places);
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i + turn))
            continue;
        const qint64 place =
            placeOf(i, tries, places, lotAt(m_proof.seed(), Part::Chains, {quint32(turn), quint32(i)})) - 1;
        tryCall(golden, place % inHalves == 0 ? Kind::Kill : Kind::Torn, int(place / inHalves) + 1, calls);
    }
}

void SavesProof::tryFailures(Golden &golden, qsizetype turn, Kind kind, int tries)
{
    const int calls = golden.calls(kind);
    tries = std::min(tries, calls);
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i + turn))
            continue;
        const QRandomGenerator lot = lotAt(m_proof.seed(), Part::Failures, {quint32(turn), quint32(kind), quint32(i)});
        tryCall(golden, kind, int(placeOf(i, tries, calls, lot)), calls);
    }
}

void SavesProof::tryCall(Golden &golden, Kind kind, int at, int calls)
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    const faults::Run run = faults::run(QCoreApplication::applicationFilePath(),
                                        workerArguments(folder.path(), golden.chains()), folder.path(), kind, at);
    const QString where =
        u"%1, fault %2 at call %3 of %4"_s.arg(golden.name()).arg(faults::nameOf(kind)).arg(at).arg(calls);
    if (run.hung) {
        m_proof.fault(figures::crashes(), where + u": it did not end"_s);
        return;
    }
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
    if (faults::isLostFlush(run.struck, kind))
        m_proof.count(figures::failedFlushes());
    const Tale told = tale(run.output);
    if (const std::optional<faults::Told> saying = told.toldAfter(at); saying && faults::losesFlushes(kind)) {
        const QStringList files = faults::leftToLuck(folder.path(), run.made, *saying);
        if (!files.isEmpty())
            m_proof.fault(figures::losses(), where + u": told as kept, and not made to last: "_s + files.join(u", "_s));
    }
    Judge(m_proof).look(folder.path(), golden, told, where);
}

void SavesProof::tryFlushes(Golden &golden, qsizetype turn, int tries)
{
    const QList<int> &places = golden.flushes();
    if (places.isEmpty())
        qFatal("%s flushed nothing", qUtf8Printable(golden.name()));
    const int calls = golden.calls(Kind::Io);
    tries = int(std::min(qsizetype(tries), places.size()));
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i + turn))
            continue;
        const qint64 place =
            placeOf(i, tries, places.size(), lotAt(m_proof.seed(), Part::Flushes, {quint32(turn), quint32(i)}));
        tryCall(golden, Kind::Io, places.at(qsizetype(place) - 1), calls);
    }
}

void SavesProof::tryMemory(Golden &golden, qsizetype turn, int tries)
{
    const long requests = golden.requests();
    if (requests == 0)
        qFatal("%s asked for no memory", qUtf8Printable(golden.name()));
    tries = int(std::min(long(tries), requests));
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i + turn))
            continue;
        const qint64 at = placeOf(i, tries, requests, lotAt(m_proof.seed(), Part::Memory, {quint32(turn), quint32(i)}));
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        const QStringList refused{u"--memory"_s, QString::number(at)};
        const faults::Run run =
            faults::run(QCoreApplication::applicationFilePath(),
                        workerArguments(folder.path(), golden.chains(), refused), folder.path(), Kind::None);
        const QString where = u"%1, request of memory %2 of %3"_s.arg(golden.name()).arg(at).arg(requests);
        const Tale told = tale(run.output);
        if (run.killed || run.hung)
            m_proof.fault(figures::crashes(), where);
        else if (told.requests < at)
            continue;
        m_proof.count(figures::failedCalls());
        Judge(m_proof).look(folder.path(), golden, told, where);
    }
}

/// Killed from outside at a moment drawn by lot, between two calls as well as in one.
void SavesProof::tryMoments(const Golden &golden, qsizetype turn, int tries)
{
    for (int i = 0; i < tries; ++i) {
        if (!m_share.has(i + turn))
            continue;
        QRandomGenerator lot = lotAt(m_proof.seed(), Part::Moments, {quint32(turn), quint32(i)});
        tryMoment(golden, int(lot.bounded(quint32(std::max(1, golden.milliseconds())))));
    }
}

void SavesProof::tryMoment(const Golden &golden, int moment)
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    const QString where = u"%1, after %2 ms"_s.arg(golden.name()).arg(moment);
    QProcess worker;
    worker.start(QCoreApplication::applicationFilePath(), workerArguments(folder.path(), golden.chains()));
    if (!worker.waitForStarted())
        qFatal("the worker did not start");
    if (!worker.waitForFinished(std::max(1, moment)))
        worker.kill();
    if (!worker.waitForFinished(60'000) && worker.state() != QProcess::NotRunning) {
        m_proof.fault(figures::crashes(), where + u": it did not end"_s);
        return;
    }
    if (worker.exitStatus() == QProcess::CrashExit)
        m_proof.count(figures::kills());
    Judge(m_proof).look(folder.path(), golden, tale(worker.readAllStandardOutput()), where);
}

void SavesProof::tryOrders()
{
    QStringList names;
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains)
        names.append(chain.name);
    const qint64 wanted = sizes::leastKills / m_share.of + 1; // of this process; of all of them together not less
    int refused = 0;
    for (quint32 order = quint32(m_share.number); m_proof.counted(figures::kills()) < wanted;
         order += quint32(m_share.of)) {
        QRandomGenerator lot = lotAt(m_proof.seed(), Part::Orders, {order});
        QStringList drawn = names;
        std::shuffle(drawn.begin(), drawn.end(), lot);
        Golden golden(m_prepared, drawn.first(chainsInAnOrder));
        if (!golden.good()) { // some take the ground from others: a case that was moved is on no agenda there
            if (++refused > mostRefused)
                qFatal("too few chains go together: %s, %s", qUtf8Printable(golden.name()),
                       qUtf8Printable(golden.refused()));
            continue;
        }
        isSound(golden);
        const int calls = golden.calls(Kind::Kill);
        for (int i = 0; i < sizes::killsOfAnOrder; ++i)
            tryCall(golden, i % 2 == 0 ? Kind::Kill : Kind::Torn, 1 + int(lot.bounded(quint32(calls))), calls);
    }
}

} // namespace marac::kills
