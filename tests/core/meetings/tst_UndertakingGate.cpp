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
    void staysClosedUnlessInSession_data();
    void staysClosedUnlessInSession();
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

void TestUndertakingGate::staysClosedUnlessInSession_data()
{
    QTest::addColumn<MeetingState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("planned") << MeetingState::Planned << QStringLiteral("Open it");
    QTest::newRow("held") << MeetingState::Held << QStringLiteral("is over");
    QTest::newRow("cancelled") << MeetingState::Cancelled << QStringLiteral("was cancelled");
}

/// Each state in its own words: nobody opens what is over.
void TestUndertakingGate::staysClosedUnlessInSession()
{
    QFETCH(MeetingState, state);
    QFETCH(QString, said);
    Meeting meeting;
    meeting.state = state;
    for (const Presence presence : {Presence::Present, Presence::Left}) {
        const GateState gate = undertakingGate(meeting, {person("A", presence, true)});
        QVERIFY(!gate.open);
        QVERIFY2(gate.reason.contains(said), qPrintable(gate.reason));
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
