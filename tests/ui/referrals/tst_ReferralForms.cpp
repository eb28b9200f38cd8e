// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"
#include "tests/support/Keyboard.h"
#include "tests/support/Mnemonics.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/referrals/ReferralsPage.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The forms of the referrals page by keyboard: where Tab leads, which keys they take, and that nothing typed is lost unasked.
class TestReferralForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tabReadsTheFormFromTopToBottom();
    void noTwoThingsShareAKey();
    void completingBeginsAtTheMissingField();
    void changesDontOpenTheAssessmentAgain();
    void cancellingAsksBeforeTypingIsDropped();
    void cancellingAnUntouchedFormAsksNothing();
    void everyFormIsKeptWhenTheRegisterLocks_data();
    void everyFormIsKeptWhenTheRegisterLocks();
    void theChosenAnswerCarriesATick();
    void anAcceptedEmergencyIsAssessedAfterwards();
    void acceptingAsksWhoseFileItIs();
    void aProtectedAddressIsShownForAReason();
    void takesSubStrands();
    void saysThatAJudgementIsLeftBehind();
    void opensAgainWithWhatWasNotAsked();
    void recordsNoCopyOfLastTime();
    void aDraftKnowsWhatIsAsLastTime();

private:
    ReferralEntry osei() const;
    ReferralId assessed(const QString &answers);
    void open(ReferralId id);
    void openPage();
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void look(const char *name) const;

    std::unique_ptr<test::TestRegister> m_test;
    test::SampleAgencies m_agencies;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    std::unique_ptr<Keyboard> m_keys;
};

void TestReferralForms::init()
{
    m_test = std::make_unique<test::TestRegister>(QDate(2026, 10, 20));
    m_agencies = test::addSampleAgencies(**m_test);
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 12);
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    QVERIFY(scheduleMeeting(m_test->reg(), meeting));
    meeting.heldOn = QDate(2026, 12, 10);
    QVERIFY(scheduleMeeting(m_test->reg(), meeting));
    openPage();
}

void TestReferralForms::cleanup()
{
    m_keys.reset();
    m_view.reset();
    m_context.reset();
    m_test.reset();
}

void TestReferralForms::openPage()
{
    m_view.reset();
    m_context = std::make_unique<TestPageContext>(m_test->reg());
    m_view.reset(referralsPage().create(*m_context, nullptr));
    m_keys = std::make_unique<Keyboard>(m_view.get());
    m_keys->begin();
    m_view->refresh();
}

void TestReferralForms::open(ReferralId id)
{
    m_view->openRecord(id.value());
    Keyboard::settle();
}

void TestReferralForms::look(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(u"%1/forms-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

ReferralEntry TestReferralForms::osei() const
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = m_test->clock().now();
    r.referringAgencyId = m_agencies["CCT"];
    r.referrerName = u"Ann Leyland"_s;
    r.referrerPhone = u"07700 900140"_s;
    r.incidentOn = QDate(2026, 10, 15);
    r.narrative = u"Paint thrown at the door."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = u"Jelani"_s;
    victim.person.person.familyName = u"Osei"_s;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

ReferralId TestReferralForms::assessed(const QString &answers)
{
    const ReferralId id = *keepReferral(m_test->reg(), osei());
    NewAssessment given = nextAssessment(*consultReferral(m_test->reg(), id), m_test->clock().today());
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = answers.at(item - 1) == u'y' ? Answer::Yes : Answer::No;
    recordAssessment(m_test->reg(), given).value();
    return id;
}

void TestReferralForms::tabReadsTheFormFromTopToBottom()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->press("add.child");
    QWidget *last = m_keys->part("cancelReferral");
    m_keys->part("referringAgencyId")->setFocus();
    QStringList stops{focusName()};
    while (QApplication::focusWidget() != last && stops.size() < 100) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += focusName();
    }
    const QStringList expected{u"referringAgencyId"_s,
                               u"referrerName"_s,
                               u"victimKind"_s,
                               u"parts.0.givenName"_s,
                               u"parts.0.phone"_s,
                               u"parts.0.address.paon"_s,
                               u"parts.0.address.street"_s,
                               u"parts.0.address.postcode"_s,
                               u"parts.0.more"_s,
                               u"parts.0.remove"_s,
                               u"parts.1.givenName"_s,
                               u"parts.1.relationship"_s,
                               u"parts.1.more"_s,
                               u"parts.1.remove"_s,
                               u"add.perpetrator"_s,
                               u"perpetratorUnknown.yes"_s,
                               u"strands.race"_s,
                               u"incidentOn"_s,
                               u"narrative"_s,
                               u"consent"_s,
                               u"emergency.yes"_s,
                               u"keepAndAssess"_s,
                               u"keepReferral"_s,
                               u"cancelReferral"_s};
    qsizetype at = -1;
    for (const QString &name : expected) {
        const qsizetype found = stops.indexOf(name);
        QVERIFY2(found > at, qPrintable(name + u" comes too early or not at all in "_s + stops.join(u' ')));
        at = found;
    }
}

