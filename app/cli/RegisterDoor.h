// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/actions/Action.h"
#include "core/register/Register.h"

namespace marac::cli {

/// Where the register at `path` stands, by this account's folders and the program's own migrations.
Result<RegisterPlace> placeOf(const CliContext &context, const QString &path);

/// The passphrase as the keyring takes it; wiped on the way.
Result<Passphrase> passphraseOf(const CliContext &context, const QString &which = QStringLiteral("passphrase"));

/// Unlocks the register named by --register for --login; what the person should be told on entering goes to the notices.
Result<std::unique_ptr<Register>> openRegister(CliContext &context);
/// The same with a passphrase that was read already: a descriptor can be read only once.
Result<std::unique_ptr<Register>> openRegister(CliContext &context, const Passphrase &passphrase);

/// Before the answer of a command that changed the register: a backup, if one is due, as on leaving the window. What stands in
/// its way becomes a notice, since the change is kept.
void backUpOnLeaving(CliContext &context, Register &records);

/// One record by the reference people use: REF-…, SHC-…, MTG-… or MINI-…, ACT-….
/// Leaves its own entry, also when the register has none (NotFound).
Result<ReferralId> referralWithRef(Register &records, const QString &ref);
Result<MeetingId> meetingWithRef(Register &records, const QString &ref);
Result<ActionId> actionWithRef(Register &records, const QString &ref);
/// The place of a case on a meeting's agenda, by the references of both.
Result<AgendaItemId> agendaItemOf(Register &records, const QString &meetingRef, const QString &caseRef);
/// By its short code ("POL").
Result<AgencyId> agencyWithCode(Register &records, const QString &code);

} // namespace marac::cli
