// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakeBackReport.h"
#include "tests/core/importing/SentTable.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::Table;

/// The agency's table as it comes back: every report arrives or none does, and what came before is known again.
class TestFeedbackImport : public QObject, protected test::SentTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void takesEachReportInByItself();
    void previewsAndKeepsNothing();
    void takesWhatASpreadsheetSaves();
    void keepsTheDayOnWhichItWasDone();
    void takesAllOrNothing();
    void passesOverWhatReportsNothing();
    void passesOverWhatIsKeptAlready();
    void takesInAgainWhatWasTakenBack();
};

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
        table << QStringList{ref, {}, {}, {}, {}, owner} + silent;
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

QTEST_GUILESS_MAIN(TestFeedbackImport)
#include "tst_FeedbackImport.moc"