void TestReferralForms::noTwoThingsShareAKey()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->press("add.child");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    const ReferralId id = assessed(u"nnnyyyyyyyyyyynnnnnn"_s);
    m_context->prompts().goesAhead = true;
    open(id);
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("judge");
    m_keys->choose("band", u"St"_s);
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("cancelOverride");
    m_keys->press("reassess");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    m_keys->press("cancelAssessment");
    m_keys->press("accept");
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
}

void TestReferralForms::completingBeginsAtTheMissingField()
{
    ReferralEntry entry = osei();
    entry.referral.consent = Consent::NotKnown;
    open(*keepReferral(m_test->reg(), entry));
    m_keys->press("editReferral");
    QCOMPARE(focusName(), u"consent"_s);
    QTest::qWait(1);
    QWidget *field = m_keys->part("consent");
    QVERIFY(field->hasFocus());
    look("missing");
    QCOMPARE(field->visibleRegion().boundingRect().size(), field->size());
}

void TestReferralForms::changesDontOpenTheAssessmentAgain()
{
    const ReferralId id = assessed(u"nnnyyyyyyyyyyynnnnnn"_s);
    open(id);
    m_keys->press("changeReferral");
    look("change");
    QVERIFY(!m_keys->find("keepReferral"));
    m_keys->type("policeRef", u"MP/4471"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QVERIFY(!m_keys->find("item1"));
    QCOMPARE(focusName(), u"accept"_s);
    QCOMPARE(consultReferral(m_test->reg(), id)->record.referral.policeRef, u"MP/4471"_s);
}

void TestReferralForms::cancellingAsksBeforeTypingIsDropped()
{
    m_context->prompts().goesAhead = false;
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    m_keys->type("narrative", u"Paint thrown."_s);
    m_keys->press("cancelReferral");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QCOMPARE(m_keys->part("narrative")->property("plainText").toString(), u"Paint thrown."_s);
    m_view->saveDraft();
    QCOMPARE(m_test->reg().drafts()->size(), 1);
    m_context->prompts().goesAhead = true;
    m_keys->press("cancelReferral");
    QVERIFY(!m_keys->find("narrative"));
    QVERIFY(m_test->reg().drafts()->isEmpty());
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
    m_view.reset();
    m_context.reset();
    m_test->close();
    m_test->reopen();
    openPage();
    QVERIFY2(m_keys->words().contains(banner), qPrintable(m_keys->words()));
    m_keys->press("goOn");
    look("taken-up");
    QCOMPARE(m_context->prompts().warnings, QStringList());
    QWidget *again = m_keys->part(field.constData());
    const QString text = again->property("text").toString() + again->property("plainText").toString();
    QCOMPARE(text, u"Half a sentence"_s);
    QVERIFY(m_view->hasUnsavedWork());
}

void TestReferralForms::theChosenAnswerCarriesATick()
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

void TestReferralForms::anAcceptedEmergencyIsAssessedAfterwards()
{
    ReferralEntry entry = osei();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *keepReferral(m_test->reg(), entry);
    Acceptance acceptance;
    acceptance.referralId = id;
    const Result<Accepted> accepted = acceptReferral(m_test->reg(), acceptance);
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
    const ReferralFile file = *consultReferral(m_test->reg(), id);
    QCOMPARE(file.assessment->caseId, accepted->caseId);
    m_keys->press("judge");
    QVERIFY(m_keys->find("rationale"));
    m_keys->press("cancelOverride");
    m_keys->press("reassess");
    QVERIFY(m_keys->find("item1"));
}

void TestReferralForms::acceptingAsksWhoseFileItIs()
{
    ReferralEntry entry = osei();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *keepReferral(m_test->reg(), entry);
    const Accepted there = acceptReferral(m_test->reg(), acceptance).value();
    const ReferralId again = assessed(u"nnnyyyyyyyyyyynnnnnn"_s); // the same name, entered anew
    open(again);
    m_keys->press("accept");
    look("whose-file");
    QCOMPARE(focusName(), u"intoCase"_s);
    m_keys->press("acceptReferral");
    QVERIFY(m_keys->find("errorSummary"));
    m_keys->choose("intoCase", there.caseRef);
    m_keys->press("acceptReferral");
    QCOMPARE(consultReferral(m_test->reg(), again)->record.referral.caseId, there.caseId);
}

void TestReferralForms::aProtectedAddressIsShownForAReason()
{
    ReferralEntry entry = osei();
    Address address;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.isProtected = true;
    entry.parts.first().person.address = address;
    const ReferralId id = *keepReferral(m_test->reg(), entry);
    const PersonId victim = consultReferral(m_test->reg(), id)->record.parts.first().personId;
    open(id);
    QVERIFY(!m_keys->words().contains(u"Marlow Court"_s));
    m_context->prompts().reason = u"The fire service fits an alarm today."_s;
    m_keys->press(("showAddress." + QByteArray::number(victim.value())).constData());
    QVERIFY(m_keys->words().contains(u"12 Marlow Court"_s));
    look("revealed");
    const QList<AuditEntry> trail = m_test->trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(), [](const AuditEntry &one) {
        return one.event.reason == u"The fire service fits an alarm today."_s;
    }));
    open(id);
    QVERIFY(!m_keys->words().contains(u"Marlow Court"_s));
}

