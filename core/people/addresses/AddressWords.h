// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// A word of an address, and where it stands in the text it was taken from.
struct AddressWord
{
    QString key; ///< no case, no accents, no apostrophes; "road" for "Rd."
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The letters and digits of a text, word by word.
QList<AddressWord> addressWords(const QString &text);

/// Whether two keys are the same word; in longer words without digits one letter may be amiss.
bool isSameAddressWord(const QString &key, const QString &other);

/// "flat", "unit", "room" …
bool isUnitWord(const QString &key);
/// "road", "court" …
bool isStreetType(const QString &key);
/// "no", "number": tell that a house number follows, and nothing else.
bool isNumberWord(const QString &key);
/// "refuge", "women", "house" …: stand in the names of many organisations and tell none of them.
bool isCommonWord(const QString &key);

} // namespace marac
