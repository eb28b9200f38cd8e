// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/DueItem.h"

#include "core/register/Register.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/today/due/ActionsDue.h"
#include "core/today/due/AgenciesDue.h"
#include "core/today/due/DueFor.h"
#include "core/today/due/MeetingsDue.h"
#include "core/today/due/ReferralsDue.h"
#include "core/today/due/RepeatTermsDue.h"
#include "core/today/due/RescoresDue.h"
#include "core/today/due/SafekeepingDue.h"
#include "core/today/due/SharingDue.h"
#include "core/today/due/TransfersDue.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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

QList<DueItem> readDue(const Reading &reading, const BackupFolders &folders, QDate until)
{
    const Connection &db = reading.db();
    const QDate today = reading.today();
    QList<DueItem> items = referralsDue(db, today) + rescoresDue(db, until) + sharingDue(db, until)
        + transfersDue(db) + repeatTermsDue(db, today, until) + meetingsDue(db, today, until) + minutesDue(db)
        + actionsDue(db, today, until) + agenciesDue(db, today, until)
        + safekeepingDue(db, reading.actor(), folders, today);
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return std::tuple(a.dueOn, lastMoment(a.dueAt)) < std::tuple(b.dueOn, lastMoment(b.dueAt));
    });
    return closedWhereDue(db, dueFor(reading.actor(), items));
}

QDateTime nextLate(const QList<DueItem> &items, const QDateTime &now)
{
    QDateTime next;
    for (const DueItem &item : items) {
        const QDateTime from = lateFrom(item.dueOn, item.dueAt);
        if (from > now && (!next.isValid() || from < next))
            next = from;
    }
    return next;
}

Result<QList<DueItem>> consultToday(Register &records, int horizon)
{
    return records.consult(Operation::ConsultToday,
                           {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("today")}},
                           [horizon, folders = backupFolders(records.path(), records.settings())](
                               const Reading &reading) -> Result<QList<DueItem>> {
                               return readDue(reading, folders, reading.today().addDays(horizon));
                           });
}

} // namespace marac
