// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingProblems.h"

#include "core/base/Text.h"
#include "core/calendar/CirculationDeadline.h"
#include "core/register/settings/Settings.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingProblems)
};
} // namespace

Meeting tidied(Meeting meeting)
{
    meeting.venue = text::kept(meeting.venue);
    meeting.chair = text::kept(meeting.chair);
    return meeting;
}

QList<FieldProblem> meetingProblems(const Meeting &meeting, QDate today)
{
    QList<FieldProblem> problems;
    if (!meeting.heldOn.isValid())
        problems.append({QStringLiteral("heldOn"), Words::tr("There is no such day. Give the day of the meeting.")});
    else if (meeting.heldOn < today)
        problems.append({QStringLiteral("heldOn"), Words::tr("This day has passed. Give a day from today on.")});
    if (!meeting.startsAt.isValid())
        problems.append({QStringLiteral("startsAt"), Words::tr("Give the time at which it starts, such as 09:30.")});
    if (meeting.venue.isEmpty())
        problems.append({QStringLiteral("venue"), Words::tr("Say where it will be held.")});
    if (meeting.capacity < 1 || meeting.capacity > mostCasesAtAMeeting) {
        problems.append({QStringLiteral("capacity"),
                         Words::tr("Give the number of cases it can hear, from 1 to %1.").arg(mostCasesAtAMeeting)});
    }
    problems += text::problemsIn(QStringLiteral("venue"), meeting.venue, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("chair"), meeting.chair, text::lineLimit);
    return problems;
}

QStringList meetingWarnings(const Meeting &meeting, QDate today, const WorkingDays &calendar, CountingRule rule,
                            bool isSent)
{
    QStringList warnings;
    const Result<CirculationDeadline> deadline = circulationDeadline(meeting.heldOn, rule, calendar);
    if (!deadline)
        return {deadline.error().text};
    for (const DeadlineWarning warning : deadline->warnings)
        warnings << warningText(warning, meeting.heldOn, calendar);
    if (meeting.kind == MeetingKind::Full && !isSent && isLate(*deadline, today)) {
        warnings
            << Words::tr(
                   "The case list of this meeting had to go out by %1, which has passed. A case that is placed on it "
                   "now is a late paper that the chair must agree to.")
                   .arg(QLocale(QLocale::English, QLocale::UnitedKingdom)
                            .toString(deadline->circulateBy, QStringLiteral("dddd d MMMM yyyy")));
    }
    return warnings;
}

QString meetingRef(MeetingKind kind, QDate day, int nth)
{
    const QString ref =
        (kind == MeetingKind::Full ? QStringLiteral("MTG-") : QStringLiteral("MINI-")) + day.toString(Qt::ISODate);
    return nth <= 1 ? ref : ref + QLatin1Char('-') + QString::number(nth);
}

} // namespace marac
