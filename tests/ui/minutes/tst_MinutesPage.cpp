// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The minutes by keyboard: scenario 1 from the hearing to the lock, and scenario 6's gate.
class TestMinutesPage : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesApprovesAndLocks();
    void showsNothingWhileSomebodyHasNotSigned();
    void asksBeforeAHearingOfWhichNothingIsWritten();
    void asksBeforeItTakesOutWhatWasSaid();
    void keepsWhatIsTypedInTheOtherForms();
    void offersTypingAgainAfterTheLock();
    void keepsOtherBusiness();
    void saysWhereACarriedCaseWent();
    void theChairApprovesAsThemselves();
    void turnsToTheNextCase();
    void tellsThatTheQuorumIsNotMet();

private:
    MinutesFile file() { return *MUST(consultMinutes(m_job->reg(), m_meeting)); }
    void say(const QString &agency, const QString &text);
    void agree(const QString &agency, const QString &text, const QString &due);
    void approve();
    void show(Register &reg);

    MeetingId m_meeting;
};

void TestMinutesPage::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    show(m_job->reg());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestMinutesPage::show(Register &reg)
{
    showPage(minutesPage(), reg);
}

void TestMinutesPage::approve()
{
    m_keys->press("approveMinutes");
    m_keys->choose("chair", u"Helen"_s);
    m_keys->type("reason", u"Letter of today."_s);
    m_keys->press("recordApproval");
}

void TestMinutesPage::say(const QString &agency, const QString &text)
{
    m_keys->choose("sourceAgencyId", agency, "addContribution");
    m_keys->type("text", text, "addContribution");
    m_keys->press("addContribution");
}

void TestMinutesPage::agree(const QString &agency, const QString &text, const QString &due)
{
    m_keys->choose("ownerAgencyId", agency, "addAction");
    m_keys->type("text", text, "addAction");
    m_keys->type("dueOn", due, "addAction");
    m_keys->press("addAction");
}

void TestMinutesPage::writesApprovesAndLocks()
{
    assertAccessible(m_view.get());
    say(u"POL"_s, u"Three calls to the address since September."_s);
    m_keys->type("harm", u"The door may be set alight."_s);
    m_keys->press("keepAnalysis");
    agree(u"HHR"_s, u"Tenancy warning to the household upstairs."_s, u"+7d"_s);
    // The next action begins where its form does.
    QVERIFY(m_keys->part("ownerAgencyId")->hasFocus());
    QVERIFY(m_context->prompts().failures.isEmpty());
    const Hearing written = file().hearings.first();
    QCOMPARE(written.contributions.first().sourceAgencyId, m_job->agency("POL"));
    QCOMPARE(written.analysis.harm, u"The door may be set alight."_s);
    QCOMPARE(written.actions.first().ownerAgencyId, m_job->agency("HHR"));
    QCOMPARE(written.actions.first().dueOn, QDate(2026, 11, 19));
    assertAccessible(m_view.get());
    m_keys->press("markHeard");
    m_keys->press("nextCase");
    m_keys->press("markHeard");
    QCOMPARE(file().standing.casesNotDecided, 0);

    // Nothing is approved before the meeting is closed; the refusal says why.
    m_keys->press("approveMinutes");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(file().minutes.state, MinutesState::Draft);
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    m_view->refresh();
    Keyboard::settle();
    // Whose approval it is has to be said: one key is not enough.
    m_keys->press("approveMinutes");
    m_keys->press("recordApproval");
    QCOMPARE(file().minutes.state, MinutesState::Draft);
    assertAccessible(m_view.get());
    approve();
    QCOMPARE(file().minutes.state, MinutesState::Approved);
    QVERIFY(m_keys->words().contains(m_job->reg().actor().name));
    QCOMPARE(file().minutes.approvedBy, u"Helen Marsh"_s);
    QVERIFY(!m_keys->find("addContribution"));
    m_keys->press("reopenMinutes");
    QCOMPARE(file().minutes.state, MinutesState::Draft);
    approve();
    m_keys->press("lockMinutes");
    QCOMPARE(file().minutes.state, MinutesState::Locked);
    QVERIFY(!file().locked->spoken.confidentiality.isEmpty());
    QVERIFY(!m_keys->find("reopenMinutes"));
    QVERIFY(!m_keys->find("addAction"));
    QVERIFY(!m_keys->find("keepNotes"));
    m_keys->press("previousCase");
    QVERIFY(m_keys->words().contains(u"Tenancy warning"_s));
    assertAccessible(m_view.get());
}

