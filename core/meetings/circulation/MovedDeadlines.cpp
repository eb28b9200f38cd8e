// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/MovedDeadlines.h"

#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MovedDeadlines)
};
} // namespace

CountingRule countingRule(const Settings &settings)
{
    return settings.clearDays ? CountingRule::Clear : CountingRule::Ordinary;
}

CountingRule countingRule(const Connection &db)
{
    return countingRule(SettingTable::read(db));
}

static QDate deadlineOf(const Meeting &meeting, CountingRule rule, const WorkingDays &calendar)
{
    if (meeting.kind == MeetingKind::Mini)
        return {};
    const Result<CirculationDeadline> deadline = circulationDeadline(meeting.heldOn, rule, calendar);
    return deadline ? deadline->circulateBy : QDate();
}

QDate deadlineOf(const Connection &db, const Meeting &meeting)
{
    return deadlineOf(meeting, countingRule(db), loadWorkingDays(db));
}

QList<MovedDeadline> movedDeadlines(const Connection &db, QDate today)
{
    QList<MovedDeadline> moved;
    const CountingRule rule = countingRule(db);
    const WorkingDays calendar = loadWorkingDays(db);
    for (const MeetingRow &row : MeetingTable(db).plannedFrom(today)) {
        const Meeting &meeting = row.meeting;
        const QDate now = deadlineOf(meeting, rule, calendar);
        if (now == meeting.circulateBy)
            continue;
        const bool passed = now.isValid() && now < today && agenciesWaiting(countCirculation(db, meeting)) > 0;
        moved << MovedDeadline{meeting, meeting.circulateBy, now, passed};
    }
    return moved;
}

Result<QList<MovedDeadline>> consultMovedDeadlines(Register &records)
{
    return records.consult(Operation::ConsultMeetings,
                           {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("moved deadlines")}},
                           [](const Reading &reading) -> Result<QList<MovedDeadline>> {
                               return movedDeadlines(reading.db(), reading.today());
                           });
}

QString movedText(const MovedDeadline &moved)
{
    const auto day = [](QDate date) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("dddd d MMMM yyyy"));
    };
    const QString ref = moved.meeting.ref;
    if (!moved.before.isValid()) {
        return moved.passed
            ? Words::tr("%1: its circulation deadline, not shown before, was %2 and has passed. Cases not yet sent are "
                        "late papers, which the chair must agree to; or give the meeting another day.")
                  .arg(ref, day(moved.now))
            : Words::tr("%1: its circulation deadline, not shown before, is %2.").arg(ref, day(moved.now));
    }
    if (!moved.now.isValid()) {
        return Words::tr(
                   "%1: its circulation deadline was %2 and can't be counted any more. Complete the bank holidays "
                   "of its year.")
            .arg(ref, day(moved.before));
    }
    if (moved.passed) {
        return Words::tr(
                   "%1: its circulation deadline moved from %2 to %3, which has passed. Cases not yet sent are late "
                   "papers, which the chair must agree to; or give the meeting another day.")
            .arg(ref, day(moved.before), day(moved.now));
    }
    return Words::tr("%1: its circulation deadline moved from %2 to %3.").arg(ref, day(moved.before), day(moved.now));
}

} // namespace marac
