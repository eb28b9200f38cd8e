// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionTable.h"
#include "core/actions/IncompleteAction.h"
#include "core/actions/hearing/IncompleteActions.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/store/Transaction.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The actions that a meeting hears of are those of the rule, whether they are looked for from the meetings before it on, as of an
/// old one, or from the days on which they ended.
class TestIncompleteActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheRuleAtEachMeeting();

private:
    static QList<MeetingId> heardMeetings(test::MainJob &job);
    static void agree(test::MainJob &job, MeetingId meeting);
};

static QStringList refsOf(const QList<ActionRow> &rows)
{
    QStringList refs;
    for (const ActionRow &row : rows)
        refs << row.action.ref;
    refs.sort();
    return refs;
}

QList<MeetingId> TestIncompleteActions::heardMeetings(test::MainJob &job)
{
    static const std::array names{u"Osei"_s, u"Kowalska"_s, u"Rahman"_s, u"Brennan"_s, u"Novak"_s};
    QList<MeetingId> meetings;
    QDate day(2026, 11, 12);
    for (const QString &name : names) {
        const MeetingId meeting = job.meetingOn(day);
        job.acceptedCase(job.referralOf(u"Ama"_s, name));
        job.hear(day, meeting);
        agree(job, meeting);
        meetings << meeting;
        day = day.addDays(28);
    }
    return meetings;
}

/// One that is open, and others that ended in each of the next weeks.
void TestIncompleteActions::agree(test::MainJob &job, MeetingId meeting)
{
    Connection &db = job.rawDb();
    const AgendaItem item = AgendaTable(db).ofMeeting(meeting).first();
    Transaction transaction(db);
    for (int weeks = 0; weeks < 8; ++weeks) {
        Action action;
        action.ref = u"ACT-2026-%1"_s.arg(meeting.value() * 100 + weeks, 4, 10, QChar(u'0'));
        action.caseId = item.caseId;
        action.agendaItemId = item.id;
        action.ownerAgencyId = job.agency("HHR");
        action.sourceAgencyId = job.agency("HHR");
        action.text = u"Change the locks."_s;
        action.setOn = MeetingTable(db).find(meeting)->heldOn;
        action.dueOn = action.setOn.addDays(14);
        action.state = weeks == 0 ? ActionState::Open : weeks % 2 == 0 ? ActionState::NotDone : ActionState::Completed;
        action.endedOn = weeks == 0 ? QDate() : action.setOn.addDays(7 * weeks);
        ActionTable(db).insert(action);
    }
    transaction.commit();
}

void TestIncompleteActions::areThoseOfTheRuleAtEachMeeting()
{
    test::MainJob job;
    const QList<MeetingId> meetings = heardMeetings(job);
    const Connection &db = job.db();
    const QList<ActionRow> all = ActionTable(db).rows({});
    QCOMPARE(all.size(), 8 * meetings.size());
    qsizetype most = 0;
    for (const MeetingId id : meetings) {
        const Meeting meeting = *MeetingTable(db).find(id);
        const QDate before = MeetingTable(db).lastFullHeldBefore(meeting.heldOn);
        QList<ActionRow> expected = all;
        expected.removeIf(
            [&](const ActionRow &row) { return !isIncomplete(row.action, row.meetingOn, meeting.heldOn, before); });
        QCOMPARE(refsOf(incompleteActions(db, meeting)), refsOf(expected));
        most = std::max(most, expected.size());
    }
    QVERIFY(most > 5);
}

QTEST_GUILESS_MAIN(TestIncompleteActions)
#include "tst_IncompleteActions.moc"
