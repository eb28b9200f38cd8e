// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/SchemaPermit.h"

#include "core/store/Connection.h"
#include "core/store/Guard.h"
#include "core/store/cipher/CipherDriver.h"

namespace marac {

SchemaPermit::SchemaPermit(Connection &db) : m_db(db)
{
    m_db.driver().statements().forget();
    ++m_db.m_guard->m_permits;
}

SchemaPermit::~SchemaPermit()
{
    --m_db.m_guard->m_permits;
    m_db.driver().statements().forget(); // what was prepared under the permit must not be run without it
}

} // namespace marac
