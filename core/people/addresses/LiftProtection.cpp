// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/LiftProtection.h"

#include "core/people/addresses/KeepAddress.h"
#include "core/people/addresses/TellingWords.h"

#include <algorithm>

namespace marac {

bool isNextProtected(const PersonFile &file)
{
    if (file.sameProtected)
        return true;
    if (file.address)
        return file.address->isProtected;
    return !file.earlierAddresses.isEmpty() && file.earlierAddresses.first().isProtected;
}

bool losesProtection(const PersonFile &file, const Address &address)
{
    if (address.isProtected || (file.address && addressFieldsChanged(*file.address, address).isEmpty()))
        return false;
    return isNextProtected(file)
        || std::any_of(file.earlierAddresses.cbegin(), file.earlierAddresses.cend(),
                       [&address](const Address &one) { return one.isProtected && tellsAnother(address, one); });
}

bool liftsProtection(const PersonFile &file, const Address &address)
{
    if (!losesProtection(file, address))
        return false;
    const auto isOwn = [&file](const Address &one) { return file.protectedHere.contains(one.id); };
    const bool isNextOwn = file.address ? isOwn(*file.address)
                                        : !file.earlierAddresses.isEmpty() && isOwn(file.earlierAddresses.first());
    return isNextOwn || file.sameProtected
        || std::any_of(file.earlierAddresses.cbegin(), file.earlierAddresses.cend(),
                       [&](const Address &one) { return isOwn(one) && tellsAnother(address, one); });
}

} // namespace marac
