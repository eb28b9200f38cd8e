// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace marac::kills {

/// The program that makes saves, to be killed or failed at any of its calls: unlocks, makes the chains' saves, locks. One line
/// to its standard output for each thing that happened, written out at once, as a person sees a form close:
///
///     kept NAME          the save was acknowledged
///     refused NAME: WHY  it was told as not kept, and the work ended there
///     state DIGEST       what the register holds after a commit, with --states
///     sheet SECRET       the recovery sheet that was just made
///     pending WHY        what was kept with it is not all in its place yet, as was told
///     requests N         of memory, with --memory
///     struck             the fault has come about, and only locking is left to do
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
    long requests = 0;
    bool isStruckBeforeLocking = false;
    bool isPending = false; ///< something is still to be done, and that was told
};

Tale tale(const QByteArray &output);

} // namespace marac::kills
