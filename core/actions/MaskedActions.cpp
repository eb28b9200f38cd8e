// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MaskedActions.h"

#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"

namespace marac {

QList<ActionRow> withAddressesMasked(const Connection &db, QList<ActionRow> rows)
{
    const AddressInText addresses(AddressTable::allProtected(db));
    if (addresses.isEmpty())
        return rows;
    for (ActionRow &row : rows)
        row.action.text = addresses.masked(row.action.text);
    return rows;
}

} // namespace marac
