// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackImport.h"

#include "core/actions/ActionsCsv.h"
#include "core/actions/ExportActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/base/CsvFile.h"
#include "core/importing/CsvRows.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

/// The agency's table as it comes back: every report arrives or none does, and each line that can't be kept is told by its number.
class TestFeedbackImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesEachReportInByItself();
    void previewsAndKeepsNothing();
    void takesWhatASpreadsheetSaves();
    void namesTheLineToMend_data();
    void namesTheLineToMend();
    void keepsTheDayOnWhichItWasDone();
    void takesAllOrNothing();
    void passesOverWhatReportsNothing();
    void passesOverWhatIsKeptAlready();
    void takesInAgainWhatWasTakenBack();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void keepsAClosedCaseAsItIs();
    void isNotForEveryRole();
    void stopsAtTheLimits();

private:
    Register &reg() { return m_job->reg(); }
    ActionId agree(const char *owner, const QString &text);
    /// As it was sent out, to be filled in.
    Table sent() { return *csvRows(QString::fromUtf8(actionsCsv(*MUST(exportActions(reg(), hhr())))), 100, 100); }
    AgencyId hhr() const { return m_job->agency("HHR"); }
    static void fill(QStringList &line, const QString &state, const QString &day, const QString &words,
                     const QString &by = {}, const QString &doneOn = {})
    {
        line.resize(5);
        line << state << doneOn << day << words << by;
    }
    Result<FeedbackReport> import(const Table &table, bool dryRun = false) { return import(csvFile(table), dryRun); }
    Result<FeedbackReport> import(const QByteArray &file, bool dryRun)
    {
        const Result<FeedbackReport> report = importFeedback(reg(), hhr(), file, dryRun);
        m_isSpent = m_isSpent || (report && !dryRun);
        return report;
    }
    ActionFile file(int i) { return *MUST(consultAction(reg(), m_actions.at(i))); }

    std::unique_ptr<test::MainJob> m_job;
    bool m_isSpent = false; ///< something was taken in; what is refused leaves the register as it was
    MeetingId m_meeting;
    AgendaItemId m_item;
    QList<ActionId> m_actions; ///< two of HHR, one of VS, one of HHR that has ended
};

void TestFeedbackImport::init()
{
    if (m_job && !m_isSpent)
        return;
    m_isSpent = false;
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_item = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
    m_actions = {agree("HHR", u"Tenancy warning."_s), agree("HHR", u"New locks."_s), agree("VS", u"Visit weekly."_s),
                 agree("HHR", u"Clean the wall."_s)};
    MUST(
        recordFeedback(reg(), {0, m_actions.at(3), hhr(), QDate(2026, 11, 12), ActionState::Completed, u"Cleaned."_s}));
    m_job->setDay(QDate(2026, 11, 20));
}

ActionId TestFeedbackImport::agree(const char *owner, const QString &text)
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency(owner);
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(reg(), action));
}

void TestFeedbackImport::takesEachReportInByItself()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s, u"Joanne Tierney"_s);
    fill(table[2], u"No change"_s, u"2026-11-19"_s, u"The locksmith comes on Monday."_s);
    const FeedbackReport report = *MUST(import(table));
    QCOMPARE(report.reports, 2);
    QCOMPARE(report.lines.size(), 2);
    QCOMPARE(report.lines.first().line, 2);
    QCOMPARE(file(0).row.action.state, ActionState::Completed);
    QCOMPARE(file(0).row.action.endedOn, QDate(2026, 11, 18));
    QCOMPARE(file(0).feedback.first().text, u"Warning served."_s);
    QCOMPARE(file(0).feedback.first().reportedBy, u"Joanne Tierney"_s);
    QCOMPARE(file(0).feedback.first().completedOn, QDate(2026, 11, 18)); // none was named: the day of the report
    QCOMPARE(file(1).row.action.state, ActionState::Open);
    QCOMPARE(file(1).feedback.first().text, u"The locksmith comes on Monday."_s);
    // An entry for each action, and one for the table.
    int altered = 0;
    int imported = 0;
    for (const AuditEntry &entry : m_job->trail()) {
        const bool isFeedback = entry.event.fields.contains(u"feedback"_s);
        altered += entry.event.verb == AuditVerb::Alter && isFeedback ? 1 : 0;
        imported += entry.event.verb == AuditVerb::Import ? 1 : 0;
    }
    QCOMPARE(altered, 3); // with that of the action which had ended
    QCOMPARE(imported, 1);
}