void TestMinutesPage::theChairApprovesAsThemselves()
{
    const QList<Hearing> hearings = file().hearings;
    for (const Hearing &hearing : hearings)
        MUST(recordHearing(m_job->reg(), hearing.row.item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    leavePage();
    show(m_job->as(Role::Chair));
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
    m_context->prompts().goesAhead = false;
    m_keys->press("approveMinutes");
    QCOMPARE(file().minutes.state, MinutesState::Draft);
    m_context->prompts().goesAhead = true;
    m_keys->press("approveMinutes");
    QCOMPARE(file().minutes.approvedBy, m_job->reg().actor().name);
    QVERIFY(!file().approved->spoken.confidentiality.isEmpty());
}

void TestMinutesPage::offersTypingAgainAfterTheLock()
{
    m_keys->press("nextCase");
    m_keys->type("harm", u"The door may be set alight."_s);
    m_keys->type("text", u"Half of what the police"_s, "addContribution");
    m_keys->type("dueOn", u"+7d"_s);
    m_context->drafts().close();
    leavePage();
    show(m_job->as(Role::Administrator));
    QCOMPARE(m_job->reg().drafts()->size(), 3);
    m_view->openDraft(m_job->reg().drafts()->first());
    Keyboard::settle();
    assertAccessible(m_view.get());
    QVERIFY(m_keys->words().contains(u"KOWALSKA"_s));
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("harm"))->toPlainText(), u"The door may be set alight."_s);
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("text", "addContribution"))->toPlainText(),
             u"Half of what the police"_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_keys->press("keepAnalysis");
    m_keys->choose("sourceAgencyId", u"POL"_s, "addContribution");
    m_keys->press("addContribution");
    QCOMPARE(m_job->reg().drafts()->size(), 1); // the action's day is typed and not kept
    agree(u"HHR"_s, u"Tenancy warning upstairs."_s, u"+7d"_s);
    QCOMPARE(m_job->reg().drafts()->size(), 0);
}

void TestMinutesPage::keepsOtherBusiness()
{
    m_keys->type("notes", u"The next meeting begins at nine."_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_keys->press("keepNotes");
    QCOMPARE(file().minutes.notes, u"The next meeting begins at nine."_s);
    QVERIFY(!m_view->hasUnsavedWork());
    m_keys->type("notes", u"Begins at ten."_s);
    m_keys->press("nextCase");
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("notes"))->toPlainText(), u"Begins at ten."_s);
    m_keys->press("keepNotes");
    QCOMPARE(file().minutes.notes, u"Begins at ten."_s);
}

void TestMinutesPage::saysWhereACarriedCaseWent()
{
    m_keys->press("markCarried");
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_keys->press("nextCase");
    m_keys->press("markCarried");
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"MTG-2026-12-10"_s));
    QCOMPARE(MUST(consultMeeting(m_job->reg(), next))->agenda.size(), 1);
}

