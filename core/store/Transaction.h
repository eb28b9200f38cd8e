// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

class Connection;

/// BEGIN IMMEDIATE … commit(). Dropped without commit, it rolls back whole.
class Transaction
{
public:
    /// Throws StoreFault; also when a transaction is already open (they don't nest).
    explicit Transaction(Connection &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws StoreFault; then everything since the start is undone.
    void commit();

private:
    Connection &m_db;
    bool m_open = true;
};

} // namespace marac
