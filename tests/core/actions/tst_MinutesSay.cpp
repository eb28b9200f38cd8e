// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "core/risk/tool/RiskToolTable.h"
#include "tests/core/actions/OneCaseInSession.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What minutes say of a meeting: who was there, who tells the victim, by which tool a risk is named, and how the quorum came
/// about.
class TestMinutesSay : public QObject, protected test::OneCaseInSession
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void writesTheRecordAndReadsItBack();
    void asksWhoseAnalysisItIs();
    void namesWhoTellsTheVictim();
    void namesWhoWritesAndWhoObserves();
    void saysWhetherACarriedCaseHasAMeeting();
    void saysHowTheQuorumCameAboutInOrder();
    void namesTheRiskByTheToolOfItsAssessment();
};

void TestMinutesSay::writesTheRecordAndReadsItBack()
{
    hearAll();
    const QByteArray text = canonicalText(*[this] {
        MUST(approveMinutes(reg(), m_meeting, approval()));
        MUST(lockMinutes(reg(), m_meeting));
        return file().locked;
    }());
    const std::optional<MinutesRecord> again = minutesRecordFrom(text);
    QVERIFY(again.has_value());
    QCOMPARE(canonicalText(*again), text);
    QVERIFY(!minutesRecordFrom("{}"));
    QVERIFY(!minutesRecordFrom("nothing of the kind"));
}

void TestMinutesSay::asksWhoseAnalysisItIs()
{
    RiskAnalysis analysis;
    analysis.agendaItemId = m_item.id;
    analysis.harm = u"The door may be set alight."_s;
    const Result<> kept = keepRiskAnalysis(reg(), analysis);
    QVERIFY(!kept);
    QCOMPARE(kept.error().fields.first().field, u"analysisAgencyId"_s);
    analysis.sourceAgencyId = m_job->agency("POL");
    MUST(keepRiskAnalysis(reg(), analysis));
    QCOMPARE(file().hearings.first().analysis.sourceAgencyId, m_job->agency("POL"));
    analysis = file().hearings.first().analysis;
    analysis.sourceAgencyId = m_job->agency("VS");
    MUST(keepRiskAnalysis(reg(), analysis));
    QVERIFY(m_job->trail().first().event.fields.contains(u"sourceAgencyId"_s));
    QCOMPARE(file().hearings.first().analysis.sourceAgencyId, m_job->agency("VS"));
}

void TestMinutesSay::namesWhoTellsTheVictim()
{
    RiskAnalysis analysis;
    analysis.agendaItemId = m_item.id;
    analysis.sourceAgencyId = m_job->agency("POL");
    analysis.victimToldHow = u"By phone on the safe number."_s;
    const Result<> nobody = keepRiskAnalysis(reg(), analysis);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().fields.first().field, u"victimToldBy"_s);
    analysis.victimToldBy = m_job->agency("HHR");
    MUST(keepRiskAnalysis(reg(), analysis));
    analysis = file().hearings.first().analysis;
    QCOMPARE(analysis.victimToldBy, m_job->agency("HHR"));
    analysis.victimToldBy = m_job->agency("VS");
    MUST(keepRiskAnalysis(reg(), analysis));
    hearAll();
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(lockMinutes(reg(), m_meeting));
    const MinutesCase heard = file().locked->cases.first();
    QVERIFY2(heard.victimToldBy.contains(u"Victim Support"_s), qPrintable(heard.victimToldBy));
    QCOMPARE(heard.victimToldHow, u"By phone on the safe number."_s);
}

