// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MaskedActions.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

QList<ActionRow> withAddressesMasked(const AddressInText &addresses, QList<ActionRow> rows)
{
    for (ActionRow &row : rows)
        row.action.text = addresses.masked(row.action.text);
    return rows;
}

QList<ActionFeedback> withAddressesMasked(const AddressInText &addresses, QList<ActionFeedback> feedback)
{
    for (ActionFeedback &one : feedback) {
        one.text = addresses.masked(one.text);
        one.reportedBy = addresses.masked(one.reportedBy);
    }
    return feedback;
}

QList<Chase> withAddressesMasked(const AddressInText &addresses, QList<Chase> chases)
{
    for (Chase &chase : chases) {
        chase.recipient = addresses.masked(chase.recipient);
        chase.note = addresses.masked(chase.note);
    }
    return chases;
}

QList<TakenBack> withAddressesMasked(const AddressInText &addresses, QList<TakenBack> takenBack)
{
    for (TakenBack &one : takenBack)
        one.reason = addresses.masked(one.reason);
    return takenBack;
}

QList<ActionRow> withAddressesMasked(const Connection &db, QList<ActionRow> rows)
{
    return withAddressesMasked(AddressInText(db), std::move(rows));
}

} // namespace marac
