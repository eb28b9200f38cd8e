// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "tests/support/Accessible.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"
#include "ui/risk/OverrideForm.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The twenty questions and the judgement on their band, by keyboard.
class TestRiskForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_test.reset(); }
    void init();
    void cleanup() { m_form.reset(); }
    void isAnsweredInTwentyOneKeystrokes();
    void namesNoBandBeforeAnythingIsAnswered();
    void showsTheRangeOfWhatIsNotKnown();
    void saysWhichRuleRaisedTheBand();
    void refusesNumbersThatAreNone();
    void keepsADraftWhole();
    void saysWhatWasNotAsked();
    void keepsNotAskedAsTheAnswerItWas();
    void asksForASecondAuthoriserOnlyToLower();
    void judgementChoosesAmongTheOfficersOfTheDay();
    void asksWhichAgencySaidSo();
    void whatIsCarriedOverStaysItsAgencys();
    void saysWhatHelpsAtTheBand();
    void everythingIsNamedAndReached();

private:
    void answer(const char *keys);
    QString shownText(const char *name) const
    {
        return m_form->findChild<PlainLabel *>(QString::fromLatin1(name))->text();
    }
    QString band() const { return m_form->findChild<StatusPill *>(u"score.band"_s)->word(); }
    Assessment latest() const { return *AssessmentTable::latestOf(m_test->rawDb(), m_referral); }

    std::unique_ptr<test::TestRegister> m_test;
    test::SampleAgencies m_agencies;
    QList<Agency> m_choice;
    ReferralId m_referral;
    std::unique_ptr<RiskForm> m_form;
};

void TestRiskForm::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_test = std::make_unique<test::TestRegister>(QDate(2026, 10, 20));
    m_agencies = test::addSampleAgencies(**m_test);
    m_choice = *activeAgenciesOn(m_test->reg(), QDate(2026, 10, 20));
    ReferralEntry entry;
    entry.referral.receivedAt = m_test->clock().now();
    entry.referral.referringAgencyId = m_agencies["CCT"];
    m_referral = *keepReferral(m_test->reg(), entry);
}

void TestRiskForm::init()
{
    NewAssessment start;
    start.referralId = m_referral;
    start.assessedOn = QDate(2026, 10, 20);
    start.assessorName = u"Ann Leyland"_s;
    start.sourceAgencyId = m_agencies["CCT"];
    m_form = std::make_unique<RiskForm>(m_test->reg(), defaultRiskTool(), m_choice, start);
    m_form->resize(660, 640);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_form->begin();
}

