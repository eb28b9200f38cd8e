// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/kills/saves/Worker.h"
#include "tests/support/Faults.h"

#include <QList>
#include <QMap>

#include <optional>

namespace marac::kills {

/// How the saves of some chains go when nothing goes wrong: what every run with a fault is held against.
class Golden
{
public:
    /// Runs them once. The answer of good() is whether each save was kept; if not, refused() says which was not and why.
    Golden(const Prepared &prepared, const QStringList &chains);

    bool good() const { return m_exitCode == 0; }
    QString refused() const { return m_tale.refused; }
    /// The saves that were acknowledged only after the records had changed more than once: a kill in between would leave a part
    /// of one, and standing() could not tell it from what was meant. Every use case is one change of the register, so there is
    /// none that may be among them.
    QStringList keptInSteps() const;
    const QStringList &chains() const { return m_chains; }
    QString name() const { return m_chains.join(QStringLiteral(", ")); }
    /// How long it took.
    int milliseconds() const { return m_milliseconds; }

    /// Calls that can go wrong in this way. Asking runs the saves once more where they are counted otherwise.
    int calls(faults::Kind kind);
    /// The places, counted from 1, of the flushes that what is told of a save rests on (faults::flushesRestedOn). Asking runs them once more.
    const QList<int> &flushes();
    /// Requests of memory during the saves. Asking runs them once more.
    long requests();

    enum class Standing {
        Right, ///< what was kept is there, and at most what was in hand besides, whole
        Lost,  ///< a state of before: something that was kept is not there
        Mixed  ///< no state that was ever to be, or more than what was in hand
    };
    /// How a register stands that holds `state` after `kept` saves had been acknowledged.
    Standing standing(const QByteArray &state, qsizetype kept) const;

private:
    const Prepared &m_prepared;
    QStringList m_chains;
    Tale m_tale;
    int m_exitCode = 0;
    int m_milliseconds = 0;
    QMap<int, int> m_calls; ///< by faults::Kind
    std::optional<long> m_requests;
    std::optional<QList<int>> m_flushes;
};

/// What to start the worker with.
QStringList workerArguments(const QString &folder, const QStringList &chains, const QStringList &more = {});

} // namespace marac::kills