void TestReferralForms::takesSubStrands()
{
    const ReferralId id = *keepReferral(m_test->reg(), osei());
    open(id);
    m_keys->press("changeReferral");
    QVERIFY(!m_keys->find("subStrand.religion"));
    m_keys->press("strands.religion");
    m_keys->press("subStrand.religion.Anti-Muslim hatred");
    look("sub-strand");
    m_keys->press("keepReferral");
    const ReferralStrand kept = consultReferral(m_test->reg(), id)->record.strands.last();
    QCOMPARE(kept.strand, u"religion"_s);
    QCOMPARE(kept.subStrand, u"Anti-Muslim hatred"_s);
    QVERIFY(m_keys->words().contains(u"Anti-Muslim hatred"_s));
}

void TestReferralForms::saysThatAJudgementIsLeftBehind()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    open(id);
    m_keys->press("reassess");
    QVERIFY(!m_keys->words().contains(u"does not carry over"_s));
    m_keys->press("cancelAssessment");
    const Assessment judged = *consultReferral(m_test->reg(), id)->assessment;
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"The family was followed home."_s;
    judgement.byName = u"Karen Whitfield"_s;
    judgement.byPost = u"Detective Inspector"_s;
    judgement.sourceAgencyId = m_agencies["POL"];
    judgement.authoriserId = listAuthorisers(m_test->reg())->first().officerId;
    QVERIFY(overrideBand(m_test->reg(), judged.id, judgement, judged.version));
    const QString told =
        u"The judgement of 20/10/2026 (Very high) does not carry over; judge again if it still holds."_s;
    open(id);
    m_keys->press("reassess");
    QVERIFY2(m_keys->words().contains(told), qPrintable(m_keys->words()));
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("askedAgain.yes");
    m_keys->press("recordAssessment");
    QVERIFY2(m_context->prompts().savedTexts.last().endsWith(told), qPrintable(m_context->prompts().savedTexts.last()));
    QVERIFY(consultReferral(m_test->reg(), id)->assessment->judgements.isEmpty());
}

void TestReferralForms::opensAgainWithWhatWasNotAsked()
{
    const ReferralId id = *keepReferral(m_test->reg(), osei());
    NewAssessment given = nextAssessment(*consultReferral(m_test->reg(), id), m_test->clock().today());
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = item == 7 ? Answer::NotAsked : Answer::Yes;
    QVERIFY(recordAssessment(m_test->reg(), given));
    open(id);
    const QString missing = m_keys->part("missing.assessment")->property("text").toString();
    QVERIFY2(missing.endsWith(u"1 item of it is not asked yet"_s), qPrintable(missing));
    m_keys->press("assess");
    QVERIFY(qobject_cast<QPushButton *>(m_keys->part("item7.not_asked"))->isChecked());
    QVERIFY2(m_keys->words().contains(u"1 item not asked"_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->part("item7")->isAncestorOf(QApplication::focusWidget()) || m_keys->part("item7")->hasFocus());
}

void TestReferralForms::recordsNoCopyOfLastTime()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    const AssessmentId before = consultReferral(m_test->reg(), id)->assessment->id;
    open(id);
    m_keys->press("reassess");
    QCOMPARE(m_keys->words().count(u"As last time"_s), 20);
    QVERIFY(m_keys->part("assessorName")->property("text").toString().isEmpty());
    QVERIFY(m_keys->part("item1")->isAncestorOf(QApplication::focusWidget()) || m_keys->part("item1")->hasFocus());
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("recordAssessment");
    QCOMPARE(consultReferral(m_test->reg(), id)->assessment->id, before);
    QVERIFY2(m_keys->words().contains(u"Every answer is as last time."_s), qPrintable(m_keys->words()));
    look("copy");
    // The same answer once more is an answer.
    m_keys->part("item4")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QCOMPARE(m_keys->words().count(u"As last time"_s), 19);
    m_keys->press("recordAssessment");
    const Assessment after = *consultReferral(m_test->reg(), id)->assessment;
    QVERIFY(after.id != before);
    QCOMPARE(after.assessorName, u"Ann Leyland"_s);
    QCOMPARE(after.occasion, RescoreOccasion::Review);
}

void TestReferralForms::aDraftKnowsWhatIsAsLastTime()
{
    const ReferralId id = assessed(u"nnnyyyyyyyynnnnnnnnn"_s);
    open(id);
    m_keys->press("reassess");
    m_keys->type("note3", u"Half a sentence"_s);
    m_view->saveDraft();
    openPage();
    open(id);
    m_keys->press("goOn");
    QCOMPARE(m_keys->words().count(u"As last time"_s), 20);
    m_keys->type("assessorName", u"Ann Leyland"_s);
    m_keys->press("recordAssessment");
    QVERIFY2(m_keys->words().contains(u"Every answer is as last time."_s), qPrintable(m_keys->words()));
}

QTEST_MAIN(TestReferralForms)
#include "tst_ReferralForms.moc"