void TestMinutesSay::namesWhoWritesAndWhoObserves()
{
    const auto comes = [this](const QString &name, Seat seat) {
        Attendance line;
        line.meetingId = m_meeting;
        line.agencyId = m_job->agency("SCS");
        line.name = name;
        line.seat = seat;
        const AttendanceId id = *MUST(addAttendance(reg(), line));
        MUST(recordArrival(reg(), id));
        MUST(recordSignature(reg(), id));
    };
    comes(u"Alex Morgan"_s, Seat::MinuteTaker);
    comes(u"Nia Pugh"_s, Seat::Observer);
    hearAll();
    const MinutesRecord record = minutesRecordOf(m_job->db(), file());
    QCOMPARE(record.minuteTaker, u"Alex Morgan"_s);
    QCOMPARE(record.present.size(), 3);
    for (const MinutesAttendee &attendee : record.present)
        QCOMPARE(attendee.observer, attendee.name == u"Nia Pugh"_s);
    QCOMPARE(file().chairs.count(u"Helen Marsh"_s), 1);
    QVERIFY(!file().chairs.contains(u"Alex Morgan"_s) && !file().chairs.contains(u"Nia Pugh"_s));
    // Neither speaks for an agency.
    QVERIFY2(record.meetingDecisions.first().startsWith(u"Present: 1 "_s), qPrintable(record.meetingDecisions.first()));
}

void TestMinutesSay::saysWhetherACarriedCaseHasAMeeting()
{
    const auto outcome = [this] { return minutesRecordOf(m_job->db(), file()).cases.first().heardOutcome; };
    MUST(recordHearing(reg(), m_item.id, HearingOutcome::Carried));
    QVERIFY2(outcome().contains(u"waits for a meeting"_s), qPrintable(outcome()));
    m_job->meetingOn(QDate(2026, 12, 10));
    QVERIFY(outcome().contains(u"waits for a meeting"_s));
    MUST(recordHearing(reg(), m_item.id, HearingOutcome::Carried));
    QVERIFY2(outcome().contains(u"next meeting"_s), qPrintable(outcome()));
}

void TestMinutesSay::saysHowTheQuorumCameAboutInOrder()
{
    const auto decisions = [this] { return minutesRecordOf(m_job->db(), file()).meetingDecisions; };
    QCOMPARE(decisions().size(), 1);
    m_job->chairArrives(m_meeting);
    const int came = agenciesThatCame(file().meeting.attendance);
    MUST(goOnWithoutQuorum(reg(), m_meeting, {u"Everyone who knows the case is here."_s, u"Helen Marsh"_s}));
    QCOMPARE(
        decisions(),
        (QStringList{u"The quorum of 5 was not met when the chair, Helen Marsh, decided to go on: Everyone who knows "
                     u"the case is here."_s,
                     u"Came in all: %1; the quorum was not met."_s.arg(countedText(came))}));
    for (const Attendance &line : file().meeting.attendance) {
        if (line.presence != Presence::Invited)
            continue;
        MUST(recordArrival(reg(), line.id));
        MUST(recordSignature(reg(), line.id));
    }
    QVERIFY2(decisions().first().startsWith(u"The quorum of 5 was not met when"_s), qPrintable(decisions().first()));
    QVERIFY2(decisions().last().startsWith(u"Came in all: "_s), qPrintable(decisions().last()));
    QVERIFY2(decisions().last().endsWith(u"; the quorum was met later."_s), qPrintable(decisions().last()));
}

void TestMinutesSay::namesTheRiskByTheToolOfItsAssessment()
{
    Action action;
    action.agendaItemId = m_item.id;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = u"Fit a letterbox blocker"_s;
    action.dueOn = QDate(2026, 11, 19);
    action.riskItem = 4;
    MUST(keepAction(reg(), action));
    const auto lowers = [this] { return minutesRecordOf(m_job->db(), file()).cases.first().actions.first().lowers; };
    const QString before = lowers();
    QVERIFY(before.startsWith(u"4 "_s));
    const RiskTool first = RiskToolTable::inUse(m_job->db());
    QByteArray second = first.json;
    second.replace("\"version\": 1,", "\"version\": 2,").replace(first.item(4).name.toUtf8(), "Another risk");
    MUST(adoptRiskTool(reg(), second, u"The partnership"_s));
    QCOMPARE(RiskToolTable::inUse(m_job->db()).item(4).name, u"Another risk"_s);
    QCOMPARE(lowers(), before);
}

QTEST_GUILESS_MAIN(TestMinutesSay)
#include "tst_MinutesSay.moc"
