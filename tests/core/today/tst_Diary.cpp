// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/ConsultDiary.h"
#include "core/today/DueGroup.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;
using test::MainJob;

/// What is due, grouped by what clears it and laid on the days of a week or a month.
class TestDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByWhatClearsIt();
    void everyKindHasAGroup();
    void beginsWeeksAndSheetsOnMonday_data();
    void beginsWeeksAndSheetsOnMonday();
    void laysEntriesOnTheirDays();
    void bringsTheWeekendToFriday();
    void saysADayInWords_data();
    void saysADayInWords();
    void readsTheRegister();
    void asksForNoListThatEverybodyHas();
    void keepsToTheMatrix();
};

static const QDate today(2026, 11, 12); // a Thursday
static const QDateTime morning(today, QTime(10, 0), Qt::UTC);

static DueItem due(DueKind kind, QDate on)
{
    return {kind, on, {SubjectKind::Meeting, 1, u"MTG-2026-11-12"_s}, u"Do it."_s};
}

static DiaryEntry entry(DiaryEntry::Kind kind, QDate on, const QString &text, QTime at = {}, bool isLate = false)
{
    return {kind, on, {}, text, at, isLate};
}

static QString written(const QList<DiaryDay> &days)
{
    QStringList all;
    for (const DiaryDay &day : days) {
        for (const DiaryEntry &one : day.entries)
            all << day.day.toString(u"ddd d"_s) + u' ' + one.text;
    }
    return all.join(u'|');
}

void TestDiary::groupsByWhatClearsIt()
{
    const QList<DueSection> sections =
        groupedDue({due(DueKind::MinutesToWrite, QDate(2026, 11, 10)), due(DueKind::ActionOverdue, QDate(2026, 11, 11)),
                    due(DueKind::MinutesToLock, QDate(2026, 11, 13)), due(DueKind::ActionToRemind, QDate(2026, 11, 14)),
                    due(DueKind::ActionDue, QDate(2026, 11, 15))},
                   morning);
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.first().group, DueGroup::Minutes); // it has the soonest
    QCOMPARE(sections.first().items.size(), 2);
    QCOMPARE(sections.first().late, 1);
    QCOMPARE(sections.last().group, DueGroup::Chasing);
    QCOMPARE(sections.last().items.size(), 3);
    QCOMPARE(sections.last().items.first().dueOn, QDate(2026, 11, 11));
    QVERIFY(groupedDue({}, morning).isEmpty());
    QCOMPARE(countWords(3, 1), u"3 item(s), 1 late"_s);
    QCOMPARE(countWords(2, 0), u"2 item(s)"_s);
}

void TestDiary::everyKindHasAGroup()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(DueKind::KeyToChange); ++kind)
        words << groupWord(groupOf(DueKind(kind)));
    QCOMPARE(words.size(), int(DueGroup::Settings) + 1);
}

void TestDiary::beginsWeeksAndSheetsOnMonday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<QDate>("sheet");
    QTest::newRow("a Thursday") << today << QDate(2026, 11, 9) << QDate(2026, 10, 26);
    QTest::newRow("a Monday") << QDate(2026, 11, 9) << QDate(2026, 11, 9) << QDate(2026, 10, 26);
    QTest::newRow("a Sunday") << QDate(2026, 11, 15) << QDate(2026, 11, 9) << QDate(2026, 10, 26);
    QTest::newRow("a month that begins on a Monday") << QDate(2027, 2, 28) << QDate(2027, 2, 22) << QDate(2027, 2, 1);
    QTest::newRow("over the year") << QDate(2027, 1, 1) << QDate(2026, 12, 28) << QDate(2026, 12, 28);
}

void TestDiary::beginsWeeksAndSheetsOnMonday()
{
    QFETCH(QDate, day);
    QTEST(mondayOf(day), "monday");
    QTEST(sheetOf(day), "sheet");
}

void TestDiary::laysEntriesOnTheirDays()
{
    using enum DiaryEntry::Kind;
    const QList<DiaryEntry> entries{
        entry(Due, QDate(2026, 11, 10), u"d"_s),
        entry(Due, QDate(2026, 11, 10), u"by six"_s, QTime(18, 0)),
        entry(Meeting, QDate(2026, 11, 10), u"afternoon"_s, QTime(14, 0)),
        entry(Meeting, QDate(2026, 11, 10), u"morning"_s, QTime(9, 30)),
        entry(Deadline, QDate(2026, 11, 10), u"list"_s),
        entry(Holiday, QDate(2026, 11, 10), u"Closed"_s),
        entry(Due, QDate(2026, 11, 8), u"the Sunday before"_s),
        entry(Due, QDate(2026, 11, 16), u"the Monday after"_s),
    };
    const QList<DiaryDay> week = diaryDays(QDate(2026, 11, 9), 7, entries);
    QCOMPARE(week.size(), 7);
    QCOMPARE(written(week), u"Tue 10 Closed|Tue 10 morning|Tue 10 afternoon|Tue 10 list|Tue 10 by six|Tue 10 d"_s);
    QCOMPARE(week.at(1).holiday(), u"Closed"_s);
    QCOMPARE(week.at(1).countOf(Meeting), 2);
}

void TestDiary::bringsTheWeekendToFriday()
{
    using enum DiaryEntry::Kind;
    const QList<DiaryDay> week =
        workingWeek(QDate(2026, 11, 9),
                    {entry(Due, QDate(2026, 11, 14), u"renew."_s), entry(Due, QDate(2026, 11, 16), u"later"_s),
                     entry(Due, QDate(2026, 11, 7), u"before"_s)});
    QCOMPARE(week.size(), 5);
    QCOMPARE(written(week), u"Fri 13 Saturday 14 November: renew."_s);
}

