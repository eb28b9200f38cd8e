// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlansByMeeting.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The plan of the last meeting comes first.
class TestPlansByMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

using Set = QList<std::pair<QString, QDate>>; ///< the meeting of each action, and its day

void TestPlansByMeeting::splits_data()
{
    const QDate october(2026, 10, 8);
    const QDate november(2026, 11, 12);
    QTest::addColumn<Set>("set");
    QTest::addColumn<QStringList>("plans");
    QTest::newRow("none") << Set{} << QStringList{};
    QTest::newRow("one meeting") << Set{{u"MTG-1"_s, october}, {u"MTG-1"_s, october}} << QStringList{u"MTG-1: 0 1"_s};
    QTest::newRow("newest first, each in its order")
        << Set{{u"MTG-1"_s, october}, {u"MTG-2"_s, november}, {u"MTG-1"_s, october}, {u"MTG-2"_s, november}}
        << QStringList{u"MTG-2: 1 3"_s, u"MTG-1: 0 2"_s};
    QTest::newRow("two on one day") << Set{{u"MTG-1"_s, october}, {u"MTG-1b"_s, october}}
                                    << QStringList{u"MTG-1: 0"_s, u"MTG-1b: 1"_s};
}

void TestPlansByMeeting::splits()
{
    QFETCH(Set, set);
    QList<ActionRow> actions;
    for (const auto &[meeting, day] : std::as_const(set)) {
        ActionRow row;
        row.meetingRef = meeting;
        row.meetingOn = day;
        row.action.text = QString::number(actions.size());
        actions << row;
    }
    QStringList plans;
    for (const MeetingPlan &plan : plansByMeeting(actions)) {
        QStringList texts;
        for (const ActionRow &row : plan.actions)
            texts << row.action.text;
        plans << u"%1: %2"_s.arg(plan.meetingRef, texts.join(u' '));
    }
    QTEST(plans, "plans");
}

QTEST_GUILESS_MAIN(TestPlansByMeeting)
#include "tst_PlansByMeeting.moc"
