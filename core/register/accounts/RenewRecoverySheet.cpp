// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/RenewRecoverySheet.h"

#include "core/audit/standing/AccountReplay.h"
#include "core/register/accounts/KeyringRenewal.h"
#include "core/users/UserTable.h"

namespace marac {

Result<RenewedSheet> renewRecoverySheet(Register &reg)
{
    const RegisterCore &core = RegisterInside::of(reg);
    Result<Keyring::NewSheet> next = core.keyring.withNewRecovery(core.unlocked.key);
    if (!next)
        return Failure(next.error());
    const AuditEvent event{.verb = AuditVerb::Administer,
                           .subject = {SubjectKind::Register, 0, {}},
                           .fields = {AccountReplay::sheetWord()},
                           .proof = UserKeys::fromSeed(next->recovery.clone()).signingPublicKey()};
    const Result<> done =
        keyringRenewal::registerFirst(reg, Operation::KeepUsers, next->keyring, [&](Change &c) -> Result<> {
            // Bound, unchanged, so that every unlock finds this entry among those that decide who has which key.
            UserTable::update(c.db(), c.actor());
            c.audit(event);
            return {};
        });
    if (!done && core.keyring.generation() != next->keyring.generation())
        return Failure(done.error());
    return RenewedSheet{std::move(next->recovery), done ? QString() : done.error().text};
}

Result<> recordSheetUse(Register &reg, AuditVerb verb)
{
    const AuditEvent event{
        .verb = verb, .subject = {SubjectKind::Register, 0, {}}, .fields = {AccountReplay::sheetWord()}};
    const Result<bool> recorded =
        reg.consult(Operation::KeepUsers, event, [](const Reading &) -> Result<bool> { return true; });
    return recorded ? Result<>() : Result<>(Failure(recorded.error()));
}

} // namespace marac
