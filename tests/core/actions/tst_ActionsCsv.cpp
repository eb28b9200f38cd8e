// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionsCsv.h"

#include "core/actions/ExportActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/CsvTable.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The table of an agency's open actions: what it holds, to whom it goes, and that the trail knows before anybody has it.
class TestActionsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsTheOpenActionsOfOneAgency();
    void tellsTheTimeOfTheDay();
    void startsNothingInASpreadsheet();
    void readsItsOwnWords();
    void isRecordedBeforeItIsHandedOver();
    void goesToNoAgencyThatHasWithdrawn();
    void keepsAClosedCaseIn();
    void isNotForEveryRole();
    void saysWhenNothingIsOpen();

private:
    Register &reg() { return m_job->reg(); }
    ActionId agree(const char *owner, const QString &text);
    Result<QList<ActionRow>> exported(const char *owner) { return exportActions(reg(), m_job->agency(owner)); }
    static QList<QStringList> table(const QByteArray &csv)
    {
        return test::csvTable(QString::fromUtf8(csv), 100, 100).value_or(QList<QStringList>());
    }

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    AgendaItemId m_item;
};

void TestActionsCsv::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_item = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
}

ActionId TestActionsCsv::agree(const char *owner, const QString &text)
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency(owner);
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(reg(), action));
}

void TestActionsCsv::holdsTheOpenActionsOfOneAgency()
{
    agree("HHR", u"Tenancy warning, \"in writing\"."_s);
    const ActionId ended = agree("HHR", u"New locks."_s);
    agree("VS", u"Visit weekly."_s);
    MUST(recordFeedback(reg(),
                        {0, ended, m_job->agency("HHR"), QDate(2026, 11, 12), ActionState::Completed, u"Fitted."_s}));
    const QList<ActionRow> rows = *MUST(exported("HHR"));
    const QByteArray csv = actionsCsv(rows);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const QList<QStringList> lines = table(csv);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().size(), std::ssize(Codes<ActionsColumn>::all));
    for (const QString &heading : lines.first())
        QVERIFY2(actionsColumn(heading), qPrintable(heading));
    QCOMPARE(lines.last().first(6),
             (QStringList{rows.first().action.ref, rows.first().caseRef, u"Tenancy warning, \"in writing\"."_s,
                          u"2026-11-19"_s, QString(), u"HHR"_s}));
    QCOMPARE(lines.last().mid(6), QStringList(5, QString()));
    QVERIFY(!csv.contains("Osei") && !csv.contains("Jelani"));
    QCOMPARE(actionsCsvName(u"HHR"_s, QDate(2026, 11, 20)), u"MARAC actions HHR 2026-11-20.csv"_s);
}

void TestActionsCsv::tellsTheTimeOfTheDay()
{
    ActionRow row;
    row.action.dueOn = QDate(2026, 11, 19);
    row.action.dueAt = QTime(18, 0);
    const QList<QStringList> lines = table(actionsCsv({row}));
    QCOMPARE(lines.first().at(4), u"Due time"_s);
    QCOMPARE(lines.last().mid(3, 2), (QStringList{u"2026-11-19"_s, u"18:00"_s}));
}

void TestActionsCsv::startsNothingInASpreadsheet()
{
    ActionRow row;
    row.action.text = u"=HYPERLINK(\"x\")"_s;
    QCOMPARE(table(actionsCsv({row})).last().at(2), u"'=HYPERLINK(\"x\")"_s);
}

void TestActionsCsv::readsItsOwnWords()
{
    for (const Code<ActionState> &state : Codes<ActionState>::all)
        QCOMPARE(reportedState(reportedStateWord(state.value)), std::optional(state.value));
    QCOMPARE(reportedState(u"  Not   POSSIBLE "_s), std::optional(ActionState::NotPossible));
    QVERIFY(!reportedState(u"nearly done"_s));
    QVERIFY(!reportedState({}));
    for (const Code<ActionsColumn> &column : Codes<ActionsColumn>::all) {
        QCOMPARE(actionsColumn(actionsHeading(column.value)), std::optional(column.value));
        QVERIFY(!actionsColumnMeaning(column.value).isEmpty());
    }
    QVERIFY(!actionsColumn(u"Name"_s));
}

void TestActionsCsv::isRecordedBeforeItIsHandedOver()
{
    agree("HHR", u"Tenancy warning."_s);
    MUST(exported("HHR"));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Export);
    QCOMPARE(event.recipients, QStringList{u"Harbour Homes RSL"_s});
    QCOMPARE(event.about.size(), 2); // the case and its victim
    recordActionsNotWritten(reg());
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Failed);
}

void TestActionsCsv::goesToNoAgencyThatHasWithdrawn()
{
    agree("HHR", u"Tenancy warning."_s);
    const Signatory signatory = *SignatoryTable::ofAgency(m_job->db(), m_job->agency("HHR"));
    m_job->setDay(QDate(2026, 11, 20));
    MUST(withdrawSignatory(reg(), {signatory.id, QDate(2026, 11, 20), QDate(2026, 11, 20), signatory.version}));
    QCOMPARE(exported("HHR").error().kind, Problem::Kind::Refused);
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Refused);
}

/// R103: somebody unsigned has come in.
void TestActionsCsv::keepsAClosedCaseIn()
{
    agree("HHR", u"Tenancy warning."_s);
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(reg(), late));
    QCOMPARE(exported("HHR").error().kind, Problem::Kind::Refused);
    MUST(recordLeaving(reg(), late));
    MUST(exported("HHR"));
}

void TestActionsCsv::isNotForEveryRole()
{
    agree("HHR", u"Tenancy warning."_s);
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor}) {
        m_job->as(role);
        QCOMPARE(exported("HHR").error().kind, Problem::Kind::Denied);
    }
}

void TestActionsCsv::saysWhenNothingIsOpen()
{
    QCOMPARE(exported("HHR").error().kind, Problem::Kind::NotFound);
    QCOMPARE(exportActions(reg(), AgencyId(404)).error().kind, Problem::Kind::NotFound);
    QCOMPARE(exportActions(reg(), {}).error().kind, Problem::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestActionsCsv)
#include "tst_ActionsCsv.moc"
