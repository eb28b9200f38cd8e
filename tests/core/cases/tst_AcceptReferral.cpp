// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/ReferralDraft.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What becomes of an accepted referral: a repeat or not (R4, scenario 4), whose file it joins (R036, R038), and what the file
/// keeps of its way there.
class TestAcceptReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isARepeatWithinTwelveMonths_data();
    void isARepeatWithinTwelveMonths();
    void keepsTheRepeatUntilAMeetingIsCalled();
    void joinsTheHearingThatItsMatterWaitsFor();
    void anEmergencyDoesNotWaitWithIt();
    void whatHappenedBeforeTheHearingComesBack();
    void looksAtTheReferralThatWasHeard();
    void aTickAloneMakesNoRepeat();
    void asksWhyWhereNothingPointsToTheSame();
    void looksAtEveryVictim();
    void takesNothingIntoAClosedCase();
    void keepsWhyItWasReturned();
    void keepsEveryReturn();
    void opensAClosedFileAgain();

private:
    Register &reg() { return m_job->reg(); }
    ReferralEntry linReferral() const;
    ReferralEntry again(const Accepted &earlier, QDate incidentOn);
    ReferralId kept(const ReferralEntry &entry, int ticks);
    Acceptance acceptanceOf(ReferralId id, bool repeat = false);
    Accepted heardIn2025(const ReferralEntry &entry);
    CaseDossier dossier(CaseFileId id) { return *MUST(consultCaseFile(reg(), id)); }

    std::unique_ptr<test::MainJob> m_job;
};

void TestAcceptReferral::init()
{
    m_job = std::make_unique<test::MainJob>(QDate(2025, 10, 15));
}

ReferralEntry TestAcceptReferral::linReferral() const
{
    ReferralEntry entry = m_job->referralOf(u"Wei"_s, u"Lin"_s);
    entry.referral.victimKind = VictimKind::Household;
    entry.referral.incidentPlace = u"Stairwell, Seaforth Tower"_s;
    entry.referral.incidentOn = QDate(2025, 10, 12);
    return entry;
}

Accepted TestAcceptReferral::heardIn2025(const ReferralEntry &entry)
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted accepted = m_job->acceptedCase(entry);
    m_job->hear(QDate(2025, 11, 13), meeting);
    return accepted;
}

/// The same household a year later.
ReferralEntry TestAcceptReferral::again(const Accepted &earlier, QDate incidentOn)
{
    ReferralEntry entry = linReferral();
    entry.referral.receivedAt = m_job->clock().now();
    entry.referral.incidentOn = incidentOn;
    entry.parts.first().existing = dossier(earlier.caseId).file.victimId;
    return entry;
}

ReferralId TestAcceptReferral::kept(const ReferralEntry &entry, int ticks)
{
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    MUST(recordAssessment(reg(), m_job->assessment(id, ticks)));
    return id;
}

Acceptance TestAcceptReferral::acceptanceOf(ReferralId id, bool repeat)
{
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(reg(), id))->record.referral.version;
    acceptance.repeat = repeat;
    return acceptance;
}

void TestAcceptReferral::isARepeatWithinTwelveMonths_data()
{
    QTest::addColumn<QDate>("incidentOn");
    QTest::addColumn<bool>("isRepeat");
    QTest::newRow("3 November 2026") << QDate(2026, 11, 3) << true;
    QTest::newRow("14 November 2026") << QDate(2026, 11, 14) << false;
}

void TestAcceptReferral::isARepeatWithinTwelveMonths()
{
    QFETCH(QDate, incidentOn);
    QFETCH(bool, isRepeat);
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2026, 11, 16));
    m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralId second = kept(again(first, incidentOn), 3); // Standard
    const QList<EarlierHearing> suggested = *MUST(findEarlierHearings(reg(), second));
    QCOMPARE(!suggested.isEmpty(), isRepeat);
    QCOMPARE(acceptReferral(reg(), acceptanceOf(second)).error().kind, Problem::Kind::Refused);
    const Result<Accepted> confirmed = acceptReferral(reg(), acceptanceOf(second, true));
    QCOMPARE(confirmed.has_value(), isRepeat);
    if (isRepeat) {
        QCOMPARE(suggested.first().signs, QStringList({u"the same place"_s, u"the same motive"_s}));
        const QList<Subject> about = m_job->trail().first().event.about;
        QVERIFY(
            std::any_of(about.begin(), about.end(), [](const Subject &one) { return one.ref == u"MTG-2025-11-13"_s; }));
    } else {
        QCOMPARE(confirmed.error().fields.first().field, u"repeat"_s);
        MUST(recordAssessment(reg(), m_job->assessment(second, 11)));
        MUST(acceptReferral(reg(), acceptanceOf(second)));
    }
    const CaseDossier file = dossier(first.caseId);
    QCOMPARE(file.referrals.size(), 2);
    QCOMPARE(file.hearings.last().item.repeat, isRepeat);
}

