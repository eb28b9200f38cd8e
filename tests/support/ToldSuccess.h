// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

#include <QStringList>

namespace marac::faults {

/// When a program told that something is done: after `at` of its calls, and after `before` of them it had told the same of what
/// came before.
struct Told
{
    int before = 0;
    int at = 0;
};

/// What was told as done rests on and would lose in a power cut, of the files in `folder`: content and names that were not made
/// to last by then. A flush that went wrong makes nothing last; after it a folder may be flushed again, a file has to be made
/// anew. Empty when it was right to tell. The bytes lie in memory all the same, so nothing else shows it.
///
/// Nothing rests on
/// - what this computer notes for itself (witness, count of wrong passphrases, card of who has it open): each is written anew at the
///   next unlock or save, and nobody is kept out by an old one,
/// - the name of a journal: what was told is whole in the file itself, and the journal emptied,
/// - one of the two key files beside a register, when the other was put in its place since `before` and lasts: the next unlock
///   makes it again from that. In a backup both are asked for.
QStringList leftToLuck(const QString &folder, const QList<Call> &calls, Told told);

/// The places, counted from 1, of flushes that make such content or names last. `calls`: of a run without a fault.
QList<int> flushesRestedOn(const QString &folder, const QList<Call> &calls, Told told);

/// The same run by a program that goes on as if nothing were where a flush fails, and of the paths that end so every one did:
/// leftToLuck() has to tell of it, or it tells nothing of a program that does not look.
QList<Call> asIfNobodyLooked(QList<Call> calls, const QString &pathEnd);

/// Whether leftToLuck() can tell anything of a run with this fault: all calls are told in it, and a flush that goes wrong keeps
/// nothing and is not made once more, as one that a signal cuts into is.
bool losesFlushes(Kind kind);
/// Whether the call that went wrong was a flush that kept nothing.
bool isLostFlush(const Call &struck, Kind kind);

} // namespace marac::faults
