// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/RepeatTermsDue.h"

#include "core/cases/RepeatTerm.h"
#include "core/register/settings/SettingTable.h"
#include "core/today/due/WaitingCaseTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RepeatTermsDue)
};
} // namespace

QList<DueItem> repeatTermsDue(const Connection &db, QDate today, QDate until)
{
    QList<DueItem> items;
    const int months = SettingTable::read(db).repeatMonths;
    const QList<WaitingCase> cases = WaitingCaseTable(db).endingTheirTerm(today, until, months);
    for (const WaitingCase &row : cases) {
        const QDate last = repeatTermEnd(CaseState::Live, row.lastHeardOn, months);
        if (!last.isValid() || last < today || last > until)
            continue;
        items.append({DueKind::RepeatTermEnding,
                      last,
                      {SubjectKind::CaseFile, row.id.value(), row.ref},
                      //: a case's reference, and the day of a meeting
                      Words::tr("%1 was last heard on %2, and a new incident is a repeat until this day. Tell the "
                                "agencies that flag it.")
                          .arg(row.ref, row.lastHeardOn.toString(QStringLiteral("dd/MM/yyyy")))});
    }
    return items;
}

} // namespace marac
