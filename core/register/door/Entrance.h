// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the register room only.

#include "core/audit/WitnessCheck.h"
#include "core/register/MetaTable.h"
#include "core/register/RegisterCore.h"

namespace marac {

/// Everything that is looked at between the right passphrase and the open register, in the order it must be: what is
/// in the file (schema, identity, head, counts), who comes in, the three copies of the keyring, the witnesses, the door.
/// Nothing is written into the register before all checks have passed. Beside it two things may be, though somebody is turned
/// away: that they were (the door log), and newer key files from the register's own copy, when the ones that lay there take
/// a passphrase that was changed since. Throws StoreFault.
class Entrance
{
public:
    Entrance(RegisterCore &core, bool keyringNeedsRepair, bool keyringDamaged, std::optional<AcceptOlder> accept);

    Result<> pass();

private:
    Result<> checkFile();
    Result<> checkHead();
    Result<> admitActor();
    Result<> reconcileKeyring();
    Result<> compareWitnesses();
    Result<> demandAcceptance(Problem problem, const QString &field);
    Result<> bringUpToDate();
    void takeInDoorLog();
    void record();
    void settleOutside();
    void putWitnessesAside();
    void recordAcceptance();
    Failure turnAway(const QString &text);

    RegisterCore &m_core;
    std::optional<AcceptOlder> m_accept;
    Meta m_meta;
    DoorLog::Read m_door;
    WitnessCheck m_witnesses;
    QList<AuditEvent> m_events;
    QStringList m_unlockFields; ///< what the unlock entry tells of the way in
    QString m_leftOpenBy;       ///< whose card was left, on which computer and since when; empty when none was
    bool m_repairFiles;
    bool m_takeInKeyring = false;
    bool m_olderAccepted = false;
};

} // namespace marac