void TestFeedbackImport::previewsAndKeepsNothing()
{
    Table table = sent();
    fill(table[1], u"agency did not act"_s, u"2026-11-18"_s, u"Nobody was there to serve it."_s);
    const FeedbackReport report = *MUST(import(table, true));
    QCOMPARE(report.reports, 1);
    QCOMPARE(feedbackWords(report.lines.first()), u"Ends on 18/11/2026: the agency did not act."_s);
    QVERIFY(!report.lines.last().outcome);
    const AuditEvent look = m_job->trail().first().event;
    QCOMPARE(look.verb, AuditVerb::Search);
    QCOMPARE(look.about.size(), 1); // the case of both
    QCOMPARE(file(0).row.action.state, ActionState::Open);
    QVERIFY(file(0).feedback.isEmpty());
    QCOMPARE(import(sent(), true).error().kind, Problem::Kind::Invalid); // nothing in it is reported
}

/// Days in the British way, lines that were emptied, headings in small letters, columns left out.
void TestFeedbackImport::takesWhatASpreadsheetSaves()
{
    const Table whole = sent();
    const QByteArray file = "action ref,STATE,day,words\r\n,,,\r\n\r\n" + whole.at(1).first().toUtf8()
        + ",Not possible,18/11/2026,\"They have moved,\nsays the office\"\r\n,,,\r\n";
    const Result<FeedbackReport> report = import(file, false);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text));
    QCOMPARE(report->lines.first().line, 4);
    QCOMPARE(this->file(0).row.action.state, ActionState::NotPossible);
    QCOMPARE(this->file(0).feedback.first().text, u"They have moved,\nsays the office"_s);
}

void TestFeedbackImport::namesTheLineToMend_data()
{
    QTest::addColumn<QString>("ref"); // of the second action's line; a number names one of the actions
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("report");
    QTest::addColumn<QStringList>("fields");
    const QStringList good{u"done"_s, {}, u"2026-11-18"_s, u"Secret words."_s, {}};
    const auto with = [&](int at, const QString &text) {
        QStringList report = good;
        report[at] = text;
        return report;
    };
    const auto row = [](const char *name, const QString &ref, const QStringList &report, const QString &field,
                        const QString &owner = u"HHR"_s) {
        QTest::newRow(name) << ref << owner << report << QStringList{u"3."_s + field};
    };
    row("an unknown action", u"ACT-2026-0999"_s, good, u"Action ref"_s);
    row("no action", {}, good, u"Action ref"_s);
    row("another agency's action", u"2"_s, good, u"Action ref"_s);
    row("another agency's code", u"1"_s, good, u"Owner"_s, u"VS"_s);
    row("an action that has ended", u"3"_s, good, u"Action ref"_s);
    row("an action twice", u"0"_s, good, u"Action ref"_s);
    row("an unknown state", u"1"_s, with(0, u"nearly"_s), u"State"_s);
    row("no state", u"1"_s, with(0, {}), u"State"_s);
    row("before it was set", u"1"_s, with(2, u"2026-11-11"_s), u"Day"_s);
    row("in the future", u"1"_s, with(2, u"2026-11-21"_s), u"Day"_s);
    row("no day", u"1"_s, with(2, {}), u"Day"_s);
    row("a day that is not one", u"1"_s, with(2, u"2026-02-30"_s), u"Day"_s);
    row("a British day that is not one", u"1"_s, with(2, u"31/02/2026"_s), u"Day"_s);
    row("no words", u"1"_s, with(3, u" "_s), u"Words"_s);
    row("too long a name", u"1"_s, with(4, QString(301, u'n')), u"Reported by"_s);
    row("done before it was set", u"1"_s, with(1, u"2026-11-11"_s), u"Done on"_s);
    row("done after the report", u"1"_s, with(1, u"2026-11-19"_s), u"Done on"_s);
    row("done in the future", u"1"_s, with(1, u"2026-11-21"_s), u"Done on"_s);
    row("done on a day that is not one", u"1"_s, with(1, u"31/11/2026"_s), u"Done on"_s);
    row("done on no day", u"1"_s, with(1, u"last week"_s), u"Done on"_s);
    QTest::newRow("done, and then again not")
        << u"1"_s << u"HHR"_s
        << QStringList{u"not possible"_s, u"2026-11-17"_s, u"2026-11-18"_s, u"Secret words."_s, {}}
        << QStringList{u"3.Done on"_s};
    QTest::newRow("a day alone") << u"1"_s << u"HHR"_s << QStringList{{}, u"2026-11-17"_s, {}, {}, {}}
                                 << QStringList{u"3.State"_s};
    QTest::newRow("two at once") << u"1"_s << u"HHR"_s
                                 << QStringList{u"nearly"_s, {}, u"soon"_s, u"Secret words."_s, {}}
                                 << QStringList{u"3.State"_s, u"3.Day"_s};
}

