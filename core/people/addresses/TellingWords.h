// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// The words by which a text gives an address away: house and street, the street, a building's or organisation's name, the
/// postcode, the numbers of property and street, or the lines it was given in; the longest first.
QStringList tellingWords(const Address &address);

/// `text` with the words "Protected address" in the place of each of `telling`, whatever the case and the spaces between words.
QString withoutTelling(const QString &text, const QStringList &telling);
/// The same of lines that follow one another, one for one: what tells may stand on two of them.
QStringList withoutTelling(const QStringList &lines, const QStringList &telling);

/// Whether an address, read in full, gives another one away: the same home however it is spelt, the same street or postcode.
bool tellsAnother(const Address &address, const Address &other);

} // namespace marac
