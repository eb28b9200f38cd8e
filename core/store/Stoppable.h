// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreFault.h"

#include <functional>

struct sqlite3;

namespace marac {

class Connection;

/// While it lives, statements of the connection ask whether to go on, in their own thread; false ends the one that asked, with a
/// StoreFault that isStop() knows. One at a time for each connection.
class Stoppable
{
public:
    /// `goOn` is asked about every `steps` steps of SQLite's machine, of which a row takes some ten; it must not use the
    /// connection and must not throw. An empty one is never asked. Both outlive this.
    Stoppable(const Connection &db, const std::function<bool()> &goOn, int steps);
    ~Stoppable();
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

    /// Whether it says that somebody stopped it, and nothing of the file.
    static bool isStop(const StoreFault &fault);

private:
    static int ask(void *self);

    sqlite3 *m_handle;
    const std::function<bool()> &m_goOn;
};

} // namespace marac
