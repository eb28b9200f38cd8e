// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/actions/ActionsPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the step of a chase fills in, and what somebody has changed, by keyboard.
class TestChasePane : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheStep();
    void keepsTheRecipientThatWasTyped();
    void keepsTheTicksThatWereChanged();
    void followsAgainOnceTheChangeIsUndone();
    void keepsWhatWasTypedBefore();
    void namesTheChairWhileTheMeetingIsInSession();

private:
    ActionId agree(const QString &text, QDate dueOn);
    QString recipient() const { return qobject_cast<QLineEdit *>(m_keys->part("recipient"))->text(); }
    QByteArray boxOf(ActionId action) const { return "actions." + QByteArray::number(action.value()); }
    bool isTicked(ActionId action) const
    {
        return qobject_cast<QCheckBox *>(m_keys->part(boxOf(action).constData()))->isChecked();
    }
    /// Home is the officer, End the chair, Down the next.
    void step(Qt::Key key)
    {
        m_keys->part("level")->setFocus();
        QTest::keyClick(m_keys->part("level"), key);
        Keyboard::settle();
    }
    void openChase();

    MeetingId m_meeting;
    ActionId m_warning; ///< of HHR, overdue since yesterday
    ActionId m_visit;   ///< of HHR as well
};

ActionId TestChasePane::agree(const QString &text, QDate dueOn)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_job->reg(), m_meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = text;
    action.dueOn = dueOn;
    return *MUST(keepAction(m_job->reg(), action));
}

void TestChasePane::openChase()
{
    m_view->openRecord(m_warning.value());
    Keyboard::settle();
    m_keys->press("chase");
}

void TestChasePane::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_warning = agree(u"Tenancy warning to the household upstairs."_s, QDate(2026, 11, 19));
    m_visit = agree(u"Joint visit."_s, QDate(2026, 11, 19));
    m_job->setDay(QDate(2026, 11, 20));
    showPage(actionsPage());
    openChase();
}

/// Both are due with the officer; with the PDMO nothing is yet, so the action that was open stands alone.
void TestChasePane::followsTheStep()
{
    QCOMPARE(recipient(), u"Tom Reilly"_s);
    QVERIFY(isTicked(m_warning) && isTicked(m_visit));
    step(Qt::Key_Down);
    QCOMPARE(recipient(), u"Denise Farrell"_s);
    QVERIFY(isTicked(m_warning) && !isTicked(m_visit));
    step(Qt::Key_Home);
    QCOMPARE(recipient(), u"Tom Reilly"_s);
    QVERIFY(isTicked(m_warning) && isTicked(m_visit));
}

void TestChasePane::keepsTheRecipientThatWasTyped()
{
    m_keys->type("recipient", u"The duty desk"_s);
    step(Qt::Key_Down);
    QCOMPARE(recipient(), u"The duty desk"_s);
    QVERIFY(!isTicked(m_visit)); // nobody touched the ticks
    step(Qt::Key_Home);
    QCOMPARE(recipient(), u"The duty desk"_s);
    m_keys->press("recordChase");
    QCOMPARE(MUST(consultAction(m_job->reg(), m_visit))->chases.first().recipient, u"The duty desk"_s);
}

void TestChasePane::keepsTheTicksThatWereChanged()
{
    m_keys->press(boxOf(m_warning).constData());
    QVERIFY(!isTicked(m_warning) && isTicked(m_visit));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home}) {
        step(key);
        QVERIFY(!isTicked(m_warning) && isTicked(m_visit));
    }
    step(Qt::Key_Down);
    QCOMPARE(recipient(), u"Denise Farrell"_s); // nobody touched that
    m_keys->press("recordChase");
    QVERIFY(MUST(consultAction(m_job->reg(), m_warning))->chases.isEmpty());
    QCOMPARE(MUST(consultAction(m_job->reg(), m_visit))->chases.first().step, ChaseStep::Escalation);
}

void TestChasePane::followsAgainOnceTheChangeIsUndone()
{
    step(Qt::Key_Down);
    QTest::keyClick(m_keys->part("level"), Qt::Key_Z, Qt::ControlModifier);
    Keyboard::settle();
    QCOMPARE(recipient(), u"Tom Reilly"_s);
    QVERIFY(isTicked(m_visit));
    m_keys->press(boxOf(m_visit).constData());
    QTest::keyClick(m_keys->part("level"), Qt::Key_Z, Qt::ControlModifier);
    Keyboard::settle();
    step(Qt::Key_Down);
    QCOMPARE(recipient(), u"Denise Farrell"_s);
    QVERIFY(!isTicked(m_visit));
}

/// The form was left half typed and is opened again.
void TestChasePane::keepsWhatWasTypedBefore()
{
    step(Qt::Key_Down);
    m_keys->press(boxOf(m_visit).constData());
    openChase();
    QCOMPARE(recipient(), u"Denise Farrell"_s);
    QVERIFY(isTicked(m_warning) && isTicked(m_visit));
    step(Qt::Key_Home);
    QCOMPARE(recipient(), u"Tom Reilly"_s); // followed the step before, and does now
    QVERIFY(isTicked(m_warning) && isTicked(m_visit));
    m_keys->type("recipient", u"The duty desk"_s);
    openChase();
    step(Qt::Key_Down);
    QCOMPARE(recipient(), u"The duty desk"_s);
    assertAccessible(m_view.get());
}

void TestChasePane::namesTheChairWhileTheMeetingIsInSession()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 12, 10), next);
    openChase();
    step(Qt::Key_End);
    QCOMPARE(recipient(), u"Helen Marsh"_s);
}

QTEST_MAIN(TestChasePane)
#include "tst_ChasePane.moc"
