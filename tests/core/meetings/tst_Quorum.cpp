// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/Quorum.h"
#include "tests/core/meetings/CalledMeeting.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Who counts for the quorum of a meeting, and who of the core is missing from it (R010).
class TestQuorum : public QObject, protected test::CalledMeeting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void countsNoObserverForTheQuorum();
    void countsTheCouncilOnce();
    void saysWhoOfTheCoreIsMissing();

private:
    void everybodyComesFrom(const char *agency);
};

void TestQuorum::everybodyComesFrom(const char *agency)
{
    const QList<Attendance> all = lines();
    for (const Attendance &one : all) {
        if (one.agencyId == m_job->agency(agency) && one.presence == Presence::Invited)
            MUST(recordArrival(reg(), one.id));
    }
}

void TestQuorum::countsNoObserverForTheQuorum()
{
    MUST(add(u"An Observer"_s, "FRS", Seat::Observer));
    MUST(add(u"A Taker"_s, "SCS", Seat::MinuteTaker));
    MUST(add(u"The Chair"_s, "POL", Seat::Chair));
    openIt();
    const QList<Attendance> all = lines();
    for (const Attendance &one : all) {
        if (one.seat != Seat::Member)
            MUST(recordArrival(reg(), one.id));
    }
    QCOMPARE(agenciesPresent(lines()), 1);
    QVERIFY(isQuorate(4, 4));
    QVERIFY(!isQuorate(3, 4));
}

void TestQuorum::countsTheCouncilOnce()
{
    openIt();
    for (const char *service : {"SCS", "ASC", "CSC"})
        everybodyComesFrom(service);
    QCOMPARE(agenciesPresent(lines()), 1);
    QCOMPARE(agenciesThatCame(lines()), 1);
    everybodyComesFrom("HHR");
    QCOMPARE(agenciesPresent(lines()), 2);
    QCOMPARE(countedText(agenciesPresent(lines())), u"2 data controllers (units of one signatory count once)"_s);
    QCOMPARE(MUST(consultMeeting(reg(), m_meeting))->quorum, 5); // chair, police, council, victim support and one more
}

void TestQuorum::saysWhoOfTheCoreIsMissing()
{
    openIt();
    const auto missing = [this](MeetingKind kind = MeetingKind::Full) {
        return coreAgenciesMissing(kind, lines(), MUST(consultMeeting(reg(), m_meeting))->agencies);
    };
    using Kinds = QList<AgencyKind>;
    QCOMPARE(missing(), (Kinds{AgencyKind::Police, AgencyKind::Council, AgencyKind::VictimSupport}));
    QCOMPARE(missingText(missing()),
             u"the police are not here, and neither is the council, and neither is Victim Support"_s);
    QVERIFY(missing(MeetingKind::Mini).isEmpty());
    everybodyComesFrom("ASC"); // any service of the council stands for it
    everybodyComesFrom("CCT"); // voluntary, but not Victim Support
    QCOMPARE(missing(), (Kinds{AgencyKind::Police, AgencyKind::VictimSupport}));
    everybodyComesFrom("VS");
    QCOMPARE(missingText(missing()), u"the police are not here"_s);
    everybodyComesFrom("POL");
    QVERIFY(missing().isEmpty() && missingText(missing()).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuorum)
#include "tst_Quorum.moc"
