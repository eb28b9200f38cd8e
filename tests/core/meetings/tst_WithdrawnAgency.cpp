// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionTable.h"
#include "core/actions/hearing/HearingTable.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R090, R135: an agency that has withdrawn, or is no longer in use, is given nothing and takes nothing on; what it said and
/// took on before stays its own. Besides, an action is due on no day before its meeting.
class TestWithdrawnAgency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGivenAndTakesOnNothing_data();
    void isGivenAndTakesOnNothing();
    void keepsWhatIsItsOwn();
    void refusesAnActionDueBeforeTheMeeting();

private:
    Register &reg() { return m_job->reg(); }
    void leave(bool byNotice);
    void openIt();
    Result<> step(const QString &what);
    Action action() const;
    Contribution contribution() const;

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    AgendaItemId m_item;
};

void TestWithdrawnAgency::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_item = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
}

void TestWithdrawnAgency::leave(bool byNotice)
{
    const AgencyFile file = *MUST(consultAgency(reg(), m_job->agency("CCT")));
    if (byNotice) {
        Withdrawal withdrawal;
        withdrawal.signatoryId = file.signatory.id;
        withdrawal.noticeOn = withdrawal.withdrawnOn = reg().today();
        withdrawal.version = file.signatory.version;
        MUST(withdrawSignatory(reg(), withdrawal));
        return;
    }
    Agency agency = file.agency;
    agency.active = false;
    MUST(keepAgency(reg(), agency));
}

void TestWithdrawnAgency::openIt()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
}

Action TestWithdrawnAgency::action() const
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("CCT");
    action.text = u"Call the victim weekly."_s;
    action.dueOn = QDate(2026, 11, 19);
    return action;
}

Contribution TestWithdrawnAgency::contribution() const
{
    Contribution contribution;
    contribution.agendaItemId = m_item;
    contribution.sourceAgencyId = m_job->agency("CCT");
    contribution.text = u"Known to the group since May."_s;
    return contribution;
}

static Result<> outcome(const auto &result)
{
    return result ? Result<>{} : Result<>(Failure(result.error()));
}

Result<> TestWithdrawnAgency::step(const QString &what)
{
    using namespace documents;
    if (what == u"circulation") {
        Circulation sent;
        sent.meetingId = m_meeting;
        sent.agencyId = m_job->agency("CCT");
        sent.recipient = u"PDMO"_s;
        return outcome(recordCirculation(reg(), sent));
    }
    if (what == u"case list") {
        return outcome(
            makePaper(reg(), {.kind = DocumentKind::CaseList, .meeting = m_meeting, .recipient = m_job->agency("CCT")},
                      PaperUse::Print));
    }
    if (what == u"actions") {
        return outcome(
            makePaper(reg(), {.kind = DocumentKind::Actions, .recipient = m_job->agency("CCT")}, PaperUse::Export));
    }
    openIt();
    return what == u"action" ? outcome(keepAction(reg(), action())) : outcome(keepContribution(reg(), contribution()));
}

void TestWithdrawnAgency::isGivenAndTakesOnNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("byNotice");
    for (const char *what : {"circulation", "case list", "actions", "action", "contribution"}) {
        QTest::addRow("%s after notice", what) << QString::fromLatin1(what) << true;
        QTest::addRow("%s out of use", what) << QString::fromLatin1(what) << false;
    }
}

void TestWithdrawnAgency::isGivenAndTakesOnNothing()
{
    QFETCH(QString, what);
    QFETCH(bool, byNotice);
    leave(byNotice);
    const Result<> refused = step(what);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    QVERIFY2(refused.error().text.contains(u"Agencies page"_s), qPrintable(refused.error().text));
    QVERIFY(ActionTable(m_job->db()).rows({}).isEmpty());
    QVERIFY(HearingTable(m_job->db()).contributions(m_item).isEmpty());
    QVERIFY(MUST(consultMeeting(reg(), m_meeting))->circulation.isEmpty());
}

void TestWithdrawnAgency::keepsWhatIsItsOwn()
{
    openIt();
    Action taken = action();
    taken.id = *MUST(keepAction(reg(), taken));
    Contribution said = contribution();
    said.id = *MUST(keepContribution(reg(), said));
    leave(false);
    taken.dueOn = QDate(2026, 11, 26);
    MUST(keepAction(reg(), taken));
    said.text = u"Known to the group since June."_s;
    MUST(keepContribution(reg(), said));
}

void TestWithdrawnAgency::refusesAnActionDueBeforeTheMeeting()
{
    openIt();
    Action early = action();
    early.dueOn = QDate(2026, 11, 11);
    const Result<ActionId> refused = keepAction(reg(), early);
    QCOMPARE(refused.error().kind, Problem::Kind::Invalid);
    QCOMPARE(refused.error().fields.first().field, u"dueOn"_s);
    early.dueOn = QDate(2026, 11, 12);
    early.dueAt = QTime(9, 0); // the meeting begins at half past nine
    const Result<ActionId> before = keepAction(reg(), early);
    QCOMPARE(before.error().kind, Problem::Kind::Invalid);
    QCOMPARE(before.error().fields.first().field, u"dueAt"_s);
    QVERIFY(ActionTable(m_job->db()).rows({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestWithdrawnAgency)
#include "tst_WithdrawnAgency.moc"
