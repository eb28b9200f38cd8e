// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Refusal.h"

#include "core/store/schema/Migration.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/proof/access/TrailSince.h"

namespace marac::proof {

static void run(Register &reg, const char *script)
{
    Connection &db = fileBehind(reg);
    const SchemaPermit permit(db);
    runScript(db, script);
}

Refusal::Refusal(Register &reg, Of what) : m_reg(reg)
{
    run(m_reg,
        what == Of::Everything
            ? "CREATE TEMP TRIGGER no_entry BEFORE INSERT ON main.audit BEGIN SELECT RAISE(ABORT, 'no entry'); END;"
            : "CREATE TEMP TRIGGER no_entry BEFORE INSERT ON main.audit WHEN new.verb NOT IN "
              "('consult', 'search', 'print', 'export', 'refused', 'failed') "
              "BEGIN SELECT RAISE(ABORT, 'no entry'); END;");
}

Refusal::~Refusal()
{
    run(m_reg, "DROP TRIGGER temp.no_entry;");
}

} // namespace marac::proof
