// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "tests/core/cases/LinHousehold.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whether a referral is a repeat (R4, scenario 4): by which hearing, for which signs, and by whose word where there is none.
class TestRepeatReferral : public QObject, protected test::LinHousehold
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void isARepeatWithinTwelveMonths_data();
    void isARepeatWithinTwelveMonths();
    void keepsTheRepeatUntilAMeetingIsCalled();
    void joinsTheHearingThatItsMatterWaitsFor();
    void anEmergencyDoesNotWaitWithIt();
    void whatHappenedBeforeTheHearingComesBack();
    void looksAtTheReferralThatWasHeard();
    void theSearchForHearingsIsToldApart();
    void aTickAloneMakesNoRepeat();
    void asksWhyWhereNothingPointsToTheSame();
};

void TestRepeatReferral::isARepeatWithinTwelveMonths_data()
{
    QTest::addColumn<QDate>("incidentOn");
    QTest::addColumn<bool>("isRepeat");
    QTest::newRow("3 November 2026") << QDate(2026, 11, 3) << true;
    QTest::newRow("14 November 2026") << QDate(2026, 11, 14) << false;
}

void TestRepeatReferral::isARepeatWithinTwelveMonths()
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

void TestRepeatReferral::keepsTheRepeatUntilAMeetingIsCalled()
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
void TestRepeatReferral::joinsTheHearingThatItsMatterWaitsFor()
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

void TestRepeatReferral::anEmergencyDoesNotWaitWithIt()
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

void TestRepeatReferral::whatHappenedBeforeTheHearingComesBack()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2025, 11, 17));
    const ReferralId second = kept(again(first, QDate(2025, 11, 10)), 3); // told of after the hearing
    const EarlierHearing heard = MUST(findEarlierHearings(reg(), second))->value(0);
    QVERIFY(!heard.waits);
    QCOMPARE(heard.heardOn, QDate(2025, 11, 13));
    MUST(acceptReferral(reg(), acceptanceOf(second, true)));
}

/// Whoever accepts a referral is asked two things at once; the trail tells each in words of its own.
void TestRepeatReferral::theSearchForHearingsIsToldApart()
{
    const Accepted first = heardIn2025(linReferral());
    m_job->setDay(QDate(2025, 11, 17));
    const ReferralId second = kept(again(first, QDate(2025, 11, 10)), 3);
    MUST(findCaseFiles(reg(), second));
    const Subject files = m_job->trail().first().event.subject;
    MUST(findEarlierHearings(reg(), second));
    const Subject hearings = m_job->trail().first().event.subject;
    QCOMPARE(files.kind, SubjectKind::List);
    QCOMPARE(hearings.kind, SubjectKind::List);
    QVERIFY(hearings.ref != files.ref);
}

/// An older referral of the file says nothing of the matter that was heard last.
void TestRepeatReferral::looksAtTheReferralThatWasHeard()
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

void TestRepeatReferral::aTickAloneMakesNoRepeat()
{
    m_job->meetingOn(QDate(2025, 11, 13));
    const ReferralId id = kept(linReferral(), 3);
    const Result<Accepted> ticked = acceptReferral(reg(), acceptanceOf(id, true));
    QVERIFY(!ticked);
    QCOMPARE(ticked.error().fields.first().field, u"repeat"_s);
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.state, ReferralState::Received);
}

/// The same victim alone makes no repeat: who confirms one says what the register doesn't know.
void TestRepeatReferral::asksWhyWhereNothingPointsToTheSame()
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

QTEST_GUILESS_MAIN(TestRepeatReferral)
#include "tst_RepeatReferral.moc"
