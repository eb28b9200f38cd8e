// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/StoreProblem.h"
#include "core/register/door/Entrance.h"
#include "core/register/door/NewSession.h"
#include "core/store/cipher/CipherFile.h"

namespace marac {

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
    const KeyringSlot *slot = admission.keyring.user(admission.unlocked.userId);
    Result<HolderCard> card = HolderCard::take(place.path, slot ? slot->person.name : QString(), place.clock->now());
    if (!card)
        return Failure(card.error());
    Result<std::unique_ptr<Connection>> db = CipherFile::open(place.path, admission.unlocked.key.sqlcipherKey());
    if (!db)
        return Failure(db.error());

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
        return Failure(problemOfReading(fault.cause()));
    }
    return RegisterInside::wrap(std::move(core));
}

} // namespace marac
