// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/audit/TrailFinding.h"
#include "core/store/Connection.h"
#include "core/store/schema/Migration.h"

#include <QList>

#include <functional>
#include <span>

namespace marac {

/// What the register says of itself, to be held against its trail.
struct TrailClaim
{
    QByteArray uuid;
    TrailHead head;
    qint64 boundRows = 0;
    std::span<const Migration> steps = {}; ///< registerMigrations(): they know what else has to follow from the records
};

struct TrailReport
{
    enum class Verdict { Good, Bad, NotFinished };
    Verdict verdict = Verdict::NotFinished;
    qint64 entries = 0;
    qint64 rows = 0;
    qint64 clockWarnings = 0; ///< entries made while the computer's clock could not be believed: no fault
    qint64 firstBadSeq =
        0; ///< first entry that is wrong, else the last right one of a wrong record; 0 when there is none
    qint64 faults = 0;
    QList<TrailFinding> findings; ///< the first 200 of them
    QList<Derived> differing;     ///< what doesn't follow from the records; each is one of the faults
    QString text;                 ///< the verdict in plain English

    /// What is to be made anew from the records (mendDerived) when nothing else is wrong: `differing`; empty when something is.
    QList<Derived> mendable() const { return faults == differing.size() ? differing : QList<Derived>(); }
};

/// Checks the whole trail and every row it binds: numbers, chain, hashes, signatures, who held which key and role when it
/// was made and what that let them write (AccountReplay), bindings, what follows from the records (derivedDiffering), and the
/// register's own account of its head. Good only when nothing was left out; a progress function that answers false stops it,
/// and the verdict is then NotFinished; it must not use `db` and must not throw. Changes nothing. Throws StoreFault when the file
/// can't be read to its end.
TrailReport verifyTrail(const Connection &db, const TrailClaim &claim,
                        const std::function<bool(int percent)> &progress = {});

} // namespace marac
