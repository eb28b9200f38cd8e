// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Where accepted referrals go after acceptance: on a meeting called later, on another one, on a mini MARAC besides; and who
/// decides that a paper may be late (R024–R027).
class TestPlaceReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void placesOnAMeetingThatWasCalledLater();
    void asksWhyAnotherMeeting();
    void whatWasPlacedMeanwhileStands();
    void emptiesAMissedMeetingSoThatItCanBeCancelled();
    void keepsTheFullMeetingBesideAMiniMarac();
    void takesALatePaperOnTheWordOfAChair();
    void theChairDecidesExceptionsAndNothingElse();
    void carriesOnToTheMeetingWhoseListGoesOutToday();
    void takesBackWhatWasCarriedWhenItIsHeardAfterAll();
    void passesOverNoFullMeetingAfterAMiniMaracCarriedIt();
    void passesOverNoFullMeetingForAnEmergencyCarriedOver();

private:
    Register &reg() { return m_job->reg(); }
    MeetingFile file(MeetingId id) { return *MUST(consultMeeting(reg(), id)); }
    ReferralId accepted(const QString &family = u"Osei"_s);
    /// On the agenda of the first meeting that can take it.
    ReferralId acceptedEmergency();
    /// The only item of `from` is carried over, and the chair alone may say whether it goes to `late`.
    void carriesOverToTheChairsDecision(ReferralId referral, MeetingId from, MeetingId late, MeetingId later);

    std::unique_ptr<test::MainJob> m_job;
};

ReferralId TestPlaceReferral::accepted(const QString &family)
{
    const ReferralId id = *MUST(keepReferral(reg(), m_job->referralOf(u"Jelani"_s, family)));
    MUST(recordAssessment(reg(), m_job->assessment(id, 11)));
    MUST(m_job->accept(id));
    return id;
}

void TestPlaceReferral::placesOnAMeetingThatWasCalledLater()
{
    const ReferralId referral = accepted();
    QVERIFY(MUST(consultPlacing(reg(), referral))->waiting.isEmpty());
    QCOMPARE(placeReferrals(reg(), {{referral, {}, {}, {}, {}, {}}}).error().kind, Problem::Kind::Invalid);
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    QCOMPARE(MUST(consultPlacing(reg(), referral))->proposal.meetingId, meeting);
    MUST(placeReferrals(reg(), {{referral, {}, meeting, {}, {}, {}}}));
    QCOMPARE(file(meeting).agenda.size(), 1);
    QCOMPARE(file(meeting).agenda.first().item.sourceAgencyId, m_job->agency("HHR"));
    QCOMPARE(MUST(consultPlacing(reg(), referral))->waiting.first().meeting.id, meeting);
    // Chosen again it is the same agenda: nothing stands there twice.
    QCOMPARE(placeReferrals(reg(), {{referral, {}, meeting, u"Again."_s, {}, {}}}).error().kind,
             Problem::Kind::Refused);
}

void TestPlaceReferral::asksWhyAnotherMeeting()
{
    const ReferralId referral = accepted();
    m_job->meetingOn(QDate(2026, 11, 12));
    const MeetingId december = m_job->meetingOn(QDate(2026, 12, 10));
    const Result<> unexplained = placeReferrals(reg(), {{referral, {}, december, {}, {}, {}}});
    QCOMPARE(unexplained.error().kind, Problem::Kind::Invalid);
    QCOMPARE(unexplained.error().fields.first().field, u"reason"_s);
    // A late paper's reason explains nothing of a meeting that is in time.
    const Placement inTime{referral, {}, december, {}, u"It can't wait."_s, u"Helen Marsh"_s};
    QCOMPARE(placeReferrals(reg(), {inTime}).error().kind, Problem::Kind::Invalid);
    MUST(placeReferrals(reg(), {{referral, {}, december, u"The victim is in hospital until then."_s, {}, {}}}));
    QCOMPARE(file(december).agenda.size(), 1);
}

