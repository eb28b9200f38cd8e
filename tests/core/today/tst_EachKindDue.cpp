// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ListAgencies.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/calendar/HolidayTable.h"
#include "core/calendar/KeepHolidays.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/DecideReferral.h"
#include "core/register/SaveSettings.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/today/due/ActionsDue.h"
#include "core/today/due/AgenciesDue.h"
#include "core/today/due/MeetingsDue.h"
#include "core/today/due/ReferralsDue.h"
#include "core/today/due/RescoresDue.h"
#include "core/today/due/SafekeepingDue.h"
#include "core/today/due/TransfersDue.h"
#include "core/users/UserTable.h"
#include "tests/support/MainJob.h"

#include <QSet>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::MainJob;

/// Brings about what is due; none: it is so in a new register. That begins on Tuesday 20 October 2026.
using Setup = void (*)(MainJob &);

/// What becomes of an item that nobody sees to on the day after its last.
enum class After { Late, Due, Gone };

/// Every kind of thing that can be due: from when on it is, and when it is late.
class TestEachKindDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLateTheDayAfter_data();
    void isLateTheDayAfter();
    void waitsForItsTime_data();
    void waitsForItsTime();
    void aReturnedReferralWaitsForItsAgency();
    void namesTheReferralThatStandsOnNoMeeting();
    void saysWhatAMiniMaracHeard();
    void aTransferWaitsForEachOfItsSteps();
    void anOpenActionGoesToTheChairAtEachFullMeeting();
    void goesByThePartnershipsOwnNumbers();

private:
    static QStringList withoutMeeting(MainJob &job);
};

static const QDate meetingDay(2026, 11, 12); // a Thursday

static QList<DueItem> dueOn(MainJob &job, QDate today)
{
    const Connection &db = job.db();
    const QDate until = today.addDays(21);
    return referralsDue(db, today) + rescoresDue(db, today) + transfersDue(db) + meetingsDue(db, today, until)
        + minutesDue(db) + actionsDue(db, today, until) + agenciesDue(db, today)
        + safekeepingDue(db, job.reg().actor(), backupFolders(job.reg().path(), job.reg().settings()), today);
}

static std::optional<DueItem> find(MainJob &job, DueKind kind, QDate today)
{
    for (const DueItem &item : dueOn(job, today)) {
        if (item.kind == kind)
            return item;
    }
    return std::nullopt;
}

static ReferralId received(MainJob &job, bool emergency = false)
{
    ReferralEntry entry = job.oseiReferral();
    entry.referral.emergency = emergency;
    entry.referral.emergencyReason = emergency ? u"Petrol poured through the letterbox."_s : QString();
    return *MUST(keepReferral(job.reg(), entry));
}

static void returned(MainJob &job)
{
    MUST(returnReferral(job.reg(), received(job), 1, u"The assessment is missing."_s));
}

static void caseOn(MainJob &job)
{
    job.meetingOn(meetingDay);
    job.acceptedCase();
}

static void circulated(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.circulate(meeting);
}

static void emergencyAccepted(MainJob &job)
{
    job.meetingOn(meetingDay);
    MUST(job.accept(received(job, true)));
}

static void incident(MainJob &job)
{
    job.meetingOn(meetingDay);
    const Accepted accepted = job.acceptedCase();
    job.setDay(QDate(2026, 11, 2));
    MUST(addCaseEvent(job.reg(),
                      {0, accepted.caseId, QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC),
                       CaseEventKind::Incident, u"Shouted at in the street."_s, job.agency("POL")}));
}

/// Kept on its own day, 20 October.
static CaseTransfer transfer(MainJob &job, TransferDirection direction, const std::function<void(CaseTransfer &)> &with)
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

static void papersAsked(MainJob &job)
{
    transfer(job, TransferDirection::In, [](CaseTransfer &one) { one.papersAskedOn = one.movedOn; });
}

static void papersSent(MainJob &job)
{
    transfer(job, TransferDirection::Out, [](CaseTransfer &one) { one.papersOn = one.movedOn; });
}

static void heardNotKnown(MainJob &job)
{
    transfer(job, TransferDirection::In, [](CaseTransfer &one) { one.alreadyHeard = TransferAnswer::NotKnown; });
}

