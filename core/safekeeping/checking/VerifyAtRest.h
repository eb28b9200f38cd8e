// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/PrintedWitness.h"
#include "core/audit/TrailCheck.h"
#include "core/register/door/OpenRequest.h"

#include <QStringList>

namespace marac {

/// The entry that a printed witness speaks of.
struct WitnessedEntry
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
};

/// What the whole check of a register or backup came to.
struct Verification
{
    enum class Verdict {
        Good,
        Bad,        ///< damaged or altered
        Older,      ///< a witness on this computer saw entries that are not here
        CannotTell, ///< nothing wrong was found, but something could not be looked at
    };
    Verdict verdict = Verdict::CannotTell;
    TrailReport trail;
    QStringList checked;                        ///< what was looked at, in plain words
    QStringList skipped;                        ///< what could not be, and why
    QString text;                               ///< the verdict in plain words
    std::optional<WitnessedEntry> printed = {}; ///< only when there is one and the trail up to it is whole
};

/// Checks a register that nobody has open, or a backup's folder, as it lies on the disk: its list of contents and seal (a
/// backup), each page, its structure, the whole trail with every record it binds, the keyring inside it, both key files beside it, and what the
/// witnesses on this computer, and the one in a backup, say. Good only when all of that was looked at.
///
/// Read-only: the files are copied, as they are encrypted, to the program's own folder, and the copy is opened. So no
/// entry is made of it. That is no look without a trace: it needs somebody's passphrase (a wrong one is counted and noted
/// at the door; of a backup, in the program's own folder), and it gives counts, numbers of entries and accounts and a verdict, never anything from a record; and an
/// entry would alter the evidence that is being checked.
///
/// With a `printed` witness Bad also when no entry of the trail has it, or it is another register's or not signed as it says.
///
/// A problem only when there was nothing to check: no such file, somebody has it open, no room for the copy (Unavailable),
/// a wrong passphrase (Denied), or a file that does not open at all, or never should with what lies beside it (Tampered).
Result<Verification> verifyAtRest(const RegisterPlace &place, const QString &login, const Passphrase &passphrase,
                                  const std::optional<PrintedWitness> &printed = {});

/// The same by the words of the recovery sheet, when nobody with a passphrase is at hand. Denied when the sheet is another
/// register's or was replaced; Invalid for words that don't belong together.
Result<Verification> verifyAtRest(const RegisterPlace &place, const QString &words,
                                  const std::optional<PrintedWitness> &printed = {});

} // namespace marac