void TestPlaceReferral::whatWasPlacedMeanwhileStands()
{
    const ReferralId referral = accepted();
    const MeetingId november = m_job->meetingOn(QDate(2026, 11, 12));
    const MeetingId december = m_job->meetingOn(QDate(2026, 12, 10));
    Placement mine{referral, {}, december, u"She is in hospital until then."_s, {}, {}, QList<MeetingId>{}};
    MUST(placeReferrals(reg(), {{referral, {}, november, {}, {}, {}}}));
    QCOMPARE(placeReferrals(reg(), {mine}).error().kind, Problem::Kind::Conflict);
    QCOMPARE(file(december).agenda.size(), 0);
    const AgendaItemId item = file(november).agenda.first().item.id;
    const Placement stale{referral, item, december, u"Later."_s, {}, {}, QList<MeetingId>{december}};
    QCOMPARE(placeReferrals(reg(), {stale}).error().kind, Problem::Kind::Conflict);
    mine.decidedOver = waitingFor(MUST(consultPlacing(reg(), referral))->waiting);
    QCOMPARE(*mine.decidedOver, (QList<MeetingId>{november}));
    MUST(placeReferrals(reg(), {mine}));
    QCOMPARE(file(december).agenda.size(), 1);
}

void TestPlaceReferral::emptiesAMissedMeetingSoThatItCanBeCancelled()
{
    const MeetingId missed = m_job->meetingOn(QDate(2026, 11, 12));
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralId one = accepted();
    const ReferralId two = accepted(u"Kowalska"_s);
    m_job->setDay(QDate(2026, 11, 16));
    QCOMPARE(cancelMeeting(reg(), missed, file(missed).meeting.version, u"Snow."_s).error().kind,
             Problem::Kind::Refused);
    QList<Placement> all;
    for (const AgendaRow &row : file(missed).agenda)
        all << Placement{row.item.referralId, row.item.id, next, u"The meeting was snowed off."_s, {}, {}};
    MUST(placeReferrals(reg(), all));
    QCOMPARE(file(next).agenda.size(), 2);
    MUST(cancelMeeting(reg(), missed, file(missed).meeting.version, u"Snow."_s));
    QCOMPARE(MUST(consultPlacing(reg(), one))->waiting.size(), 1);
    QCOMPARE(MUST(consultPlacing(reg(), two))->waiting.size(), 1);
}

void TestPlaceReferral::keepsTheFullMeetingBesideAMiniMarac()
{
    const MeetingId full = m_job->meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = accepted();
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    MUST(placeReferrals(reg(), {{referral, {}, mini, {}, {}, {}}}));
    QCOMPARE(file(full).agenda.size(), 1);
    QCOMPARE(file(mini).agenda.size(), 1);
    // Off the full agenda and on to the mini MARAC alone it can't go.
    const AgendaItem item = file(full).agenda.first().item;
    const MeetingId second = m_job->meetingOn(QDate(2026, 10, 22), MeetingKind::Mini);
    QCOMPARE(moveToMeeting(reg(), {item.id, item.version, second, u"Sooner."_s}).error().kind, Problem::Kind::Refused);
}

void TestPlaceReferral::takesALatePaperOnTheWordOfAChair()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralId referral = accepted();
    const MeetingId soon = m_job->meetingOn(QDate(2026, 10, 29));
    const auto moved = [&](const QString &reason, const QString &chair) {
        return placeReferrals(reg(), {{referral, {}, soon, u"It can't wait."_s, reason, chair}});
    };
    QCOMPARE(moved({}, {}).error().fields.size(), 2);
    QCOMPARE(moved(u"It can't wait."_s, u"Somebody Else"_s).error().fields.first().field, u"lateDecidedBy"_s);
    QCOMPARE(file(next).agenda.size(), 1);
    MUST(moved(u"It can't wait."_s, u"Helen Marsh"_s));
    QCOMPARE(file(soon).agenda.first().item.lateDecidedBy, u"Helen Marsh"_s);
    QCOMPARE(file(next).agenda.size(), 0);
}

void TestPlaceReferral::theChairDecidesExceptionsAndNothingElse()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralId referral = accepted();
    const MeetingId soon = m_job->meetingOn(QDate(2026, 10, 29));
    const MeetingId later = m_job->meetingOn(QDate(2027, 1, 7));
    Register &chair = m_job->as(Role::Chair);
    const QString name = chair.actor().name;
    QVERIFY(MUST(consultPlacing(chair, referral))->chairs.contains(name));
    const auto moved = [&](MeetingId to, const QString &by) {
        return placeReferrals(chair, {{referral, {}, to, u"It can't wait."_s, u"It can't wait."_s, by}});
    };
    QCOMPARE(moved(later, name).error().kind, Problem::Kind::Refused);
    QCOMPARE(moved(soon, u"Helen Marsh"_s).error().fields.first().field, u"lateDecidedBy"_s);
    MUST(moved(soon, name));
    QCOMPARE(MUST(consultMeeting(chair, soon))->agenda.first().item.lateDecidedBy, name);
    QCOMPARE(MUST(consultMeeting(chair, next))->agenda.size(), 0);
    Register &reader = m_job->as(Role::Reader);
    QCOMPARE(placeReferrals(reader, {{referral, {}, next, u"Back."_s, {}, {}}}).error().kind, Problem::Kind::Denied);
}