static void agendaNotKnown(MainJob &job)
{
    transfer(job, TransferDirection::Out, [](CaseTransfer &one) {
        one.alreadyHeard = TransferAnswer::No;
        one.agendaOut = TransferAnswer::NotKnown;
    });
}

static void closure(MainJob &job)
{
    caseOn(job);
    Holiday day;
    day.day = QDate(2026, 11, 10);
    day.name = u"Closed"_s;
    day.kind = HolidayKind::Closure;
    MUST(addHoliday(job.reg(), day));
}

static MeetingId inSession(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.openOn(meetingDay, meeting);
    job.firstArrives(meeting);
    return meeting;
}

static MeetingId held(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase();
    job.hear(meetingDay, meeting);
    return meeting;
}

static ActionId agreed(MainJob &job)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(job.reg(), inSession(job)))->agenda.first().item.id;
    action.ownerAgencyId = job.agency("HHR");
    action.text = u"Joint visit."_s;
    action.dueOn = QDate(2026, 11, 26);
    return *MUST(keepAction(job.reg(), action));
}

static void action(MainJob &job)
{
    agreed(job);
}

static void chased(MainJob &job, ChaseLevel level, QDate day)
{
    const ActionId id = agreed(job);
    job.setDay(day);
    MUST(recordChase(job.reg(), {{id}, level, day, ChaseMethod::Phone, u"Tom Reilly"_s, {}}));
}

static void reminded(MainJob &job)
{
    chased(job, ChaseLevel::Officer, QDate(2026, 11, 24));
}

static void escalated(MainJob &job)
{
    job.meetingOn(QDate(2026, 12, 10));
    chased(job, ChaseLevel::Pdmo, QDate(2026, 12, 3));
}

static void approved(MainJob &job)
{
    const MeetingId meeting = held(job);
    MUST(approveMinutes(job.reg(), meeting, {u"Helen Marsh"_s, meetingDay, u"Agreed in the room."_s}));
}

static void pdmoLeaves(MainJob &job)
{
    for (const Officer &officer : OfficerTable::designatedOn(job.db(), QDate(2026, 10, 20))) {
        if (officer.agencyId == job.agency("HHR") && officer.designation == Designation::Pdmo)
            MUST(endDesignation(job.reg(), officer.id, QDate(2026, 10, 20), officer.version));
    }
}

static void registrationEnds(MainJob &job)
{
    Signatory signatory = MUST(listSignatories(job.reg()))->first();
    signatory.icoExpiresOn = QDate(2026, 11, 30);
    MUST(keepSignatory(job.reg(), signatory));
}

/// Of the bank holidays that a new register knows.
static int lastYear()
{
    MainJob job;
    return loadWorkingDays(job.db()).lastYear();
}

static void leaver(MainJob &job)
{
    const QList<User> users = UserTable::all(job.db());
    for (const User &user : users) {
        if (user.role == Role::Reader)
            MUST(disableUser(job.reg(), user.id));
    }
}

