// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// A postcode or a number of a property that stands in a text.
struct FoundCode
{
    QString key; ///< as it is stored, without its spaces: "L203AA"
    qsizetype from = 0;
    qsizetype length = 0;
};

/// What may be the postcodes of a text as it is seen (seenText), wherever their spaces, commas and strokes are; a letter O that
/// has to be a nought is one.
QList<FoundCode> postcodesIn(const QString &seen);

} // namespace marac
