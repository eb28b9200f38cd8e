// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/today/DueSteps.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ListAgencies.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/calendar/KeepHolidays.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/today/due/ActionsDue.h"
#include "core/today/due/AgenciesDue.h"
#include "core/today/due/MeetingsDue.h"
#include "core/today/due/ReferralsDue.h"
#include "core/today/due/RepeatTermsDue.h"
#include "core/today/due/RescoresDue.h"
#include "core/today/due/SafekeepingDue.h"
#include "core/today/due/SharingDue.h"
#include "core/today/due/TransfersDue.h"
#include "core/users/UserTable.h"

namespace marac::test::due {

using namespace Qt::StringLiterals;

static QList<DueItem> dueOn(MainJob &job, QDate today)
{
    const Connection &db = job.db();
    const QDate until = today.addDays(21);
    return referralsDue(db, today) + rescoresDue(db, until) + sharingDue(db, until) + transfersDue(db)
        + repeatTermsDue(db, today, until) + meetingsDue(db, today, until) + minutesDue(db)
        + actionsDue(db, today, until) + agenciesDue(db, today, until)
        + safekeepingDue(db, job.reg().actor(), backupFolders(job.reg().path(), job.reg().settings()), today);
}

std::optional<DueItem> findDue(MainJob &job, DueKind kind, QDate today)
{
    for (const DueItem &item : dueOn(job, today)) {
        if (item.kind == kind)
            return item;
    }
    return std::nullopt;
}

ReferralId received(MainJob &job, bool emergency)
{
    ReferralEntry entry = job.oseiReferral();
    entry.referral.emergency = emergency;
    entry.referral.emergencyReason = emergency ? u"Petrol poured through the letterbox."_s : QString();
    return *MUST(keepReferral(job.reg(), entry));
}

void returned(MainJob &job)
{
    MUST(returnReferral(job.reg(), received(job), 1, u"The assessment is missing."_s));
}

void caseOn(MainJob &job)
{
    job.meetingOn(meetingDay);
    job.acceptedCase();
}

void circulated(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.circulate(meeting);
}

void emergencyAccepted(MainJob &job)
{
    job.meetingOn(meetingDay);
    MUST(job.accept(received(job, true)));
}

void incident(MainJob &job)
{
    job.meetingOn(meetingDay);
    const Accepted accepted = job.acceptedCase();
    job.setDay(QDate(2026, 11, 2));
    MUST(addCaseEvent(job.reg(),
                      {0, accepted.caseId, QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC),
                       CaseEventKind::Incident, u"Shouted at in the street."_s, job.agency("POL")}));
}

void sharedWithoutConsent(MainJob &job)
{
    MUST(keepWithoutConsent(job.reg(), job.withoutConsent(received(job))));
}

CaseTransfer transfer(MainJob &job, TransferDirection direction, const std::function<void(CaseTransfer &)> &with)
{
    job.meetingOn(meetingDay);
    CaseTransfer transfer;
    transfer.caseId = job.acceptedCase().caseId;
    transfer.direction = direction;
    transfer.area = u"Wirral"_s;
    transfer.movedOn = QDate(2026, 10, 20);
    transfer.alreadyHeard = TransferAnswer::Yes;
    transfer.agendaOut = TransferAnswer::No;
    transfer.sourceAgencyId = job.agency("HHR");
    with(transfer);
    transfer.id = *MUST(keepTransfer(job.reg(), transfer));
    return transfer;
}

void papersAsked(MainJob &job)
{
    transfer(job, TransferDirection::In, [](CaseTransfer &one) { one.papersAskedOn = one.movedOn; });
}

void papersSent(MainJob &job)
{
    transfer(job, TransferDirection::Out, [](CaseTransfer &one) { one.papersOn = one.movedOn; });
}

void heardNotKnown(MainJob &job)
{
    transfer(job, TransferDirection::In, [](CaseTransfer &one) { one.alreadyHeard = TransferAnswer::NotKnown; });
}

void agendaNotKnown(MainJob &job)
{
    transfer(job, TransferDirection::Out, [](CaseTransfer &one) {
        one.alreadyHeard = TransferAnswer::No;
        one.agendaOut = TransferAnswer::NotKnown;
    });
}

void closure(MainJob &job)
{
    caseOn(job);
    Holiday day;
    day.day = QDate(2026, 11, 10);
    day.name = u"Closed"_s;
    day.kind = HolidayKind::Closure;
    MUST(addHoliday(job.reg(), day));
}

MeetingId inSession(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.openOn(meetingDay, meeting);
    job.firstArrives(meeting);
    return meeting;
}

MeetingId held(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.hear(meetingDay, meeting);
    return meeting;
}

ActionId agreed(MainJob &job)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(job.reg(), inSession(job)))->agenda.first().item.id;
    action.ownerAgencyId = job.agency("HHR");
    action.text = u"Joint visit."_s;
    action.dueOn = QDate(2026, 11, 26);
    return *MUST(keepAction(job.reg(), action));
}

void action(MainJob &job)
{
    agreed(job);
}

void chased(MainJob &job, ChaseLevel level, QDate day)
{
    const ActionId id = agreed(job);
    job.setDay(day);
    MUST(recordChase(job.reg(), {{id}, level, day, ChaseMethod::Phone, u"Tom Reilly"_s, {}}));
}

void reminded(MainJob &job)
{
    chased(job, ChaseLevel::Officer, QDate(2026, 11, 24));
}

void escalated(MainJob &job)
{
    job.meetingOn(QDate(2026, 12, 10));
    chased(job, ChaseLevel::Pdmo, QDate(2026, 12, 3));
}

void approved(MainJob &job)
{
    const MeetingId meeting = held(job);
    MUST(approveMinutes(job.reg(), meeting, {u"Helen Marsh"_s, meetingDay, u"Agreed in the room."_s}));
}

static void endOfPdmo(MainJob &job, QDate lastDay)
{
    for (const Officer &officer : OfficerTable::designatedOn(job.db(), QDate(2026, 10, 20))) {
        if (officer.agencyId == job.agency("HHR") && officer.designation == Designation::Pdmo)
            MUST(endDesignation(job.reg(), officer.id, lastDay, officer.version));
    }
}

void pdmoLeaves(MainJob &job)
{
    endOfPdmo(job, QDate(2026, 10, 20));
}

void pdmoWillLeave(MainJob &job)
{
    endOfPdmo(job, QDate(2026, 11, 30));
}

void signatoryWillLeave(MainJob &job)
{
    const Signatory leaving = *SignatoryTable::ofAgency(job.db(), job.agency("HHR"));
    MUST(withdrawSignatory(job.reg(), {leaving.id, QDate(2026, 10, 20), QDate(2026, 12, 1), leaving.version}));
}

void registrationEnds(MainJob &job)
{
    Signatory signatory = MUST(listSignatories(job.reg()))->first();
    signatory.icoExpiresOn = QDate(2026, 11, 30);
    MUST(keepSignatory(job.reg(), signatory));
}

void leaver(MainJob &job)
{
    const QList<User> users = UserTable::all(job.db());
    for (const User &user : users) {
        if (user.role == Role::Reader)
            MUST(disableUser(job.reg(), user.id));
    }
}

} // namespace marac::test::due
