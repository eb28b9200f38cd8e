// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/MovedDue.h"

#include "core/calendar/KeepHolidays.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Days off move more than the circulation of case lists: what else is due on another day is told when they change.
class TestMovedDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatIsDue();
    void tellsWhatADayOffMoved();
    void changesNothingWhereTheEditIsRefused();

private:
    static DueItem item(DueKind kind, QDate dueOn, SubjectKind subject, qint64 id);
    static Result<> closeOn(Register &records, QDate day);
};

DueItem TestMovedDue::item(DueKind kind, QDate dueOn, SubjectKind subject, qint64 id)
{
    return {kind, dueOn, {subject, id, u"REF"_s}, u"Something to do."_s};
}

Result<> TestMovedDue::closeOn(Register &records, QDate day)
{
    Holiday closure;
    closure.day = day;
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    const Result<HolidayId> added = addHoliday(records, closure);
    return added ? Result<>{} : Result<>(Failure(added.error()));
}

void TestMovedDue::comparesWhatIsDue()
{
    const QDate day(2026, 11, 16);
    const auto minutes = [&](qint64 id, QDate on) {
        return item(DueKind::MinutesToWrite, on, SubjectKind::Minutes, id);
    };
    const auto action = [&](DueKind kind, QDate on) { return item(kind, on, SubjectKind::Action, 1); };
    const QList<DueItem> before{minutes(1, day), minutes(2, day), action(DueKind::ActionDue, day),
                                item(DueKind::CirculationDue, day, SubjectKind::Meeting, 1),
                                item(DueKind::ResearchOwed, day, SubjectKind::Meeting, 1)};
    const QList<DueItem> after{minutes(1, day), minutes(2, day.addDays(1)),
                               action(DueKind::ActionToRemind, day.addDays(-1)),
                               item(DueKind::CirculationDue, day.addDays(-1), SubjectKind::Meeting, 1),
                               item(DueKind::DeadlineMoved, day, SubjectKind::Meeting, 1)};
    const QList<MovedDue> moved = movedDue(before, after);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved.at(0).item.kind, DueKind::ResearchOwed); // its day can't be counted any more
    QVERIFY(!moved.at(0).item.dueOn.isValid());
    QCOMPARE(moved.at(1).item.kind, DueKind::ActionToRemind);
    QCOMPARE(moved.at(2).item.subject.id, qint64(2));
    QCOMPARE(moved.at(2).before, day);
    QVERIFY(movedDue(after, after).isEmpty());
    // Two things that wait for one agency are not taken for each other, and what has no day of its own has not moved.
    const QList<DueItem> ofAnAgency{item(DueKind::DesignationEnding, day, SubjectKind::Agency, 1),
                                    item(DueKind::RegistrationEnding, day.addDays(5), SubjectKind::Agency, 1)};
    QVERIFY(movedDue(ofAnAgency, ofAnAgency).isEmpty());
    DueItem lastOfficer = item(DueKind::DesignationEnding, day.addDays(3), SubjectKind::Agency, 1);
    lastOfficer.text = u"Something else to do."_s;
    const QList<DueItem> endings{item(DueKind::DesignationEnding, day, SubjectKind::Agency, 1), lastOfficer};
    QVERIFY(movedDue(endings, endings).isEmpty());
    // Two transfers of one case: the one that stays is not taken for the other, in whatever order they stand.
    const auto transfers = [&](QDate one, QDate other) {
        return QList<DueItem>{item(DueKind::TransferWaiting, one, SubjectKind::CaseFile, 11),
                              item(DueKind::TransferWaiting, other, SubjectKind::CaseFile, 11)};
    };
    QVERIFY(movedDue(transfers(day, day.addDays(7)), transfers(day.addDays(7), day)).isEmpty());
    const QList<MovedDue> onlyOne = movedDue(transfers(day.addDays(7), day), transfers(day, day.addDays(8)));
    QCOMPARE(onlyOne.size(), 1);
    QCOMPARE(onlyOne.first().before, day.addDays(7));
    const QList<DueItem> ofMeetings{item(DueKind::MeetingToCall, day, SubjectKind::Meeting, 0),
                                    item(DueKind::CutOffNear, day, SubjectKind::Meeting, 1)};
    QVERIFY(movedDue(ofMeetings, {}).isEmpty());
}

void TestMovedDue::tellsWhatADayOffMoved()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.meetingOn(QDate(2026, 12, 10));
    job.acceptedCase();
    job.hear(QDate(2026, 11, 12), meeting);
    const Result<DueRecount> later = recountDue(job.reg(), [&] { return closeOn(job.reg(), QDate(2026, 12, 31)); });
    QVERIFY(later && later->isKnown);
    const auto ofMinutes = [](const Result<DueRecount> &recount) {
        QList<MovedDue> found = recount->moved;
        found.removeIf([](const MovedDue &one) { return one.item.kind != DueKind::MinutesToWrite; });
        return found;
    };
    QVERIFY(ofMinutes(later).isEmpty());
    const Result<DueRecount> sooner = recountDue(job.reg(), [&] { return closeOn(job.reg(), QDate(2026, 11, 16)); });
    QVERIFY(sooner && sooner->isKnown);
    const QList<MovedDue> minutes = ofMinutes(sooner);
    QCOMPARE(minutes.size(), 1);
    QCOMPARE(minutes.first().before, QDate(2026, 11, 17));
    QCOMPARE(minutes.first().item.dueOn, QDate(2026, 11, 18));
    QVERIFY(std::none_of(sooner->moved.cbegin(), sooner->moved.cend(), [](const MovedDue &one) {
        return one.item.kind == DueKind::CirculationDue || one.item.kind == DueKind::DeadlineMoved;
    }));
}

void TestMovedDue::changesNothingWhereTheEditIsRefused()
{
    test::MainJob job;
    MUST(closeOn(job.reg(), QDate(2026, 11, 16)));
    const Result<DueRecount> again = recountDue(job.reg(), [&] { return closeOn(job.reg(), QDate(2026, 11, 16)); });
    QVERIFY(!again);
    const Result<> alone = closeOn(job.reg(), QDate(2026, 11, 16));
    QCOMPARE(again.error().kind, alone.error().kind);
}

QTEST_GUILESS_MAIN(TestMovedDue)
#include "tst_MovedDue.moc"
