// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/ProtectedPlaces.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/Postcode.h"
#include "core/people/addresses/SameAddress.h"
#include "core/people/telling/CollectedPhrases.h"
#include "core/people/telling/HouseNames.h"
#include "core/people/telling/ProtectedPhraseTable.h"

#include <algorithm>

namespace marac {

/// How many protected addresses of one phrase are compared part by part.
static constexpr int mostCompared = 50;

static bool areAlike(const QString &text, const QString &other)
{
    const QStringList words = phraseWords(text);
    const QStringList others = phraseWords(other);
    // "Hollybank Road" is "Holly Bank Road", "12 A" is "12a".
    return words.join(QString()) == others.join(QString())
        || std::equal(words.cbegin(), words.cend(), others.cbegin(), others.cend(),
                      [](const QString &word, const QString &its) { return isSameAddressWord(word, its); });
}

static QString outward(const QString &code)
{
    return code.section(QLatin1Char(' '), 0, 0);
}

/// Of two addresses of one house. A refuge is told by its name, whichever flat. A slip in the postcode or in the property
/// number makes no other home of the same house in the same street; another postal district does. A house of the same
/// postcode is the same however its street is written.
static bool mayBeOneHome(const Address &address, const Address &hidden)
{
    const bool isOneHouse = !hidden.paon.isEmpty() && areAlike(hidden.paon, address.paon)
        && (areAlike(hidden.street, address.street)
            || (!hidden.postcode.isEmpty() && hidden.postcode == address.postcode));
    if (address.uprn && hidden.uprn && (*address.uprn == *hidden.uprn || !isOneHouse))
        return *address.uprn == *hidden.uprn;
    const QString flat = unitKey(address.saon);
    const QString hiddenFlat = unitKey(hidden.saon);
    if (!flat.isEmpty() && !hiddenFlat.isEmpty() && flat != hiddenFlat && hidden.organisation.isEmpty())
        return false;
    const std::optional<QString> code = postcode(address.postcode);
    const std::optional<QString> hiddenCode = postcode(hidden.postcode);
    if (!code || !hiddenCode)
        return true;
    return isOneHouse ? outward(*code) == outward(*hiddenCode) : *code == *hiddenCode;
}

/// Of an address of one postcode with a protected one: both number a house, or both name one, and not the same. A name and a
/// number say nothing of each other. Nor does free text, on either side: "Flat 3, behind the library" is in number 12 as well
/// as in any other, so a place that is told only so stays hidden.
static bool areTwoHouses(const Address &address, const Address &hidden)
{
    const HouseNames names = houseNames(address);
    const HouseNames hiddenNames = houseNames(hidden);
    return names.canBeTold(hiddenNames) && !names.mayBe(hiddenNames);
}

bool ProtectedPlaces::holdsHome(const QString &phrase, const Address &address) const
{
    const bool isPostcodeAlone = isPostcodePhrase(phrase);
    const QList<AddressId> told = ProtectedPhraseTable::addressesTold(m_db, phrase, mostCompared + 1);
    return told.size() > mostCompared || std::any_of(told.cbegin(), told.cend(), [&](AddressId id) {
               const std::optional<Address> hidden = AddressTable::find(m_db, id);
               return hidden && mayBeOneHome(address, *hidden) && !(isPostcodeAlone && areTwoHouses(address, *hidden));
           });
}

bool ProtectedPlaces::hide(const Address &address) const
{
    if (address.isProtected || m_finder.isEmpty())
        return address.isProtected;
    if (const auto known = m_answers.constFind(address.id); known != m_answers.cend())
        return *known;
    QString told = addressOneLine(address, AddressView::InFull);
    if (!told.contains(address.postcode)) // which stands in its field beside an address as it was given
        told += QStringLiteral(", ") + address.postcode;
    if (address.uprn)
        told += QStringLiteral(", UPRN %1").arg(*address.uprn);
    const std::optional<QStringList> phrases = m_finder.phrasesIn(told);
    const bool isHidden = !phrases || ProtectedPhraseTable::holdSameFields(m_db, address)
        || std::any_of(phrases->cbegin(), phrases->cend(),
                       [&](const QString &phrase) { return holdsHome(phrase, address); });
    if (address.id.isValid())
        m_answers.insert(address.id, isHidden);
    return isHidden;
}

} // namespace marac