void TestFeedbackImport::namesTheLineToMend()
{
    QFETCH(QString, ref);
    QFETCH(QString, owner);
    QFETCH(QStringList, report);
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    bool isNumber = false;
    const int which = ref.toInt(&isNumber);
    // Asked past the door: another agency's stays closed to nobody here.
    table[2] = QStringList{isNumber ? file(which).row.action.ref : ref, {}, {}, {}, owner} + report;
    for (const bool dryRun : {true, false}) {
        const Result<FeedbackReport> outcome = import(table, dryRun);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Problem::Kind::Invalid);
        QStringList fields;
        for (const FieldProblem &problem : outcome.error().fields) {
            fields << problem.field;
            QVERIFY(!problem.text.isEmpty());
            for (const QString &said : report)
                QVERIFY2(said.trimmed().size() < 5 || !problem.text.contains(said), qPrintable(problem.text));
        }
        QTEST(fields, "fields");
        // What was told of the actions was recorded, by the case of both, although nothing was kept.
        const AuditEvent look = m_job->trail().first().event;
        QCOMPARE(look.verb, AuditVerb::Search);
        QCOMPARE(look.about.size(), 1);
    }
    QCOMPARE(file(0).row.action.state, ActionState::Open); // the good line beside it
    QVERIFY(file(0).feedback.isEmpty());
}

/// R034: reported late, done in time.
void TestFeedbackImport::keepsTheDayOnWhichItWasDone()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-20"_s, u"Warning served."_s, {}, u"16/11/2026"_s);
    QCOMPARE(feedbackWords(MUST(import(table, true))->lines.first()), u"Ends on 20/11/2026: done on 16/11/2026."_s);
    MUST(import(table));
    QCOMPARE(file(0).row.action.endedOn, QDate(2026, 11, 20));
    QCOMPARE(file(0).row.action.completedOn, QDate(2026, 11, 16));
    QCOMPARE(file(0).feedback.first().completedOn, QDate(2026, 11, 16));
}

void TestFeedbackImport::takesAllOrNothing()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    fill(table[2], u"done"_s, u"2026-11-18"_s, u"Fitted."_s);
    MUST(import(table));
    // Other words on both: they have ended.
    fill(table[1], u"done"_s, u"2026-11-19"_s, u"Warning served."_s);
    fill(table[2], u"done"_s, u"2026-11-18"_s, u"Fitted twice."_s);
    const Result<FeedbackReport> again = import(table);
    QVERIFY(!again);
    QCOMPARE(again.error().fields.size(), 2);
    QCOMPARE(file(0).feedback.size(), 1);
}

