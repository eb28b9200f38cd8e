// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace marac {

/// Where a text tells a protected address.
struct AddressPlace
{
    qsizetype from = 0; ///< in the text
    qsizetype length = 0;
};

/// Finds protected addresses in what people typed (domain.md 1.2, item 7: safe addresses leak by way of narratives). An
/// address is told by one of its tellingPhrases(): the house with its street, a house with a name and its flat, the
/// organisation that keeps it, or its full postcode. Case, punctuation, spacing of any kind, signs that are drawn as nothing,
/// "Rd" for "Road", "Saint" for "St", "&" for "and", "no. 12", "twelve", "12 on Marlow", "12Marlow", words of the street
/// joined or apart, "%20" in a link, a word broken at the end of a line and one slip of the hand in a longer word of the
/// street's name don't hide it.
class AddressInText
{
public:
    /// Of these, those that are protected.
    explicit AddressInText(const QList<Address> &addresses);
    /// Every protected address of the register, of which it reads no more than a text may tell, and each of them once. It
    /// lives no longer than the reading or the change that gave `db`; a copy of it shares what was read.
    explicit AddressInText(const Connection &db);

    /// There is nothing to find.
    bool isEmpty() const;
    /// In the order of the text; no place lies within another. Throws StoreFault, as the others do.
    QList<AddressPlace> placesIn(const QString &text) const;
    /// Which of the tellingPhrases() the text tells, each once; nothing where more of them are alike than are told apart,
    /// which placesIn() tells all the same.
    std::optional<QStringList> phrasesIn(const QString &text) const;
    /// The addresses that the text tells, each once, as far as they are told apart.
    QList<AddressId> addressesIn(const QString &text) const;
    /// The same text with the words "Protected address" in every such place.
    QString masked(const QString &text) const;
    /// The same of lines that follow one another, one for one: an address may stand on two of them.
    QStringList masked(const QStringList &lines) const;

private:
    class Known;
    std::shared_ptr<Known> m_known;
};

} // namespace marac
