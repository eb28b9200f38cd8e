// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/referrals/ReferralsPage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Rule R4 at the window: what is below the threshold is offered as a repeat only after a hearing in time, and the
/// administrator sees which.
class TestAcceptRepeat : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersNoRepeatWithoutAHearing();
    void offersTheRepeatOfAHearing();
    void goesWhereTheMatterWaits();
    void ticksTheRepeatBeforehand();
    void ticksNothingWithoutASign();
    void ticksWhatWasAcceptedAsARepeat();
    void aDraftTakenUpSaysWhyItIsTicked();
    void keepsAClosedPersonOutOfTheForm();

private:
    /// Somebody whose case was heard on 13 November 2025 is referred again a year later.
    ReferralEntry referredAgain();
    void begin(ReferralId id);
    ReferralId kept(const ReferralEntry &entry, int ticks);

    CaseFileId m_first;
};

void TestAcceptRepeat::init()
{
    beginJob(QDate(2025, 10, 15));
}

void TestAcceptRepeat::begin(ReferralId id)
{
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
}

ReferralId TestAcceptRepeat::kept(const ReferralEntry &entry, int ticks)
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, ticks)));
    return id;
}

void TestAcceptRepeat::offersNoRepeatWithoutAHearing()
{
    begin(kept(m_job->oseiReferral(), 3));
    QVERIFY(m_keys->find("override"));
    QVERIFY(!m_keys->find("accept"));
}

ReferralEntry TestAcceptRepeat::referredAgain()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    m_first = m_job->acceptedCase().caseId;
    m_job->hear(QDate(2025, 11, 13), meeting);
    m_job->setDay(QDate(2026, 11, 5));
    m_job->meetingOn(QDate(2026, 12, 10));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().existing = MUST(consultCaseFile(m_job->reg(), m_first))->file.victimId;
    entry.referral.incidentOn = QDate(2026, 11, 3);
    return entry;
}

/// What happened after the referral and before its hearing joins that hearing, and not the next available meeting.
void TestAcceptRepeat::goesWhereTheMatterWaits()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    m_first = m_job->acceptedCase().caseId;
    m_job->setDay(QDate(2025, 10, 20));
    m_job->meetingOn(QDate(2025, 11, 6));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().existing = MUST(consultCaseFile(m_job->reg(), m_first))->file.victimId;
    entry.referral.incidentOn = QDate(2025, 10, 18);
    begin(kept(entry, 3));
    const auto says = [this](const QString &words) { return m_keys->words().contains(words); };
    QVERIFY2(says(u"which waits for MTG-2025-11-13: it joins that hearing whatever its score"_s),
             qPrintable(m_keys->words()));
    m_keys->press("accept");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("repeat.yes"))->isChecked());
    QVERIFY2(says(u"SHC-2025-0001 waits for MTG-2025-11-13"_s), qPrintable(m_keys->words()));
    QVERIFY2(says(u"both referrals are heard together"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("otherMeetingReason"));
    m_keys->press("repeat.yes");
    QVERIFY(!says(u"both referrals are heard together"_s));
    m_keys->press("repeat.yes");
    m_keys->press("acceptReferral");
    const QList<AgendaRow> agenda = MUST(consultMeeting(m_job->reg(), meeting))->agenda;
    QCOMPARE(agenda.size(), 2);
    QVERIFY(agenda.last().item.repeat);
}

/// Whatever the score: the assessor's form ticks it, and the administrator's, who may untick.
void TestAcceptRepeat::ticksTheRepeatBeforehand()
{
    const ReferralId again = *MUST(keepReferral(m_job->reg(), referredAgain()));
    const QString why = u"was heard on 13/11/2025 and the incident followed within 12"_s;
    begin(again);
    m_keys->press("assess");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("context.repeat"))->isChecked());
    QVERIFY2(m_keys->words().contains(why), qPrintable(m_keys->words()));
    QVERIFY(!m_view->hasUnsavedWork());
    m_keys->press("cancelAssessment");
    MUST(recordAssessment(m_job->reg(), m_job->assessment(again, 11)));
    begin(again);
    m_keys->press("accept");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("repeat.yes"))->isChecked());
    QVERIFY2(m_keys->words().contains(why), qPrintable(m_keys->words()));
    m_keys->press("repeat.yes");
    m_keys->press("acceptReferral");
    const CaseDossier file = *MUST(consultCaseFile(m_job->reg(), m_first));
    QCOMPARE(file.referrals.size(), 2);
    QVERIFY(!file.hearings.last().item.repeat);
}

