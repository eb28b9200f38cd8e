// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ImportHolidays.h"

#include "core/calendar/BankHolidays.h"
#include "core/calendar/HolidayTable.h"

#include <QMap>
#include <QSet>

namespace marac {

HolidayChanges compareHolidays(const QList<Holiday> &present, const QList<Holiday> &list)
{
    QMap<QDate, Holiday> wanted;
    QSet<int> years;
    for (const Holiday &holiday : list) {
        wanted.insert(holiday.day, holiday);
        years.insert(holiday.day.year());
    }
    HolidayChanges changes;
    for (const Holiday &old : present) {
        if (old.kind != HolidayKind::Bank || !years.contains(old.day.year()))
            continue;
        const auto found = wanted.find(old.day);
        if (found == wanted.end()) {
            changes.removed.append(old);
            continue;
        }
        if (found->name != old.name || found->note != old.note) {
            Holiday renamed = *found;
            renamed.id = old.id;
            renamed.version = old.version;
            changes.renamed.append(renamed);
        }
        wanted.erase(found);
    }
    changes.added = wanted.values();
    return changes;
}

Result<HolidayChanges> importHolidays(Register &reg, QByteArrayView json)
{
    return reg.change(Operation::KeepHolidays, [&](Change &c) -> Result<HolidayChanges> {
        const Result<QList<Holiday>> list = readBankHolidays(json);
        if (!list)
            return Failure(list.error());
        const HolidayChanges changes = compareHolidays(HolidayTable::all(c.db()), *list);
        HolidayTable table(c.db());
        for (const Holiday &old : changes.removed)
            table.remove(old.id, old.version);
        for (const Holiday &renamed : changes.renamed)
            table.rename(renamed);
        for (const Holiday &added : changes.added)
            table.insert(added);
        c.audit({AuditVerb::Import,
                 {SubjectKind::Holiday, 0, QStringLiteral("bank-holidays")},
                 {QStringLiteral("day"), QStringLiteral("name"), QStringLiteral("note")}});
        return changes;
    });
}

} // namespace marac
