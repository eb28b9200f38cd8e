// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/actions/chasing/Chase.h"
#include "core/actions/takingback/TakenBack.h"

namespace marac {

class AddressInText;

/// The same, with every protected address masked in what was agreed, reported, taken back or said when chasing: what the pages, lists
/// and files of actions show. The address itself is revealed with the person alone, and recorded there.
QList<ActionRow> withAddressesMasked(const AddressInText &addresses, QList<ActionRow> rows);
QList<ActionFeedback> withAddressesMasked(const AddressInText &addresses, QList<ActionFeedback> feedback);
QList<Chase> withAddressesMasked(const AddressInText &addresses, QList<Chase> chases);
QList<TakenBack> withAddressesMasked(const AddressInText &addresses, QList<TakenBack> takenBack);
/// By every protected address of the register.
QList<ActionRow> withAddressesMasked(const Connection &db, QList<ActionRow> rows);

} // namespace marac