/// R038: the same victim alone makes no repeat. It is offered, and ticking it is the administrator's own deed.
void TestAcceptRepeat::ticksNothingWithoutASign()
{
    ReferralEntry entry = referredAgain();
    entry.strands = {ReferralStrand{u"disability"_s, {}, {}}};
    const ReferralId again = *MUST(keepReferral(m_job->reg(), entry));
    const QString nothing = u"Nothing points to the same matter. SHC-2025-0001 was heard on 13/11/2025"_s;
    begin(again);
    m_keys->press("assess");
    QVERIFY(!qobject_cast<QCheckBox *>(m_keys->part("context.repeat"))->isChecked());
    QVERIFY2(!m_keys->words().contains(u"Ticked because"_s), qPrintable(m_keys->words()));
    m_keys->press("cancelAssessment");
    MUST(recordAssessment(m_job->reg(), m_job->assessment(again, 3)));
    begin(again);
    QVERIFY2(m_keys->words().contains(u"But nothing points to the same matter"_s), qPrintable(m_keys->words()));
    m_keys->press("accept");
    QVERIFY(!qobject_cast<QCheckBox *>(m_keys->part("repeat.yes"))->isChecked());
    QVERIFY2(m_keys->words().contains(nothing), qPrintable(m_keys->words()));
    // By its score it is not one for this MARAC; as a repeat that the administrator confirms it is.
    m_keys->press("acceptReferral");
    QCOMPARE(MUST(consultReferral(m_job->reg(), again))->record.referral.state, ReferralState::Received);
    QVERIFY(!m_keys->find("repeatReason"));
    m_keys->press("repeat.yes");
    m_keys->press("acceptReferral"); // without saying why
    QCOMPARE(MUST(consultReferral(m_job->reg(), again))->record.referral.state, ReferralState::Received);
    m_keys->type("repeatReason", u"He was called the same name again."_s);
    m_keys->press("acceptReferral");
    QVERIFY(MUST(consultCaseFile(m_job->reg(), m_first))->hearings.last().item.repeat);
    QVERIFY2(m_keys->words().contains(u"He was called the same name again."_s), qPrintable(m_keys->words()));
}

/// R8: an emergency is accepted before it is assessed, and the assessment agrees with the sheet.
void TestAcceptRepeat::ticksWhatWasAcceptedAsARepeat()
{
    ReferralEntry entry = referredAgain();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *MUST(keepReferral(m_job->reg(), entry));
    acceptance.repeat = true;
    MUST(acceptReferral(m_job->reg(), acceptance));
    begin(acceptance.referralId);
    QVERIFY2(m_keys->words().contains(u"Accepted as a repeat"_s), qPrintable(m_keys->words()));
    m_keys->press("assess");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("context.repeat"))->isChecked());
    QVERIFY2(m_keys->words().contains(u"accepted as a repeat"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestAcceptRepeat::aDraftTakenUpSaysWhyItIsTicked()
{
    const ReferralId again = *MUST(keepReferral(m_job->reg(), referredAgain()));
    begin(again);
    m_keys->press("assess");
    m_keys->type("assessorPost", u"Warden"_s);
    QVERIFY(m_view->saveDraft());
    begin(again);
    m_keys->press("assess");
    QCOMPARE(m_keys->part("assessorPost")->property("text").toString(), u"Warden"_s);
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("context.repeat"))->isChecked());
    QVERIFY2(m_keys->words().contains(u"was heard on 13/11/2025 and the incident followed"_s),
             qPrintable(m_keys->words()));
    m_keys->press("context.repeat");
    QVERIFY(m_view->saveDraft());
    begin(again);
    m_keys->press("assess");
    QVERIFY2(!m_keys->words().contains(u"was heard on 13/11/2025 and the incident followed"_s),
             qPrintable(m_keys->words()));
}

void TestAcceptRepeat::offersTheRepeatOfAHearing()
{
    const ReferralId again = kept(referredAgain(), 3);
    begin(again);
    QVERIFY(m_keys->words().contains(u"heard on 13/11/2025"_s));
    // What needs no judgement is offered first.
    m_keys->part("accept")->setFocus();
    QTest::keyClick(m_keys->part("accept"), Qt::Key_Tab);
    QVERIFY(m_keys->part("override")->hasFocus());
    QVERIFY(m_keys->part("accept")->y() < m_keys->part("override")->y());
    m_keys->press("accept");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("repeat.yes"))->isChecked());
    QVERIFY(m_keys->words().contains(u"the same motive"_s));
    assertAccessible(m_view.get());
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(folder + u"/repeat.png"_s);
    m_keys->press("acceptReferral");
    const CaseDossier file = *MUST(consultCaseFile(m_job->reg(), m_first));
    QCOMPARE(file.referrals.size(), 2);
    QVERIFY(file.hearings.last().item.repeat);
}

void TestAcceptRepeat::keepsAClosedPersonOutOfTheForm()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted first = m_job->acceptedCase();
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry witness;
    witness.existing = MUST(consultCaseFile(m_job->reg(), first.caseId))->file.victimId;
    witness.role = PartRole::Witness;
    entry.parts << witness;
    const ReferralId other = kept(entry, 11);
    m_job->openOn(QDate(2025, 11, 13), meeting); // nobody has signed
    begin(other);
    QVERIFY(!m_keys->words().contains(u"Osei"_s));
    m_keys->press("changeReferral");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(!m_keys->find("narrative"));
}

QTEST_MAIN(TestAcceptRepeat)
#include "tst_AcceptRepeat.moc"