void TestEachKindDue::isLateTheDayAfter_data()
{
    QTest::addColumn<DueKind>("kind");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<SubjectKind>("opens");
    QTest::addColumn<After>("after");
    QSet<int> kinds;
    const auto row = [&kinds](const char *what, DueKind kind, Setup setup, QDate last, SubjectKind opens,
                              After after = After::Late) {
        kinds += int(kind);
        QTest::newRow(what) << kind << setup << last << opens << after;
    };
    row(
        "a referral, two working days", DueKind::ReferralToDecide, [](MainJob &job) { received(job); },
        QDate(2026, 10, 22), SubjectKind::Referral);
    row(
        "an emergency, its own day", DueKind::ReferralToDecide, [](MainJob &job) { received(job, true); },
        QDate(2026, 10, 20), SubjectKind::Referral);
    row("a returned referral, five working days", DueKind::ReferralReturned, returned, QDate(2026, 10, 27),
        SubjectKind::Referral);
    row(
        "an accepted case on no meeting", DueKind::CaseWithoutMeeting, [](MainJob &job) { job.acceptedCase(); },
        QDate(2026, 10, 22), SubjectKind::Referral);
    row("an emergency's assessment, before the meeting", DueKind::EmergencyWithoutAssessment, emergencyAccepted,
        QDate(2026, 11, 11), SubjectKind::Referral);
    row("a new assessment, two working days", DueKind::RescoreDue, incident, QDate(2026, 11, 3), SubjectKind::CaseFile);
    row("papers asked of another area, five working days", DueKind::TransferWaiting, papersAsked, QDate(2026, 10, 27),
        SubjectKind::CaseFile);
    row("the receipt of another area, five working days", DueKind::TransferWaiting, papersSent, QDate(2026, 10, 27),
        SubjectKind::CaseFile);
    row("whether a transferred case was heard, two working days", DueKind::TransferWaiting, heardNotKnown,
        QDate(2026, 10, 22), SubjectKind::CaseFile);
    row("whether the agenda is out, two working days", DueKind::TransferWaiting, agendaNotKnown, QDate(2026, 10, 22),
        SubjectKind::CaseFile);
    row("the case list, eight working days before", DueKind::CirculationDue, caseOn, QDate(2026, 11, 2),
        SubjectKind::Meeting);
    row("the agencies' returns, two working days before", DueKind::ResearchOwed, circulated, QDate(2026, 11, 10),
        SubjectKind::Meeting);
    row("a deadline that moved", DueKind::DeadlineMoved, closure, QDate(2026, 10, 30), SubjectKind::Meeting);
    row("a meeting, on its day", DueKind::MeetingToday, caseOn, meetingDay, SubjectKind::Meeting, After::Gone);
    row(
        "a meeting in session", DueKind::MeetingNotClosed, [](MainJob &job) { inSession(job); }, meetingDay,
        SubjectKind::Meeting);
    row(
        "minutes to write, three working days", DueKind::MinutesToWrite, [](MainJob &job) { held(job); },
        QDate(2026, 11, 17), SubjectKind::Minutes);
    row("minutes to lock, three working days", DueKind::MinutesToLock, approved, QDate(2026, 11, 17),
        SubjectKind::Minutes);
    row("a reminder, two working days before the action is due", DueKind::ActionToRemind, action, QDate(2026, 11, 24),
        SubjectKind::Action);
    row("an action, on its day", DueKind::ActionDue, reminded, QDate(2026, 11, 26), SubjectKind::Action, After::Gone);
    row("an action that is overdue, the working day after", DueKind::ActionOverdue, reminded, QDate(2026, 11, 27),
        SubjectKind::Action);
    row("its escalation, five working days after", DueKind::ActionToEscalate, action, QDate(2026, 12, 3),
        SubjectKind::Action);
    row("the chair, at the next full meeting", DueKind::ActionToChair, escalated, QDate(2026, 12, 10),
        SubjectKind::Action, After::Gone);
    row("a PDMO, until there is one", DueKind::PdmoMissing, pdmoLeaves, QDate(2026, 10, 21), SubjectKind::Agency,
        After::Due);
    row("a registration, its last day", DueKind::RegistrationEnding, registrationEnds, QDate(2026, 11, 30),
        SubjectKind::Agency);
    row("the calendar, its last day", DueKind::CalendarEnding, nullptr, QDate(lastYear(), 12, 31),
        SubjectKind::Holiday);
    row("a first backup, until there is one", DueKind::BackupDue, nullptr, QDate(2026, 10, 20), SubjectKind::Register,
        After::Due);
    row("the key after a leaver", DueKind::KeyToChange, leaver, QDate(2026, 10, 20), SubjectKind::Register);
    QCOMPARE(kinds.size(), int(DueKind::KeyToChange) + 1);
}

void TestEachKindDue::isLateTheDayAfter()
{
    QFETCH(DueKind, kind);
    QFETCH(Setup, setup);
    QFETCH(QDate, last);
    QFETCH(SubjectKind, opens);
    QFETCH(After, after);
    MainJob job;
    if (setup) {
        QVERIFY(!find(job, kind, last));
        setup(job);
    }
    const std::optional<DueItem> inTime = find(job, kind, last);
    QVERIFY(inTime);
    QCOMPARE(inTime->dueOn, last);
    QVERIFY(!isLate(*inTime, last));
    QCOMPARE(inTime->subject.kind, opens);
    QVERIFY(!inTime->text.isEmpty());
    const QDate next = last.addDays(1);
    const std::optional<DueItem> nextDay = find(job, kind, next);
    QCOMPARE(nextDay.has_value(), after != After::Gone);
    QCOMPARE(nextDay && isLate(*nextDay, next), after == After::Late);
}

