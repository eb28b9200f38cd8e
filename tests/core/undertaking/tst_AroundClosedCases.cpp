// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/cases/CaseMatch.h"
#include "core/dossier/CaseDossier.h"
#include "core/importing/ReferralImport.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/people/matching/FindPeople.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/risk/OverrideBand.h"
#include "core/search/Search.h"
#include "core/today/DueItem.h"
#include "core/undertaking/CaseGate.h"
#include "tests/support/MainJob.h"
#include "tests/support/ReadHere.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R103 beside the case itself: what Today, the trail, matches and people's other referrals would tell of a closed case, and
/// when its gate falls.
class TestAroundClosedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void todayKeepsReferenceAndDay();
    void theTrailKeepsItsReasons();
    void matchesSayNothing();
    void closesForWhoComesBeforeTheOpening();
    void closesPeopleOfAnUndecidedReferral();
    void placesNothingOfAClosedCase();
    void keepsACaseOnTheAgendaThatClosesIt();

private:
    Register &reg() { return m_job->reg(); }
    void shut() { MUST(recordArrival(reg(), m_late)); }
    void open() { MUST(recordLeaving(reg(), m_late)); }

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    ReferralId m_referral;
    PersonId m_victim;
    AssessmentId m_assessment;
    AttendanceId m_late;
};

void TestAroundClosedCases::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_referral = *MUST(keepReferral(reg(), m_job->oseiReferral()));
    m_assessment = *MUST(recordAssessment(reg(), m_job->assessment(m_referral, 11)));
    MUST(m_job->accept(m_referral));
    m_victim = MUST(consultReferral(reg(), m_referral))->people.first().person.id;
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
}

void TestAroundClosedCases::todayKeepsReferenceAndDay()
{
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().existing = m_victim;
    again.referral.emergency = true;
    again.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId second = *MUST(keepReferral(reg(), again));
    const auto item = [&] {
        const QList<DueItem> due = *MUST(consultToday(reg()));
        const auto found = std::find_if(due.begin(), due.end(), [second](const DueItem &one) {
            return one.subject.kind == SubjectKind::Referral && one.subject.id == second.value();
        });
        return found == due.end() ? DueItem() : *found;
    };
    const DueItem before = item();
    QVERIFY(before.text.contains(u"emergency"_s));
    shut();
    QVERIFY2(!item().text.contains(u"emergency"_s), qPrintable(item().text));
    QVERIFY(item().text.contains(before.subject.ref));
    QCOMPARE(item().dueOn, before.dueOn);
}

void TestAroundClosedCases::theTrailKeepsItsReasons()
{
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"Worse than the answers show."_s;
    judgement.byName = u"Tom Reilly"_s;
    judgement.byPost = u"Housing Officer"_s;
    judgement.sourceAgencyId = m_job->agency("HHR");
    judgement.authoriserId = m_job->officer(u"Denise Farrell"_s);
    MUST(overrideBand(reg(), m_assessment, judgement, 2)); // its case was the first change
    MUST(search(reg(), u"Osei"_s));
    const auto reasons = [this] {
        QStringList all;
        for (const AuditPage &page : {*MUST(consultAudit(reg(), {.limit = 1000})),
                                      *MUST(exportAudit(reg(), {.limit = 1000}, u"A test"_s, {}))}) {
            for (const AuditEntry &entry : page.entries)
                all << entry.event.reason;
        }
        return all;
    };
    QVERIFY(reasons().contains(judgement.rationale) && reasons().contains(u"Osei"_s));
    shut();
    QVERIFY(!reasons().contains(judgement.rationale));
    QVERIFY(!reasons().contains(u"Osei"_s));
    QVERIFY(reasons().contains(closedWords()));
    open();
    QVERIFY(reasons().contains(judgement.rationale));
}

/// Neither a referral to decide nor a file that is taken in is told who in a closed case it may be about.
void TestAroundClosedCases::matchesSayNothing()
{
    const ReferralId same = *MUST(keepReferral(reg(), m_job->oseiReferral()));
    QVERIFY(!MUST(findCaseFiles(reg(), same))->first().reasons.isEmpty());
    shut();
    const CaseMatch match = MUST(findCaseFiles(reg(), same))->first();
    QVERIFY(match.closed && match.reasons.isEmpty() && !match.bornOn.isValid());
    QVERIFY(!match.who.contains(u"Osei"_s, Qt::CaseInsensitive));
    const QByteArray file = R"({"referrals": [{"agency": "POL", "receivedOn": "2026-11-11", "referrerName": "Paul Hale",
 "referrerPhone": "07700 900101", "incidentOn": "2026-11-10", "narrative": "Windows broken.", "strands": "race",
 "perpetratorUnknown": true, "consent": "given", "victimGivenName": "Jelani", "victimFamilyName": "Osei",
 "victimBornOn": "1987-03-04"}]})";
    const ImportReport report = *MUST(importReferrals(reg(), test::readHere(file, ImportFormat::Json), true));
    QVERIFY(!report.matches.isEmpty());
    for (const ImportMatch &one : report.matches)
        QVERIFY2(!one.ref.startsWith(u"SHC-"_s), qPrintable(one.ref));
    QVERIFY(std::any_of(report.matches.begin(), report.matches.end(),
                        [](const ImportMatch &one) { return one.ref.isEmpty() && one.reasons.isEmpty(); }));
}