void TestRiskForm::answer(const char *keys)
{
    for (const char *key = keys; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
}

void TestRiskForm::isAnsweredInTwentyOneKeystrokes()
{
    QSignalSpy recorded(m_form.get(), &RiskForm::recorded);
    answer("ynnyyyyyyynnnnnnnnnn");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(latest().ticks, 8);
    QCOMPARE(latest().rangeHigh, 8);
    QVERIFY(!m_form->hasUnsavedWork());
}

void TestRiskForm::namesNoBandBeforeAnythingIsAnswered()
{
    const auto *rules = m_form->findChild<PlainLabel *>(u"score.rules"_s);
    const auto *helps = m_form->findChild<PlainLabel *>(u"score.helps"_s);
    const auto *strip = m_form->findChild<QWidget *>(u"score"_s);
    QCOMPARE(band(), u"Nothing answered yet"_s);
    QVERIFY2(strip->accessibleName().endsWith(u"band not known yet"_s), qPrintable(strip->accessibleName()));
    QVERIFY(!rules->isVisible() && !helps->isVisible());
    answer("a"); // not asked says nothing of the risk
    QCOMPARE(band(), u"Nothing answered yet"_s);
    answer("n");
    QCOMPARE(band(), u"Standard"_s);
    QVERIFY(strip->accessibleName().endsWith(u"band Standard"_s));
    QVERIFY2(shownText("score.rules").contains(u"R7"_s), qPrintable(shownText("score.rules")));
    // Many incidents demand a band by themselves (R3).
    cleanup();
    init();
    auto *number = m_form->findChild<QLineEdit *>(u"incidents6Months"_s);
    number->setFocus();
    QTest::keyClicks(number, u"40"_s);
    QCOMPARE(band(), u"High"_s);
    QVERIFY(shownText("score.rules").startsWith(u"R3"_s));
}

void TestRiskForm::showsTheRangeOfWhatIsNotKnown()
{
    answer("nnnyyyyyyydddnnnnnnd");
    QCOMPARE(shownText("score.ticks"), u"7 of 20 ticks (up to 11)"_s);
    QCOMPARE(band(), u"Medium"_s);
    QVERIFY(shownText("score.rules").contains(u"R7"_s));
    QVERIFY(shownText("advice").contains(u"professional judgement"_s));
}

void TestRiskForm::saysWhichRuleRaisedTheBand()
{
    answer("nyynnnn");
    QCOMPARE(band(), u"Very high"_s);
    QVERIFY(shownText("score.rules").contains(u"R2"_s));
    QVERIFY(shownText("advice").contains(u"fire service"_s));
}

void TestRiskForm::refusesNumbersThatAreNone()
{
    answer("nnnnnnnnnnnnnnnnnnnn");
    auto *number = m_form->findChild<QLineEdit *>(u"incidents6Months"_s);
    number->setFocus();
    QTest::keyClicks(number, u"many"_s);
    QSignalSpy recorded(m_form.get(), &RiskForm::recorded);
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(recorded.isEmpty());
    QVERIFY(!m_form->findChild<Form *>()->field(u"incidents6Months"_s)->problem().isEmpty());
}

void TestRiskForm::keepsADraftWhole()
{
    answer("ynd");
    auto *note = m_form->findChild<QLineEdit *>(u"note2"_s);
    note->setFocus();
    QTest::keyClicks(note, u"withheld"_s);
    const std::optional<NewAssessment> draft = assessmentFromDraft(toDraft(m_form->assessment()));
    QVERIFY(draft);
    QCOMPARE(draft->answers.at(1).answer, Answer::Yes);
    QCOMPARE(draft->answers.at(2).note, u"withheld"_s);
    QCOMPARE(draft->answers.at(3).answer, Answer::DontKnow);
    QCOMPARE(draft->answers.at(4).answer, Answer::NotAsked);
    QCOMPARE(draft->assessorName, u"Ann Leyland"_s);
    QCOMPARE(draft->assessedOn, QDate(2026, 10, 20));
    QVERIFY(!assessmentFromDraft("{}"));
}

void TestRiskForm::saysWhatWasNotAsked()
{
    answer("nnnnnnnnnnnnnnnnnnnn");
    QVERIFY(shownText("score.answered").startsWith(u"All items answered"_s));
    m_form->findChild<QWidget *>(u"item20"_s)->setFocus();
    answer("a");
    QVERIFY2(shownText("score.answered").startsWith(u"1 item not asked. It can be recorded"_s),
             qPrintable(shownText("score.answered")));
}

void TestRiskForm::keepsNotAskedAsTheAnswerItWas()
{
    answer("nna");
    const QByteArray draft = m_form->draft();
    QCOMPARE(notAskedInDraft(draft), QList<int>{3});
    RiskForm again(m_test->reg(), defaultRiskTool(), m_choice, *assessmentFromDraft(draft));
    again.sayNotAsked(notAskedInDraft(draft));
    QVERIFY(again.findChild<QPushButton *>(u"item3.not_asked"_s)->isChecked());
    QVERIFY(!again.findChild<QPushButton *>(u"item4.not_asked"_s)->isChecked());
    QVERIFY(again.findChild<PlainLabel *>(u"score.answered"_s)->text().startsWith(u"17 "_s));
    QCOMPARE(notAskedIn(again.assessment().answers).size(), 18);
}

void TestRiskForm::asksForASecondAuthoriserOnlyToLower()
{
    Assessment assessment;
    assessment.computedBand = RiskBand::Medium;
    assessment.finalBand = RiskBand::Medium;
    OverrideForm form(m_test->reg(), assessment, m_choice);
    auto *band = form.findChild<Choice *>(u"band"_s);
    auto *second = form.findChild<Choice *>(u"secondAuthoriser"_s);
    QVERIFY(!second->isVisibleTo(&form));
    band->setValue(RiskBand::Standard);
    QVERIFY(second->isVisibleTo(&form));
    band->setValue(RiskBand::High);
    QVERIFY(!second->isVisibleTo(&form));
    assertAccessible(&form);
}

void TestRiskForm::judgementChoosesAmongTheOfficersOfTheDay()
{
    Assessment assessment;
    assessment.sourceAgencyId = m_agencies["CCT"];
    assessment.judgements = {{RiskBand::Medium,
                              u"Earlier."_s,
                              u"Ann Leyland"_s,
                              u"Case worker"_s,
                              m_agencies["CCT"],
                              {OfficerId(1), u"Patience Mensah"_s, Designation::Pdmo, m_agencies["CCT"]},
                              {},
                              m_test->clock().now()}};
    OverrideForm form(m_test->reg(), assessment, m_choice);
    QCOMPARE(form.findChild<Choice *>(u"sourceAgencyId"_s)->record<AgencyId>(), m_agencies["CCT"]);
    const auto *authoriser = form.findChild<Choice *>(u"authoriser"_s);
    QCOMPARE(authoriser->count(), 1 + 18); // "Choose…", and the PDMO and DMO of nine agencies
    QVERIFY(authoriser->findText(u"Patience Mensah, PDMO, Crossby Community Trust"_s) > 0);
    const QList<PlainLabel *> labels = form.findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
        return label->text().startsWith(u"Judged before: Medium on"_s);
    }));
}

