// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

/// How street types are shortened; those that are not stand as they are.
static const QHash<QString, QString> &streetTypes()
{
    static const QHash<QString, QString> types{
        {u"rd"_s, u"road"_s},
        {u"road"_s, u"road"_s},
        {u"st"_s, u"street"_s},
        {u"str"_s, u"street"_s},
        {u"street"_s, u"street"_s},
        {u"ave"_s, u"avenue"_s},
        {u"av"_s, u"avenue"_s},
        {u"avenue"_s, u"avenue"_s},
        {u"ct"_s, u"court"_s},
        {u"crt"_s, u"court"_s},
        {u"court"_s, u"court"_s},
        {u"cl"_s, u"close"_s},
        {u"close"_s, u"close"_s},
        {u"dr"_s, u"drive"_s},
        {u"drive"_s, u"drive"_s},
        {u"ln"_s, u"lane"_s},
        {u"la"_s, u"lane"_s},
        {u"lane"_s, u"lane"_s},
        {u"pl"_s, u"place"_s},
        {u"place"_s, u"place"_s},
        {u"sq"_s, u"square"_s},
        {u"square"_s, u"square"_s},
        {u"ter"_s, u"terrace"_s},
        {u"terr"_s, u"terrace"_s},
        {u"tce"_s, u"terrace"_s},
        {u"terrace"_s, u"terrace"_s},
        {u"cres"_s, u"crescent"_s},
        {u"cr"_s, u"crescent"_s},
        {u"gdns"_s, u"gardens"_s},
        {u"crescent"_s, u"crescent"_s},
        {u"gr"_s, u"grove"_s},
        {u"gardens"_s, u"gardens"_s},
        {u"grove"_s, u"grove"_s},
        {u"pk"_s, u"park"_s},
        {u"park"_s, u"park"_s},
        {u"way"_s, u"way"_s},
        {u"wy"_s, u"way"_s},
        {u"hse"_s, u"house"_s},
        {u"saint"_s, u"street"_s},
        {u"cresc"_s, u"crescent"_s},
        {u"crs"_s, u"crescent"_s},
        {u"gdn"_s, u"gardens"_s},
        {u"garden"_s, u"gardens"_s},
        {u"grdns"_s, u"gardens"_s},
        {u"avn"_s, u"avenue"_s},
        {u"grv"_s, u"grove"_s},
        {u"prk"_s, u"park"_s},
        {u"walk"_s, u"walk"_s},
        {u"wlk"_s, u"walk"_s},
        {u"view"_s, u"view"_s},
        {u"vw"_s, u"view"_s},
        {u"hill"_s, u"hill"_s},
        {u"mews"_s, u"mews"_s},
        {u"mws"_s, u"mews"_s},
        {u"green"_s, u"green"_s},
        {u"grn"_s, u"green"_s},
        {u"row"_s, u"row"_s},
        {u"rise"_s, u"rise"_s},
        {u"croft"_s, u"croft"_s},
        {u"parade"_s, u"parade"_s},
        {u"pde"_s, u"parade"_s},
        {u"vale"_s, u"vale"_s},
        {u"wharf"_s, u"wharf"_s},
        {u"quay"_s, u"quay"_s},
        {u"bank"_s, u"bank"_s},
        {u"mount"_s, u"mount"_s},
        {u"yard"_s, u"yard"_s},
        {u"fold"_s, u"fold"_s},
        {u"brow"_s, u"brow"_s},
        {u"boulevard"_s, u"boulevard"_s},
        {u"blvd"_s, u"boulevard"_s},
        {u"promenade"_s, u"promenade"_s},
        {u"prom"_s, u"promenade"_s},
        {u"esplanade"_s, u"esplanade"_s},
        {u"chase"_s, u"chase"_s},
        {u"meadow"_s, u"meadow"_s},
        {u"meadows"_s, u"meadows"_s},
        {u"villas"_s, u"villas"_s},
        {u"end"_s, u"end"_s},
        {u"heath"_s, u"heath"_s},
        {u"hey"_s, u"hey"_s},
        {u"dene"_s, u"dene"_s},
        {u"approach"_s, u"approach"_s},
        {u"broadway"_s, u"broadway"_s},
        {u"passage"_s, u"passage"_s},
        {u"alley"_s, u"alley"_s},
        {u"wood"_s, u"wood"_s},
    };
    return types;
}

bool isStreetType(const QString &key)
{
    return streetTypes().value(key) == key;
}

bool isUnitWord(const QString &key)
{
    return key == "flat"_L1 || key == "apartment"_L1 || key == "apt"_L1 || key == "unit"_L1 || key == "room"_L1;
}

bool isNumberWord(const QString &key)
{
    return key == "no"_L1 || key == "nr"_L1 || key == "number"_L1;
}