/// People come in, and sign, before a meeting is opened: the first of them begins it.
void TestAroundClosedCases::closesForWhoComesBeforeTheOpening()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const Accepted accepted = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    QCOMPARE(accepted.meetingId, next);
    m_job->setDay(QDate(2026, 12, 10), QTime(9, 15));
    MUST(inviteOfficers(reg(), next));
    QVERIFY(consultCaseFile(reg(), accepted.caseId));
    const AttendanceId early = MUST(consultMeeting(reg(), next))->attendance.first().id;
    MUST(recordArrival(reg(), early));
    QVERIFY(!consultCaseFile(reg(), accepted.caseId));
    QVERIFY(MUST(consultMeeting(reg(), next))->agenda.first().familyName.isEmpty());
    QVERIFY(MUST(consultMinutes(reg(), next))->hearings.isEmpty());
    MUST(recordSignature(reg(), early));
    QVERIFY(consultCaseFile(reg(), accepted.caseId));
    MUST(withdrawSignature(reg(), early, u"The wrong line"_s));
    QVERIFY(!consultCaseFile(reg(), accepted.caseId));
    MUST(recordLeaving(reg(), early));
    QVERIFY(consultCaseFile(reg(), accepted.caseId));
}

void TestAroundClosedCases::closesPeopleOfAnUndecidedReferral()
{
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().existing = m_victim;
    PartEntry witness;
    witness.role = PartRole::Witness;
    witness.person.person.givenName = u"Bola"_s;
    witness.person.person.familyName = u"Adewale"_s;
    again.parts << witness;
    MUST(keepReferral(reg(), again));
    const PersonId seen = MUST(findPeople(reg(), u"adewale"_s))->first().id;
    QVERIFY(consultPerson(reg(), seen));
    shut();
    QVERIFY(!consultPerson(reg(), seen));
    QCOMPARE(MUST(findPeople(reg(), u"adewale"_s))->first().familyName, closedWords());
}

void TestAroundClosedCases::placesNothingOfAClosedCase()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const AgendaItem heard = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item;
    AgendaItem again;
    again.meetingId = next;
    again.caseId = heard.caseId;
    again.referralId = m_referral;
    again.sourceAgencyId = m_job->agency("HHR");
    shut();
    const QString reason = CaseGate(m_job->db()).mayOpen(heard.caseId).error().text;
    const Result<Placing> placing = consultPlacing(reg(), m_referral);
    QVERIFY(!placing);
    QCOMPARE(placing.error().text, reason);
    const Result<> referral = placeReferrals(reg(), {{m_referral, {}, next, {}, {}, {}}});
    QVERIFY(!referral);
    QCOMPARE(referral.error().text, reason);
    const Result<AgendaItemId> placed = placeOnAgenda(reg(), again);
    QVERIFY(!placed);
    QCOMPARE(placed.error().text, reason);
    const Result<> moved = moveToMeeting(reg(), {heard.id, heard.version, next, u"The victim is in hospital."_s});
    QVERIFY(!moved);
    QCOMPARE(moved.error().text, reason);
    open();
    QVERIFY(consultPlacing(reg(), m_referral));
    MUST(placeOnAgenda(reg(), again));
}

/// Whoever comes in before the meeting is opened closes its cases; taken off its agenda, one would be open to everybody.
void TestAroundClosedCases::keepsACaseOnTheAgendaThatClosesIt()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const MeetingId later = m_job->meetingOn(QDate(2027, 1, 7));
    const AgendaItemId heard = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
    MUST(recordHearing(reg(), heard, HearingOutcome::Carried));
    m_job->setDay(QDate(2026, 12, 10), QTime(9, 30));
    m_job->seatChair(next);
    const MeetingFile file = *MUST(consultMeeting(reg(), next));
    const AgendaItem item = file.agenda.first().item;
    const AttendanceId early = file.attendance.first().id;
    MUST(recordArrival(reg(), early));
    QVERIFY(!consultCaseFile(reg(), item.caseId));
    const Result<> moved = moveToMeeting(reg(), {item.id, item.version, later, u"The victim is in hospital."_s});
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Problem::Kind::Refused);
    QVERIFY(!consultCaseFile(reg(), item.caseId));
    MUST(recordSignature(reg(), early));
    MUST(moveToMeeting(reg(), {item.id, item.version, later, u"The victim is in hospital."_s}));
}

QTEST_GUILESS_MAIN(TestAroundClosedCases)
#include "tst_AroundClosedCases.moc"