void TestAcceptReferral::keepsTheRepeatUntilAMeetingIsCalled()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2026, 11, 10));
    const ReferralId second = kept(again(first, QDate(2026, 11, 3)), 3);
    MUST(acceptReferral(reg(), acceptanceOf(second, true)));
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 12, 10));
    MUST(placeReferrals(reg(), {{second, {}, meeting, {}, {}, {}}}));
    QVERIFY(MUST(consultMeeting(reg(), meeting))->agenda.first().item.repeat);
}

/// SafeLives counts from the last referral: what happens while it waits is the same matter, and heard with it.
void TestAcceptReferral::joinsTheHearingThatItsMatterWaitsFor()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted first = m_job->acceptedCase(linReferral()); // received on 15 October
    m_job->setDay(QDate(2025, 10, 20));
    m_job->meetingOn(QDate(2025, 10, 30), MeetingKind::Mini);
    const ReferralId second = kept(again(first, QDate(2025, 10, 18)), 3); // Standard
    const EarlierHearing waiting = MUST(findEarlierHearings(reg(), second))->value(0);
    QVERIFY(waiting.waits);
    QCOMPARE(waiting.meetingRef, u"MTG-2025-11-13"_s);
    QVERIFY(waiting.pointsToTheSame());
    QCOMPARE(acceptReferral(reg(), acceptanceOf(second)).error().kind, Problem::Kind::Refused);
    const Accepted joined = *MUST(acceptReferral(reg(), acceptanceOf(second, true)));
    QCOMPARE(joined.caseId, first.caseId);
    QCOMPARE(joined.meetingId, meeting);
    QVERIFY(joined.explanation.first().contains(u"heard together"_s));
    const QList<AgendaRow> agenda = MUST(consultMeeting(reg(), meeting))->agenda;
    QCOMPARE(agenda.size(), 2);
    QCOMPARE(agenda.last().item.referralId, second);
    QVERIFY(agenda.last().item.repeat);
    // A third one tells of what was known when the first was referred.
    const ReferralId third = kept(again(first, QDate(2025, 10, 15)), 3);
    QVERIFY(MUST(findEarlierHearings(reg(), third))->isEmpty());
    QCOMPARE(acceptReferral(reg(), acceptanceOf(third, true)).error().fields.first().field, u"repeat"_s);
}

void TestAcceptReferral::anEmergencyDoesNotWaitWithIt()
{
    m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted first = m_job->acceptedCase(linReferral());
    m_job->setDay(QDate(2025, 10, 20));
    const MeetingId mini = m_job->meetingOn(QDate(2025, 10, 21), MeetingKind::Mini);
    ReferralEntry entry = again(first, QDate(2025, 10, 19));
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    QCOMPARE(MUST(acceptReferral(reg(), acceptanceOf(kept(entry, 3), true)))->meetingId, mini);
}

void TestAcceptReferral::whatHappenedBeforeTheHearingComesBack()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2025, 11, 17));
    const ReferralId second = kept(again(first, QDate(2025, 11, 10)), 3); // told of after the hearing
    const EarlierHearing heard = MUST(findEarlierHearings(reg(), second))->value(0);
    QVERIFY(!heard.waits);
    QCOMPARE(heard.heardOn, QDate(2025, 11, 13));
    MUST(acceptReferral(reg(), acceptanceOf(second, true)));
}

