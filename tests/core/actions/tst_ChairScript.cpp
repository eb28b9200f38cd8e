// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/CaseTime.h"
#include "core/actions/hearing/ChairScript.h"
#include "core/actions/hearing/Speakers.h"

#include <QSet>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which step the chair stands at, who has not spoken yet, and how long a case is over its time.
class TestChairScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAt_data();
    void standsAt();
    void eachStepHasItsWords();
    void listsWhoSpeaks();
    void asksTheNext_data();
    void asksTheNext();
    void countsTheTimeOfOneCaseAtATime();
    void isOver_data();
    void isOver();
};

void TestChairScript::standsAt_data()
{
    QTest::addColumn<ScriptStanding>("standing");
    QTest::addColumn<ScriptStep>("chosen");
    QTest::addColumn<ScriptStep>("step");
    using enum ScriptStep;
    const ScriptStanding nothing{false, false, 3, false, false, false, false};
    const ScriptStanding reminded{true, false, 3, false, false, false, false};
    const ScriptStanding presented{true, true, 2, false, false, false, false};
    const ScriptStanding allSpoke{true, true, 0, false, false, false, false};
    const ScriptStanding summedUp{true, true, 0, true, false, false, false};
    const ScriptStanding agreed{true, true, 0, true, true, false, false};
    const ScriptStanding told{true, true, 0, true, true, true, false};
    const ScriptStanding early{false, false, 3, true, true, true, false};
    const ScriptStanding carried{false, false, 3, false, false, false, true};
    QTest::newRow("nothing recorded") << nothing << Welcome << Welcome;
    QTest::newRow("the reminder is recorded") << reminded << Welcome << Presents;
    QTest::newRow("the referrer has spoken") << presented << Welcome << AgenciesSpeak;
    QTest::newRow("everyone has spoken") << allSpoke << Welcome << SumsUp;
    QTest::newRow("summed up") << summedUp << Welcome << Actions;
    QTest::newRow("an action is agreed") << agreed << Welcome << VictimTold;
    QTest::newRow("who tells the victim") << told << Welcome << NextCase;
    QTest::newRow("what comes later is there already") << early << Welcome << Welcome;
    QTest::newRow("carried over at once") << carried << Welcome << NextCase;
    QTest::newRow("the chair is further on") << presented << Actions << Actions;
    QTest::newRow("the record is further on") << agreed << SumsUp << VictimTold;
    QTest::newRow("at the end") << nothing << NextCase << NextCase;
}

void TestChairScript::standsAt()
{
    QFETCH(ScriptStanding, standing);
    QFETCH(ScriptStep, chosen);
    QTEST(presentStep(standing, chosen), "step");
}

void TestChairScript::eachStepHasItsWords()
{
    QSet<QString> words;
    ScriptStep step = ScriptStep::Welcome;
    for (int i = 0; i < scriptSteps; ++i, step = stepAfter(step))
        words << nameOf(step) << wordsOf(step);
    QCOMPARE(int(words.size()), 2 * scriptSteps);
    QCOMPARE(stepAfter(ScriptStep::NextCase), ScriptStep::NextCase);
    QVERIFY(wordsOf(ScriptStep::Welcome).contains(u"protocol"_s));
}

static Attendance line(int agency, Presence presence, Seat seat = Seat::Member)
{
    Attendance attendance;
    attendance.agencyId = AgencyId(agency);
    attendance.presence = presence;
    attendance.seat = seat;
    return attendance;
}

void TestChairScript::listsWhoSpeaks()
{
    const QList<Attendance> attendance{line(1, Presence::Present, Seat::Chair),
                                       line(2, Presence::Present),
                                       line(2, Presence::Present),
                                       line(3, Presence::Invited),
                                       line(4, Presence::Left),
                                       line(5, Presence::Present, Seat::MinuteTaker),
                                       line(6, Presence::Present, Seat::Observer),
                                       line(7, Presence::Present)};
    Contribution nil;
    nil.sourceAgencyId = AgencyId(2);
    nil.kind = ContributionKind::Nil;
    const QList<Speaker> speakers = speakersOf(attendance, {nil}, AgencyId(7));
    QCOMPARE(speakers.size(), 3);
    QCOMPARE(speakers.at(0).agency, AgencyId(7));
    QCOMPARE(speakers.at(1).agency, AgencyId(1));
    QCOMPARE(speakers.at(2).agency, AgencyId(2));
    QVERIFY(!speakers.at(0).spoke && !speakers.at(1).spoke && speakers.at(2).spoke);
}

void TestChairScript::asksTheNext_data()
{
    QTest::addColumn<QList<bool>>("spoke");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("next");
    QTest::newRow("at the start") << QList<bool>{false, false, false} << 0 << 1;
    QTest::newRow("after the first") << QList<bool>{true, false, false} << 1 << 2;
    QTest::newRow("one was passed over") << QList<bool>{true, false, true} << 3 << 2;
    QTest::newRow("two in a row have spoken") << QList<bool>{true, true, false} << 1 << 3;
    QTest::newRow("this one alone is silent") << QList<bool>{true, false, true} << 2 << 2;
    QTest::newRow("all have spoken") << QList<bool>{true, true} << 1 << 0;
    QTest::newRow("the last has left") << QList<bool>{false, false} << 9 << 1;
    QTest::newRow("nobody is here") << QList<bool>{} << 0 << 0;
}

void TestChairScript::asksTheNext()
{
    QFETCH(QList<bool>, spoke);
    QFETCH(int, last);
    QList<Speaker> speakers;
    for (int i = 0; i < spoke.size(); ++i)
        speakers << Speaker{AgencyId(i + 1), spoke.at(i)};
    QTEST(int(nextToSpeak(speakers, AgencyId(last)).value()), "next");
}

void TestChairScript::countsTheTimeOfOneCaseAtATime()
{
    const QDateTime ten(QDate(2026, 11, 12), QTime(10, 0), Qt::UTC);
    const AgendaItemId first(1);
    const AgendaItemId second(2);
    CaseTime time;
    QCOMPARE(time.seconds(first, ten), 0);
    time.take(first, ten);
    QCOMPARE(time.seconds(first, ten.addSecs(90)), 90);
    time.take(first, ten.addSecs(60)); // shown again: nothing begins anew
    QCOMPARE(time.seconds(first, ten.addSecs(90)), 90);
    time.take(second, ten.addSecs(120));
    QCOMPARE(time.seconds(first, ten.addSecs(500)), 120);
    QCOMPARE(time.seconds(second, ten.addSecs(500)), 380);
    time.take(first, ten.addSecs(500));
    QCOMPARE(time.seconds(first, ten.addSecs(510)), 130);
    time.rest(ten.addSecs(510));
    QCOMPARE(time.seconds(first, ten.addSecs(900)), 130);
    time.take(first, ten.addSecs(900));
    QCOMPARE(time.seconds(first, ten.addSecs(800)), 130); // the clock was set back
}

void TestChairScript::isOver_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("over");
    QTest::newRow("at the start") << qint64(0) << 0;
    QTest::newRow("a second before") << qint64(899) << 0;
    QTest::newRow("to the second") << qint64(900) << 0;
    QTest::newRow("a second after") << qint64(901) << 1;
    QTest::newRow("a minute after") << qint64(960) << 1;
    QTest::newRow("more than a minute after") << qint64(961) << 2;
}

void TestChairScript::isOver()
{
    QFETCH(qint64, seconds);
    QTEST(minutesOver(seconds, 15), "over");
}

QTEST_GUILESS_MAIN(TestChairScript)
#include "tst_ChairScript.moc"
