// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/KeepWithoutConsent.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/Mnemonics.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QAbstractButton>

using namespace marac;
using namespace Qt::StringLiterals;

/// The form for sharing without consent (Appendix F) by keyboard: what it asks for, who authorises it again, and that what was
/// typed is kept as a draft.
class TestWithoutConsentForm : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
    }
    void appendixFIsFilledInAndReviewed();
    void appendixFTellsByFieldWhatItLacks();
    void aChangeToAppendixFIsAuthorisedAgain();
    void appendixFIsKeptAsADraft();
    void appendixFOfTwoIsCompared();
    void aDraftIsKeptOnceThereIsRoom();
};

/// Of a referral that is no emergency it may follow, so accepting is offered all along.
static ReferralEntry withoutConsent(ReferralEntry entry)
{
    entry.referral.consent = Consent::Refused;
    entry.referral.consentReason = u"Afraid of more."_s;
    return entry;
}

void TestWithoutConsentForm::appendixFIsFilledInAndReviewed()
{
    const ReferralId id = *keepReferral(m_job->reg(), withoutConsent(osei()));
    open(id);
    QVERIFY2(m_keys->words().contains(u"Not recorded yet"_s), qPrintable(m_keys->words()));
    m_keys->press("missing.withoutConsent");
    QCOMPARE(focusName(), u"concerns.client_crisis"_s);
    QVERIFY(!m_keys->find("proportionate"));
    m_keys->press("grounds.right_to_life");
    QVERIFY(!m_keys->find("proportionate"));
    m_keys->press("grounds.court_order");
    QVERIFY(m_keys->find("proportionate") && m_keys->find("protectsOthers"));
    m_keys->choose("notified", u"Yes"_s);
    QVERIFY(m_keys->find("notifiedOn") && !m_keys->find("notNotifiedReason"));
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    look("without-consent");
    m_keys->type("notifiedOn", u"today"_s);
    m_keys->type("manager", u"Ann Leyland"_s); // who is the caseworker
    m_keys->press("saveWithoutConsent");
    QVERIFY(m_keys->find("errorSummary"));
    m_keys->type("manager", u"Joan Pryce"_s);
    m_keys->type("reviewOn", u"3/11/2026"_s);
    m_keys->type("reviewBy", u"Tom Reilly"_s);
    m_keys->press("saveWithoutConsent");
    QVERIFY2(m_keys->words().contains(u"Incomplete; review by 03/11/2026: Tom Reilly"_s), qPrintable(m_keys->words()));
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("changeSharing");
    m_keys->type("signedOn", u"today"_s);
    m_keys->press("saveWithoutConsent");
    const WithoutConsent kept = *consultReferral(m_job->reg(), id)->record.withoutConsent;
    QCOMPARE(withoutConsentState(kept), WithoutConsentState::Complete);
    QVERIFY(kept.grounds == (QList<ShareGround>{ShareGround::CourtOrder, ShareGround::RightToLife}));
    m_context->prompts().reason = u"Every agency answered."_s;
    m_keys->press("reviewSharing");
    QVERIFY2(m_keys->words().contains(u"Every agency answered."_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("reviewSharing"));
}

void TestWithoutConsentForm::appendixFTellsByFieldWhatItLacks()
{
    const ReferralId id = *keepReferral(m_job->reg(), withoutConsent(osei()));
    WithoutConsent form = m_job->withoutConsent(id);
    form.grounds = {ShareGround::PublicInterest};
    form.reviewBy.clear();
    form.interest[int(InterestQuestion::Proportionate)] = u"Nothing milder would do."_s;
    MUST(keepWithoutConsent(m_job->reg(), form));
    open(id);
    look("appendix-f-gaps");
    QVERIFY(!m_keys->find("gap.proportionate"));
    QVERIFY(m_keys->find("gap.reviewBy") && m_keys->find("gap.manager"));
    // Each question has a line of its own, which says why it is asked.
    const auto *line = qobject_cast<QAbstractButton *>(m_keys->part("gap.offenderImpact"));
    QVERIFY2(line->text().contains(u"on the offender, because you rely on the public interest"_s),
             qPrintable(line->text()));
    m_keys->press("gap.offenderImpact");
    QCOMPARE(focusName(), u"offenderImpact"_s);
    m_keys->type("offenderImpact", u"He is in custody."_s);
    m_keys->press("saveWithoutConsent");
    QVERIFY(!m_keys->find("gap.offenderImpact"));
    leavePage();
    m_job->as(Role::Reader);
    showPage(referralsPage());
    open(id);
    QVERIFY(!m_keys->find("gap.manager"));
    QVERIFY2(m_keys->words().contains(u"Name the manager who authorises it."_s), qPrintable(m_keys->words()));
}

void TestWithoutConsentForm::aChangeToAppendixFIsAuthorisedAgain()
{
    const ReferralId id = *keepReferral(m_job->reg(), withoutConsent(osei()));
    WithoutConsent form = m_job->withoutConsent(id);
    form.grounds = {ShareGround::ChildProtection};
    form.manager = u"Joan Pryce"_s;
    form.authorisedOn = form.signedOn;
    QVERIFY(keepWithoutConsent(m_job->reg(), form));
    open(id);
    m_keys->press("changeSharing");
    QVERIFY(!m_keys->words().contains(u"authorised before the change"_s));
    m_keys->press("grounds.right_to_life");
    QVERIFY2(m_keys->words().contains(u"authorised before the change"_s), qPrintable(m_keys->words()));
    m_keys->press("saveWithoutConsent");
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"authorise it again"_s));
    const WithoutConsent kept = *consultReferral(m_job->reg(), id)->record.withoutConsent;
    QCOMPARE(withoutConsentState(kept), WithoutConsentState::Complete);
    QVERIFY(kept.manager.isEmpty());
}

