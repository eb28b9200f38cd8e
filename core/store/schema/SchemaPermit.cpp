// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/SchemaPermit.h"

#include "core/store/Connection.h"
#include "core/store/Guard.h"

namespace marac {

SchemaPermit::SchemaPermit(Connection &db) : m_db(db)
{
    ++m_db.m_guard->m_permits;
}

SchemaPermit::~SchemaPermit()
{
    --m_db.m_guard->m_permits;
}

} // namespace marac
