// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/audit/TrailCheck.h"
#include "core/register/RegisterCore.h"
#include "core/register/door/UnfinishedCopy.h"

namespace marac {

/// Everything that can be asked of a copy: its structure with every safeguard, each page, the whole trail with every record
/// it binds, and that it is the register `uuid` ending at `head`. Tampered with what was found first; Unavailable when a newer
/// program than `steps` made it. Catches StoreFault.
Result<> checkCopy(const Connection &db, std::span<const Migration> steps, const QByteArray &uuid,
                   const TrailHead &head);

/// The same for whoever can mend (TrailReport::mendable): what the trail's check says, good or bad, once all before it is right.
Result<TrailReport> examineCopy(const Connection &db, std::span<const Migration> steps, const QByteArray &uuid,
                                const TrailHead &head);

/// Puts another keyring into a copy and, when there are any, appends entries by `hand`: one transaction. Gives the copy's
/// head. Catches StoreFault.
Result<TrailHead> settleCopy(Connection &db, const Keyring &keyring, const RegisterPlace &place, const TrailHand &hand,
                             const QList<AuditEvent> &events);

} // namespace marac
