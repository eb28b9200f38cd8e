// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/StoreProblem.h"
#include "core/register/accounts/KeyringRenewal.h"
#include "core/register/door/Entrance.h"
#include "core/register/door/NewPlace.h"
#include "core/register/door/NewSession.h"
#include "core/register/door/OpenBy.h"

namespace marac {

/// What comes of it is not told: the passphrase opens before and after, and the next unlock tries again.
static void putInPlace(Register &reg, const Keyring &rewrapped)
{
    if (RegisterInside::of(reg).keyring.generation() + 1 != rewrapped.generation())
        return; // the register's own copy was newer than the files that this was made from
    const User &me = reg.actor();
    (void)keyringRenewal::filesFirst(reg, Operation::ChangeOwnPassphrase, rewrapped, [&](Change &c) -> Result<> {
        c.audit({.verb = AuditVerb::Administer,
                 .subject = {SubjectKind::User, me.id.value(), me.login},
                 .fields = {QStringLiteral("passphrase_cost")}});
        return {};
    });
}

Result<std::unique_ptr<Register>> Register::open(const RegisterPlace &place, const QString &login,
                                                 const Passphrase &passphrase)
{
    Result<Admission> admission = deriveUnlock(place, login, passphrase);
    if (!admission)
        return Failure(admission.error());
    return enter(place, std::move(*admission));
}

Result<std::unique_ptr<Register>> Register::enter(const RegisterPlace &place, Admission admission,
                                                  std::optional<AcceptOlder> accept)
{
    if (const Result<> single = refuseOtherName(place); !single) // a name may have been given it since deriveUnlock()
        return Failure(single.error());
    const KeyringSlot *slot = admission.keyring.user(admission.unlocked.userId);
    Result<HolderCard> card = HolderCard::take(place.path, slot ? slot->person.name : QString(), place.clock->now());
    if (!card)
        return Failure(card.error());
    Result<std::unique_ptr<Connection>> db = openBy(admission, place.path);
    if (!db)
        return Failure(db.error());
    newplace::forgetStray(place.path);

    const bool needsRepair = admission.keyringDamaged || admission.keyringBehind;
    auto core =
        std::make_unique<RegisterCore>(RegisterCore{place, std::move(*card), KeyringFiles(place.path, place.policy),
                                                    std::move(admission.keyring), std::move(admission.unlocked)});
    core->uuid = core->keyring.registerId().toByteArray(QUuid::WithoutBraces);
    core->session = newSession();
    core->db = std::move(*db);
    try {
        if (const Result<> passed = Entrance(*core, needsRepair, admission.keyringDamaged, std::move(accept)).pass();
            !passed)
            return Failure(passed.error());
    } catch (const StoreFault &fault) {
        return Failure(problemOfOpening(fault.cause()));
    }
    std::unique_ptr<Register> opened = RegisterInside::wrap(std::move(core));
    if (admission.rewrapped)
        putInPlace(*opened, *admission.rewrapped);
    return opened;
}

} // namespace marac
