// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace marac {

struct SeenText;

/// Where a text tells a protected address.
struct AddressPlace
{
    AddressId addressId;
    qsizetype from = 0; ///< in the text
    qsizetype length = 0;
};

/// Finds protected addresses in what people typed (domain.md 1.2, item 7: safe addresses leak by way of narratives). An
/// address is told by its full postcode, or by one of its addressPhrases(): the house with its street, a house with a name and
/// its flat, or the organisation that keeps it. Case, punctuation, spacing of any kind, signs that are drawn as nothing, "Rd"
/// for "Road", "no. 12" and one slip of the hand in a longer word of the street's name don't hide it. Of the addresses given,
/// those that are not protected are left out.
class AddressInText
{
public:
    explicit AddressInText(const QList<Address> &addresses);

    bool isEmpty() const { return m_phrases.isEmpty() && m_postcodes.isEmpty(); }
    /// In the order of the text; one address may be told more than once, no place lies within another of the same address.
    QList<AddressPlace> placesIn(const QString &text) const;
    /// The same text with the words "Protected address" in every such place.
    QString masked(const QString &text) const;

private:
    /// Words that stand one after the other.
    struct Phrase
    {
        AddressId addressId;
        QStringList words;
    };
    void addPostcodes(AddressId id, const QString &text);
    void addPlaces(const SeenText &seen, QList<AddressPlace> &places) const;

    QList<Phrase> m_phrases;
    QHash<QString, AddressId> m_postcodes; ///< without the space
};

} // namespace marac
