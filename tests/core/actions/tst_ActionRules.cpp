// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionDue.h"
#include "core/actions/MayReportOnAction.h"
#include "core/actions/hearing/ContributionProblems.h"
#include "core/base/Text.h"
#include "tests/support/NamedFields.h"

#include <QTest>
#include <QTimeZone>

using namespace marac;
using namespace Qt::StringLiterals;
using test::namedFields;

/// The rules of what is said and agreed in a hearing, as tables: contributions, actions, and the reports that end them.
class TestActionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stands_data();
    void stands();
    void isOverdueFromItsTimeOn_data();
    void isOverdueFromItsTimeOn();
    void agrees_data();
    void agrees();
    void takesAReport_data();
    void takesAReport();
    void takesAContribution_data();
    void takesAContribution();
};

static const QDate meetingDay(2026, 11, 12);
static const QDate today(2026, 11, 20);

void TestActionRules::stands_data()
{
    using enum ActionState;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<ActionStanding>("standing");
    QTest::newRow("due tomorrow") << Open << today.addDays(1) << ActionStanding::NotYetDue;
    QTest::newRow("due today") << Open << today << ActionStanding::DueToday;
    QTest::newRow("due yesterday") << Open << today.addDays(-1) << ActionStanding::Overdue;
    QTest::newRow("done after its day") << Completed << today.addDays(-1) << ActionStanding::Ended;
    QTest::newRow("no longer possible") << NotPossible << today << ActionStanding::Ended;
    QTest::newRow("not done") << NotDone << today.addDays(1) << ActionStanding::Ended;
}

void TestActionRules::stands()
{
    QFETCH(ActionState, state);
    QFETCH(QDate, dueOn);
    Action action;
    action.state = state;
    action.dueOn = dueOn;
    QTEST(actionStanding(action, today), "standing");
}

void TestActionRules::isOverdueFromItsTimeOn_data()
{
    using enum ActionState;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QTime>("dueAt");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<ActionStanding>("standing");
    const QTime six(18, 0);
    QTest::newRow("before") << Open << six << QTime(17, 59) << ActionStanding::DueToday;
    QTest::newRow("in time to the minute") << Open << six << six << ActionStanding::DueToday;
    QTest::newRow("the minute after") << Open << six << QTime(18, 1) << ActionStanding::Overdue;
    QTest::newRow("by the end of the day") << Open << QTime() << QTime(23, 59) << ActionStanding::DueToday;
    QTest::newRow("done") << Completed << six << QTime(18, 1) << ActionStanding::Ended;
}

void TestActionRules::isOverdueFromItsTimeOn()
{
    QFETCH(ActionState, state);
    QFETCH(QTime, dueAt);
    QFETCH(QTime, now);
    Action action;
    action.state = state;
    action.dueOn = today;
    action.dueAt = dueAt;
    const auto at = [now](QDate day) { return QDateTime(day, now, QTimeZone("Europe/London")).toUTC(); };
    QTEST(actionStanding(action, at(today)), "standing");
    if (state != ActionState::Open)
        return;
    QCOMPARE(actionStanding(action, at(today.addDays(-1))), ActionStanding::NotYetDue);
    QCOMPARE(actionStanding(action, at(today.addDays(1))), ActionStanding::Overdue);
    QCOMPARE(actionStanding(action, today), ActionStanding::DueToday); // figures and chasing go by days
}

void TestActionRules::agrees_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QDate>("meeting");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const auto &mend, const QStringList &fields, QDate meeting = meetingDay) {
        Action action;
        action.text = u"Fit a letterbox blocker"_s;
        action.ownerAgencyId = AgencyId(1);
        action.dueOn = meetingDay;
        mend(action);
        QTest::newRow(name) << action << meeting << fields;
    };
    row("due on the meeting's day", [](Action &) {}, {});
    row("says nothing", [](Action &a) { a.text = u" \n"_s; }, {u"text"_s});
    row("too long", [](Action &a) { a.text = QString(text::narrativeLimit + 1, u'a'); }, {u"text"_s});
    row("nobody's (R032)", [](Action &a) { a.ownerAgencyId = {}; }, {u"ownerAgencyId"_s});
    row("no day", [](Action &a) { a.dueOn = {}; }, {u"dueOn"_s});
    row("due before the meeting", [](Action &a) { a.dueOn = meetingDay.addDays(-1); }, {u"dueOn"_s});
    row("due before the meeting begins", [](Action &a) { a.dueAt = QTime(9, 29); }, {u"dueAt"_s});
    row("due as it begins", [](Action &a) { a.dueAt = QTime(9, 30); }, {});
    row("an early hour of another day",
        [](Action &a) {
            a.dueOn = meetingDay.addDays(1);
            a.dueAt = QTime(8, 0);
        },
        {});
    row(
        "no day of the meeting to hold it against", [](Action &a) { a.dueOn = meetingDay.addDays(-1); }, {}, QDate());
    row("no risk item", [](Action &a) { a.riskItem = 0; }, {});
    row("the last risk item", [](Action &a) { a.riskItem = 20; }, {});
    row("below the first", [](Action &a) { a.riskItem = -1; }, {u"riskItem"_s});
    row("past the last", [](Action &a) { a.riskItem = 21; }, {u"riskItem"_s});
    row("nothing at all", [](Action &a) { a = {}; }, {u"text"_s, u"ownerAgencyId"_s, u"dueOn"_s});
}

void TestActionRules::agrees()
{
    QFETCH(Action, action);
    QFETCH(QDate, meeting);
    QTEST(namedFields(actionProblems(action, meeting, QTime(9, 30))), "fields");
}

