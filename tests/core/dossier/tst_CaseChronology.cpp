// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseChronology.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R098: what a case's chronology tells, in what order.
class TestCaseChronology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void saysNothingOf_data();
    void saysNothingOf();
    void goesByDayAndThenTime();
    void tellsWhoseWordItIs();
    void followsTheWallClock();
};

static const QDate today(2026, 11, 20);

static QDateTime at(QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone("Europe/London")).toUTC();
}

static CaseDossier dossier()
{
    CaseDossier dossier;
    dossier.file.ref = u"SHC-2026-0001"_s;
    return dossier;
}

static CaseDossier with(const Referral &referral)
{
    CaseDossier file = dossier();
    file.referrals << ReferralRecord{referral, {}, {}};
    return file;
}

static CaseDossier with(HearingOutcome outcome, QDate day, MeetingState state)
{
    CaseDossier file = dossier();
    CaseHearing hearing;
    hearing.item.outcome = outcome;
    hearing.meeting.heldOn = day;
    hearing.meeting.ref = u"MTG"_s;
    hearing.meeting.state = state;
    file.hearings << hearing;
    return file;
}

static CaseDossier with(CaseEventKind kind, const QString &text)
{
    CaseDossier file = dossier();
    file.events << CaseEvent{1, {}, at({2026, 11, 5}, {14, 30}), kind, text, AgencyId(4)};
    return file;
}

void TestCaseChronology::tells_data()
{
    QTest::addColumn<CaseDossier>("file");
    QTest::addColumn<ChronologyKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    Referral referral;
    referral.ref = u"REF-1"_s;
    referral.receivedAt = at({2026, 10, 20}, {9, 0});
    referral.incidentOn = {2026, 10, 17};
    referral.narrative = u"Paint thrown."_s;
    referral.state = ReferralState::Accepted;
    referral.decidedAt = at({2026, 10, 22}, {9, 0});
    QTest::newRow("incident") << with(referral) << ChronologyKind::Incident << QDate(2026, 10, 17)
                              << u"Paint thrown."_s;
    QTest::newRow("received") << with(referral) << ChronologyKind::Referral << QDate(2026, 10, 20)
                              << u"REF-1 received"_s;
    QTest::newRow("accepted") << with(referral) << ChronologyKind::Referral << QDate(2026, 10, 22)
                              << u"REF-1 accepted"_s;
    referral.emergency = true;
    QTest::newRow("emergency") << with(referral) << ChronologyKind::Referral << QDate(2026, 10, 20)
                               << u"REF-1 received as an emergency"_s;
    referral.repeatOf = MeetingId(3);
    QTest::newRow("repeat") << with(referral) << ChronologyKind::Referral << QDate(2026, 10, 22)
                            << u"REF-1 accepted as a repeat"_s;

    CaseDossier assessed = dossier();
    Assessment assessment;
    assessment.assessedOn = {2026, 10, 21};
    assessment.computedBand = RiskBand::High;
    assessment.ticks = 12;
    Judgement judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"They wait at the door."_s;
    judgement.judgedAt = at({2026, 10, 23}, {11, 0});
    assessment.judgements << judgement;
    assessed.assessments << assessment;
    QTest::newRow("assessed") << assessed << ChronologyKind::Risk << QDate(2026, 10, 21)
                              << u"Risk assessed: High, 12 out of 20"_s;
    QTest::newRow("judged") << assessed << ChronologyKind::Risk << QDate(2026, 10, 23)
                            << u"Band set to Very high by judgement: They wait at the door."_s;

    const QDate before(2026, 11, 12);
    const QDate after(2026, 12, 10);
    QTest::newRow("heard") << with(HearingOutcome::Heard, before, MeetingState::Held) << ChronologyKind::Meeting
                           << before << u"Heard at MTG"_s;
    QTest::newRow("carried") << with(HearingOutcome::Carried, before, MeetingState::Held) << ChronologyKind::Meeting
                             << before << u"Carried over at MTG"_s;
    QTest::newRow("not heard") << with(HearingOutcome::NotHeard, before, MeetingState::Held) << ChronologyKind::Meeting
                               << before << u"On the agenda of MTG, not heard"_s;
    QTest::newRow("to come") << with(HearingOutcome::NotHeard, after, MeetingState::Planned) << ChronologyKind::Meeting
                             << after << u"To be heard at MTG"_s;

    CaseDossier shared = dossier();
    CaseCirculation sent;
    sent.agencyCode = u"POL"_s;
    sent.recipient = u"PDMO"_s;
    sent.meetingRef = u"MTG"_s;
    sent.sentAt = at({2026, 11, 2}, {16, 0});
    shared.circulations << sent;
    shared.contributions << CaseContribution{AgencyId(4), u"POL"_s, at(before, {10, 0}), ContributionKind::Withheld,
                                             u"MTG"_s};
    QTest::newRow("sent") << shared << ChronologyKind::Sharing << QDate(2026, 11, 2)
                          << u"Case list sent to POL (PDMO) for MTG"_s;
    QTest::newRow("withheld") << shared << ChronologyKind::Sharing << before << u"POL withheld information at MTG"_s;

    CaseDossier planned = dossier();
    ActionRow row;
    row.ownerCode = u"HHR"_s;
    row.action.id = ActionId(7);
    row.action.ref = u"ACT-1"_s;
    row.action.text = u"Change the locks."_s;
    row.action.setOn = before;
    row.action.dueOn = {2026, 11, 19};
    planned.actions << row;
    planned.feedback.insert(
        row.action.id, {{1, row.action.id, AgencyId(4), {2026, 11, 18}, ActionState::Completed, u"Both doors."_s}});
    QTest::newRow("action") << planned << ChronologyKind::Action << before
                            << u"ACT-1 set for HHR: Change the locks. Due 19/11/2026."_s;
    QTest::newRow("report") << planned << ChronologyKind::Action << QDate(2026, 11, 18)
                            << u"ACT-1 reported: done. Both doors."_s;

    planned.takenBack.insert(row.action.id,
                             {{2,
                               row.action.id,
                               AgencyId(4),
                               {2026, 11, 16},
                               ActionState::NotDone,
                               u"Another flat."_s,
                               {2026, 11, 17},
                               u"A. Person"_s}});
    QTest::newRow("wrong report") << planned << ChronologyKind::Action << QDate(2026, 11, 16)
                                  << u"ACT-1 reported: not done (taken back later)"_s;
    QTest::newRow("taken back") << planned << ChronologyKind::Action << QDate(2026, 11, 17)
                                << u"ACT-1: the report of 16/11/2026 taken back. Another flat."_s;

    const QDate noted(2026, 11, 5);
    QTest::newRow("note") << with(CaseEventKind::Note, u"She rang."_s) << ChronologyKind::Tracking << noted
                          << u"She rang."_s;
    QTest::newRow("new incident") << with(CaseEventKind::Incident, u"A brick."_s) << ChronologyKind::Incident << noted
                                  << u"A brick."_s;
    QTest::newRow("returned") << with(CaseEventKind::Returned, u"Unsigned."_s) << ChronologyKind::Referral << noted
                              << u"Had been returned: Unsigned."_s;
    QTest::newRow("closed") << with(CaseEventKind::Closed, u"Safe."_s) << ChronologyKind::File << noted
                            << u"Case file closed: Safe."_s;
    QTest::newRow("reopened") << with(CaseEventKind::Reopened, u"Again."_s) << ChronologyKind::File << noted
                              << u"Case file reopened: Again."_s;
    QTest::newRow("left open") << with(CaseEventKind::LeftOpen, u"1 action"_s) << ChronologyKind::File << noted
                               << u"1 action"_s;
    CaseDossier opened = dossier();
    opened.file.openedOn = {2026, 10, 22};
    QTest::newRow("opened") << opened << ChronologyKind::File << QDate(2026, 10, 22)
                            << u"Case file SHC-2026-0001 opened"_s;
}

