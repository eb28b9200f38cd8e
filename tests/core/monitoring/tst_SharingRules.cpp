// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ActionFate.h"
#include "core/monitoring/CountSharing.h"

#include <QTest>

using namespace marac;

/// What the monitoring report judges of one agency at one meeting (R027, R028, R034).
class TestSharingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLists_data();
    void judgesLists();
    void judgesPresence_data();
    void judgesPresence();
    void judgesActions_data();
    void judgesActions();
};

static const ReferralId first(1);
static const ReferralId second(2);

static Circulation list(bool onTime, const QList<ReferralId> &referrals)
{
    Circulation sent;
    sent.onTime = onTime;
    sent.referrals = referrals;
    return sent;
}

void TestSharingRules::judgesLists_data()
{
    QTest::addColumn<MeetingKind>("kind");
    QTest::addColumn<QList<ReferralId>>("agenda");
    QTest::addColumn<QList<Circulation>>("sent");
    QTest::addColumn<ListStanding>("standing");
    const QList<ReferralId> both{first, second};
    const auto row = [](const char *name, MeetingKind kind, const QList<ReferralId> &agenda,
                        const QList<Circulation> &sent,
                        ListStanding standing) { QTest::newRow(name) << kind << agenda << sent << standing; };
    row("no cases", MeetingKind::Full, {}, {}, ListStanding::NotOwed);
    row("nothing sent", MeetingKind::Full, both, {}, ListStanding::NotSent);
    row("all in time", MeetingKind::Full, both, {list(true, both)}, ListStanding::InTime);
    row("in two lists, both in time", MeetingKind::Full, both, {list(true, {first}), list(true, {second})},
        ListStanding::InTime);
    row("all late", MeetingKind::Full, both, {list(false, both)}, ListStanding::Late);
    row("one late", MeetingKind::Full, both, {list(true, {first}), list(false, both)}, ListStanding::Late);
    row("sent again late", MeetingKind::Full, both, {list(true, both), list(false, both)}, ListStanding::InTime);
    row("one never", MeetingKind::Full, both, {list(true, {first})}, ListStanding::NotSent);
    row("mini, nothing sent", MeetingKind::Mini, both, {}, ListStanding::NotOwed);
    row("mini, sent", MeetingKind::Mini, both, {list(true, both)}, ListStanding::InTime);
}

void TestSharingRules::judgesLists()
{
    QFETCH(MeetingKind, kind);
    QFETCH(QList<ReferralId>, agenda);
    QFETCH(QList<Circulation>, sent);
    QTEST(listStanding(kind, agenda, sent), "standing");
}

void TestSharingRules::judgesPresence_data()
{
    QTest::addColumn<QList<SeatTaken>>("attendance");
    QTest::addColumn<AgencyPresence>("presence");
    const AgencyId us(1);
    const AgencyId others(2);
    const auto row = [](const char *name, const QList<SeatTaken> &attendance, AgencyPresence presence) {
        QTest::newRow(name) << attendance << presence;
    };
    row("nobody asked", {}, AgencyPresence::NotInvited);
    row("another agency", {{others, Presence::Present, Seat::Member}}, AgencyPresence::NotInvited);
    row("looked on", {{us, Presence::Present, Seat::Observer}}, AgencyPresence::NotInvited);
    row("took the minutes", {{us, Presence::Present, Seat::MinuteTaker}}, AgencyPresence::NotInvited);
    row("no word", {{us, Presence::Invited, Seat::Member}}, AgencyPresence::NoWord);
    row("apologies", {{us, Presence::Invited, Seat::Member}, {us, Presence::Apologies, Seat::Member}},
        AgencyPresence::Apologies);
    row("one came", {{us, Presence::Present, Seat::Member}, {us, Presence::Apologies, Seat::Member}},
        AgencyPresence::Attended);
    row("left early", {{us, Presence::Left, Seat::Member}}, AgencyPresence::Attended);
    row("in the chair", {{us, Presence::Present, Seat::Chair}}, AgencyPresence::Attended);
}

void TestSharingRules::judgesPresence()
{
    QFETCH(QList<SeatTaken>, attendance);
    QTEST(agencyPresence(attendance, AgencyId(1)), "presence");
}

void TestSharingRules::judgesActions_data()
{
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<ActionFate>("fate");
    const QDate due(2026, 11, 19);
    const QDate after(2026, 11, 20);
    QTest::newRow("open on the day") << ActionState::Open << QDate() << due << ActionFate::Open;
    QTest::newRow("open a day later") << ActionState::Open << QDate() << after << ActionFate::Overdue;
    QTest::newRow("done on the day") << ActionState::Completed << due << after << ActionFate::Completed;
    QTest::newRow("done a day later") << ActionState::Completed << after << after << ActionFate::CompletedLate;
    QTest::newRow("not possible") << ActionState::NotPossible << after << after << ActionFate::NotPossible;
    QTest::newRow("not done") << ActionState::NotDone << after << after << ActionFate::NotDone;
}

void TestSharingRules::judgesActions()
{
    QFETCH(ActionState, state);
    QFETCH(QDate, endedOn);
    QFETCH(QDate, today);
    Action action;
    action.state = state;
    action.dueOn = QDate(2026, 11, 19);
    action.endedOn = endedOn;
    QTEST(actionFate(action, today), "fate");
}

QTEST_GUILESS_MAIN(TestSharingRules)
#include "tst_SharingRules.moc"
