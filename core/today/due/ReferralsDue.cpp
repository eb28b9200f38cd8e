// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/ReferralsDue.h"

#include "core/base/Clock.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/placing/AgendaPlaces.h"
#include "core/referrals/ReferralListTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/settings/SettingTable.h"
#include "core/risk/rules/EmergencyAssessment.h"
#include "core/today/due/OwingMeeting.h"
#include "core/today/standing/KeptStandings.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralsDue)
};
} // namespace

/// A referral should be decided within so many working days after it came (a setting); the protocol is silent, the clock of R024
/// is not.
static QDate decideBy(const WorkingDays &calendar, QDate received, int within)
{
    return calendar.addWorkingDays(received, within).value_or(received.addDays(within));
}

static QDate replyBy(const WorkingDays &calendar, QDate returned)
{
    return calendar.addWorkingDays(returned, returnedReplyDays).value_or(returned.addDays(returnedReplyDays));
}

/// A file may have several referrals, so the row names the one it is about. What a mini MARAC heard goes on by itself (R026)
/// wherever a full meeting can take it.
static QString withoutMeeting(const ReferralRow &row, const QList<AgendaPlace> &places)
{
    const bool miniHeard = std::any_of(places.cbegin(), places.cend(), [](const AgendaPlace &place) {
        return place.kind == MeetingKind::Mini && place.outcome == HearingOutcome::Heard
            && place.state != MeetingState::Cancelled;
    });
    //: a referral's reference and its case's
    return miniHeard
        ? Words::tr("%1 of %2 was heard by a mini MARAC, and no full meeting could take it by itself. "
                    "Place it on the next available one.")
              .arg(row.ref, row.caseRef)
        : Words::tr("%1 of %2 stands on no meeting. Place it on the next available one.").arg(row.ref, row.caseRef);
}

/// Rule R8; nothing while no full meeting is called. Of those on which it did not stand the planned ones alone count.
static std::optional<QDate> owedBy(const Connection &db, const ReferralRow &row)
{
    const MeetingTable meetings(db);
    QList<Meeting> stoodOn, others;
    for (const AgendaItem &item : AgendaTable(db).ofReferral(row.id)) {
        if (const std::optional<Meeting> meeting = meetings.find(item.meetingId))
            stoodOn += *meeting;
    }
    const QList<MeetingRow> open = meetings.notOver();
    for (const MeetingRow &other : open)
        others += other.meeting;
    return assessmentOwedBy(row.emergency, row.ticks >= 0, fullMeetingOwing(stoodOn, others));
}

/// Newest first, of newest files.
static QList<ReferralRow> acceptedAndWaiting(const Connection &db)
{
    QList<ReferralId> waiting;
    const auto kept = db.kept().get<KeptStandings>();
    for (const auto &[id, file] : kept->all(db))
        waiting += file.waiting;
    ListWanted all;
    all.limit = -1;
    constexpr qsizetype atOnce = 5'000; // the length of a statement has its limit
    QList<ReferralRow> rows;
    for (qsizetype from = 0; from < waiting.size(); from += atOnce)
        rows += ReferralListTable(db).first(waiting.mid(from, atOnce), ReferralState::Accepted, all);
    return rows;
}

QList<DueItem> referralsDue(const Connection &db, QDate today)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const int within = SettingTable::read(db).decisionWorkingDays;
    const ReferralListTable list(db);
    for (const ReferralRow &row : list.rows(ReferralState::Received, -1, 0)) {
        const QDate received = Clock::local(row.receivedAt).date();
        items.append({DueKind::ReferralToDecide,
                      row.emergency ? received : decideBy(calendar, received, within),
                      {SubjectKind::Referral, row.id.value(), row.ref},
                      row.emergency
                          ? Words::tr("%1: decide this emergency referral and call a mini MARAC.").arg(row.ref)
                          : Words::tr("%1: complete this referral and accept, return or refuse it.").arg(row.ref)});
    }
    for (const ReferralRow &row : list.rows(ReferralState::Returned, -1, 0)) {
        const QDate returned = Clock::local(ReferralTable(db).find(row.id)->decidedAt).date();
        items.append(
            {DueKind::ReferralReturned,
             replyBy(calendar, returned),
             {SubjectKind::Referral, row.id.value(), row.ref},
             Words::tr(
                 "%1: %2 has not answered since this referral was returned. Ask it again, or refuse the referral.")
                 .arg(row.ref, row.agencyCode)});
    }
    for (const ReferralRow &row : acceptedAndWaiting(db)) {
        const QDate received = Clock::local(row.receivedAt).date();
        if (row.emergency && row.ticks < 0) {
            items.append(
                {DueKind::EmergencyWithoutAssessment,
                 owedBy(db, row).value_or(decideBy(calendar, received, within)),
                 {SubjectKind::Referral, row.id.value(), row.ref},
                 Words::tr("%1: the risk assessment of this emergency is owed before its full meeting.").arg(row.ref)});
        }
        const QList<AgendaPlace> places = agendaPlaces(db, row.id);
        if (!waitsOrWasHeard(places)) {
            items.append({DueKind::CaseWithoutMeeting,
                          std::min(today, decideBy(calendar, received, within)),
                          {SubjectKind::Referral, row.id.value(), row.ref},
                          withoutMeeting(row, places)});
        }
    }
    return items;
}

} // namespace marac
