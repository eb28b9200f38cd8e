// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/core/importing/SentTable.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::Table;

/// The agency's table is refused as a whole, and each line that can't be kept is told by its number.
class TestFeedbackRefused : public QObject, protected test::SentTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void namesTheLineToMend_data();
    void namesTheLineToMend();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void keepsAClosedCaseAsItIs();
    void isNotForEveryRole();
    void stopsAtTheLimits();
};

void TestFeedbackRefused::namesTheLineToMend_data()
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

void TestFeedbackRefused::namesTheLineToMend()
{
    QFETCH(QString, ref);
    QFETCH(QString, owner);
    QFETCH(QStringList, report);
    Table table = sent();
    fill(table[1], u"done"_s, u"2026-11-18"_s, u"Warning served."_s);
    bool isNumber = false;
    const int which = ref.toInt(&isNumber);
    // Asked past the door: another agency's stays closed to nobody here.
    table[2] = QStringList{isNumber ? file(which).row.action.ref : ref, {}, {}, {}, {}, owner} + report;
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

void TestFeedbackRefused::refusesWhatIsNoTable_data()
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

void TestFeedbackRefused::refusesWhatIsNoTable()
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
void TestFeedbackRefused::keepsAClosedCaseAsItIs()
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

void TestFeedbackRefused::isNotForEveryRole()
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
    QCOMPARE(
        importFeedback(reg(), AgencyId(404), test::readHere(csvFile(table), ImportFormat::Csv), false).error().kind,
        Problem::Kind::NotFound);
}

void TestFeedbackRefused::stopsAtTheLimits()
{
    const QByteArray heading = "Action ref,State,Day,Words\r\n";
    const QByteArray line = "ACT-2026-0999,done,2026-11-18,x\r\n";
    QCOMPARE(import(heading + line.repeated(2000), true).error().fields.size(), 2000);
    QVERIFY(import(heading + line.repeated(2001), true).error().fields.isEmpty());
    QVERIFY(import(QByteArray(11 * 1024 * 1024, ','), true).error().text.contains(u"10 MiB"_s));
    QVERIFY(!feedbackSchemaText().isEmpty());
}

QTEST_GUILESS_MAIN(TestFeedbackRefused)
#include "tst_FeedbackRefused.moc"
