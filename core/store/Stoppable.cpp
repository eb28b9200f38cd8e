// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Stoppable.h"

#include "core/store/Connection.h"

#include <sqlite3.h>

namespace marac {

Stoppable::Stoppable(const Connection &db, const std::function<bool()> &goOn, int steps)
    : m_handle(db.handle()), m_goOn(goOn)
{
    if (m_goOn)
        sqlite3_progress_handler(m_handle, steps, &Stoppable::ask, this);
}

Stoppable::~Stoppable()
{
    if (m_goOn)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Stoppable::ask(void *self)
{
    return static_cast<Stoppable *>(self)->m_goOn() ? 0 : 1;
}

bool Stoppable::isStop(const StoreFault &fault)
{
    return (fault.extendedCode() & 0xff) == SQLITE_INTERRUPT;
}

} // namespace marac
