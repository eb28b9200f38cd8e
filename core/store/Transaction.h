// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

class Connection;

/// What a transaction may write. Entries of the trail and somebody's drafts are no records: what is kept in memory of these (Kept)
/// holds on.
enum class Touches { Records, NoRecords };

/// BEGIN IMMEDIATE … commit(). Dropped without commit, it rolls back whole.
class Transaction
{
public:
    /// Throws StoreFault; also when a transaction is already open (they don't nest).
    explicit Transaction(Connection &db, Touches touches = Touches::Records);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws StoreFault; then everything since the start is undone.
    void commit();

private:
    Connection &m_db;
    Touches m_touches;
    int m_unwinding; ///< exceptions under way when it began
    bool m_open = true;
};

} // namespace marac
