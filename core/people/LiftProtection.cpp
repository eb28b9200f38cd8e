// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/LiftProtection.h"

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

bool liftsProtection(const PersonFile &file, const Address &address)
{
    if (address.isProtected || (file.address && addressFieldsChanged(*file.address, address).isEmpty()))
        return false;
    return isNextProtected(file)
        || std::any_of(file.earlierAddresses.cbegin(), file.earlierAddresses.cend(),
                       [&address](const Address &one) { return one.isProtected && tellsAnother(address, one); });
}

} // namespace marac
