// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/RescoresDue.h"

#include "core/base/Clock.h"
#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseFileTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/settings/SettingTable.h"
#include "core/risk/AssessmentTable.h"
#include "core/today/due/CaseDueTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RescoresDue)
};
} // namespace

static QList<RescoreEvent> incidentsOf(const Connection &db, CaseFileId id)
{
    QList<RescoreEvent> events;
    const QList<Referral> referrals = ReferralTable(db).ofCase(id);
    for (const Referral &referral : referrals) {
        if (referral.incidentOn.isValid())
            events += {RescoreOccasion::Incident, referral.incidentOn};
    }
    const QList<CaseEvent> told = CaseFileTable(db).events(id);
    for (const CaseEvent &event : told) {
        if (event.kind == CaseEventKind::Incident)
            events += {RescoreOccasion::Incident, Clock::local(event.at).date()};
    }
    return events;
}

/// Those that came to light after the file was last closed, whenever they happened.
static QList<RescoreEvent> incidentsSinceClosing(const Connection &db, CaseFileId id)
{
    const QList<CaseEvent> told = CaseFileTable(db).events(id);
    qint64 closing = 0;
    for (const CaseEvent &event : told) {
        if (event.kind == CaseEventKind::Closed)
            closing = std::max(closing, event.id);
    }
    QList<RescoreEvent> events;
    for (const CaseEvent &event : told) {
        if (event.kind == CaseEventKind::Incident && event.id > closing)
            events += {RescoreOccasion::Incident, Clock::local(event.at).date()};
    }
    return events;
}

/// An incident told after the closing waits until somebody assesses after the closing, whenever it happened.
static QList<RescoreEvent> dueSinceClosing(const Connection &db, CaseFileId id, QDate lastAssessed)
{
    QList<RescoreEvent> due = incidentsSinceClosing(db, id);
    const QDate closedOn = CaseFileTable(db).find(id)->closedOn;
    due.removeIf([&](const RescoreEvent &one) {
        return lastAssessed.isValid() && lastAssessed > closedOn && one.on <= lastAssessed;
    });
    return due;
}

static QList<RescoreEvent> reviewsOf(const Connection &db, CaseFileId id)
{
    QList<QDate> heard;
    const QList<AgendaItem> items = AgendaTable(db).ofCase(id);
    for (const AgendaItem &item : items) {
        const std::optional<Meeting> meeting = MeetingTable(db).find(item.meetingId);
        if (meeting && meeting->kind == MeetingKind::Full && item.outcome == HearingOutcome::Heard)
            heard += meeting->heldOn;
    }
    std::sort(heard.begin(), heard.end());
    QList<RescoreEvent> events;
    for (qsizetype i = 1; i < heard.size(); ++i)
        events += {RescoreOccasion::Review, heard.at(i)};
    return events;
}

QList<RescoreEvent> rescoreEventsOf(const Connection &db, CaseFileId id)
{
    return incidentsOf(db, id) + reviewsOf(db, id);
}

/// The day of its newest hearing, by any MARAC.
static QDate lastHeardOn(const Connection &db, CaseFileId id)
{
    QDate last;
    const QList<AgendaItem> items = AgendaTable(db).ofCase(id);
    for (const AgendaItem &item : items) {
        const std::optional<Meeting> meeting = MeetingTable(db).find(item.meetingId);
        if (meeting && item.outcome == HearingOutcome::Heard)
            last = std::max(last, meeting->heldOn);
    }
    return last;
}

static QDate reviewDay(const Connection &db, CaseFileId id, QDate heardOn, QDate assessedOn, int months)
{
    if (!heardOn.isValid())
        return {};
    QDate last = heardOn;
    const QList<Referral> referrals = ReferralTable(db).ofCase(id);
    for (const Referral &referral : referrals)
        last = std::max(last, Clock::local(referral.receivedAt).date());
    return nextReview(last, assessedOn, months);
}

QDate reviewDayOf(const Connection &db, CaseFileId id, QDate assessedOn)
{
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    const bool isLive = file && file->state == CaseState::Live;
    return isLive ? reviewDay(db, id, lastHeardOn(db, id), assessedOn, SettingTable::read(db).repeatMonths) : QDate();
}

static QString textFor(const RescoreEvent &event, const QString &ref, bool isClosed)
{
    if (isClosed) {
        return Words::tr(
                   "%1 is closed, and a new incident has happened. Assess the risk again; the file may have to be "
                   "reopened.")
            .arg(ref);
    }
    return event.occasion == RescoreOccasion::Incident
        ? Words::tr("%1: a new incident has happened since the last assessment. Assess the risk again.").arg(ref)
        : Words::tr("%1 has been reviewed since the last assessment. Assess the risk again.").arg(ref);
}

static QString reviewText(const QString &ref)
{
    return Words::tr("%1 is due for its review: the term since it was last referred, heard or reviewed ends. Assess the "
                     "risk again, or close the file.")
        .arg(ref);
}

QList<DueItem> rescoresDue(const Connection &db, QDate until)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const int months = SettingTable::read(db).repeatMonths;
    const auto add = [&](const CaseInWork &row, QDate on, const QString &text) {
        items.append({DueKind::RescoreDue,
                      calendar.addWorkingDays(on, 2).value_or(on.addDays(2)),
                      {SubjectKind::CaseFile, row.id.value(), row.ref},
                      text});
    };
    // nextReview() is at least a term after the last hearing (months of different lengths shift it by up to three days), and more
    // than a month after the last assessment.
    const QList<CaseInWork> cases =
        CaseDueTable(db).maybeToAssess(until.addMonths(-1), until.addMonths(-months).addDays(3));
    for (const CaseInWork &row : cases) {
        // Without any assessment the emergency's own clock runs (R8).
        const bool isClosed = row.state == CaseState::Closed;
        const QDate assessedOn = AssessmentTable::lastOfCase(db, row.id);
        if (!isClosed && !assessedOn.isValid())
            continue;
        QList<RescoreEvent> due = isClosed ? dueSinceClosing(db, row.id, assessedOn)
                                           : rescoreDue(assessedOn, rescoreEventsOf(db, row.id));
        if (!due.isEmpty()) {
            std::sort(due.begin(), due.end(), [](const RescoreEvent &a, const RescoreEvent &b) { return a.on < b.on; });
            add(row, due.first().on, textFor(due.first(), row.ref, isClosed));
            continue;
        }
        const QDate review = isClosed ? QDate() : reviewDay(db, row.id, row.lastHeardOn, assessedOn, months);
        if (review.isValid() && review <= until)
            add(row, review, reviewText(row.ref));
    }
    return items;
}

} // namespace marac