/// An older referral of the file says nothing of the matter that was heard last.
void TestAcceptReferral::looksAtTheReferralThatWasHeard()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2026, 11, 16));
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 12, 10));
    ReferralEntry other = again(first, QDate(2026, 11, 14)); // of another matter, by its own score
    other.referral.incidentPlace = u"Strand Road"_s;
    other.strands = {ReferralStrand{u"disability"_s, {}, {}}};
    MUST(acceptReferral(reg(), acceptanceOf(kept(other, 11))));
    m_job->hear(QDate(2026, 12, 10), meeting);
    m_job->setDay(QDate(2027, 1, 11));
    const auto signsOf = [&](const ReferralEntry &entry) {
        const ReferralId id = *MUST(keepReferral(reg(), entry));
        return MUST(findEarlierHearings(reg(), id))->value(0).signs;
    };
    QCOMPARE(signsOf(again(first, QDate(2027, 1, 8))), QStringList()); // as the one heard in 2025, too long ago
    ReferralEntry same = again(first, QDate(2027, 1, 8));
    same.referral.incidentPlace = u"Outside the shop, Strand Road"_s;
    QCOMPARE(signsOf(same), QStringList{u"part of the same place"_s});
}

void TestAcceptReferral::aTickAloneMakesNoRepeat()
{
    m_job->meetingOn(QDate(2025, 11, 13));
    const ReferralId id = kept(linReferral(), 3);
    const Result<Accepted> ticked = acceptReferral(reg(), acceptanceOf(id, true));
    QVERIFY(!ticked);
    QCOMPARE(ticked.error().fields.first().field, u"repeat"_s);
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.state, ReferralState::Received);
}

/// The same victim alone makes no repeat: who confirms one says what the register doesn't know.
void TestAcceptReferral::asksWhyWhereNothingPointsToTheSame()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2026, 11, 5));
    ReferralEntry entry = again(first, QDate(2026, 11, 3));
    entry.referral.incidentPlace = u"Strand Road"_s;
    entry.strands = {ReferralStrand{u"disability"_s, {}, {}}};
    const ReferralId second = kept(entry, 3);
    Acceptance acceptance = acceptanceOf(second, true);
    acceptance.repeatReason = u" "_s;
    const Result<Accepted> unsaid = acceptReferral(reg(), acceptance);
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().fields.first().field, u"repeatReason"_s);
    QVERIFY(unsaid.error().fields.first().text.contains(first.caseRef));
    acceptance.repeatReason = u"The caller gave the name that was shouted in 2025."_s;
    MUST(acceptReferral(reg(), acceptance));
    QVERIFY(m_job->trail().first().event.fields.contains(u"decisionReason"_s));
    const Referral accepted = MUST(consultReferral(reg(), second))->record.referral;
    QVERIFY(accepted.repeatOf.isValid());
    QCOMPARE(accepted.decisionReason, acceptance.repeatReason);
}

void TestAcceptReferral::looksAtEveryVictim()
{
    const Accepted lin = m_job->acceptedCase(linReferral());
    const Accepted osei = m_job->acceptedCase(m_job->oseiReferral());
    // The second victim alone has a file: the referral joins it.
    ReferralEntry both = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry known;
    known.existing = dossier(lin.caseId).file.victimId;
    both.parts << known;
    const ReferralId joins = kept(both, 11);
    QCOMPARE(MUST(acceptReferral(reg(), acceptanceOf(joins)))->caseId, lin.caseId);
    // Both have one: the administrator says which, and no third will do.
    known.existing = dossier(osei.caseId).file.victimId;
    both.parts = {both.parts.at(1), known};
    const ReferralId asks = kept(both, 11);
    QCOMPARE(MUST(findCaseFiles(reg(), asks))->size(), 2);
    Acceptance acceptance = acceptanceOf(asks);
    QCOMPARE(acceptReferral(reg(), acceptance).error().fields.first().field, u"intoCase"_s);
    acceptance.intoCase = m_job->acceptedCase(m_job->referralOf(u"Amina"_s, u"Farouk"_s)).caseId;
    QCOMPARE(acceptReferral(reg(), acceptance).error().fields.first().field, u"intoCase"_s);
    acceptance.intoCase = osei.caseId;
    QCOMPARE(MUST(acceptReferral(reg(), acceptance))->caseId, osei.caseId);
}

