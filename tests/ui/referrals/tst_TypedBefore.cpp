// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/risk/RecordAssessment.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Somebody records meanwhile what a draft was begun about: the draft comes back, and says so instead of writing over it.
class TestTypedBefore : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void theFirstAppendixFIsCompared();
    void aJudgementIsOfOneAssessment();
    void aJudgementOfTheSameAssessmentSaysNothing();

private:
    ReferralId judgedHalfWay();

    const QString m_earlier = u"about an earlier assessment"_s;
};

void TestTypedBefore::theFirstAppendixFIsCompared()
{
    ReferralEntry entry = osei();
    entry.referral.consent = Consent::NotSought;
    entry.referral.consentReason = u"She is unconscious."_s;
    const ReferralId id = *keepReferral(m_job->reg(), entry);
    open(id);
    m_keys->press("changeSharing");
    m_keys->type("comments", u"Mine"_s);
    m_view->saveDraft();
    leavePage();
    WithoutConsent theirs = m_job->withoutConsent(id);
    theirs.comments = u"Theirs"_s;
    MUST(keepWithoutConsent(m_job->reg(), theirs));
    showPage(referralsPage());
    m_keys->press("goOn");
    m_keys->press("saveWithoutConsent");
    QCOMPARE(consultReferral(m_job->reg(), id)->record.withoutConsent->comments, u"Theirs"_s);
    m_keys->press("changed.comments.theirs");
    QVERIFY(m_keys->find("saveWithoutConsent"));
    QVERIFY(!consultReferral(m_job->reg(), id)->record.withoutConsent->grounds.isEmpty());
}

/// A reason for another band is typed and put aside as a draft.
ReferralId TestTypedBefore::judgedHalfWay()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    open(id);
    m_keys->press("judge");
    m_keys->type("rationale", u"The family was followed home."_s);
    m_view->saveDraft();
    leavePage();
    return id;
}

void TestTypedBefore::aJudgementIsOfOneAssessment()
{
    const ReferralId id = judgedHalfWay();
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 14)));
    showPage(referralsPage());
    m_keys->press("goOn");
    QCOMPARE(m_keys->part("rationale")->property("plainText").toString(), u"The family was followed home."_s);
    QVERIFY2(m_keys->words().contains(m_earlier), qPrintable(m_keys->words()));
}

void TestTypedBefore::aJudgementOfTheSameAssessmentSaysNothing()
{
    judgedHalfWay();
    showPage(referralsPage());
    m_keys->press("goOn");
    QVERIFY(m_keys->find("rationale"));
    QVERIFY2(!m_keys->words().contains(m_earlier), qPrintable(m_keys->words()));
}

QTEST_MAIN(TestTypedBefore)
#include "tst_TypedBefore.moc"
