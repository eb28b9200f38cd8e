// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/TransfersDue.h"

#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/transfer/TransferTable.h"
#include "core/dossier/TransferStanding.h"
#include "core/people/addresses/AddressInText.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransfersDue)
};

/// From which day on a step waits, and for how many working days that is in time.
struct Wait
{
    QDate since; ///< invalid: it does not wait yet, or never by itself
    int days = 0;
};
} // namespace

static Wait waitFor(TransferTask task, const CaseTransfer &transfer)
{
    constexpr int ours = 2;
    constexpr int theirs = 5;
    switch (task) {
    case TransferTask::AskWhetherHeard:
    case TransferTask::AskWhetherAgendaOut:
    case TransferTask::SendReferral:
    case TransferTask::AskForMinutes:
    case TransferTask::AskForReferral:
        return {transfer.movedOn, ours};
    case TransferTask::SendMinutes:
        // Heard first, where the agenda is out: what has no minutes yet can't be sent.
        return {transfer.alreadyHeard == TransferAnswer::Yes ? transfer.movedOn : QDate(), ours};
    case TransferTask::GiveReceipt:
        return {transfer.papersOn, ours};
    case TransferTask::AwaitPapers:
        return {transfer.papersAskedOn, theirs};
    case TransferTask::AwaitReceipt:
        return {transfer.papersOn, theirs};
    case TransferTask::HearItHere:
    case TransferTask::PlaceOnMeeting:
    case TransferTask::PlaceAsLatePaper:
        break;
    }
    return {};
}

QList<DueItem> transfersDue(const Connection &db)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const AddressInText addresses(db);
    for (const CaseTransfer &transfer : TransferTable(db).withoutReceipt()) {
        const QString ref = CaseFileTable(db).find(transfer.caseId)->ref;
        for (const TransferStep &step : transferStepsOf(db, transfer)) {
            const Wait wait = step.isDone ? Wait() : waitFor(step.task, transfer);
            if (!wait.since.isValid())
                continue;
            items.append({DueKind::TransferWaiting,
                          calendar.addWorkingDays(wait.since, wait.days).value_or(wait.since.addDays(wait.days)),
                          {SubjectKind::CaseFile, transfer.caseId.value(), ref},
                          //: a case's reference, and what to do about its transfer
                          Words::tr("%1: %2").arg(ref, stepText(step.task, addresses.masked(transfer.area)))});
        }
    }
    return items;
}

} // namespace marac
