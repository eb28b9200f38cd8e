// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <optional>

namespace marac::proof {

/// One record of a table, by its row number.
struct RowPlace
{
    QString table;
    qint64 row = 0;
};

/// The tables that have records and are the trail itself or bound by it; nothing else can be held against an entry. Left out
/// are meta (altered by itself), what tells protected addresses (follows from the addresses) and drafts, which are nobody's
/// record yet and which no entry binds.
QStringList tablesToAlter(const Connection &db);

/// Any record of any of these tables, each table as likely as the other.
RowPlace anyRow(const Connection &db, QRandomGenerator &random);
/// Another record of the same table; nothing when there is none.
std::optional<RowPlace> anotherRow(const Connection &db, const RowPlace &row, QRandomGenerator &random);

/// Any column of the table but its row number; empty when it has no other.
QString anyColumn(const Connection &db, const QString &table, QRandomGenerator &random);

/// SQL that gives the value of a column another of the same kind: the next number, another digit or sign in a text, another
/// byte; something where there was nothing.
QByteArray alteredValue(const Connection &db, const RowPlace &row, const QString &column);

/// The number of records in it.
qint64 rowsIn(const Connection &db, const QString &table);

} // namespace marac::proof
