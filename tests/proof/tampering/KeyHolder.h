// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"
#include "core/store/Connection.h"

#include <functional>
#include <memory>

namespace marac::proof {

/// What somebody who holds the key can do to a register's file with another program: no safeguard of the file stands in the
/// way, no link between records is looked at, and nothing is recorded. Ends before anybody else opens the file. Any step that
/// the proof relies on stops the program when it fails.
class KeyHolder
{
public:
    KeyHolder(const QString &path, const DatabaseKey &key);

    Connection &db() { return *m_db; }

    /// Takes the triggers off, does the deed and puts them back, in one transaction. False when the file's own rules (a value
    /// that must be unique, say) refused the deed: then nothing has changed.
    bool rewrite(const std::function<void(Connection &)> &deed);

    /// Runs statements with no safeguard at all, not even our own: they may change the structure, and its text.
    static void runFreely(const QString &path, const DatabaseKey &key, const char *sql);

private:
    std::unique_ptr<Connection> m_db;
};

} // namespace marac::proof
