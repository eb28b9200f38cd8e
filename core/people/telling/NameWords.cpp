// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/NameWords.h"

#include "core/people/addresses/AddressWords.h"

#include <QSet>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

bool isBuildingWord(const QString &key)
{
    static const QSet<QString> words{
        u"house"_s,    u"lodge"_s,      u"hall"_s,      u"cottage"_s,    u"cottages"_s,  u"farm"_s,     u"farmhouse"_s,
        u"rectory"_s,  u"vicarage"_s,   u"parsonage"_s, u"presbytery"_s, u"manor"_s,     u"villa"_s,    u"villas"_s,
        u"bungalow"_s, u"barn"_s,       u"mill"_s,      u"grange"_s,     u"priory"_s,    u"abbey"_s,    u"tower"_s,
        u"towers"_s,   u"mansion"_s,    u"mansions"_s,  u"building"_s,   u"buildings"_s, u"chambers"_s, u"heights"_s,
        u"lofts"_s,    u"apartments"_s, u"annexe"_s,    u"stables"_s,    u"inn"_s,       u"hotel"_s,    u"hostel"_s,
        u"home"_s,     u"homes"_s,      u"centre"_s,    u"center"_s,     u"church"_s,    u"school"_s,   u"hospital"_s,
        u"prison"_s,   u"office"_s,     u"refuge"_s,    u"shelter"_s,    u"flat"_s,      u"flats"_s,
    };
    return words.contains(key);
}

bool isPlaceName(const QString &key)
{
    static const QSet<QString> words{
        u"sefton"_s,     u"bootle"_s,     u"southport"_s,  u"formby"_s,   u"crosby"_s,        u"maghull"_s,
        u"litherland"_s, u"waterloo"_s,   u"netherton"_s,  u"aintree"_s,  u"thornton"_s,      u"ainsdale"_s,
        u"birkdale"_s,   u"hightown"_s,   u"lydiate"_s,    u"seaforth"_s, u"blundellsands"_s, u"orrell"_s,
        u"ince"_s,       u"melling"_s,    u"churchtown"_s, u"crossens"_s, u"marshside"_s,     u"banks"_s,
        u"liverpool"_s,  u"merseyside"_s, u"wirral"_s,     u"knowsley"_s, u"kirkby"_s,        u"huyton"_s,
        u"halton"_s,     u"runcorn"_s,    u"widnes"_s,     u"helens"_s,   u"ormskirk"_s,      u"skelmersdale"_s,
        u"burscough"_s,  u"preston"_s,    u"lancashire"_s, u"lancs"_s,    u"wigan"_s,         u"warrington"_s,
        u"manchester"_s, u"birkenhead"_s, u"wallasey"_s,   u"chester"_s,  u"cheshire"_s,      u"england"_s,
        u"wales"_s,      u"north"_s,      u"south"_s,      u"east"_s,     u"west"_s,          u"central"_s,
        u"greater"_s,    u"great"_s,      u"little"_s,     u"uk"_s,
    };
    return words.contains(key);
}

bool isRemarkWord(const QString &key)
{
    static const QSet<QString> words{
        u"not"_s,       u"known"_s,    u"unknown"_s,     u"with"_s,      u"her"_s,       u"his"_s,     u"their"_s,
        u"my"_s,        u"she"_s,      u"he"_s,          u"they"_s,      u"mum"_s,       u"mums"_s,    u"dad"_s,
        u"dads"_s,      u"mother"_s,   u"mothers"_s,     u"father"_s,    u"fathers"_s,   u"sister"_s,  u"sisters"_s,
        u"brother"_s,   u"brothers"_s, u"nan"_s,         u"nans"_s,      u"aunt"_s,      u"aunts"_s,   u"uncle"_s,
        u"cousin"_s,    u"cousins"_s,  u"grandmother"_s, u"partner"_s,   u"partners"_s,  u"ex"_s,      u"to"_s,
        u"be"_s,        u"is"_s,       u"was"_s,         u"confirmed"_s, u"disclosed"_s, u"given"_s,   u"current"_s,
        u"currently"_s, u"previous"_s, u"see"_s,         u"ask"_s,       u"stays"_s,     u"staying"_s, u"living"_s,
        u"lives"_s,     u"moved"_s,    u"moving"_s,      u"in"_s,        u"near"_s,      u"c"_s,       u"o"_s,
        u"post"_s,      u"only"_s,     u"please"_s,      u"until"_s,     u"from"_s,      u"since"_s,   u"via"_s,
        u"or"_s,
    };
    return words.contains(key);
}

bool isCountedWord(const QString &key)
{
    static const QSet<QString> words{
        u"january"_s, u"february"_s,  u"march"_s,    u"april"_s,      u"may"_s,      u"june"_s,      u"july"_s,
        u"august"_s,  u"september"_s, u"october"_s,  u"november"_s,   u"december"_s, u"jan"_s,       u"feb"_s,
        u"mar"_s,     u"apr"_s,       u"jun"_s,      u"jul"_s,        u"aug"_s,      u"sep"_s,       u"sept"_s,
        u"oct"_s,     u"nov"_s,       u"dec"_s,      u"day"_s,        u"days"_s,     u"week"_s,      u"weeks"_s,
        u"month"_s,   u"months"_s,    u"year"_s,     u"years"_s,      u"hour"_s,     u"hours"_s,     u"minute"_s,
        u"minutes"_s, u"mins"_s,      u"mile"_s,     u"miles"_s,      u"am"_s,       u"pm"_s,        u"o"_s,
        u"of"_s,      u"child"_s,     u"children"_s, u"adult"_s,      u"adults"_s,   u"people"_s,    u"person"_s,
        u"bed"_s,     u"beds"_s,      u"bedroom"_s,  u"bedrooms"_s,   u"times"_s,    u"other"_s,     u"others"_s,
        u"and"_s,     u"or"_s,        u"to"_s,       u"neighbours"_s, u"oclock"_s,   u"childrens"_s,
    };
    return words.contains(key);
}

/// "New House", "Old Flat" are said of any; "Old Rectory" is a name.
static bool isPlainWord(const QString &key)
{
    static const QSet<QString> words{
        u"new"_s,  u"old"_s,   u"big"_s,    u"small"_s, u"large"_s, u"own"_s,    u"empty"_s,
        u"next"_s, u"first"_s, u"second"_s, u"main"_s,  u"local"_s, u"nearby"_s,
    };
    return words.contains(key);
}

bool namesBuilding(const QStringList &name)
{
    static const QSet<QString> seldom{
        u"rectory"_s, u"vicarage"_s, u"parsonage"_s, u"presbytery"_s, u"manor"_s, u"grange"_s,  u"priory"_s,
        u"abbey"_s,   u"mill"_s,     u"barn"_s,      u"hall"_s,       u"lodge"_s, u"stables"_s, u"tower"_s,
    };
    if (name.isEmpty())
        return false;
    const auto isSeldom = [](const QString &word) { return seldom.contains(word); };
    if (isBuildingWord(name.last()) && std::any_of(name.begin(), name.end() - 1, isSeldom))
        return true;
    const bool mayBePlain = isSeldom(name.last());
    return std::any_of(name.begin(), name.end(), [&](const QString &word) {
        return word.size() > 2 && !isCommonWord(word) && !isBuildingWord(word) && !isStreetType(word)
            && (mayBePlain || !isPlainWord(word));
    });
}

} // namespace marac