void TestActionRules::takesAReport_data()
{
    using enum ActionState;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<ActionFeedback>("feedback");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, ActionState state, const auto &mend, bool refused,
                        const QStringList &fields) {
        ActionFeedback feedback;
        feedback.sourceAgencyId = AgencyId(1);
        feedback.receivedOn = today;
        feedback.outcome = Completed;
        feedback.text = u"Fitted on Tuesday."_s;
        mend(feedback);
        QTest::newRow(name) << state << feedback << refused << fields;
    };
    const auto whole = [](ActionFeedback &) {};
    row("done", Open, whole, false, {});
    row("no more than done (R034)", Open, [](ActionFeedback &f) { f.text.clear(); }, false, {u"text"_s});
    for (const ActionState outcome : {Open, NotPossible, NotDone}) {
        row(toCode(outcome).toLatin1().constData(), Open, [outcome](ActionFeedback &f) { f.outcome = outcome; }, false,
            {});
        row((toCode(outcome) + u" without words"_s).toLatin1().constData(), Open,
            [outcome](ActionFeedback &f) {
                f.outcome = outcome;
                f.text.clear();
            },
            false, {u"text"_s});
    }
    row("too long", Open, [](ActionFeedback &f) { f.text = QString(text::narrativeLimit + 1, u'a'); }, false,
        {u"text"_s});
    row("no day", Open, [](ActionFeedback &f) { f.receivedOn = {}; }, false, {u"receivedOn"_s});
    row("tomorrow", Open, [](ActionFeedback &f) { f.receivedOn = today.addDays(1); }, false, {u"receivedOn"_s});
    row("on the meeting's day", Open, [](ActionFeedback &f) { f.receivedOn = meetingDay; }, false, {});
    row("before the meeting", Open, [](ActionFeedback &f) { f.receivedOn = meetingDay.addDays(-1); }, false,
        {u"receivedOn"_s});
    const auto doneOn = [](QDate day) { return [day](ActionFeedback &f) { f.completedOn = day; }; };
    row("done on the meeting's day", Open, doneOn(meetingDay), false, {});
    row("done on the day of the report", Open, doneOn(today), false, {});
    row("done before the meeting", Open, doneOn(meetingDay.addDays(-1)), false, {u"completedOn"_s});
    row("done tomorrow", Open, doneOn(today.addDays(1)), false, {u"completedOn"_s});
    row("done after the report", Open,
        [](ActionFeedback &f) {
            f.receivedOn = today.addDays(-2);
            f.completedOn = today.addDays(-1);
        },
        false, {u"completedOn"_s});
    for (const ActionState outcome : {Open, NotPossible, NotDone})
        row((toCode(outcome) + u" has no day of being done"_s).toLatin1().constData(), Open,
            [outcome](ActionFeedback &f) {
                f.outcome = outcome;
                f.completedOn = today;
            },
            false, {u"completedOn"_s});
    row("too long a name", Open, [](ActionFeedback &f) { f.reportedBy = QString(text::lineLimit + 1, u'a'); }, false,
        {u"reportedBy"_s});
    row("another agency's (R032)", Open, [](ActionFeedback &f) { f.sourceAgencyId = AgencyId(2); }, true, {});
    row("nobody's", Open, [](ActionFeedback &f) { f.sourceAgencyId = {}; }, true, {});
    for (const ActionState ended : {Completed, NotPossible, NotDone})
        row((u"ended: "_s + toCode(ended)).toLatin1().constData(), ended, whole, true, {});
}

void TestActionRules::takesAReport()
{
    QFETCH(ActionState, state);
    QFETCH(ActionFeedback, feedback);
    QFETCH(bool, refused);
    QFETCH(QStringList, fields);
    Action action;
    action.ownerAgencyId = AgencyId(1);
    action.state = state;
    action.setOn = meetingDay;
    const Result<> result = mayReportOnAction(action, feedback, today);
    QCOMPARE(result.has_value(), !refused && fields.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, refused ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QCOMPARE(namedFields(result.error().fields), fields);
}

void TestActionRules::takesAContribution_data()
{
    using enum ContributionKind;
    QTest::addColumn<ContributionKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasSource");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("fact") << Fact << u"Two calls since October."_s << true << QStringList();
    QTest::newRow("fact without words") << Fact << QString() << true << QStringList{u"text"_s};
    QTest::newRow("opinion") << Opinion << u"He is not deterred."_s << true << QStringList();
    QTest::newRow("opinion without words") << Opinion << QString() << true << QStringList{u"text"_s};
    QTest::newRow("nothing to report (R028)") << Nil << QString() << true << QStringList();
    QTest::newRow("withheld on a ground (R050)") << Withheld << u"Sub judice"_s << true << QStringList();
    QTest::newRow("withheld without its ground") << Withheld << QString() << true << QStringList{u"text"_s};
    QTest::newRow("nobody's (R008)") << Nil << QString() << false << QStringList{u"sourceAgencyId"_s};
    QTest::newRow("too long") << Fact << QString(text::narrativeLimit + 1, u'a') << true << QStringList{u"text"_s};
    QTest::newRow("nothing at all") << Fact << QString() << false << QStringList{u"sourceAgencyId"_s, u"text"_s};
}

void TestActionRules::takesAContribution()
{
    QFETCH(ContributionKind, kind);
    QFETCH(QString, text);
    QFETCH(bool, hasSource);
    Contribution contribution;
    contribution.kind = kind;
    contribution.text = text;
    contribution.sourceAgencyId = hasSource ? AgencyId(1) : AgencyId();
    QTEST(namedFields(contributionProblems(contribution)), "fields");
}

QTEST_GUILESS_MAIN(TestActionRules)
#include "tst_ActionRules.moc"
