// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/audit/SignerTable.h"

#include <QHash>
#include <QList>

#include <memory>

namespace marac {

/// What an entry shows by itself, whatever stands around it.
struct Proven
{
    AuditEntry entry = {};
    bool isWhole = false;  ///< its content gives its hash
    bool isSigned = false; ///< by the key it names
};

/// Proves entries on a thread of its own while the register is read, which is half of the work of a check. They are handed
/// over and taken back in batches, in the same order. Asks nothing of the register. Where no thread is to be had, everything
/// is proved by help() or when it is taken back.
class EntryProofs
{
public:
    explicit EntryProofs(const QHash<qint64, Signer> &signers);
    /// Leaves unproved what nobody took back.
    ~EntryProofs();
    EntryProofs(const EntryProofs &) = delete;
    EntryProofs &operator=(const EntryProofs &) = delete;

    void hand(const QList<AuditEntry> &batch);
    /// Batches that were not taken back yet.
    qsizetype waiting() const;
    /// Whether take() would have nothing to wait for.
    bool isNextReady() const;
    /// Proves here the last batch that nobody has begun; false when there is none.
    bool help();
    /// The next batch. Throws what proving it threw (std::bad_alloc).
    QList<Proven> take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace marac