/// A line that says nothing stops nothing, whatever it names: another agency's action, one that ended, none at all, one that
/// is reported on further down.
void TestFeedbackImport::passesOverWhatReportsNothing()
{
    Table table = sent();
    const QString own = table.at(1).first();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    const QStringList silent(5, QString());
    const auto blank = [&](const QString &ref, const QString &owner) {
        table << QStringList{ref, {}, {}, {}, owner} + silent;
    };
    blank(file(2).row.action.ref, u"VS"_s);
    blank(file(3).row.action.ref, u"HHR"_s);
    blank(u"ACT-2026-0999"_s, u"HHR"_s);
    blank({}, u"HHR"_s);
    blank(own, {});
    for (const bool dryRun : {true, false}) {
        const FeedbackReport report = *MUST(import(table, dryRun));
        QCOMPARE(report.reports, 1);
        QCOMPARE(report.lines.size(), 7);
        for (const FeedbackLine &line : report.lines.mid(1))
            QVERIFY(!line.outcome);
        QCOMPARE(report.lines.first().ref, own);
        QVERIFY(report.lines.at(2).ref.isEmpty()); // another agency's is not told to be one
        QCOMPARE(report.lines.at(3).ref, file(3).row.action.ref);
        QVERIFY(report.lines.at(4).ref.isEmpty() && report.lines.at(5).ref.isEmpty());
        QCOMPARE(report.lines.last().line, 8);
    }
    QCOMPARE(file(0).row.action.state, ActionState::Completed);
    QVERIFY(file(1).feedback.isEmpty());
}

void TestFeedbackImport::passesOverWhatIsKeptAlready()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    fill(table[2], u"No change"_s, u"2026-11-19"_s, u"The locksmith comes on Monday. "_s, u"Joanne Tierney"_s);
    MUST(import(table));
    for (const bool dryRun : {true, false}) {
        const FeedbackReport again = *MUST(import(table, dryRun));
        QCOMPARE(again.reports, 0);
        QCOMPARE(again.alreadyKept, 2);
        for (const FeedbackLine &line : again.lines) {
            QVERIFY(line.alreadyKept);
            QVERIFY2(feedbackWords(line).startsWith(u"Already kept"_s), qPrintable(feedbackWords(line)));
        }
    }
    const AuditEvent imported = m_job->trail().first().event;
    QCOMPARE(imported.fields, QStringList{u"feedback on 0 actions"_s});
    QCOMPARE(imported.about.size(), 2); // the agency, and the case whose reports are told to be there
    QCOMPARE(imported.about.last().kind, SubjectKind::CaseFile);
    QCOMPARE(file(0).feedback.size(), 1);
    QCOMPARE(file(1).feedback.size(), 1);
    // Another day, other words or another person are news.
    fill(table[2], u"No change"_s, u"2026-11-20"_s, u"The locksmith comes on Monday."_s, u"Joanne Tierney"_s);
    QCOMPARE(MUST(import(table))->reports, 1);
    fill(table[2], u"No change"_s, u"2026-11-20"_s, u"The locksmith comes on Friday."_s, u"Joanne Tierney"_s);
    QCOMPARE(MUST(import(table))->reports, 1);
    fill(table[2], u"No change"_s, u"2026-11-20"_s, u"The locksmith comes on Friday."_s, u"Tom Reilly"_s);
    const FeedbackReport last = *MUST(import(table));
    QCOMPARE(last.reports, 1);
    QCOMPARE(last.alreadyKept, 1);
    QVERIFY(!last.lines.at(1).alreadyKept);
    QCOMPARE(file(1).feedback.size(), 4);
}

