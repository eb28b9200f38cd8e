// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ActionTrend.h"

#include "core/monitoring/ActionFate.h"

#include <QMap>

#include <utility>

namespace marac {

QDate quarterOf(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

SharingPeriod wholeQuarters(const SharingPeriod &period)
{
    return {quarterOf(period.from), quarterOf(period.to).addMonths(3).addDays(-1)};
}

std::optional<int> onTimePercent(const TrendLine &line)
{
    const int owed = line.due - line.notPossible - line.notYetDue;
    return owed > 0 ? std::optional(qRound(100.0 * line.onTime / owed)) : std::nullopt;
}

static void count(TrendLine &line, ActionFate fate)
{
    line.due += 1;
    line.onTime += fate == ActionFate::Completed;
    line.late += fate == ActionFate::CompletedLate;
    line.notPossible += fate == ActionFate::NotPossible;
    line.notDone += fate == ActionFate::NotDone;
    line.overdue += fate == ActionFate::Overdue;
    line.notYetDue += fate == ActionFate::Open;
}

QList<TrendLine> countTrend(const QList<Agency> &agencies, const QList<Action> &actions, QDate today)
{
    QMap<std::pair<AgencyId, QDate>, TrendLine> counted;
    for (const Action &action : actions) {
        const QDate quarter = quarterOf(action.dueOn);
        count(counted[{action.ownerAgencyId, quarter}], actionFate(action, today));
        count(counted[{AgencyId(), quarter}], actionFate(action, today));
    }
    QList<TrendLine> lines;
    const auto take = [&](const Agency &agency) {
        for (auto it = counted.constBegin(); it != counted.constEnd(); ++it) {
            if (it.key().first != agency.id)
                continue;
            TrendLine line = it.value();
            line.agencyId = agency.id;
            line.code = agency.code;
            line.name = agency.name;
            line.from = it.key().second;
            lines << line;
        }
    };
    for (const Agency &agency : agencies)
        take(agency);
    take(Agency());
    return lines;
}

} // namespace marac
