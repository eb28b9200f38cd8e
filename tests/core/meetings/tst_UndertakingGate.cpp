// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/UndertakingGate.h"

#include <QTest>

using namespace marac;

/// R103, and scenario 6: nine present, one of them unsigned.
class TestUndertakingGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysClosedUntilTheMeetingIsOpened();
    void staysClosedWhileNobodyIsPresent();
    void opensWhenEveryonePresentHasSigned();
    void namesWhoHasNotSigned();
    void opensWhenTheUnsignedPersonLeaves();
    void closesAgainForALateArrival();
    void ignoresApologiesAndTheInvited();
    void closesForWhoComesBeforeTheOpening();
};

static const QDateTime nine(QDate(2026, 10, 8), QTime(9, 0), Qt::UTC);

static Attendance person(const char *name, Presence presence, bool hasSigned)
{
    Attendance line;
    line.name = QString::fromLatin1(name);
    line.presence = presence;
    if (hasSigned)
        line.signedAt = nine;
    return line;
}

static Meeting inSession()
{
    Meeting meeting;
    meeting.state = MeetingState::InSession;
    return meeting;
}

void TestUndertakingGate::staysClosedUntilTheMeetingIsOpened()
{
    for (const MeetingState state : {MeetingState::Planned, MeetingState::Held, MeetingState::Cancelled}) {
        Meeting meeting;
        meeting.state = state;
        const GateState gate = undertakingGate(meeting, {person("A", Presence::Present, true)});
        QVERIFY(!gate.open);
        QVERIFY(!gate.reason.isEmpty());
    }
}

void TestUndertakingGate::staysClosedWhileNobodyIsPresent()
{
    QVERIFY(!undertakingGate(inSession(), {}).open);
    QVERIFY(!undertakingGate(inSession(), {person("A", Presence::Left, true)}).open);
}

void TestUndertakingGate::opensWhenEveryonePresentHasSigned()
{
    const GateState gate =
        undertakingGate(inSession(), {person("A", Presence::Present, true), person("B", Presence::Present, true)});
    QVERIFY(gate.open);
    QVERIFY(gate.reason.isEmpty());
}

void TestUndertakingGate::namesWhoHasNotSigned()
{
    const GateState gate = undertakingGate(
        inSession(), {person("A", Presence::Present, true), person("Ruth Ellison", Presence::Present, false)});
    QVERIFY(!gate.open);
    QCOMPARE(gate.unsignedNames, QStringList{QStringLiteral("Ruth Ellison")});
    QVERIFY(!gate.reason.contains(QStringLiteral("Ruth")));
}

void TestUndertakingGate::opensWhenTheUnsignedPersonLeaves()
{
    QVERIFY(
        undertakingGate(inSession(), {person("A", Presence::Present, true), person("B", Presence::Left, false)}).open);
}

void TestUndertakingGate::closesAgainForALateArrival()
{
    QList<Attendance> lines{person("A", Presence::Present, true)};
    QVERIFY(undertakingGate(inSession(), lines).open);
    lines << person("Late", Presence::Present, false);
    QVERIFY(!undertakingGate(inSession(), lines).open);
    lines.last().signedAt = nine;
    QVERIFY(undertakingGate(inSession(), lines).open);
}

void TestUndertakingGate::ignoresApologiesAndTheInvited()
{
    QVERIFY(undertakingGate(inSession(),
                            {person("A", Presence::Present, true), person("B", Presence::Apologies, false),
                             person("C", Presence::Invited, false)})
                .open);
}

void TestUndertakingGate::closesForWhoComesBeforeTheOpening()
{
    const Meeting planned;
    QVERIFY(!undertakingGate(planned, {person("A", Presence::Invited, false)}).closesCases);
    const GateState gate = undertakingGate(planned, {person("A", Presence::Present, false)});
    QVERIFY(gate.closesCases);
    QVERIFY(!gate.open);
    QCOMPARE(gate.unsignedNames.size(), 1);
    const GateState hasSigned = undertakingGate(planned, {person("A", Presence::Present, true)});
    QVERIFY(!hasSigned.closesCases);
    QVERIFY(!hasSigned.open); // to be heard, the meeting is opened
}

QTEST_GUILESS_MAIN(TestUndertakingGate)
#include "tst_UndertakingGate.moc"
