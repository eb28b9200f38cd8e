// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"
#include "core/store/rows/RowWatch.h"

#include <QStringList>

namespace marac {

/// Every statement about the phrases (keptPhrases) that tell protected addresses, and about their anchors, by which those
/// that matter for a text are found among however many. Both are worked out from the addresses and follow them in the same
/// change, so no entry of the trail binds them; every check of the trail works them out again and compares (derivedDiffering),
/// and so does every unlocking, of many addresses in the minutes after it (DerivedCheck).
/// A step of the schema has to fill them anew when a later version works them out otherwise. Throws StoreFault.
class ProtectedPhraseTable
{
public:
    static bool isEmpty(const Connection &db);
    /// Keeps what tells this address as it is stored now: nothing unless it is protected. For AddressTable alone, in the change that
    /// writes the address: followed() rests on it.
    static void keep(Connection &db, const Address &address);
    /// Whether a change that told of these rows may have written phrases: with an address among them, and with none at all, when
    /// they were made anew.
    static bool followed(const QList<WrittenRow> &rows);
    /// The phrases with one of these anchors, each once for each anchor it has among them.
    static QStringList withAnchors(const Connection &db, QStringList anchors);
    /// Whether a protected address that no text can tell has the same fields as this one (sameFieldsPhrase).
    static bool holdSameFields(const Connection &db, const Address &address);
    /// The protected addresses that a phrase tells, at most so many of them; -1: all.
    static QList<AddressId> addressesTold(const Connection &db, const QString &phrase, int most = -1);
};

} // namespace marac