void TestWithoutConsentForm::appendixFIsKeptAsADraft()
{
    open(*keepReferral(m_job->reg(), withoutConsent(osei())));
    m_keys->press("changeSharing");
    m_keys->press("grounds.public_interest");
    m_keys->type("vulnerability", u"Half a sentence"_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_view->saveDraft();
    leavePage();
    m_job->as(Role::Administrator);
    showPage(referralsPage());
    QVERIFY2(m_keys->words().contains(u"sharing without consent"_s), qPrintable(m_keys->words()));
    m_keys->press("goOn");
    QCOMPARE(m_keys->part("vulnerability")->property("plainText").toString(), u"Half a sentence"_s);
    QVERIFY(m_view->hasUnsavedWork());
}

/// Somebody else keeps the form while a draft of it lies aside.
void TestWithoutConsentForm::appendixFOfTwoIsCompared()
{
    const ReferralId id = *keepReferral(m_job->reg(), withoutConsent(osei()));
    open(id);
    m_keys->press("changeSharing");
    m_keys->press("grounds.court_order");
    m_keys->press("saveWithoutConsent");
    m_keys->press("changeSharing");
    m_keys->type("comments", u"Mine"_s);
    m_view->saveDraft();
    leavePage();
    WithoutConsent theirs = *consultReferral(m_job->reg(), id)->record.withoutConsent;
    theirs.comments = u"Theirs"_s;
    theirs.reviewBy = u"Tom Reilly"_s;
    MUST(keepWithoutConsent(m_job->reg(), theirs));
    showPage(referralsPage());
    m_keys->press("goOn");
    m_keys->press("saveWithoutConsent");
    QCOMPARE(consultReferral(m_job->reg(), id)->record.withoutConsent->comments, u"Theirs"_s);
    m_keys->press("changed.comments.mine");
    m_keys->press("changed.reviewBy.theirs");
    m_keys->press("saveWithoutConsent");
    const WithoutConsent kept = *consultReferral(m_job->reg(), id)->record.withoutConsent;
    QCOMPARE(kept.comments, u"Mine"_s);
    QCOMPARE(kept.reviewBy, u"Tom Reilly"_s);
}

/// As on a full disk: what could not be kept is tried again by itself.
void TestWithoutConsentForm::aDraftIsKeptOnceThereIsRoom()
{
    const auto rename = [this](const char *sql) {
        auto &db = const_cast<Connection &>(m_job->db());
        const SchemaPermit permit(db);
        db.execute(sql);
    };
    open(*keepReferral(m_job->reg(), withoutConsent(osei())));
    m_keys->press("changeSharing");
    m_keys->type("comments", u"Half a sentence"_s);
    rename("ALTER TABLE draft RENAME TO draft_elsewhere");
    m_view->saveDraft();
    QCOMPARE(m_context->prompts().failures.size(), 1);
    rename("ALTER TABLE draft_elsewhere RENAME TO draft");
    QVERIFY(m_job->reg().drafts()->isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!m_job->reg().drafts()->isEmpty(), 30000);
}

QTEST_MAIN(TestWithoutConsentForm)
#include "tst_WithoutConsentForm.moc"
