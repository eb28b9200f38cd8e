// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace marac {

/// A word of an address, and where it stands in the text it was taken from.
struct AddressWord
{
    QString key; ///< no case, accents or apostrophes; "road" for "Rd.", "street" for "St" and "Saint", "and" for "&"
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The letters and digits of a text, word by word.
QList<AddressWord> addressWords(const QString &text);

/// Of any script.
bool hasDigit(const QString &word);

/// Words of as many letters may hold a slip of the hand: shorter ones would become others, longer ones are no names.
inline constexpr qsizetype slipFrom = 5;
inline constexpr qsizetype slipTo = 40;

/// Whether a word of an address may be told with a slip: it is long, and neither a number nor a type of street.
bool mayHoldSlip(const QString &key);

/// Whether a word of an address (`key`) and a word of a text are the same; where it may hold a slip one letter may be amiss.
bool isSameAddressWord(const QString &key, const QString &other);

/// "flat", "unit", "room" …
bool isUnitWord(const QString &key);
/// "road", "court" …
bool isStreetType(const QString &key);
/// "no", "number": tell that a house number follows, and nothing else.
bool isNumberWord(const QString &key);
/// Stands in a phrase for any of isNumberWord(), and for any of isUnitWord().
inline constexpr QLatin1StringView numberMark("#");
inline constexpr QLatin1StringView unitMark("flat");
/// What a word of a text may be in a phrase: the word itself, or the mark it falls under.
QStringList phraseForms(const QString &key);
/// "12a" where "12 A" stands from `at` on; empty where two words make no number together.
QString joinedNumber(const QList<AddressWord> &words, qsizetype at);
/// "hollybank" where "Holly Bank" stands from `at` on; empty where no two words without digits have one sign between them.
QString joinedName(const QList<AddressWord> &words, qsizetype at);
/// The two words that this one may be, each way there is: "holly" and "bank" of "hollybank", "marlow" and "road" of "marlowrd".
QList<std::pair<QString, QString>> splitsOf(const QString &key);

/// "refuge", "women", "house" …: stand in the names of many organisations and tell none of them.
bool isCommonWord(const QString &key);

} // namespace marac
