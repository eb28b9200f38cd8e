// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace marac::proof {

/// What a register's file holds, part by part, read past every index by any program that has the key.
struct Parts
{
    struct Table
    {
        bool isWhole = false;           ///< it was read to its end
        bool isSound = false;           ///< and SQLite's own check of it finds nothing, which the product asks, too
        QHash<qint64, QByteArray> rows; ///< by their numbers; by their place where they have none
    };
    QMap<QString, Table> tables;                    ///< empty when the list of tables can't be read
    QMap<QString, QHash<qint64, QByteArray>> bound; ///< lines beside entries, by the table and record they bind
    QHash<qint64, QByteArray> entries;              ///< the trail, each with the lines beside it
    bool isLengthRight = false;                     ///< the file has as many pages as it says
};
Parts partsOf(const QString &path, const DatabaseKey &key);

/// How two states of one register differ.
struct Differing
{
    QMap<QString, QSet<qint64>> rows;  ///< numbers of the rows that are other, new or gone
    QSet<QString> unsound;             ///< tables that can't be read to their end or whose pages do not fit together
    QMap<QString, QSet<qint64>> bound; ///< records of which a line beside an entry is other, new or gone
    QSet<qint64> entries;              ///< those that are other, new or gone themselves, or in a line beside them
    bool hasStrayEntries = false;      ///< with numbers before the first entry or behind the last
    bool isListOfTablesGone = false;
    bool isLengthWrong = false;
};
Differing differing(const Parts &right, const Parts &altered);

} // namespace marac::proof
