// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the register room only: what an open register holds. Other rooms see Register.

#include "core/audit/TrailWriter.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/HolderCard.h"
#include "core/register/Register.h"
#include "core/store/rows/RowWatch.h"

namespace marac {

/// The order of the members is the order of letting go, backwards: the file is closed before the card that keeps others out.
struct RegisterCore
{
    RegisterPlace place;
    HolderCard card;
    KeyringFiles files;
    Keyring keyring;
    Unlocked unlocked;
    QByteArray uuid = {};
    std::unique_ptr<Connection> db = {};
    User actor = {};
    AuditSession session = {};
    Settings settings = {};
    QStringList notices = {};
    TrailHead head = {};
    bool busy = false;          ///< a change or a consultation is running
    qint64 witnessedAtMs = 0;   ///< steady clock
    bool clockWentBack = false; ///< an entry says so, and nobody was told yet
    bool isDerivedOwed = false; ///< unlocking left something to be compared (DerivedCheck)
    QList<Subject> untold = {}; ///< what was changed while the register was lent

    TrailHand hand() const { return {actor.id.value(), actor.keyId, &unlocked.keys}; }
    QDateTime now() const { return place.clock->now(); }

    /// Writes the entries of a change, binds what `watch` saw to the last of them and moves the head, all inside the
    /// caller's transaction. Throws StoreFault. The caller takes the head given here into `head` once the commit is through.
    TrailHead record(const QDateTime &now, const QList<AuditEvent> &events, const QList<BoundRow> &rows);

    /// The rows written since the watch began, as they stand now.
    QList<BoundRow> written(const RowWatch &watch) const;

    /// After a commit: remembers the head and leaves the signed witness of it on this workstation. For a consultation the
    /// witness may wait a second, since it costs two flushes of the disk and looking follows looking.
    enum class Witnessing { Now, Soon };
    void committed(const TrailHead &newHead, Witnessing witnessing = Witnessing::Now);
    Witness witness() const;

    /// An entry of its own, in a transaction of its own. False when it could not be kept.
    bool recordAlone(const QList<AuditEvent> &events);
};

/// The use cases of this room reach the inside through this door.
class RegisterInside
{
public:
    static RegisterCore &of(Register &reg) { return *reg.m_core; }
    static const RegisterCore &of(const Register &reg) { return *reg.m_core; }
    static std::unique_ptr<Register> wrap(std::unique_ptr<RegisterCore> core);
};

} // namespace marac
