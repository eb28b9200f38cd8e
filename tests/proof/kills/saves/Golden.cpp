// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/Golden.h"

#include "tests/proof/kills/FailingKinds.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

namespace marac::kills {

QStringList workerArguments(const QString &folder, const QStringList &chains, const QStringList &more)
{
    return QStringList{QStringLiteral("--work"), folder, chains.join(u',')} + more;
}

static faults::Run runOf(const Prepared &prepared, const QStringList &chains, const QStringList &more,
                         faults::Kind kind)
{
    const QTemporaryDir folder;
    prepared.copyTo(folder.path());
    return faults::run(QCoreApplication::applicationFilePath(), workerArguments(folder.path(), chains, more),
                       folder.path(), kind);
}

Golden::Golden(const Prepared &prepared, const QStringList &chains) : m_prepared(prepared), m_chains(chains)
{
    QElapsedTimer timer;
    timer.start();
    const faults::Run run = runOf(prepared, chains, {QStringLiteral("--states")}, faults::Kind::None);
    m_milliseconds = int(timer.elapsed());
    m_tale = tale(run.output);
    m_exitCode = run.killed ? -1 : run.exitCode;
    if (!good() && m_tale.refused.isEmpty())
        m_tale.refused = QStringLiteral("exit %1 after %2 saves").arg(m_exitCode).arg(m_tale.kept.size());
    m_calls.insert(int(faults::Kind::None), run.calls);
}

QStringList Golden::keptInSteps() const
{
    QStringList saves;
    for (qsizetype i = 0; i < m_tale.kept.size(); ++i) {
        if (m_tale.reached.at(i + 1) - m_tale.reached.at(i) > 1)
            saves.append(m_tale.kept.at(i));
    }
    return saves;
}

int Golden::calls(faults::Kind kind)
{
    const int key = int(isCountedByItself(kind) ? kind : faults::Kind::None);
    if (!m_calls.contains(key))
        m_calls.insert(key, runOf(m_prepared, m_chains, {}, kind).calls);
    return m_calls.value(key);
}

const QList<int> &Golden::flushes()
{
    if (!m_flushes) {
        m_flushes.emplace();
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        const faults::Run run = faults::run(QCoreApplication::applicationFilePath(),
                                            workerArguments(folder.path(), m_chains), folder.path());
        const Tale told = tale(run.output);
        for (qsizetype i = 0; i < told.calls.size(); ++i)
            *m_flushes +=
                faults::flushesRestedOn(folder.path(), run.made, {i > 0 ? told.calls.at(i - 1) : 0, told.calls.at(i)});
    }
    return *m_flushes;
}

long Golden::requests()
{
    if (!m_requests) {
        const QStringList none{QStringLiteral("--memory"), QStringLiteral("0")};
        m_requests = tale(runOf(m_prepared, m_chains, none, faults::Kind::None).output).requests;
    }
    return *m_requests;
}

Golden::Standing Golden::standing(const QByteArray &state, qsizetype kept) const
{
    const qsizetype first = m_tale.reached.value(kept, m_tale.states.size() - 1);
    const qsizetype last = m_tale.reached.value(kept + 1, m_tale.states.size() - 1);
    const auto begin = m_tale.states.begin();
    if (std::find(begin + first, begin + last + 1, state) != begin + last + 1)
        return Standing::Right;
    return std::find(begin, begin + first, state) != begin + first ? Standing::Lost : Standing::Mixed;
}

} // namespace marac::kills
