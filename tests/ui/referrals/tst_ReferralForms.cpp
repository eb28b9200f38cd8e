// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/deciding/ReferralCompleteness.h"
#include "tests/support/SampleAgencies.h"
#include "tests/ui/referrals/ReferralDesk.h"

#include <QComboBox>

#include <algorithm>
#include <memory>

using namespace marac;
using namespace Qt::StringLiterals;

/// The forms of the referrals page by keyboard: what they take in, and that nothing typed is lost unasked.
class TestReferralForms : public QObject, protected test::ReferralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        leavePage();
        m_job.reset();
        m_fresh.reset();
    }
    void cancellingAsksBeforeTypingIsDropped();
    void cancellingAnUntouchedFormAsksNothing();
    void everyFormIsKeptWhenTheRegisterLocks_data();
    void everyFormIsKeptWhenTheRegisterLocks();
    void acceptingAsksWhoseFileItIs();
    void aProtectedAddressIsShownForAReason();
    void takesSubStrands();
    void whyThereIsNoConsentIsNeeded();
    void whyItCanNotWaitGoesWithTheEmergency();
    void anAgencyOutsideTheProtocolIsNamedAtOnce();
    void aFreshRegisterSaysWhereAgenciesAreAdded();

private:
    std::unique_ptr<test::TestRegister> m_fresh; ///< without a partnership
};

void TestReferralForms::cancellingAsksBeforeTypingIsDropped()
{
    m_context->prompts().goesAhead = false;
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->type("narrative", u"Paint thrown."_s);
    m_keys->press("cancelReferral");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QCOMPARE(m_keys->part("narrative")->property("plainText").toString(), u"Paint thrown."_s);
    m_view->saveDraft();
    QCOMPARE(m_job->reg().drafts()->size(), 1);
    m_context->prompts().goesAhead = true;
    m_keys->press("cancelReferral");
    QVERIFY(!m_keys->find("narrative"));
    QVERIFY(m_job->reg().drafts()->isEmpty());
}

void TestReferralForms::cancellingAnUntouchedFormAsksNothing()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->press("cancelReferral");
    QVERIFY(m_context->prompts().asked.isEmpty());
    QVERIFY(!m_keys->find("narrative"));
}

void TestReferralForms::everyFormIsKeptWhenTheRegisterLocks_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("banner");
    QTest::newRow("referral") << QByteArray("changeReferral") << QByteArray("narrative") << u"referral form"_s;
    QTest::newRow("assessment") << QByteArray("reassess") << QByteArray("note3") << u"risk assessment"_s;
    QTest::newRow("judgement") << QByteArray("judge") << QByteArray("rationale") << u"judgement"_s;
    QTest::newRow("acceptance") << QByteArray("accept") << QByteArray("otherMeetingReason") << u"acceptance"_s;
}

void TestReferralForms::everyFormIsKeptWhenTheRegisterLocks()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, field);
    QFETCH(QString, banner);
    open(assessed(u"nnnyyyyyyyyyyynnnnnn"_s));
    m_keys->press(button.constData());
    look(QTest::currentDataTag());
    if (button == "accept")
        m_keys->choose("meetingId", u"Thursday 10"_s);
    m_keys->type(field.constData(), u"Half a sentence"_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_view->saveDraft();
    leavePage();
    m_job->as(Role::Administrator);
    showPage(referralsPage());
    QVERIFY2(m_keys->words().contains(banner), qPrintable(m_keys->words()));
    m_keys->press("goOn");
    look("taken-up");
    QCOMPARE(m_context->prompts().warnings, QStringList());
    QWidget *again = m_keys->part(field.constData());
    const QString text = again->property("text").toString() + again->property("plainText").toString();
    QCOMPARE(text, u"Half a sentence"_s);
    QVERIFY(m_view->hasUnsavedWork());
}

void TestReferralForms::acceptingAsksWhoseFileItIs()
{
    ReferralEntry entry = osei();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *keepReferral(m_job->reg(), entry);
    const Accepted there = acceptReferral(m_job->reg(), acceptance).value();
    const ReferralId again = assessed(u"nnnyyyyyyyyyyynnnnnn"_s); // the same name, entered anew
    open(again);
    m_keys->press("accept");
    look("whose-file");
    QCOMPARE(focusName(), u"intoCase"_s);
    m_keys->press("acceptReferral");
    QVERIFY(m_keys->find("errorSummary"));
    m_keys->choose("intoCase", there.caseRef);
    m_keys->press("acceptReferral");
    QCOMPARE(consultReferral(m_job->reg(), again)->record.referral.caseId, there.caseId);
}

void TestReferralForms::aProtectedAddressIsShownForAReason()
{
    ReferralEntry entry = osei();
    Address address;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.isProtected = true;
    entry.parts.first().person.address = address;
    const ReferralId id = *keepReferral(m_job->reg(), entry);
    const PersonId victim = consultReferral(m_job->reg(), id)->record.parts.first().personId;
    open(id);
    QVERIFY(!m_keys->words().contains(u"Marlow Court"_s));
    m_context->prompts().reason = u"The fire service fits an alarm today."_s;
    m_keys->press(("showAddress." + QByteArray::number(victim.value())).constData());
    QVERIFY(m_keys->words().contains(u"12 Marlow Court"_s));
    look("revealed");
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(), [](const AuditEntry &one) {
        return one.event.reason == u"The fire service fits an alarm today."_s;
    }));
    open(id);
    QVERIFY(!m_keys->words().contains(u"Marlow Court"_s));
}

