// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac {

/// These read the keys of AddressWord, for what the parts of an address name.

/// "lodge", "house", "rectory" …: what a building's name ends in.
bool isBuildingWord(const QString &key);
/// Towns and districts here and near, and points of the compass: half the texts of a register name them.
bool isPlaceName(const QString &key);
/// "her", "with", "known" …: a part of an address with such a word says something of it and is no name.
bool isRemarkWord(const QString &key);
/// "may", "weeks", "children" …: a number before it counts something and is no house.
bool isCountedWord(const QString &key);

/// Whether the words, without their article, are the name of one building and not of any: "Old Rectory", "Manor Farm",
/// "Harbour House"; not "New House", "Church House", "Cottage".
bool namesBuilding(const QStringList &name);

} // namespace marac
