// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ToldSuccess.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace marac::kills {

/// The program that makes saves, to be killed or failed at any of its calls: unlocks, makes the chains' saves, locks. One line
/// to its standard output for each thing that happened, written out at once, as a person sees a form close:
///
///     kept NAME          the save was acknowledged
///     refused NAME: WHY  it was told as not kept, and the work ended there
///     state DIGEST       what the register holds after a commit, with --states
///     sheet SECRET       the recovery sheet that was just made
///     pending WHY        what was kept with it is not all in its place yet, as was told
///     calls N            that many calls had touched its files when the save was acknowledged
///     requests N         of memory, with --memory
///
/// `--work FOLDER CHAIN,CHAIN [--states] [--memory N]`. 0 when all was kept, 3 when it could not unlock, 4 when a save was refused.
int work(const QStringList &arguments);

/// What a worker told before its end.
struct Tale
{
    QList<QByteArray> states; ///< one after the other different
    QList<qsizetype> reached; ///< after so many saves were kept, the place of the state among them
    QStringList kept;
    QString refused;
    QByteArray sheet; ///< in hexadecimal digits
    QList<int> calls; ///< so many there were when each of `kept` was told
    long requests = 0;
    std::optional<qsizetype> pending; ///< the place of the first that was told with something still to be done

    /// Which save was told as kept first after that call, counted from 1. None when none was, or not as wholly done.
    std::optional<faults::Told> toldAfter(int call) const;
};

Tale tale(const QByteArray &output);

} // namespace marac::kills
