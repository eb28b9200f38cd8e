// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/base/Secret.h"
#include "core/store/Connection.h"
#include "core/store/cipher/CipherHandle.h"
#include "tests/proof/figures/Samples.h"

#include <QList>
#include <QString>

#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace marac::proof {

/// What SQLCipher itself needs, by its own calls and with the register's settings, key and schema: without Qt, guard, trail and
/// rules. Whatever fails stops the program.
namespace raw {

/// Opens a register that nobody has open, keys it and reads its schema.
Samples opening(const QString &path, const Secret &key, int times);
/// Reads the rows of the first page of the case list.
Samples firstPage(const QString &path, const Secret &key, int times);
/// Reads the file to its end and writes another, to the end of its flush: milliseconds.
double plainCopy(const QString &from, const QString &to);

} // namespace raw

/// A file of its own with the tables and indexes that some rows of a register lie in, and nothing else, to commit the like
/// of these rows in.
class RawCommits
{
public:
    /// Copies the rows out of `source`.
    RawCommits(const Connection &source, const QList<BoundRow> &rows, const QString &path, const Secret &key);
    ~RawCommits();
    RawCommits(const RawCommits &) = delete;
    RawCommits &operator=(const RawCommits &) = delete;

    /// Each time all rows, as new ones, in one transaction.
    Samples commit(int times);

private:
    struct Row
    {
        sqlite3_stmt *insert = nullptr;
        std::vector<sqlite3_value *> values;
        std::vector<bool> isOther; ///< has to be another in each commit: a key of its own or to another row
        std::vector<bool> isRef;
    };
    void makeTable(const Connection &source, const QString &table);
    void copyRow(const Connection &source, const BoundRow &row);
    void bind(const Row &row, int time) const;

    CipherHandle m_db;
    QList<QString> m_tables;
    std::vector<Row> m_rows;
};

} // namespace marac::proof