void TestDiary::saysADayInWords_data()
{
    using enum DiaryEntry::Kind;
    QTest::addColumn<QList<DiaryEntry>>("entries");
    QTest::addColumn<QString>("words");
    const QDate day(2026, 11, 12);
    QTest::newRow("nothing") << QList<DiaryEntry>() << u"Thursday 12 November 2026: nothing"_s;
    QTest::newRow("everything") << QList<DiaryEntry>{entry(Holiday, day, u"Closed"_s), entry(Meeting, day, u"m"_s),
                                                     entry(Deadline, day, u"l"_s), entry(Due, day, u"d"_s),
                                                     entry(Due, day, u"d"_s, {}, true)}
                                << u"Thursday 12 November 2026: Closed, 1 meeting(s), 1 deadline(s), 2 due, 1 late"_s;
}

void TestDiary::saysADayInWords()
{
    QFETCH(QList<DiaryEntry>, entries);
    QTEST(diaryWords({QDate(2026, 11, 12), entries}), "words");
}

static QStringList textsOf(MainJob &job, QDate from, QDate to, DiaryEntry::Kind kind)
{
    QStringList texts;
    const QList<DiaryEntry> entries = *MUST(consultDiary(job.reg(), from, to));
    for (const DiaryEntry &one : entries) {
        if (one.kind == kind)
            texts << one.on.toString(Qt::ISODate) + u' ' + one.text;
    }
    return texts;
}

void TestDiary::readsTheRegister()
{
    using enum DiaryEntry::Kind;
    MainJob job; // Tuesday 20 October 2026
    job.meetingOn(QDate(2026, 11, 12));
    const QDate from(2026, 10, 26), to(2026, 12, 31);
    QCOMPARE(textsOf(job, from, to, Meeting).size(), 1);
    QVERIFY(textsOf(job, from, to, Meeting).first().startsWith(u"2026-11-12 MTG-2026-11-12 at "_s));
    QCOMPARE(textsOf(job, from, to, Deadline),
             (QStringList{u"2026-11-02 Last day for the case list of MTG-2026-11-12."_s,
                          u"2026-11-10 Last day for the agencies’ returns to MTG-2026-11-12."_s}));
    // Referrals to the next meeting are something to see to; to a later one they have their day all the same.
    QCOMPARE(textsOf(job, from, to, Due).filter(u"2026-10-29 MTG-2026-11-12: the last day"_s).size(), 1);
    job.meetingOn(QDate(2026, 12, 10));
    QVERIFY(textsOf(job, from, to, Deadline).contains(u"2026-11-26 Last day for referrals to MTG-2026-12-10."_s));
    QCOMPARE(textsOf(job, from, to, Holiday).size(), 2); // Christmas and Boxing Day
    QVERIFY(textsOf(job, from, QDate(2026, 11, 1), Meeting).isEmpty());
    // Once there is a list to send, the deadline is something to do.
    job.acceptedCase();
    QVERIFY(textsOf(job, from, to, Deadline).filter(u"case list of MTG-2026-11-12"_s).isEmpty());
    QCOMPARE(textsOf(job, from, to, Due).filter(u"2026-11-02"_s).size(), 1);
    QCOMPARE(job.trail().first().event.subject.ref, u"diary"_s);
    job.setDay(QDate(2026, 11, 3));
    const QList<DiaryEntry> entries = *MUST(consultDiary(job.reg(), from, to));
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const DiaryEntry &one) { return one.isLate && one.on == QDate(2026, 11, 2); }),
             1);
}

/// Until a case is placed that is in no list yet.
void TestDiary::asksForNoListThatEverybodyHas()
{
    using enum DiaryEntry::Kind;
    MainJob job; // Tuesday 20 October 2026
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    const QDate from(2026, 10, 20), to(2026, 12, 31);
    QVERIFY(textsOf(job, from, to, Done).isEmpty());
    job.circulate(meeting);
    QCOMPARE(textsOf(job, from, to, Done),
             QStringList{u"2026-11-02 Case list of MTG-2026-11-12: sent to all %1 on 20/10/2026."_s.arg(
                 job.agencies().size())});
    QVERIFY(textsOf(job, from, to, Deadline).filter(u"case list"_s).isEmpty());
    QVERIFY(textsOf(job, from, to, Due).filter(u"case list"_s).isEmpty());
    const QList<DiaryEntry> entries = *MUST(consultDiary(job.reg(), from, to));
    QCOMPARE(diaryCount(diaryDays(QDate(2026, 11, 2), 1, entries)), u"nothing"_s);
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    QVERIFY(textsOf(job, from, to, Done).isEmpty());
    QCOMPARE(textsOf(job, from, to, Due).filter(u"send the case list"_s).size(), 1);
}

void TestDiary::keepsToTheMatrix()
{
    MainJob job;
    job.meetingOn(QDate(2026, 11, 12));
    QCOMPARE(consultDiary(job.as(Role::Auditor), today, today).error().kind, Problem::Kind::Denied);
    job.as(Role::Reader);
    QCOMPARE(textsOf(job, today, today, DiaryEntry::Kind::Meeting).size(), 1);
}

QTEST_GUILESS_MAIN(TestDiary)
#include "tst_Diary.moc"
