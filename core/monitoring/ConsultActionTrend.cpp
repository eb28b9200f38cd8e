// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ConsultActionTrend.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/monitoring/ActionTrendTable.h"
#include "core/monitoring/PeriodProblems.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac {

static const Subject trend{SubjectKind::List, 0, QStringLiteral("action trend")};

static Result<ActionTrend> read(Register &records, Operation operation, const SharingPeriod &period,
                                const AuditEvent &access, const QList<FieldProblem> &problems)
{
    return records.consult(
        operation,
        [&](const Reading &) -> Result<AuditEvent> {
            if (!problems.isEmpty())
                return invalid(problems);
            return access;
        },
        [&](const Reading &reading) -> Result<ActionTrend> {
            const SharingPeriod whole = wholeQuarters(period);
            const QList<Action> actions = ActionTrendTable(reading.db()).dueIn(whole);
            return ActionTrend{whole, countTrend(AgencyTable::all(reading.db()), actions, reading.today())};
        });
}

Result<ActionTrend> consultActionTrend(Register &records, QDate from, QDate to)
{
    const SharingPeriod period{from, to};
    return read(records, Operation::ConsultMeetings, period, {AuditVerb::Consult, trend}, periodProblems(period));
}

Result<ActionTrend> exportActionTrend(Register &records, QDate from, QDate to, const QString &reason)
{
    const SharingPeriod period{from, to};
    const QString kept = text::kept(reason);
    QList<FieldProblem> problems = periodProblems(period);
    if (kept.isEmpty()) {
        problems.append({QStringLiteral("reason"),
                         QCoreApplication::translate("ConsultSharing", "Say what the export is for; it is recorded.")});
    }
    return read(records, Operation::ExportDocuments, period, {AuditVerb::Export, trend, {}, kept}, problems);
}

} // namespace marac
