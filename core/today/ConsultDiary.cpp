// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/ConsultDiary.h"

#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/placing/CutOff.h"
#include "core/meetings/research/TooLate.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/safekeeping/BackupFolders.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsultDiary)
};
} // namespace

static void addHolidays(QList<DiaryEntry> &entries, const Connection &db)
{
    for (const Holiday &holiday : HolidayTable::all(db)) {
        entries << DiaryEntry{
            DiaryEntry::Kind::Holiday, holiday.day, {SubjectKind::Holiday, holiday.id.value(), {}}, holiday.name};
    }
}

/// The days before a full meeting that is still to come: for referrals, its case list (R027) and the agencies' returns (R028).
/// What waits stands there as due already, and a list that every agency has asks nothing any more.
static void addDeadlines(QList<DiaryEntry> &entries, const Connection &db, const Meeting &meeting,
                         const QList<DueItem> &due)
{
    const auto add = [&](DueKind kind, QDate day, const QString &text) {
        const bool isDue = std::any_of(due.cbegin(), due.cend(), [&](const DueItem &item) {
            return item.kind == kind && item.subject.id == meeting.id.value();
        });
        if (day.isValid() && !isDue) {
            entries << DiaryEntry{DiaryEntry::Kind::Deadline,
                                  day,
                                  {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
                                  text.arg(meeting.ref)};
        }
    };
    if (meeting.state != MeetingState::Planned || meeting.kind != MeetingKind::Full)
        return;
    const WorkingDays calendar = loadWorkingDays(db);
    const Settings settings = SettingTable::read(db);
    add(DueKind::CutOffNear, cutOffDay(calendar, meeting.heldOn, settings.cutOffWorkingDays),
        Words::tr("Last day for referrals to %1."));
    const QList<AgencyCirculation> circulation = countCirculation(db, meeting);
    if (const QDate sent = sentToAllOn(circulation); sent.isValid()) {
        entries << DiaryEntry{
            DiaryEntry::Kind::Done,
            deadlineOf(db, meeting),
            {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
            //: a meeting's reference, the number of agencies, and a day
            Words::tr("Case list of %1: sent to all %2 on %3.")
                .arg(meeting.ref, QString::number(circulation.size()), sent.toString(QStringLiteral("dd/MM/yyyy")))};
    } else {
        add(DueKind::CirculationDue, deadlineOf(db, meeting), Words::tr("Last day for the case list of %1."));
    }
    add(DueKind::ResearchOwed, returnDay(calendar, meeting, settings.answersWorkingDays),
        Words::tr("Last day for the agencies’ returns to %1."));
}

/// What comes before a meeting comes before its day, so earlier ones have nothing from `from` on.
static void addMeetings(QList<DiaryEntry> &entries, const Connection &db, const QList<DueItem> &due, QDate from)
{
    for (const MeetingRow &row : MeetingTable(db).rowsFrom(from)) {
        const Meeting &meeting = row.meeting;
        if (meeting.state == MeetingState::Cancelled)
            continue;
        //: a meeting's reference and the hour at which it begins
        const QString text =
            Words::tr("%1 at %2.").arg(meeting.ref, meeting.startsAt.toString(QStringLiteral("HH:mm")));
        entries << DiaryEntry{DiaryEntry::Kind::Meeting,
                              meeting.heldOn,
                              {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
                              text,
                              meeting.startsAt};
        addDeadlines(entries, db, meeting, due);
    }
}

Result<QList<DiaryEntry>> consultDiary(Register &records, QDate from, QDate to)
{
    return records.consult(
        Operation::ConsultToday, {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("diary")}},
        [from, to, folders = backupFolders(records.path(), records.settings())](
            const Reading &reading) -> Result<QList<DiaryEntry>> {
            QList<DiaryEntry> entries;
            addHolidays(entries, reading.db());
            const QList<DueItem> due = readDue(reading, folders, to);
            addMeetings(entries, reading.db(), due, from);
            for (const DueItem &item : due) {
                if (item.kind != DueKind::MeetingToday)
                    entries << DiaryEntry{DiaryEntry::Kind::Due,      item.dueOn, item.subject, item.text, item.dueAt,
                                          isLate(item, reading.now())};
            }
            entries.removeIf(
                [&](const DiaryEntry &entry) { return !entry.on.isValid() || entry.on < from || entry.on > to; });
            return entries;
        });
}

} // namespace marac
