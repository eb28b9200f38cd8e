// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Divided.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

namespace marac::proof {

static constexpr char word[] = "handed over ";

namespace {

/// What a process wrote: what a person reads, and what it hands over.
struct Output
{
    QByteArray said;
    QByteArray handed;
};

Output outputOf(const QByteArray &written)
{
    const qsizetype at = written.lastIndexOf(word);
    if (at < 0)
        return {written, {}};
    return {written.first(at), written.mid(at + qsizetype(sizeof word) - 1).trimmed()};
}

/// The pieces that nobody has begun yet, and the proof that takes in those that were: for each thread that waits for a process.
class Division
{
public:
    Division(Proof &proof, const QList<Piece> &pieces)
        : m_program(QCoreApplication::applicationFilePath()), m_proof(proof), m_pieces(pieces)
    {
    }

    void work()
    {
        while (const Piece *piece = next())
            prove(*piece);
    }

private:
    const Piece *next()
    {
        const std::lock_guard held(m_mutex);
        return m_begun < m_pieces.size() ? &m_pieces.at(m_begun++) : nullptr;
    }

    void prove(const Piece &piece)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(m_program, piece.arguments);
        process.waitForFinished(-1);
        const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const Output output = outputOf(process.readAllStandardOutput());
        const std::lock_guard held(m_mutex);
        std::printf("%s", output.said.constData());
        std::fflush(stdout);
        if (!m_proof.takeIn(output.handed) || !isDone)
            m_proof.leaveUnfinished(piece.name);
    }

    const QString m_program;
    Proof &m_proof;
    const QList<Piece> &m_pieces;
    std::mutex m_mutex;
    qsizetype m_begun = 0;
};

} // namespace

void proveDivided(Proof &proof, const QList<Piece> &pieces)
{
    Division division(proof, pieces);
    std::vector<std::jthread> waiting;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        waiting.emplace_back([&division] { division.work(); });
}

void handOver(const Proof &proof)
{
    std::printf("%s%s\n", word, proof.handedOver().constData());
}

} // namespace marac::proof