void TestMinutesPage::showsNothingWhileSomebodyHasNotSigned()
{
    say(u"POL"_s, u"Three calls to the address since September."_s);
    agree(u"HHR"_s, u"Tenancy warning upstairs."_s, u"+7d"_s);
    for (const QString &word : {u"OSEI"_s, u"Three calls"_s, u"Tenancy warning"_s})
        QVERIFY2(m_keys->words().contains(word), qPrintable(word));
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    for (const QString &word : {u"osei"_s, u"kowalska"_s, u"three calls"_s, u"tenancy warning"_s})
        QVERIFY2(!m_keys->words().contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(m_keys->words().contains(u"Cases are closed"_s));
    for (const char *name : {"addContribution", "addAction", "keepAnalysis", "markHeard"})
        QVERIFY2(!m_keys->find(name), name);
    assertAccessible(m_view.get());
    MUST(recordLeaving(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(m_keys->words().contains(u"OSEI"_s));
}

void TestMinutesPage::asksBeforeAHearingOfWhichNothingIsWritten()
{
    RecordedPrompts &prompts = m_context->prompts();
    prompts.goesAhead = false;
    m_keys->press("markHeard");
    QCOMPARE(prompts.asked, QStringList{u"Was this case heard?"_s});
    QVERIFY2(prompts.texts.value(0).contains(u"no risk analysis and no action"_s), qPrintable(prompts.texts.value(0)));
    QCOMPARE(file().standing.casesNotDecided, 2);
    say(u"POL"_s, u"Three calls to the address since September."_s);
    m_keys->press("markHeard");
    QCOMPARE(prompts.asked.size(), 1); // one word is enough
    QCOMPARE(file().standing.casesNotDecided, 1);
    m_keys->press("nextCase");
    prompts.goesAhead = true;
    m_keys->press("markHeard");
    QCOMPARE(prompts.asked.size(), 2);
    QCOMPARE(file().standing.casesNotDecided, 0);
}

void TestMinutesPage::asksBeforeItTakesOutWhatWasSaid()
{
    say(u"HHR"_s, u"Two complaints since August."_s);
    agree(u"HHR"_s, u"Tenancy warning."_s, u"26/11"_s);
    const auto hearing = [this] { return file().hearings.first(); };
    const QByteArray said = "removeContribution." + QByteArray::number(hearing().contributions.first().id.value());
    const QByteArray agreed = "removeAction." + QByteArray::number(hearing().actions.first().id.value());
    m_context->prompts().asked.clear();
    m_context->prompts().goesAhead = false;
    m_keys->press(said.constData());
    m_keys->press(agreed.constData());
    QCOMPARE(m_context->prompts().asked.size(), 2);
    QCOMPARE(hearing().contributions.size(), 1);
    QCOMPARE(hearing().actions.size(), 1);
    m_context->prompts().goesAhead = true;
    m_keys->press(said.constData());
    m_keys->press(agreed.constData());
    QVERIFY(hearing().contributions.isEmpty());
    QVERIFY(hearing().actions.isEmpty());
}

void TestMinutesPage::keepsWhatIsTypedInTheOtherForms()
{
    m_keys->type("harm", u"The door may be set alight."_s);
    say(u"POL"_s, u"Three calls to the address since September."_s);
    QCOMPARE(file().hearings.first().contributions.size(), 1);
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("harm"))->toPlainText(), u"The door may be set alight."_s);
    QVERIFY(qobject_cast<NarrativeEdit *>(m_keys->part("text", "addContribution"))->toPlainText().isEmpty());
    QVERIFY(m_view->hasUnsavedWork());

    // Nor is it lost, or left in sight, when somebody comes in late who has not signed.
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(!m_keys->find("harm"));
    QVERIFY(!m_keys->words().contains(u"osei"_s, Qt::CaseInsensitive));
    QCOMPARE(m_job->reg().drafts()->size(), 1);
    MUST(recordLeaving(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    m_keys->press("nextCase");
    QVERIFY(qobject_cast<NarrativeEdit *>(m_keys->part("harm"))->toPlainText().isEmpty());
    m_keys->press("previousCase");
    QCOMPARE(qobject_cast<NarrativeEdit *>(m_keys->part("harm"))->toPlainText(), u"The door may be set alight."_s);
    m_keys->press("keepAnalysis");
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestMinutesPage::turnsToTheNextCase()
{
    QVERIFY(m_keys->words().contains(u"OSEI"_s));
    m_keys->press("nextCase");
    QVERIFY(m_keys->words().contains(u"KOWALSKA"_s));
    QVERIFY(!m_keys->find("nextCase")->isEnabled());
    QTest::keyClick(m_keys->part("harm"), Qt::Key_PageUp, Qt::ControlModifier);
    Keyboard::settle();
    QVERIFY(m_keys->words().contains(u"OSEI"_s));
    QTest::keyClick(m_keys->part("harm"), Qt::Key_PageDown, Qt::ControlModifier);
    Keyboard::settle();
    QVERIFY(m_keys->words().contains(u"KOWALSKA"_s));
    m_keys->press("openMeetingPage");
    QCOMPARE(m_context->wentTo.last(), std::pair(u"meetings"_s, m_meeting.value()));
}

/// Below the quorum whoever hears a case is told, until the chair has decided to go on.
void TestMinutesPage::tellsThatTheQuorumIsNotMet()
{
    const QString told = u"Whether to go on is the chair's to decide"_s;
    QVERIFY2(m_keys->words().contains(told), qPrintable(m_keys->words()));
    m_job->chairArrives(m_meeting);
    MUST(goOnWithoutQuorum(m_job->reg(), m_meeting, {u"Everyone who knows the case is here."_s, u"Helen Marsh"_s}));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(!m_keys->words().contains(told));
}

QTEST_MAIN(TestMinutesPage)
#include "tst_MinutesPage.moc"
