// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/FullHearing.h"

#include <QTest>

using namespace marac;

using Places = QList<AgendaPlace>;
Q_DECLARE_METATYPE(Places)

/// R026: until a full meeting has heard it, a case waits for one.
class TestFullHearing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void owesTheFirstFullMeeting_data();
    void owesTheFirstFullMeeting();
    void carriesOn_data();
    void carriesOn();
};

void TestFullHearing::waits_data()
{
    using enum MeetingState;
    constexpr auto full = MeetingKind::Full;
    constexpr auto mini = MeetingKind::Mini;
    constexpr auto heard = HearingOutcome::Heard;
    constexpr auto open = HearingOutcome::NotHeard;
    QTest::addColumn<Places>("places");
    QTest::addColumn<bool>("settled");
    QTest::newRow("stands nowhere") << Places{} << false;
    QTest::newRow("a full one to come") << Places{{full, Planned, open}} << true;
    QTest::newRow("a mini to come") << Places{{mini, Planned, open}} << true;
    QTest::newRow("just now") << Places{{full, InSession, open}} << true;
    QTest::newRow("cancelled") << Places{{full, Cancelled, open}} << false;
    QTest::newRow("a full one heard it") << Places{{full, Held, heard}} << true;
    QTest::newRow("a mini heard it") << Places{{mini, Held, heard}} << false;
    QTest::newRow("carried over to nowhere") << Places{{full, Held, HearingOutcome::Carried}} << false;
    QTest::newRow("a mini, then a full one to come") << Places{{mini, Held, heard}, {full, Planned, open}} << true;
    QTest::newRow("a mini, then a cancelled one") << Places{{mini, Held, heard}, {full, Cancelled, open}} << false;
}

void TestFullHearing::waits()
{
    QFETCH(Places, places);
    QTEST(waitsOrWasHeard(places), "settled");
}

void TestFullHearing::owesTheFirstFullMeeting_data()
{
    using enum MeetingState;
    constexpr auto full = MeetingKind::Full;
    constexpr auto mini = MeetingKind::Mini;
    constexpr auto heard = HearingOutcome::Heard;
    constexpr auto carried = HearingOutcome::Carried;
    QTest::addColumn<bool>("emergency");
    QTest::addColumn<Places>("places");
    QTest::addColumn<bool>("owed");
    QTest::newRow("an ordinary case") << false << Places{{full, Held, carried}} << false;
    QTest::newRow("an emergency") << true << Places{{full, Held, carried}} << true;
    QTest::newRow("heard by a mini") << false << Places{{mini, Held, heard}} << true;
    QTest::newRow("carried over by a mini") << false << Places{{mini, InSession, carried}} << true;
    QTest::newRow("a mini to come") << false << Places{{mini, Planned, HearingOutcome::NotHeard}} << false;
    QTest::newRow("heard in full since") << true << Places{{mini, Held, carried}, {full, Held, heard}} << false;
}

void TestFullHearing::owesTheFirstFullMeeting()
{
    QFETCH(bool, emergency);
    QFETCH(Places, places);
    QTEST(isOwedFirstFull(emergency, places), "owed");
}

void TestFullHearing::carriesOn_data()
{
    using enum HearingOutcome;
    constexpr auto full = MeetingKind::Full;
    constexpr auto mini = MeetingKind::Mini;
    QTest::addColumn<MeetingKind>("kind");
    QTest::addColumn<HearingOutcome>("outcome");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<CarryStep>("step");
    QTest::newRow("heard in full") << full << Heard << false << CarryStep::Nothing;
    QTest::newRow("heard in full after all") << full << Heard << true << CarryStep::TakeBack;
    QTest::newRow("carried over") << full << Carried << false << CarryStep::Place;
    QTest::newRow("carried over already") << full << Carried << true << CarryStep::Wait;
    QTest::newRow("heard by a mini") << mini << Heard << false << CarryStep::Place;
    QTest::newRow("heard by a mini, waiting") << mini << Heard << true << CarryStep::Wait;
    QTest::newRow("carried over by a mini") << mini << Carried << false << CarryStep::Place;
    QTest::newRow("not heard") << full << NotHeard << false << CarryStep::Nothing;
    QTest::newRow("not heard, waiting") << full << NotHeard << true << CarryStep::Nothing;
}

void TestFullHearing::carriesOn()
{
    QFETCH(MeetingKind, kind);
    QFETCH(HearingOutcome, outcome);
    QFETCH(bool, waits);
    QTEST(carryStep(kind, outcome, waits), "step");
}

QTEST_GUILESS_MAIN(TestFullHearing)
#include "tst_FullHearing.moc"