void TestEachKindDue::waitsForItsTime_data()
{
    QTest::addColumn<DueKind>("kind");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QDate>("first");
    const auto row = [](const char *what, DueKind kind, Setup setup, QDate first) {
        QTest::newRow(what) << kind << setup << first;
    };
    row("the case list, three weeks ahead", DueKind::CirculationDue, caseOn, QDate(2026, 10, 12));
    row("the agencies' returns, three weeks ahead", DueKind::ResearchOwed, circulated, QDate(2026, 10, 20));
    row("a meeting, on its day", DueKind::MeetingToday, caseOn, meetingDay);
    row("a meeting nobody opened, the day after", DueKind::MeetingNotClosed, caseOn, QDate(2026, 11, 13));
    row("a reminder, three weeks ahead", DueKind::ActionToRemind, action, QDate(2026, 11, 3));
    row("a PDMO, the day after the last one's last", DueKind::PdmoMissing, pdmoLeaves, QDate(2026, 10, 21));
    row("a registration, sixty days before its end", DueKind::RegistrationEnding, registrationEnds, QDate(2026, 10, 1));
    row("the calendar, in its last year", DueKind::CalendarEnding, nullptr, QDate(lastYear(), 1, 1));
    row(
        "a backup, once it is more than a week old", DueKind::BackupDue,
        [](MainJob &job) { MUST(backUpEverywhere(job.reg())); }, QDate(2026, 10, 28));
}

void TestEachKindDue::waitsForItsTime()
{
    QFETCH(DueKind, kind);
    QFETCH(Setup, setup);
    QFETCH(QDate, first);
    MainJob job;
    if (setup)
        setup(job);
    QVERIFY(find(job, kind, first));
    QVERIFY(!find(job, kind, first.addDays(-1)));
}

void TestEachKindDue::aReturnedReferralWaitsForItsAgency()
{
    MainJob job;
    ReferralEntry entry = job.oseiReferral();
    entry.referral.id = *MUST(keepReferral(job.reg(), entry));
    MUST(returnReferral(job.reg(), entry.referral.id, 1, u"The assessment is missing."_s));
    const ReferralFile file = *MUST(consultReferral(job.reg(), entry.referral.id));
    const QList<DueItem> due = *MUST(consultToday(job.reg()));
    const auto waits = std::find_if(due.begin(), due.end(),
                                    [](const DueItem &item) { return item.kind == DueKind::ReferralReturned; });
    QVERIFY(waits != due.end());
    QCOMPARE(waits->subject.id, entry.referral.id.value());
    QVERIFY2(waits->text.contains(file.record.referral.ref) && waits->text.contains(u"HHR"_s), qPrintable(waits->text));
    QVERIFY(!find(job, DueKind::ReferralToDecide, job.reg().today()));
    // The answer comes in, and the decision is the administrator's again.
    entry.referral = file.record.referral;
    entry.parts = {PartEntry{file.record.parts.first().personId, {}, PartRole::Victim, {}}};
    MUST(keepReferral(job.reg(), entry));
    QVERIFY(!find(job, DueKind::ReferralReturned, job.reg().today()));
    QVERIFY(find(job, DueKind::ReferralToDecide, job.reg().today()));
}

QStringList TestEachKindDue::withoutMeeting(MainJob &job)
{
    QStringList texts;
    const QList<DueItem> due = *MUST(consultToday(job.reg()));
    for (const DueItem &item : due) {
        if (item.kind == DueKind::CaseWithoutMeeting)
            texts << item.text;
    }
    return texts;
}

void TestEachKindDue::namesTheReferralThatStandsOnNoMeeting()
{
    MainJob job;
    const Accepted first = job.acceptedCase();
    ReferralEntry again = job.oseiReferral();
    again.parts.first().existing = MUST(consultCaseFile(job.reg(), first.caseId))->file.victimId;
    QCOMPARE(job.acceptedCase(again).caseId, first.caseId);
    const QStringList texts = withoutMeeting(job);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first() != texts.last());
    const CaseDossier file = *MUST(consultCaseFile(job.reg(), first.caseId));
    for (const ReferralRecord &record : file.referrals)
        QCOMPARE(texts.filter(record.referral.ref).size(), 1);
}

