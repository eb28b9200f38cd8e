// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"

#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};
} // namespace

static Subject subjectOf(HolidayId id, QDate day)
{
    return {SubjectKind::Holiday, id.value(), day.toString(Qt::ISODate)};
}

static QList<FieldProblem> problemsIn(const Holiday &holiday)
{
    QList<FieldProblem> problems;
    if (!holiday.day.isValid() || holiday.day.year() < 1900 || holiday.day.year() > 2199)
        problems.append({QStringLiteral("day"), Words::tr("There is no such day. Give it again.")});
    else if (holiday.kind == HolidayKind::Bank && WorkingDays::isWeekend(holiday.day))
        problems.append({QStringLiteral("day"),
                         Words::tr("A bank holiday on a weekend changes nothing. Give the substitute weekday.")});
    if (holiday.name.isEmpty())
        problems.append({QStringLiteral("name"), Words::tr("Give the day a name, such as “Christmas closure”.")});
    problems += text::problemsIn(QStringLiteral("name"), holiday.name, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("note"), holiday.note, text::lineLimit);
    return problems;
}

Result<HolidayId> addHoliday(Register &reg, const Holiday &given)
{
    Holiday holiday = given;
    holiday.name = text::kept(given.name);
    holiday.note = text::kept(given.note);
    return reg.change(Operation::KeepHolidays, [&](Change &c) -> Result<HolidayId> {
        const QList<FieldProblem> problems = problemsIn(holiday);
        if (!problems.isEmpty())
            return failure(Problem::Kind::Invalid,
                           Words::tr("The day was not added. Mend the fields named here and save again."), problems);
        if (HolidayTable::find(c.db(), holiday.day, holiday.kind)) {
            return failure(
                Problem::Kind::Refused,
                Words::tr(
                    "That day is in the calendar already. Nothing was changed. Remove it first if its name is wrong."));
        }
        const HolidayId id = HolidayTable(c.db()).insert(holiday);
        c.audit({AuditVerb::Administer,
                 subjectOf(id, holiday.day),
                 {QStringLiteral("day"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("note")}});
        return id;
    });
}

Result<> removeHoliday(Register &reg, HolidayId id, qint64 version)
{
    return reg.change(Operation::KeepHolidays, [&](Change &c) -> Result<> {
        const std::optional<Holiday> holiday = HolidayTable::find(c.db(), id);
        if (!holiday)
            return failure(
                Problem::Kind::NotFound,
                Words::tr("That day is no longer in the calendar. Nothing was changed. Read the list again to see "
                          "what stands there now."));
        const bool couldBeCounted = loadWorkingDays(c.db()).knows(holiday->day.year());
        if (!HolidayTable(c.db()).remove(id, version))
            return failure(
                Problem::Kind::Conflict,
                Words::tr("That day was changed since you read it. Nothing was removed. Read the list again."));
        if (couldBeCounted && !loadWorkingDays(c.db()).knows(holiday->day.year())) {
            return failure(
                Problem::Kind::Refused,
                Words::tr(
                    "Without this day its year has fewer than the eight bank holidays every year has, and could not be "
                    "counted any more. Nothing was removed. Add the day it was moved to first, or take over a complete "
                    "list."));
        }
        c.audit({AuditVerb::Administer, subjectOf(id, holiday->day), {QStringLiteral("removed")}});
        return {};
    });
}

Result<QList<Holiday>> consultHolidays(Register &reg)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Holiday, 0, QStringLiteral("holidays")}};
    return reg.consult(Operation::ConsultToday, access,
                       [](const Reading &r) -> Result<QList<Holiday>> { return HolidayTable::all(r.db()); });
}

Result<WorkingDays> consultWorkingDays(Register &reg)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Holiday, 0, QStringLiteral("working-days")}};
    return reg.consult(Operation::ConsultToday, access,
                       [](const Reading &r) -> Result<WorkingDays> { return loadWorkingDays(r.db()); });
}

} // namespace marac
