// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/meetings/placing/MayMoveCase.h"
#include "core/meetings/placing/OtherMeeting.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::namedFields;

/// The rules of a case's place on an agenda as tables: why another meeting (R024), beside or instead (R026), and moving it.
class TestAgendaRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhy_data();
    void asksWhy();
    void namesTheReason();
    void steps_data();
    void steps();
    void moves_data();
    void moves();
};

static Meeting meetingOf(qint64 id, MeetingKind kind)
{
    Meeting meeting;
    meeting.id = MeetingId(id);
    meeting.kind = kind;
    return meeting;
}

static AllocationProposal proposal(qint64 next)
{
    AllocationProposal proposal;
    proposal.meetingId = MeetingId(next);
    proposal.options = {{meetingOf(1, MeetingKind::Full), 0, true, {}, true},
                        {meetingOf(2, MeetingKind::Full), 0, true, {}, false},
                        {meetingOf(3, MeetingKind::Full), 0, true, {}, false},
                        {meetingOf(4, MeetingKind::Mini), 0, true, {}, false}};
    return proposal;
}

void TestAgendaRules::asksWhy_data()
{
    using enum AllocationNeed;
    QTest::addColumn<qint64>("next");
    QTest::addColumn<Meeting>("chosen");
    QTest::addColumn<AllocationNeed>("need");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, qint64 next, const Meeting &chosen, AllocationNeed need, bool asks) {
        QTest::newRow(name) << next << chosen << need << asks;
    };
    row("the next available one", 2, meetingOf(2, MeetingKind::Full), Ordinary, false);
    row("a later one (R024)", 2, meetingOf(3, MeetingKind::Full), Ordinary, true);
    row("one past its deadline, where the chair says why (R027)", 2, meetingOf(1, MeetingKind::Full), Ordinary, false);
    row("a mini MARAC", 2, meetingOf(4, MeetingKind::Mini), Ordinary, true);
    row("an emergency to a mini MARAC (R025)", 2, meetingOf(4, MeetingKind::Mini), Emergency, false);
    row("an emergency to a later full one", 2, meetingOf(3, MeetingKind::Full), Emergency, true);
    row("to a mini MARAC again (R026)", 2, meetingOf(4, MeetingKind::Mini), AfterMini, true);
    row("none is available", 0, meetingOf(3, MeetingKind::Full), Ordinary, true);
    row("one that isn't offered", 2, meetingOf(9, MeetingKind::Full), Ordinary, true);
}

void TestAgendaRules::asksWhy()
{
    QFETCH(qint64, next);
    QFETCH(Meeting, chosen);
    QFETCH(AllocationNeed, need);
    QTEST(asksWhyThisMeeting(proposal(next), chosen, need), "asks");
}

void TestAgendaRules::namesTheReason()
{
    const QString tooLong(text::narrativeLimit + 1, u'a');
    QVERIFY(otherMeetingProblems(false, {}, u"reason"_s).isEmpty());
    QVERIFY(otherMeetingProblems(true, u"In hospital until December."_s, u"reason"_s).isEmpty());
    QCOMPARE(namedFields(otherMeetingProblems(true, u" "_s, u"reason"_s)), QStringList{u"reason"_s});
    QCOMPARE(namedFields(otherMeetingProblems(true, {}, u"otherMeetingReason"_s)),
             QStringList{u"otherMeetingReason"_s});
    for (const bool isAsked : {true, false})
        QCOMPARE(namedFields(otherMeetingProblems(isAsked, tooLong, u"reason"_s)), QStringList{u"reason"_s});
}

void TestAgendaRules::steps_data()
{
    using enum MeetingKind;
    QTest::addColumn<QList<MeetingKind>>("waiting");
    QTest::addColumn<MeetingKind>("to");
    QTest::addColumn<PlacingStep>("step");
    QTest::newRow("waits nowhere") << QList<MeetingKind>{} << Full << PlacingStep::Place;
    QTest::newRow("waits nowhere, for a mini") << QList<MeetingKind>{} << Mini << PlacingStep::Place;
    QTest::newRow("from full to full") << QList{Full} << Full << PlacingStep::Move;
    QTest::newRow("a mini before its full one (R026)") << QList{Full} << Mini << PlacingStep::PlaceAsWell;
    QTest::newRow("from mini to full") << QList{Mini} << Full << PlacingStep::Move;
    QTest::newRow("from mini to mini") << QList{Mini} << Mini << PlacingStep::Move;
    QTest::newRow("both, to another full one") << QList{Mini, Full} << Full << PlacingStep::Move;
    QTest::newRow("both, to another mini") << QList{Mini, Full} << Mini << PlacingStep::Move;
}

void TestAgendaRules::steps()
{
    QFETCH(QList<MeetingKind>, waiting);
    QFETCH(MeetingKind, to);
    QList<WaitingItem> items;
    for (const MeetingKind kind : waiting)
        items << WaitingItem{{}, meetingOf(items.size() + 1, kind)};
    QTEST(placingStep(items, meetingOf(9, to)), "step");
}

void TestAgendaRules::moves_data()
{
    using enum MeetingKind;
    using enum HearingOutcome;
    QTest::addColumn<AgendaPlace>("from");
    QTest::addColumn<MeetingKind>("to");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QStringList>("fields");
    const QString why = u"The victim is away."_s;
    const QStringList reason{u"reason"_s};
    const auto row = [](const char *name, const AgendaPlace &from, MeetingKind to, const QString &because, bool refused,
                        const QStringList &fields) {
        QTest::newRow(name) << from << to << because << refused << fields;
    };
    row("full to full", {Full, MeetingState::Planned, NotHeard}, Full, why, false, {});
    row("mini to full", {Mini, MeetingState::Planned, NotHeard}, Full, why, false, {});
    row("mini to mini", {Mini, MeetingState::Planned, NotHeard}, Mini, why, false, {});
    row("full to mini (R026)", {Full, MeetingState::Planned, NotHeard}, Mini, why, true, {});
    row("no reason", {Full, MeetingState::Planned, NotHeard}, Full, {}, false, reason);
    row("a long reason", {Full, MeetingState::Planned, NotHeard}, Full, QString(text::narrativeLimit + 1, u'a'), false,
        reason);
    for (const MeetingState state : {MeetingState::InSession, MeetingState::Held, MeetingState::Cancelled})
        row(toCode(state).toLatin1().constData(), {Full, state, NotHeard}, Full, why, true, {});
    row("heard", {Full, MeetingState::Planned, Heard}, Full, why, true, {});
    row("carried over", {Full, MeetingState::Planned, Carried}, Full, why, true, {});
}

void TestAgendaRules::moves()
{
    QFETCH(AgendaPlace, from);
    QFETCH(MeetingKind, to);
    QFETCH(QString, reason);
    QFETCH(bool, refused);
    QFETCH(QStringList, fields);
    const Result<> result = mayMoveCase(from, to, reason);
    QCOMPARE(result.has_value(), !refused && fields.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, refused ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QCOMPARE(namedFields(result.error().fields), fields);
}

QTEST_GUILESS_MAIN(TestAgendaRules)
#include "tst_AgendaRules.moc"