void TestEachKindDue::saysWhatAMiniMaracHeard()
{
    MainJob job;
    const MeetingId mini = job.meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    MUST(job.accept(received(job, true)));
    QCOMPARE(withoutMeeting(job), QStringList());
    job.hear(QDate(2026, 10, 21), mini);
    QCOMPARE(withoutMeeting(job).size(), 1); // no full meeting is called
    QVERIFY2(withoutMeeting(job).first().contains(u"was heard by a mini MARAC"_s),
             qPrintable(withoutMeeting(job).first()));

    MainJob carried;
    carried.meetingOn(meetingDay);
    const MeetingId soon = carried.meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    MUST(carried.accept(received(carried, true)));
    carried.hear(QDate(2026, 10, 21), soon);
    QCOMPARE(withoutMeeting(carried), QStringList());
}

/// From the move to the receipt, with nothing waiting in the end.
void TestEachKindDue::aTransferWaitsForEachOfItsSteps()
{
    MainJob job;
    CaseTransfer coming = transfer(job, TransferDirection::In, [](CaseTransfer &) {});
    const auto waits = [&] {
        const std::optional<DueItem> item = find(job, DueKind::TransferWaiting, job.reg().today());
        return item ? item->text : QString();
    };
    const auto keep = [&] {
        MUST(keepTransfer(job.reg(), coming));
        ++coming.version;
    };
    QVERIFY2(waits().startsWith(u"SHC-2026-0001"_s) && waits().contains(u"Ask Wirral for its minutes"_s),
             qPrintable(waits()));
    coming.papersAskedOn = job.reg().today();
    keep();
    QVERIFY2(waits().contains(u"papers of Wirral arrive"_s), qPrintable(waits()));
    coming.papersOn = job.reg().today();
    keep();
    QVERIFY2(waits().contains(u"Send Wirral a receipt"_s), qPrintable(waits()));
    coming.receiptOn = job.reg().today();
    keep();
    QCOMPARE(waits(), QString());
}

/// R034: what was put before one meeting is put before the next while it stays open.
void TestEachKindDue::anOpenActionGoesToTheChairAtEachFullMeeting()
{
    MainJob job;
    escalated(job);
    job.meetingOn(QDate(2027, 1, 14));
    const QDate first(2026, 12, 10);
    const QDate second(2027, 1, 14);
    job.setDay(first);
    const std::optional<DueItem> atFirst = find(job, DueKind::ActionToChair, first);
    QVERIFY(atFirst);
    MUST(recordChase(
        job.reg(),
        {{ActionId(atFirst->subject.id)}, ChaseLevel::Chair, first, ChaseMethod::InPerson, u"Helen Marsh"_s, {}}));
    QVERIFY(!find(job, DueKind::ActionToChair, first));
    const std::optional<DueItem> between = find(job, DueKind::ActionDue, first.addDays(1));
    QVERIFY(between && isLate(*between, first.addDays(1)));
    const std::optional<DueItem> atSecond = find(job, DueKind::ActionToChair, second);
    QVERIFY(atSecond);
    QCOMPARE(atSecond->dueOn, second);
    QCOMPARE(atSecond->subject.id, atFirst->subject.id);
}

/// Where the protocol is silent, the days are the partnership's.
void TestEachKindDue::goesByThePartnershipsOwnNumbers()
{
    MainJob job;
    Settings settings = job.reg().settings();
    settings.decisionWorkingDays = 1;
    settings.answersWorkingDays = 3;
    settings.minutesWorkingDays = 5;
    settings.openingMinutes = 10;
    MUST(saveSettings(job.reg(), settings));
    MUST(keepReferral(job.reg(), job.oseiReferral()));
    QCOMPARE(find(job, DueKind::ReferralToDecide, QDate(2026, 10, 20))->dueOn, QDate(2026, 10, 21));
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    job.sendList(meeting, job.agency("POL"));
    QCOMPARE(find(job, DueKind::ResearchOwed, QDate(2026, 11, 5))->dueOn, QDate(2026, 11, 9));
    const MeetingFile file = *MUST(consultMeeting(job.reg(), meeting));
    QCOMPARE(file.returnBy, QDate(2026, 11, 9));
    QCOMPARE(file.times.starts.first(), QTime(9, 40));
    job.hear(meetingDay, meeting);
    QCOMPARE(find(job, DueKind::MinutesToWrite, meetingDay)->dueOn, QDate(2026, 11, 19));
}

QTEST_GUILESS_MAIN(TestEachKindDue)
#include "tst_EachKindDue.moc"
