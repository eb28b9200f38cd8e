// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationWork.h"

#include "core/calendar/HolidayTable.h"
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ScheduleMeeting.h"

namespace marac {

using namespace Qt::StringLiterals;

DemonstrationWork::DemonstrationWork(Register &records, FixedClock &clock, DemonstrationPartnership partnership,
                                     QDate today)
    : m_records(records), m_clock(clock), m_partnership(std::move(partnership)), m_today(today)
{
}

void DemonstrationWork::at(QDate day, QTime time, Step step)
{
    m_diary.emplace(QDateTime(day, time, QTimeZone("Europe/London")).toUTC(), std::move(step));
}

QDate DemonstrationWork::workingDays(QDate from, int days) const
{
    return m_calendar.addWorkingDays(from, days).value_or(from.addDays(days + days * 2 / 5));
}

/// The second Thursday of a month.
static QDate secondThursday(QDate anyDay)
{
    QDate day(anyDay.year(), anyDay.month(), 1);
    while (day.dayOfWeek() != Qt::Thursday)
        day = day.addDays(1);
    return day.addDays(7);
}

Result<> DemonstrationWork::planMeeting(MeetingKind kind, QDate day, int referrals)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall, Committee Room 2"_s;
    meeting.chair = u"Chris Okafor"_s;
    meeting.capacity = m_records.settings().meetingCapacity;
    const Result<MeetingId> id = scheduleMeeting(m_records, meeting);
    if (!id)
        return Failure(id.error());
    at(day.addDays(-1), QTime(16, 30), [this, id = *id] { return invite(id); });
    if (kind == MeetingKind::Mini) {
        const DemonstrationStory &story = DemonstrationTexts::shipped().stories.at(4);
        at(day.addDays(-1), QTime(16, 10), [this, &story] { return takeReferral(arrivalOf(story, true)); });
        at(day, QTime(9, 30), [this, id = *id] { return hold(id); });
        at(day.addDays(2), QTime(11, 0), [this, id = *id] { return finishMinutes(id, true); });
        return {};
    }
    for (int i = 0; i < referrals; ++i) {
        const QDate received = workingDays(day, -17 + 2 * i);
        at(received, QTime(9 + i % 6, 20), [this] { return takeReferral(nextArrival()); });
    }
    const bool oneLate = m_random.bounded(6) == 0;
    at(workingDays(day, -9), QTime(14, 30), [this, id = *id, oneLate] { return circulate(id, oneLate); });
    if (day > m_today.addDays(-120)) {
        at(workingDays(day, -6), QTime(15, 20), [this, id = *id] { return takeReturns(id, false); });
        at(workingDays(day, -2), QTime(15, 20), [this, id = *id] { return takeReturns(id, true); });
    }
    at(day, QTime(9, 25), [this, id = *id] { return hold(id); });
    at(day.addDays(4), QTime(10, 30), [this, id = *id] { return finishMinutes(id, true); });
    if (day > m_today.addDays(-90) && day < m_today.addDays(-40))
        at(day.addDays(11), QTime(11, 10), [this, id = *id] { return amendLockedMinutes(id); });
    return {};
}

/// What does not go the ordinary way: one referral refused, one returned and answered, one returned and waited for, one that can
/// be accepted, and one that came in last without its assessment.
void DemonstrationWork::planDecisions()
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    at(workingDays(m_today, -150), QTime(9, 50),
       [this, &texts] { return takeReturned(arrivalOf(texts.stories.at(3), false), true); });
    at(workingDays(m_today, -75), QTime(10, 40),
       [this, &texts] { return takeRefused(arrivalOf(texts.refused, false)); });
    at(workingDays(m_today, -8), QTime(13, 15),
       [this, &texts] { return takeReturned(arrivalOf(texts.stories.at(10), false), false); });
    at(workingDays(m_today, -2), QTime(11, 40), [this]() -> Result<> {
        const Result<ReferralId> id = receive(nextArrival());
        return id ? assess(*id) : Result<>(Failure(id.error()));
    });
    at(workingDays(m_today, -1), QTime(15, 30), [this, &texts]() -> Result<> {
        const Result<ReferralId> id = receive(arrivalOf(texts.stories.at(9), false));
        return id ? Result<>{} : Result<>(Failure(id.error()));
    });
}

Result<> DemonstrationWork::play(const std::function<void(int, int)> &progress)
{
    constexpr int heldMeetings = 22;
    constexpr int plannedMeetings = 2;
    const Result<WorkingDays> calendar = consultWorkingDays(m_records);
    if (!calendar)
        return Failure(calendar.error());
    m_calendar = *calendar;
    QDate month(m_today.year(), m_today.month(), 1);
    if (secondThursday(month) > m_today)
        month = month.addMonths(-1);
    for (int i = 1 - heldMeetings; i <= plannedMeetings; ++i) {
        const QDate day = secondThursday(month.addMonths(i));
        const int referrals = i % 3 == 0 ? 4 : 3;
        at(day.addDays(-62), QTime(9, 5),
           [this, day, referrals] { return planMeeting(MeetingKind::Full, day, referrals); });
        if (i == -4) {
            const QDate mini = day.addDays(-3);
            at(mini.addDays(-1), QTime(15, 30), [this, mini] { return planMeeting(MeetingKind::Mini, mini, 1); });
            at(day.addDays(27), QTime(9, 40), [this] { return reopenLastClosed(); });
        }
        at(day.addDays(5), QTime(9, 55), [this] { return reviewYearOld(); });
        if (i > -9)
            at(day.addDays(6), QTime(10, 15), [this] { return closeOldest(); });
    }
    planDecisions();
    for (QDate day = m_today.addDays(-70); day < m_today.addDays(-2); day = workingDays(day, 1))
        at(day, QTime(9, 45), [this] { return chaseAgencies(); });
    at(workingDays(m_today, -6), QTime(14, 10), [this] { return transferFiles(); });
    at(workingDays(m_today, -7), QTime(10, 5), [this] { return joinSpellings(); });
    int done = 0;
    const QDateTime end = QDateTime(m_today, QTime(9, 0), QTimeZone("Europe/London")).toUTC();
    while (!m_diary.empty() && m_diary.begin()->first <= end) {
        const auto next = m_diary.extract(m_diary.begin());
        m_clock.set(std::max(next.key(), m_clock.now()));
        const Result<> outcome = next.mapped()();
        if (!outcome)
            return outcome;
        ++done;
        if (progress)
            progress(done, done + int(m_diary.size()));
    }
    return {};
}

} // namespace marac
