// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressMask.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

ReasonMask addressMask(const Connection &db)
{
    return [addresses = AddressInText(db)](const QString &reason) { return addresses.masked(reason); };
}

} // namespace marac
