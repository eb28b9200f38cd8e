// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QLineEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What was said and agreed is mended in the form it was written in, as the line it is.
class TestHearingChanges : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mendsWhatWasSaid();
    void goesBackToAddingSomethingNew();
    void mendsAnAction();
    void takesUpAChangeAfterTheLock();

private:
    Hearing hearing() { return MUST(consultMinutes(m_job->reg(), m_meeting))->hearings.first(); }
    void show(Register &reg);
    void press(const QString &button) { m_keys->press(button.toLatin1().constData()); }
    NarrativeEdit *said() { return qobject_cast<NarrativeEdit *>(m_keys->part("text", "addContribution")); }

    MeetingId m_meeting;
    ContributionId m_contribution;
    ActionId m_action;
};

void TestHearingChanges::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Contribution said;
    said.agendaItemId = hearing().row.item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.kind = ContributionKind::Opinion;
    said.text = u"Tree calls since September."_s;
    m_contribution = *MUST(keepContribution(m_job->reg(), said));
    Action agreed;
    agreed.agendaItemId = said.agendaItemId;
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning downstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    agreed.riskItem = 11;
    m_action = *MUST(keepAction(m_job->reg(), agreed));
    show(m_job->reg());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestHearingChanges::show(Register &reg)
{
    showPage(minutesPage(), reg);
}

void TestHearingChanges::mendsWhatWasSaid()
{
    QVERIFY(!m_keys->find("mendedContribution"));
    press(u"changeContribution.%1"_s.arg(m_contribution.value()));
    QVERIFY(said()->hasFocus());
    QCOMPARE(said()->toPlainText(), u"Tree calls since September."_s);
    assertAccessible(m_view.get());
    m_keys->type("text", u"Three calls since September."_s, "addContribution");
    press(u"addContribution"_s);
    QCOMPARE(hearing().contributions.size(), 1);
    const Contribution mended = hearing().contributions.first();
    QCOMPARE(mended.text, u"Three calls since September."_s);
    QCOMPARE(mended.sourceAgencyId, m_job->agency("POL"));
    QCOMPARE(mended.kind, ContributionKind::Opinion);
    // What is said next is new again, and begins where its form does.
    QVERIFY(!m_keys->find("mendedContribution"));
    QVERIFY(said()->toPlainText().isEmpty());
    QVERIFY(m_keys->part("sourceAgencyId")->hasFocus());
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestHearingChanges::goesBackToAddingSomethingNew()
{
    press(u"changeContribution.%1"_s.arg(m_contribution.value()));
    m_keys->choose("mendedContribution", u"Nothing"_s);
    QVERIFY(said()->toPlainText().isEmpty());
    m_keys->choose("sourceAgencyId", u"HHR"_s, "addContribution");
    m_keys->type("text", u"The tenancy began in May."_s, "addContribution");
    press(u"addContribution"_s);
    QCOMPARE(hearing().contributions.size(), 2);
    QCOMPARE(hearing().contributions.first().text, u"Tree calls since September."_s);
}

void TestHearingChanges::mendsAnAction()
{
    press(u"changeAction.%1"_s.arg(m_action.value()));
    QCOMPARE(qobject_cast<QLineEdit *>(m_keys->part("text", "addAction"))->text(), u"Tenancy warning downstairs."_s);
    m_keys->type("text", u"Tenancy warning upstairs."_s, "addAction");
    press(u"addAction"_s);
    QCOMPARE(hearing().actions.size(), 1);
    const Action mended = hearing().actions.first();
    QCOMPARE(mended.id, m_action);
    QCOMPARE(mended.text, u"Tenancy warning upstairs."_s);
    QCOMPARE(mended.dueOn, QDate(2026, 11, 19));
    QCOMPARE(mended.riskItem, 11);
    QCOMPARE(mended.ownerAgencyId, m_job->agency("HHR"));
    QCOMPARE(mended.sourceAgencyId, m_job->agency("HHR"));
    // Agreed by another agency than was written down: it is that one's word from now on (R008).
    press(u"changeAction.%1"_s.arg(m_action.value()));
    m_keys->choose("ownerAgencyId", u"POL"_s, "addAction");
    press(u"addAction"_s);
    QCOMPARE(hearing().actions.size(), 1);
    QCOMPARE(hearing().actions.first().id, m_action);
    QCOMPARE(hearing().actions.first().ownerAgencyId, m_job->agency("POL"));
    QCOMPARE(hearing().actions.first().sourceAgencyId, m_job->agency("POL"));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestHearingChanges::takesUpAChangeAfterTheLock()
{
    press(u"changeContribution.%1"_s.arg(m_contribution.value()));
    m_keys->type("text", u"Three calls since September."_s, "addContribution");
    m_view->saveDraft();
    leavePage();
    show(m_job->as(Role::Administrator));
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
    QCOMPARE(said()->toPlainText(), u"Three calls since September."_s);
    press(u"addContribution"_s);
    QCOMPARE(hearing().contributions.size(), 1);
    QCOMPARE(hearing().contributions.first().text, u"Three calls since September."_s);
}

QTEST_MAIN(TestHearingChanges)
#include "tst_HearingChanges.moc"