void TestCaseChronology::tells()
{
    QFETCH(CaseDossier, file);
    QFETCH(ChronologyKind, kind);
    QFETCH(QDate, day);
    QFETCH(QString, text);
    QStringList lines;
    for (const ChronologyLine &line : caseChronology(file, today))
        lines << line.day.toString(Qt::ISODate) + u' ' + toCode(line.kind) + u' ' + line.text;
    const QString expected = day.toString(Qt::ISODate) + u' ' + toCode(kind) + u' ' + text;
    QVERIFY2(lines.count(expected) == 1, qPrintable(expected + u" in "_s + lines.join(u'\n')));
}

void TestCaseChronology::saysNothingOf_data()
{
    QTest::addColumn<CaseDossier>("file");
    QTest::newRow("a file without a day") << dossier();
    QTest::newRow("a cancelled meeting") << with(HearingOutcome::NotHeard, {2026, 11, 12}, MeetingState::Cancelled);
    QTest::newRow("the receipt that its referral tells") << with(CaseEventKind::Referral, u"REF-1"_s);
}

void TestCaseChronology::saysNothingOf()
{
    QFETCH(CaseDossier, file);
    QVERIFY(caseChronology(file, today).isEmpty());
}

void TestCaseChronology::goesByDayAndThenTime()
{
    CaseDossier file = dossier();
    const QDate day(2026, 11, 5);
    for (const auto &[time, text] : {std::pair(QTime(15, 0), u"third"_s), std::pair(QTime(9, 0), u"second"_s)})
        file.events << CaseEvent{1, {}, at(day, time), CaseEventKind::Note, text, {}};
    file.events << CaseEvent{1, {}, at(day, {23, 0}), CaseEventKind::Incident, u"first: the day alone"_s, {}};
    file.events << CaseEvent{1, {}, at(day.addDays(-1), {23, 0}), CaseEventKind::Note, u"before"_s, {}};
    QStringList texts;
    for (const ChronologyLine &line : caseChronology(file, today))
        texts << line.text;
    QCOMPARE(texts, (QStringList{u"before"_s, u"first: the day alone"_s, u"second"_s, u"third"_s}));
}

void TestCaseChronology::tellsWhoseWordItIs()
{
    const QList<ChronologyLine> lines = caseChronology(with(CaseEventKind::Note, u"She rang."_s), today);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().sourceAgencyId, AgencyId(4));
}

void TestCaseChronology::followsTheWallClock()
{
    CaseDossier file = dossier();
    // Half past midnight in summer is the day before in UTC.
    file.events << CaseEvent{1, {}, QDateTime({2026, 7, 1}, {23, 30}, Qt::UTC), CaseEventKind::Note, u"late"_s, {}};
    const ChronologyLine line = caseChronology(file, today).first();
    QCOMPARE(line.day, QDate(2026, 7, 2));
    QCOMPARE(line.time, QTime(0, 30));
}

QTEST_GUILESS_MAIN(TestCaseChronology)
#include "tst_CaseChronology.moc"