void TestRiskForm::asksWhichAgencySaidSo()
{
    answer("nnnnnnnnnnny");
    auto *source = m_form->findChild<Choice *>(u"item12.source"_s);
    auto *agency = m_form->findChild<Choice *>(u"item12.agency"_s);
    QVERIFY2(!agency->isVisibleTo(m_form.get()), qPrintable(source->code() + u'/' + agency->code()));
    source->setFocus();
    QTest::keyClicks(source, u"From the p"_s);
    QVERIFY(agency->isVisibleTo(m_form.get()));
    QCOMPARE(m_form->assessment().answers.at(12).sourceAgencyId, m_agencies["POL"]);
    const std::optional<NewAssessment> draft = assessmentFromDraft(m_form->draft());
    QCOMPARE(draft->answers.at(12).sourceAgencyId, m_agencies["POL"]);
    QTest::keyClick(source, Qt::Key_Home); // the victim
    QVERIFY(!agency->isVisibleTo(m_form.get()));
    QVERIFY(!m_form->assessment().answers.at(12).sourceAgencyId);
}

void TestRiskForm::whatIsCarriedOverStaysItsAgencys()
{
    NewAssessment start;
    start.referralId = m_referral;
    start.assessedOn = QDate(2026, 10, 20);
    start.assessorName = u"Karen Whitfield"_s;
    start.sourceAgencyId = m_agencies["CCT"];
    for (int item = 1; item <= riskItemCount; ++item)
        start.answers.at(item) = {Answer::No, AnswerSource::Victim, {}, m_agencies["CCT"]};
    RiskForm form(m_test->reg(), defaultRiskTool(), m_choice, start);
    form.show();
    QVERIFY(!form.findChild<Choice *>(u"item1.agency"_s)->isVisibleTo(&form));
    form.findChild<Choice *>(u"sourceAgencyId"_s)->setRecord(m_agencies["POL"]);
    QVERIFY(form.findChild<Choice *>(u"item1.agency"_s)->isVisibleTo(&form));
    auto *first = form.findChild<QPushButton *>(u"item1.yes"_s);
    first->click();
    QVERIFY(!form.assessment().answers.at(1).sourceAgencyId); // answered anew: the new assessor's
    QCOMPARE(form.assessment().answers.at(2).sourceAgencyId, m_agencies["CCT"]);
}

void TestRiskForm::saysWhatHelpsAtTheBand()
{
    answer("nyynnnn");
    QVERIFY(shownText("score.helps").startsWith(u"Found to help at Very high: Consider a mini MARAC now; Arrest"_s));
    QVERIFY(shownText("unscored").contains(u"What would make the victim feel safer?"_s));
}

void TestRiskForm::everythingIsNamedAndReached()
{
    assertAccessible(m_form.get());
    answer("yn");
    assertAccessible(m_form.get());
}

QTEST_MAIN(TestRiskForm)
#include "tst_RiskForm.moc"
