// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/support/Accessible.h"
#include "tests/ui/referrals/ReferralKeys.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What becomes of a referral, by keyboard: judged, sent back, refused, or accepted for one meeting or another.
class TestReferralDecisions : public QObject, protected test::ReferralKeys
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void judgementLiftsABandOnlyWithItsReasons();
    void returnsAndRefusesWithReasons();
    void asksForAReasonForAnotherMeeting();
    void sendsAnEmergencyToTheMiniMaracThatIsCalled();
    void movesAnAcceptedReferral();
};

void TestReferralDecisions::judgementLiftsABandOnlyWithItsReasons()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    open(id);
    QCOMPARE(focusName(), u"assess"_s);
    press("assess");
    keys("nnnyyyyyyydddnnnnnnd");
    ctrlReturn();
    look("below-threshold");
    QCOMPARE(focusName(), u"override"_s);
    press("override");
    part("band")->setFocus();
    QTest::keyClicks(part("band"), u"High"_s);
    type("byName", u"Ann Leyland"_s);
    type("byPost", u"Case worker"_s);
    part("authoriser")->setFocus();
    QTest::keyClicks(part("authoriser"), u"Patience"_s);
    ctrlReturn();
    look("override");
    QVERIFY(!form()->field(u"rationale"_s)->problem().isEmpty());
    type("rationale", u"The unknown answers point to a group that is known for arson."_s);
    ctrlReturn();
    QTest::qWait(1);
    QCOMPARE(focusName(), u"accept"_s);
    const ReferralFile file = *consultReferral(m_job->reg(), id);
    QCOMPARE(file.assessment->computedBand, RiskBand::Medium);
    QCOMPARE(file.assessment->judgements.last().band, RiskBand::High);
    QCOMPARE(file.assessment->judgements.last().authoriser.name, u"Patience Mensah"_s);
    QCOMPARE(file.assessment->finalBand, RiskBand::High);
    QCOMPARE(file.assessment->rangeHigh, 11);
}

void TestReferralDecisions::returnsAndRefusesWithReasons()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    open(id);
    press("return");
    QCOMPARE(consultReferral(m_job->reg(), id)->record.referral.state, ReferralState::Returned);
    const QString first = consultReferral(m_job->reg(), id)->record.referral.decisionReason;
    // Returned once more with other words: the first stay on the sheet, and do when it is refused.
    const qint64 version = consultReferral(m_job->reg(), id)->record.referral.version;
    QVERIFY(returnReferral(m_job->reg(), id, version, u"Say who the landlord is."_s));
    m_view->refresh();
    open(id);
    const auto stands = [this](const QString &reasons) {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(reasons); });
    };
    QVERIFY(!first.isEmpty() && stands(first) && stands(u"Say who the landlord is."_s));
    press("refuse");
    QCOMPARE(consultReferral(m_job->reg(), id)->record.referral.state, ReferralState::Refused);
    QVERIFY(stands(u"Say who the landlord is."_s));
    QVERIFY(!m_view->findChild<QWidget *>(u"openCase"_s));
    m_view->findChild<Choice *>(u"stateFilter"_s)->setValue(ReferralState::Accepted);
    QCOMPARE(m_view->findChild<RecordTable *>(u"referrals"_s)->shownRows(), 0);
}

void TestReferralDecisions::asksForAReasonForAnotherMeeting()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    open(id);
    press("assess");
    keys("yyyyyyyyyyyynnnnnnnn");
    ctrlReturn();
    press("accept");
    auto *meeting = m_view->findChild<Choice *>(u"meetingId"_s);
    meeting->setCurrentIndex(meeting->count() - 1);
    press("acceptReferral");
    QVERIFY(!form()->field(u"otherMeetingReason"_s)->problem().isEmpty());
    type("otherMeetingReason", u"The victim is in hospital until December."_s);
    ctrlReturn();
    QCOMPARE(consultReferral(m_job->reg(), id)->record.referral.state, ReferralState::Accepted);
}

void TestReferralDecisions::sendsAnEmergencyToTheMiniMaracThatIsCalled()
{
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 20), MeetingKind::Mini);
    ReferralEntry entry = zawada();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *keepReferral(m_job->reg(), entry);
    open(id);
    press("accept");
    auto *meeting = m_view->findChild<Choice *>(u"meetingId"_s);
    QCOMPARE(meeting->record<MeetingId>(), mini);
    QCOMPARE(meeting->count(), 3);
    QVERIFY(qobject_cast<QPushButton *>(part("acceptReferral"))->text().contains(u"20 October 2026"_s));
    look("accept-emergency");
    ctrlReturn();
    QCOMPARE(consultMeeting(m_job->reg(), mini)->agenda.size(), 1);
}

void TestReferralDecisions::movesAnAcceptedReferral()
{
    const ReferralId id = *keepReferral(m_job->reg(), zawada());
    open(id);
    press("assess");
    keys("yyyyyyyyyyyynnnnnnnn");
    ctrlReturn();
    press("accept");
    ctrlReturn();
    QCOMPARE(consultMeeting(m_job->reg(), m_november)->agenda.size(), 1);
    press("place");
    look("place");
    assertAccessible(m_view.get());
    type("reason", u"The victim is away until December."_s);
    ctrlReturn();
    QCoreApplication::processEvents();
    QCOMPARE(consultMeeting(m_job->reg(), m_november)->agenda.size(), 0);
    QVERIFY(has("openCase"));
}

QTEST_MAIN(TestReferralDecisions)
#include "tst_ReferralDecisions.moc"
