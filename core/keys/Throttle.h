// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QString>
#include <QUuid>

namespace marac {

/// Seconds to wait after so many wrong passphrases in a row: 0, 0, 0, 1, 2, 5, 15, 30, then 60 each. It slows a person at
/// the keyboard; against a stolen file only the cost of the derivation counts.
int delayAfter(int failures);

/// Wrong passphrases in a row for one register on this computer, kept over restarts. Turning the clock back or forward
/// gains nothing: within one start of the computer the waiting is measured by a clock that can't be set.
class Throttle
{
public:
    /// `clock` must outlive this. `stateFolder` and `bootId` are places::stateFolder() and places::bootId(). A folder that
    /// can't be written is no error: the count is then kept in memory only.
    Throttle(const QString &stateFolder, const QUuid &registerId, const Clock &clock, const QString &bootId);

    int failures() const { return m_failures; }
    /// Milliseconds until the next try is taken; 0 when it is taken now.
    qint64 waitMs() const;

    void failed();
    void succeeded();

private:
    void load();
    void save() const;

    QString m_path;
    QString m_bootId;
    const Clock &m_clock;
    int m_failures = 0;
    qint64 m_anchorSteadyMs = 0; ///< steady time from which the delay counts
};

} // namespace marac
