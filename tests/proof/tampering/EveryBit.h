// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace marac::proof {

class Trial;

/// A register's file in which bits are flipped.
struct SealedFile
{
    QString name; ///< "the register"
    QString path;
    const DatabaseKey *key = nullptr; ///< opens it; outlives this
    QByteArray right;                 ///< the file as it rightly is
    /// Judges a flip in the salt, its first 16 bytes, which the key brings along so that no seal tells of it; afterwards the file
    /// is as it was.
    std::function<void(const QString &where)> judgeSalt;
    /// Whether something besides the seals, which looks at the file as a whole, tells of it as it lies; empty where nothing else
    /// has to.
    std::function<bool()> alsoTells = {};
};

/// One bit of the file, which is as it was afterwards. Judged by the first part of every check, the pages, which names the page; in
/// the salt by judgeSalt.
void flipOne(Trial &trial, const SealedFile &file, qsizetype at, int bit);

/// Each bit of the file. Each page has a seal of its own, so one look at all seals judges the same bit of every page at once;
/// so does what looks at the file as a whole, which takes as long for one flip as for many. Each bit of a page is flipped in
/// one page alone, too, as flipOne does.
void flipEveryBit(Trial &trial, const SealedFile &file);

} // namespace marac::proof