bool isCommonWord(const QString &key)
{
    static const QSet<QString> words{
        u"the"_s,         u"a"_s,         u"of"_s,        u"for"_s,       u"and"_s,           u"at"_s,
        u"refuge"_s,      u"refuges"_s,   u"shelter"_s,   u"hostel"_s,    u"hotel"_s,         u"hospital"_s,
        u"prison"_s,      u"probation"_s, u"police"_s,    u"council"_s,   u"church"_s,        u"school"_s,
        u"centre"_s,      u"center"_s,    u"project"_s,   u"service"_s,   u"services"_s,      u"support"_s,
        u"supported"_s,   u"safe"_s,      u"house"_s,     u"home"_s,      u"homes"_s,         u"housing"_s,
        u"association"_s, u"living"_s,    u"temporary"_s, u"emergency"_s, u"accommodation"_s, u"domestic"_s,
        u"abuse"_s,       u"violence"_s,  u"women"_s,     u"womens"_s,    u"womans"_s,        u"men"_s,
        u"mens"_s,        u"family"_s,    u"families"_s,  u"children"_s,  u"childrens"_s,     u"mother"_s,
        u"baby"_s,        u"flat"_s,      u"aid"_s,       u"charity"_s,   u"trust"_s,         u"office"_s,
        u"private"_s,     u"friend"_s,    u"friends"_s,   u"relative"_s,  u"parents"_s,       u"sister"_s,
        u"unknown"_s,     u"address"_s,   u"protected"_s, u"care"_s,      u"nursing"_s,       u"residential"_s,
    };
    return words.contains(key);
}

static QString keyOf(const QString &word)
{
    QString key;
    // Folded between: what a sign stands for may be a capital letter, and what a letter folds to may have an accent.
    const QString folded =
        word.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return streetTypes().value(key, key);
}

QList<AddressWord> addressWords(const QString &text)
{
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'\u2019' || c.isSurrogate();
    };
    QList<AddressWord> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && belongs(text.at(end)))
            ++end;
        if (text.at(at) == u'&')
            words.append({u"and"_s, at, 1});
        if (const QString key = keyOf(text.mid(at, end - at)); !key.isEmpty())
            words.append({key, at, end - at});
        at = std::max(end, at + 1);
    }
    return words;
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QStringList phraseForms(const QString &key)
{
    if (isUnitWord(key))
        return {QString(unitMark)};
    return isNumberWord(key) ? QStringList{key, QString(numberMark)} : QStringList{key};
}

QString joinedNumber(const QList<AddressWord> &words, qsizetype at)
{
    if (at + 1 >= words.size() || words.at(at + 1).key.size() != 1)
        return {};
    const QString joined = words.at(at).key + words.at(at + 1).key;
    return hasDigit(joined) ? joined : QString();
}

QString joinedName(const QList<AddressWord> &words, qsizetype at)
{
    if (at + 1 >= words.size())
        return {};
    const AddressWord &first = words.at(at);
    const AddressWord &second = words.at(at + 1);
    // "12 May, field road blocked" is not Mayfield Road.
    const bool areTogether = second.from == first.from + first.length + 1;
    return areTogether && !hasDigit(first.key) && !hasDigit(second.key) ? first.key + second.key : QString();
}

QList<std::pair<QString, QString>> splitsOf(const QString &key)
{
    static constexpr qsizetype shortest = 2; ///< of either word
    QList<std::pair<QString, QString>> splits;
    if (key.size() < slipFrom || key.size() > slipTo || hasDigit(key))
        return splits;
    const auto whole = [](const QString &word) { return streetTypes().value(word, word); };
    for (qsizetype length = shortest; length + shortest <= key.size(); ++length)
        splits.append({whole(key.left(length)), whole(key.mid(length))});
    return splits;
}

/// One letter changed, left out or put in, or two neighbours swapped.
static bool isOneSlip(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > 1)
        return false;
    const auto [first, second] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QString restA = a.mid(first - a.begin());
    const QString restB = b.mid(second - b.begin());
    if (restA.size() == restB.size()) {
        const bool isSwap = restA.size() > 1 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0)
            && restA.mid(2) == restB.mid(2);
        return isSwap || restA.mid(1) == restB.mid(1);
    }
    return restA.mid(1) == restB || restA == restB.mid(1);
}

bool mayHoldSlip(const QString &key)
{
    return key.size() >= slipFrom && key.size() <= slipTo && !hasDigit(key) && !isStreetType(key);
}

bool isSameAddressWord(const QString &key, const QString &other)
{
    return key == other || (mayHoldSlip(key) && other.size() >= slipFrom && isOneSlip(key, other));
}

} // namespace marac
