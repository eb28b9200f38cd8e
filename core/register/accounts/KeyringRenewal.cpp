// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/KeyringRenewal.h"

#include "core/register/MetaTable.h"

#include <QCoreApplication>

namespace marac::keyringRenewal {

static Result<> changeWith(Register &reg, Operation operation, const Keyring &next,
                           const std::function<Result<>(Change &)> &work)
{
    return reg.change(operation, [&](Change &c) -> Result<> {
        if (const Result<> done = work(c); !done)
            return done;
        MetaTable::setKeyring(c.db(), next.serialise(), qint64(next.generation()));
        return {};
    });
}

Result<> registerFirst(Register &reg, Operation operation, const Keyring &next,
                       const std::function<Result<>(Change &)> &work)
{
    RegisterCore &core = RegisterInside::of(reg);
    if (const Result<> changed = changeWith(reg, operation, next, work); !changed)
        return changed;
    core.keyring = next;
    if (core.files.save(next))
        return {};
    return failure(Problem::Kind::Unavailable,
                   QCoreApplication::translate("Users",
                                               "The register has kept this, but the key files beside it could not be "
                                               "written yet. Make their folder writable, then lock the register and "
                                               "unlock it again: they follow by themselves."));
}

Result<> filesFirst(Register &reg, Operation operation, const Keyring &next,
                    const std::function<Result<>(Change &)> &work)
{
    RegisterCore &core = RegisterInside::of(reg);
    if (const Result<> saved = core.files.save(next); !saved)
        return saved;
    core.keyring = next;
    if (changeWith(reg, operation, next, work))
        return {};
    return failure(Problem::Kind::Unavailable,
                   QCoreApplication::translate("Users",
                                               "Your new passphrase holds from now on, but the register could not "
                                               "record it yet. It does so when you next unlock it."));
}

} // namespace marac::keyringRenewal