void TestAcceptReferral::takesNothingIntoAClosedCase()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted lin = m_job->acceptedCase(linReferral());
    ReferralEntry entry = m_job->referralOf(u"Wei"_s, u"Lin"_s); // the same, entered anew
    const ReferralId second = kept(entry, 11);
    m_job->openOn(QDate(2025, 11, 13), meeting); // nobody is marked present: its cases are closed
    Acceptance acceptance = acceptanceOf(second);
    acceptance.intoCase = lin.caseId;
    const Result<Accepted> closed = acceptReferral(reg(), acceptance);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Problem::Kind::Refused);
    QVERIFY(MUST(findEarlierHearings(reg(), second))->isEmpty());
    m_job->firstArrives(meeting);
    MUST(acceptReferral(reg(), acceptance));
}

void TestAcceptReferral::keepsWhyItWasReturned()
{
    const QString why = u"The date of the incident is missing."_s;
    ReferralEntry entry = linReferral();
    const ReferralId id = kept(entry, 11);
    const qint64 version = MUST(consultReferral(reg(), id))->record.referral.version;
    MUST(returnReferral(reg(), id, version, why));
    // Taken up again from a draft, which knows nothing of the decision.
    entry.referral = MUST(consultReferral(reg(), id))->record.referral;
    entry.parts.first().existing = MUST(consultReferral(reg(), id))->record.parts.first().personId;
    MUST(keepReferral(reg(), *referralFromDraft(toDraft(entry))));
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.decisionReason, why);
    const Accepted accepted = *MUST(acceptReferral(reg(), acceptanceOf(id)));
    QVERIFY(MUST(consultReferral(reg(), id))->record.referral.decisionReason.isEmpty());
    const QList<CaseEvent> events = dossier(accepted.caseId).events;
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [&](const CaseEvent &one) { return one.kind == CaseEventKind::Returned && one.text == why; }));
}

/// What was asked for first is not lost when more is asked for.
void TestAcceptReferral::keepsEveryReturn()
{
    const QString first = u"The date of the incident is missing."_s;
    const QString second = u"Say who the landlord is."_s;
    ReferralEntry entry = linReferral();
    const ReferralId id = kept(entry, 11);
    const auto sendBack = [&](const QString &why) {
        const qint64 version = MUST(consultReferral(reg(), id))->record.referral.version;
        MUST(returnReferral(reg(), id, version, why));
    };
    sendBack(first);
    entry.referral = MUST(consultReferral(reg(), id))->record.referral;
    entry.parts.first().existing = MUST(consultReferral(reg(), id))->record.parts.first().personId;
    MUST(keepReferral(reg(), entry));
    m_job->setDay(QDate(2025, 10, 17));
    sendBack(second);
    const auto told = [&] {
        QStringList reasons;
        const QList<ReferralReturn> returns = MUST(consultReferral(reg(), id))->returns;
        for (const ReferralReturn &one : returns)
            reasons += one.reasons;
        return reasons;
    };
    QCOMPARE(told(), (QStringList{first, second}));
    QCOMPARE(MUST(consultReferral(reg(), id))->returns.last().returnedAt, reg().clock().now());
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.decisionReason, second);
    const Accepted accepted = *MUST(acceptReferral(reg(), acceptanceOf(id)));
    QCOMPARE(told(), (QStringList{first, second}));
    QStringList tracked;
    const QList<CaseEvent> events = dossier(accepted.caseId).events;
    for (const CaseEvent &event : events) {
        if (event.kind == CaseEventKind::Returned)
            tracked += event.text;
    }
    QCOMPARE(tracked, (QStringList{first, second}));
}

void TestAcceptReferral::opensAClosedFileAgain()
{
    const Accepted lin = heardIn2025(linReferral());
    CaseClosing closing;
    closing.caseId = lin.caseId;
    closing.version = dossier(lin.caseId).file.version;
    closing.reason = u"No incident since."_s;
    closing.sourceAgencyId = m_job->agency("HHR");
    closing.notAssessedReason = u"The household is away."_s;
    closing.outcome = CaseOutcome::PerpetratorDealtWith;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(reg(), closing));
    m_job->setDay(QDate(2026, 11, 16));
    const ReferralId second = kept(again(lin, QDate(2026, 11, 14)), 11);
    const Accepted joined = *MUST(acceptReferral(reg(), acceptanceOf(second)));
    QCOMPARE(joined.caseId, lin.caseId);
    const CaseDossier file = dossier(lin.caseId);
    QCOMPARE(file.file.state, CaseState::Live);
    QVERIFY(file.file.closingReason.isEmpty());
}

QTEST_GUILESS_MAIN(TestAcceptReferral)
#include "tst_AcceptReferral.moc"
