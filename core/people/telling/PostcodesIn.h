// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// A postcode that stands in a text.
struct FoundPostcode
{
    QString key; ///< as it is stored, without its space: "L203AA"
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The postcodes of a text as it is seen (seenText), wherever their spaces are; a letter O that has to be a nought is one.
QList<FoundPostcode> postcodesIn(const QString &seen);

} // namespace marac