/// A report that was taken back stands no longer.
void TestFeedbackImport::takesInAgainWhatWasTakenBack()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    MUST(import(table));
    MUST(takeBackReport(reg(), m_actions.at(0), file(0).row.action.version, u"It was of another action."_s));
    const FeedbackReport again = *MUST(import(table));
    QCOMPARE(again.reports, 1);
    QCOMPARE(again.alreadyKept, 0);
    QCOMPARE(file(0).row.action.state, ActionState::Completed);
}

void TestFeedbackImport::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray heading = "Action ref,State,Day,Words\r\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the heading alone") << heading;
    QTest::newRow("a quote left open") << heading + "ACT-2026-0001,\"done,2026-11-18,x\r\n";
    QTest::newRow("a column too few") << heading + "ACT-2026-0001,done,2026-11-18\r\n";
    QTest::newRow("an unknown column") << QByteArray("Action ref,State,Day,Words,Colour\r\na,b,c,d,e\r\n");
    QTest::newRow("a column twice") << QByteArray("Action ref,State,Day,Words,Day\r\na,b,c,d,e\r\n");
    QTest::newRow("a column missing") << QByteArray("Action ref,State,Day\r\na,b,c\r\n");
    QTest::newRow("semicolons") << QByteArray("Action ref;State;Day;Words\r\na;b;c;d\r\n");
    QTest::newRow("Windows-1252") << heading + "ACT-2026-0001,done,2026-11-18,caf\xe9\r\n";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "A\0c\0",
                                          6);
    QTest::newRow("NUL") << heading + QByteArray("ACT-2026-0001,done,2026-11-18,a\0b\r\n", 35);
    QTest::newRow("a field of 65 KiB") << heading + "ACT-2026-0001,done,2026-11-18," + QByteArray(65 * 1024, 'x')
            + "\r\n";
}

void TestFeedbackImport::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, file);
    for (const bool dryRun : {true, false}) {
        const Result<FeedbackReport> outcome = import(file, dryRun);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Problem::Kind::Invalid);
        QVERIFY2(outcome.error().text.contains(u"Nothing was imported"_s), qPrintable(outcome.error().text));
    }
}

/// R103: somebody unsigned has come in.
void TestFeedbackImport::keepsAClosedCaseAsItIs()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    m_isSpent = true;
    MUST(recordArrival(reg(), late));
    for (const bool dryRun : {true, false}) {
        const Result<FeedbackReport> outcome = import(table, dryRun);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().fields.size(), 1);
        QCOMPARE(outcome.error().fields.first().field, u"2.Action ref"_s);
        QVERIFY(outcome.error().fields.first().text.contains(u"sign"_s));
    }
    MUST(recordLeaving(reg(), late));
    QVERIFY(file(0).feedback.isEmpty());
    MUST(import(table));
}

void TestFeedbackImport::isNotForEveryRole()
{
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor}) {
        m_job->as(role);
        for (const bool dryRun : {true, false}) {
            QCOMPARE(import(table, dryRun).error().kind, Problem::Kind::Denied);
            QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Refused);
        }
    }
    m_job->as(Role::Administrator);
    QCOMPARE(importFeedback(reg(), AgencyId(404), csvFile(table), false).error().kind, Problem::Kind::NotFound);
}

void TestFeedbackImport::stopsAtTheLimits()
{
    const QByteArray heading = "Action ref,State,Day,Words\r\n";
    const QByteArray line = "ACT-2026-0999,done,2026-11-18,x\r\n";
    QCOMPARE(import(heading + line.repeated(2000), true).error().fields.size(), 2000);
    QVERIFY(import(heading + line.repeated(2001), true).error().fields.isEmpty());
    QVERIFY(import(QByteArray(11 * 1024 * 1024, ','), true).error().text.contains(u"10 MiB"_s));
    QVERIFY(!feedbackSchemaText().isEmpty());
}

QTEST_GUILESS_MAIN(TestFeedbackImport)
#include "tst_FeedbackImport.moc"