void TestPlaceReferral::carriesOnToTheMeetingWhoseListGoesOutToday()
{
    const MeetingId october = m_job->meetingOn(QDate(2026, 11, 2));
    const MeetingId next = m_job->meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = accepted();
    const MeetingFile before = file(next);
    QCOMPARE(before.agenda.size() + file(october).agenda.size(), 1);
    if (file(october).agenda.isEmpty()) {
        MUST(placeReferrals(reg(), {{referral, {}, october, u"Sooner."_s, u"It can't wait."_s, u"Helen Marsh"_s}}));
    }
    m_job->openOn(QDate(2026, 11, 2), october);
    m_job->firstArrives(october);
    // 2 November is the last day on which the list of 12 November goes out: in time, and nobody's exception.
    const AgendaItemId on = *MUST(recordHearing(reg(), file(october).agenda.first().item.id, HearingOutcome::Carried));
    QVERIFY(on.isValid());
    QCOMPARE(file(next).agenda.first().item.id, on);
    QVERIFY(file(next).agenda.first().item.lateReason.isEmpty());
    QVERIFY(file(next).agenda.first().item.lateDecidedBy.isEmpty());
}

void TestPlaceReferral::takesBackWhatWasCarriedWhenItIsHeardAfterAll()
{
    const MeetingId first = m_job->meetingOn(QDate(2026, 11, 12));
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    accepted();
    m_job->openOn(QDate(2026, 11, 12), first);
    m_job->firstArrives(first);
    const AgendaItemId item = file(first).agenda.first().item.id;
    MUST(recordHearing(reg(), item, HearingOutcome::Carried));
    MUST(recordHearing(reg(), item, HearingOutcome::Carried));
    QCOMPARE(file(next).agenda.size(), 1);
    MUST(recordHearing(reg(), item, HearingOutcome::Heard));
    QCOMPARE(file(next).agenda.size(), 0);
}

ReferralId TestPlaceReferral::acceptedEmergency()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    MUST(m_job->accept(id));
    return id;
}

void TestPlaceReferral::carriesOverToTheChairsDecision(ReferralId referral, MeetingId from, MeetingId late,
                                                       MeetingId later)
{
    m_job->firstArrives(from);
    const AgendaItemId item = file(from).agenda.first().item.id;
    const AgendaItemId on = *MUST(recordHearing(reg(), item, HearingOutcome::Carried));
    QVERIFY(!on.isValid());
    QCOMPARE(file(late).agenda.size(), 0);
    QCOMPARE(file(later).agenda.size(), 0);
    MUST(recordProtocolReminder(reg(), from));
    MUST(closeMeeting(reg(), from));
    const Placing placing = *MUST(consultPlacing(reg(), referral));
    QCOMPARE(placing.proposal.meetingId, late);
    QVERIFY(placing.proposal.needsLateException);
    QCOMPARE(placeReferrals(reg(), {{referral, {}, later, {}, {}, {}}}).error().fields.first().field, u"reason"_s);
    MUST(placeReferrals(reg(), {{referral, {}, late, {}, u"It can't wait."_s, u"Helen Marsh"_s}}));
    QCOMPARE(file(late).agenda.first().item.lateDecidedBy, u"Helen Marsh"_s);
}

/// R026: the first available meeting is not skipped because the mini MARAC put the case off.
void TestPlaceReferral::passesOverNoFullMeetingAfterAMiniMaracCarriedIt()
{
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    const MeetingId late = m_job->meetingOn(QDate(2026, 10, 29));
    const MeetingId later = m_job->meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = acceptedEmergency();
    QCOMPARE(file(mini).agenda.size(), 1);
    m_job->openOn(QDate(2026, 10, 21), mini);
    carriesOverToTheChairsDecision(referral, mini, late, later);
}

void TestPlaceReferral::passesOverNoFullMeetingForAnEmergencyCarriedOver()
{
    const MeetingId first = m_job->meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = acceptedEmergency();
    QCOMPARE(file(first).agenda.size(), 1);
    const MeetingId late = m_job->meetingOn(QDate(2026, 11, 19));
    const MeetingId later = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 11, 12), first);
    carriesOverToTheChairsDecision(referral, first, late, later);
}

QTEST_GUILESS_MAIN(TestPlaceReferral)
#include "tst_PlaceReferral.moc"
