// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/AcceptReferral.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QApplication>
#include <QPushButton>

using namespace marac;
using namespace Qt::StringLiterals;

/// The risk assessment on the referrals page by keyboard: made after the acceptance, made again, and never a mere copy.
class TestAssessmentOfAReferral : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void theChosenAnswerCarriesATick();
    void anAcceptedEmergencyIsAssessedAfterwards();
    void saysThatAJudgementIsLeftBehind();
    void opensAgainWithWhatWasNotAsked();
    void recordsNoCopyOfLastTime();
    void whatTheRegisterKnowsMovesNoField();
    void aDraftKnowsWhatIsAsLastTime();
};

void TestAssessmentOfAReferral::theChosenAnswerCarriesATick()
{
    open(assessed(u"nnnyyyyyyyyyyynnnnnn"_s));
    m_keys->press("reassess");
    look("answers");
    const auto *yes = qobject_cast<QPushButton *>(m_keys->part("item4.yes"));
    const auto *no = qobject_cast<QPushButton *>(m_keys->part("item4.no"));
    QVERIFY(yes->isChecked() && !no->isChecked());
    const auto inked = [](const QPushButton *button) {
        const QImage mark = button->icon()
                                .pixmap(button->iconSize(), QIcon::Normal, button->isChecked() ? QIcon::On : QIcon::Off)
                                .toImage();
        for (int y = 0; y < mark.height(); ++y) {
            for (int x = 0; x < mark.width(); ++x) {
                if (mark.pixelColor(x, y).alpha() > 128)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inked(yes));
    QVERIFY(!inked(no));
}

void TestAssessmentOfAReferral::anAcceptedEmergencyIsAssessedAfterwards()
{
    ReferralEntry entry = osei();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *keepReferral(m_job->reg(), entry);
    Acceptance acceptance;
    acceptance.referralId = id;
    const Result<Accepted> accepted = acceptReferral(m_job->reg(), acceptance);
    QVERIFY(accepted);
    open(id);
    look("accepted-emergency");
    QCOMPARE(focusName(), u"assess"_s);
    m_keys->press("assess");
    for (const char key : QByteArray("nnnyyyyyynnnnnnnnnnn"))
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QCOMPARE(focusName(), u"openCase"_s);
    const ReferralFile file = *consultReferral(m_job->reg(), id);
    QCOMPARE(file.assessment->caseId, accepted->caseId);
    m_keys->press("judge");
    QVERIFY(m_keys->find("rationale"));
    m_keys->press("cancelOverride");
    m_keys->press("reassess");
    QVERIFY(m_keys->find("item1"));
}

void TestAssessmentOfAReferral::saysThatAJudgementIsLeftBehind()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    open(id);
    m_keys->press("reassess");
    QVERIFY(!m_keys->words().contains(u"does not carry over"_s));
    m_keys->press("cancelAssessment");
    const Assessment judged = *consultReferral(m_job->reg(), id)->assessment;
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"The family was followed home."_s;
    judgement.byName = u"Karen Whitfield"_s;
    judgement.byPost = u"Detective Inspector"_s;
    judgement.sourceAgencyId = m_job->agency("POL");
    judgement.authoriserId = listAuthorisers(m_job->reg())->first().officerId;
    QVERIFY(overrideBand(m_job->reg(), judged.id, judgement, judged.version));
    const QString told =
        u"The judgement of 20/10/2026 (Very high) does not carry over; judge again if it still holds."_s;
    open(id);
    m_keys->press("reassess");
    QVERIFY2(m_keys->words().contains(told), qPrintable(m_keys->words()));
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("askedAgain.yes");
    m_keys->press("recordAssessment");
    QVERIFY2(m_context->prompts().savedTexts.last().endsWith(told), qPrintable(m_context->prompts().savedTexts.last()));
    QVERIFY(consultReferral(m_job->reg(), id)->assessment->judgements.isEmpty());
}

void TestAssessmentOfAReferral::opensAgainWithWhatWasNotAsked()
{
    const ReferralId id = *keepReferral(m_job->reg(), osei());
    NewAssessment given = nextAssessment(*consultReferral(m_job->reg(), id), m_job->clock().today());
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = item == 7 ? Answer::NotAsked : Answer::Yes;
    QVERIFY(recordAssessment(m_job->reg(), given));
    open(id);
    const QString missing = m_keys->part("missing.assessment")->property("text").toString();
    QVERIFY2(missing.endsWith(u"1 item of it is not asked yet"_s), qPrintable(missing));
    m_keys->press("assess");
    QVERIFY(qobject_cast<QPushButton *>(m_keys->part("item7.not_asked"))->isChecked());
    QVERIFY2(m_keys->words().contains(u"1 item not asked"_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->part("item7")->isAncestorOf(QApplication::focusWidget()) || m_keys->part("item7")->hasFocus());
}

void TestAssessmentOfAReferral::recordsNoCopyOfLastTime()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    const AssessmentId before = consultReferral(m_job->reg(), id)->assessment->id;
    open(id);
    m_keys->press("reassess");
    QCOMPARE(m_keys->words().count(u"As last time"_s), 20);
    QVERIFY(m_keys->part("assessorName")->property("text").toString().isEmpty());
    const QString lastTime = consultReferral(m_job->reg(), id)->assessment->assessorName;
    QVERIFY(m_keys->part("sameAssessor")->property("text").toString().endsWith(lastTime));
    QVERIFY(m_keys->part("item1")->isAncestorOf(QApplication::focusWidget()) || m_keys->part("item1")->hasFocus());
    m_keys->press("sameAssessor");
    QCOMPARE(m_keys->part("assessorName")->property("text").toString(), lastTime);
    QCOMPARE(m_keys->part("assessorPost")->property("text").toString(),
             consultReferral(m_job->reg(), id)->assessment->assessorPost);
    QVERIFY(m_keys->part("assessorName")->hasFocus());
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("recordAssessment");
    QCOMPARE(consultReferral(m_job->reg(), id)->assessment->id, before);
    QVERIFY2(m_keys->words().contains(u"Every answer is as last time."_s), qPrintable(m_keys->words()));
    look("copy");
    // The same answer once more is an answer.
    m_keys->part("item4")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QCOMPARE(m_keys->words().count(u"As last time"_s), 19);
    m_keys->press("recordAssessment");
    const Assessment after = *consultReferral(m_job->reg(), id)->assessment;
    QVERIFY(after.id != before);
    QCOMPARE(after.assessorName, u"Ann Leyland"_s);
    QCOMPARE(after.occasion, RescoreOccasion::Review);
}

void TestAssessmentOfAReferral::whatTheRegisterKnowsMovesNoField()
{
    open(assessed(u"nnnyyyyyyyynnnnnnnnn"_s));
    m_keys->press("reassess");
    QVERIFY(m_keys->words().contains(u"The register knows of"_s));
    const auto below = [this](const char *name) {
        return m_keys->part(name)->y();
    }; // in its field, label and hint above
    QCOMPARE(below("incidents6Months"), below("incidents30Days"));
    m_keys->part("incidents6Months")->setFocus();
    look("incidents");
}

void TestAssessmentOfAReferral::aDraftKnowsWhatIsAsLastTime()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    open(id);
    m_keys->press("reassess");
    m_keys->type("note3", u"Half a sentence"_s);
    m_view->saveDraft();
    showPage(referralsPage());
    open(id);
    m_keys->press("goOn");
    QCOMPARE(m_keys->words().count(u"As last time"_s), 20);
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("recordAssessment");
    QVERIFY2(m_keys->words().contains(u"Every answer is as last time."_s), qPrintable(m_keys->words()));
}

QTEST_MAIN(TestAssessmentOfAReferral)
#include "tst_AssessmentOfAReferral.moc"
