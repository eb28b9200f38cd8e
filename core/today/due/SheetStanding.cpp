// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/SheetStanding.h"

#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/register/settings/SettingTable.h"

#include <algorithm>

namespace marac {

static constexpr int pageSize = 200;

/// The entry by which the words were last made anew; 0: they are those of the register's first day.
static qint64 lastRenewal(const Connection &db)
{
    AuditFilter filter{.verb = AuditVerb::Administer, .limit = pageSize};
    for (;;) {
        const QList<AuditEntry> page = AuditTable::page(db, filter);
        const auto found = std::find_if(page.begin(), page.end(), [](const AuditEntry &entry) {
            return entry.event.fields.contains(AccountReplay::sheetWord());
        });
        if (found != page.end())
            return found->seq;
        if (page.size() < pageSize)
            return 0;
        filter.beforeSeq = page.last().seq;
    }
}

bool isRecoverySheetKept(const Connection &db)
{
    const std::optional<qint64> row = SettingTable::rowOf(db, Mark::RecoverySheetKept);
    return row && BoundRowTable::lastOfAll(db, QStringLiteral("setting")).value(*row).seq > lastRenewal(db);
}

} // namespace marac
