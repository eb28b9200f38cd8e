// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/DueItem.h"

#include "core/register/Register.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/today/AgenciesDue.h"
#include "core/today/DueFor.h"
#include "core/today/MeetingsDue.h"
#include "core/today/ReferralsDue.h"
#include "core/today/RescoresDue.h"
#include "core/today/SafekeepingDue.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

/// R103: of a case that is closed just now the reference and the day stay.
static QList<DueItem> closedWhereDue(const Connection &db, QList<DueItem> items)
{
    const CaseGate gate(db);
    for (DueItem &item : items) {
        if (gate.isClosed(item.subject)) {
            item.text = QCoreApplication::translate(
                            "DueItem", "%1 is due; what for is closed until everybody at its meeting has signed.")
                            .arg(item.subject.ref);
        }
    }
    return items;
}

Result<QList<DueItem>> consultToday(Register &records, int horizon)
{
    return records.consult(
        Operation::ConsultToday, {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("today")}},
        [horizon, folders = backupFolders(records.path(), records.settings())](
            const Reading &reading) -> Result<QList<DueItem>> {
            const QDate today = reading.today();
            const QDate until = today.addDays(horizon);
            QList<DueItem> items = referralsDue(reading.db(), today) + rescoresDue(reading.db(), today)
                + meetingsDue(reading.db(), today, until) + minutesDue(reading.db()) + actionsDue(reading.db(), until)
                + agenciesDue(reading.db(), today) + safekeepingDue(reading.db(), reading.actor(), folders, today);
            std::stable_sort(items.begin(), items.end(),
                             [](const DueItem &a, const DueItem &b) { return a.dueOn < b.dueOn; });
            return closedWhereDue(reading.db(), dueFor(reading.actor(), items));
        });
}

} // namespace marac