void TestReferralForms::takesSubStrands()
{
    const ReferralId id = *keepReferral(m_job->reg(), osei());
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(!m_keys->find("subStrand.religion"));
    m_keys->press("strands.religion");
    m_keys->press("subStrand.religion.Anti-Muslim hatred");
    look("sub-strand");
    m_keys->press("keepReferral");
    const ReferralStrand kept = consultReferral(m_job->reg(), id)->record.strands.last();
    QCOMPARE(kept.strand, u"religion"_s);
    QCOMPARE(kept.subStrand, u"Anti-Muslim hatred"_s);
    QVERIFY(m_keys->words().contains(u"Anti-Muslim hatred"_s));
}

/// The list of what a referral needs asks for it, so the form doesn't call it optional.
void TestReferralForms::whyThereIsNoConsentIsNeeded()
{
    const QString label = u"Why consent was refused or not sought"_s;
    m_keys->press("newReferral");
    QVERIFY(!m_keys->words().contains(label));
    m_keys->choose("consent", u"Ref"_s);
    QVERIFY2(m_keys->words().contains(label), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->words().contains(label + u" (optional)"_s));
    for (const Code<Consent> &consent : Codes<Consent>::all) {
        ReferralRecord record;
        record.referral.consent = consent.value;
        const auto isMet = [](const ReferralRecord &of) {
            const QList<CompletenessItem> items = referralCompleteness(of, {}, true);
            return std::any_of(items.cbegin(), items.cend(), [](const CompletenessItem &item) {
                return item.field == u"consent"_s && item.met;
            });
        };
        const bool metWithout = isMet(record);
        record.referral.consentReason = u"Afraid of more."_s;
        QCOMPARE(needsConsentReason(consent.value), !metWithout && isMet(record));
    }
}

void TestReferralForms::whyItCanNotWaitGoesWithTheEmergency()
{
    const QString why = u"Petrol poured through the letterbox."_s;
    ReferralEntry entry = osei();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = why;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(m_keys->find("emergencyReason"));
    m_keys->press("emergency.yes");
    QVERIFY(!m_keys->find("emergencyReason"));
    m_keys->press("undoTyping");
    QCOMPARE(m_keys->part("emergencyReason")->property("plainText").toString(), why);
    m_keys->press("emergency.yes");
    m_keys->press("keepReferral");
    const Referral kept = MUST(consultReferral(m_job->reg(), id))->record.referral;
    QVERIFY(!kept.emergency);
    QCOMPARE(kept.emergencyReason, QString());
    QVERIFY(!m_keys->words().contains(why));
}

void TestReferralForms::anAgencyOutsideTheProtocolIsNamedAtOnce()
{
    MUST(m_job->reg().change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        Signatory signatory = *SignatoryTable::ofAgency(change.db(), m_job->agency("HHR"));
        signatory.signedOn = {};
        SignatoryTable::update(change.db(), signatory);
        change.audit({AuditVerb::Alter, {SubjectKind::Signatory, signatory.id.value()}});
        return {};
    }));
    m_view->refresh();
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_keys->words().contains(u"not signed the protocol"_s));
    m_keys->choose("referringAgencyId", u"Harbour"_s);
    QVERIFY2(m_keys->words().contains(u"This agency has not signed the protocol"_s), qPrintable(m_keys->words()));
    look("not-signed");
    m_keys->choose("referringAgencyId", u"Victim"_s);
    QVERIFY(!m_keys->words().contains(u"not signed the protocol"_s));
}

void TestReferralForms::aFreshRegisterSaysWhereAgenciesAreAdded()
{
    leavePage();
    m_job.reset();
    m_fresh = std::make_unique<test::TestRegister>();
    showPage(referralsPage(), m_fresh->reg());
    m_keys->press("newReferral");
    QVERIFY2(m_keys->words().contains(u"Agencies page"_s), qPrintable(m_keys->words()));
    look("no-agencies");
    m_keys->type("referrerName", u"Ann Leyland"_s);
    m_keys->press("goToAgencies");
    QCOMPARE(m_context->wentTo.size(), 1);
    QCOMPARE(m_context->wentTo.first().first, u"agencies"_s);
    QCOMPARE(m_context->wentTo.first().second, PageContext::newRecord);
    QCOMPARE(m_fresh->reg().drafts()->size(), 1);
    test::addSampleAgencies(m_fresh->reg());
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(!m_keys->find("noAgencies"));
    auto *agency = qobject_cast<QComboBox *>(m_keys->part("referringAgencyId"));
    QVERIFY(agency->count() > 1);
    QCOMPARE(m_keys->part("referrerName")->property("text").toString(), u"Ann Leyland"_s);
}

QTEST_MAIN(TestReferralForms)
#include "tst_ReferralForms.moc"
