// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/KeepReferral.h"
#include "core/risk/RecordAssessment.h"
#include "tests/support/Accessible.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/risk/AnswersPanel.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/looks/Theme.h"

#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The answers of an assessment, shown when they are asked for.
class TestAnswersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnswersWithTheirSourcesAndRecordsIt();
    void saysWhatIsNotThere();
};

static QStringList textsOf(const QWidget &panel)
{
    QStringList texts;
    for (const PlainLabel *label : panel.findChildren<PlainLabel *>())
        texts += label->text();
    return texts;
}

void TestAnswersPanel::showsAnswersWithTheirSourcesAndRecordsIt()
{
    theme::apply(Scheme::Light, 100);
    test::TestRegister test(QDate(2026, 10, 20));
    const test::SampleAgencies agencies = test::addSampleAgencies(*test);
    ReferralEntry entry;
    entry.referral.receivedAt = test.clock().now();
    entry.referral.referringAgencyId = agencies["CCT"];
    NewAssessment given;
    given.referralId = *keepReferral(test.reg(), entry);
    given.assessedOn = QDate(2026, 10, 20);
    given.assessorName = u"Ann Leyland"_s;
    given.sourceAgencyId = agencies["CCT"];
    given.answers.at(4).answer = Answer::Yes;
    given.answers.at(12) = {Answer::Yes, AnswerSource::Police, u"withheld"_s, agencies["POL"]};
    const AssessmentId id = *recordAssessment(test.reg(), given);

    TestPageContext context(test.reg());
    AnswersPanel panel(context, id, {{agencies["CCT"], u"CCT"_s}, {agencies["POL"], u"POL"_s}});
    panel.resize(640, 400);
    panel.show();
    assertAccessible(&panel);
    auto *button = panel.findChild<QPushButton *>(u"answers%1"_s.arg(id.value()));
    const qsizetype before = test.trail().size();
    QTest::keyClick(button, Qt::Key_Space);
    const QStringList texts = textsOf(panel);
    QVERIFY(texts.contains(u"4. Home or vehicle attacked"_s));
    QVERIFY(texts.contains(u"Yes; from the victim (CCT)"_s));
    QVERIFY(texts.contains(u"Yes; from the police (POL)\nwithheld"_s));
    QCOMPARE(texts.count(u"Not asked"_s), 18);
    QCOMPARE(test.trail().size(), before + 1);
    QCOMPARE(test.trail().first().event.verb, AuditVerb::Consult);
    QCOMPARE(test.trail().first().event.subject.id, id.value());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!textsOf(panel).contains(u"4. Home or vehicle attacked"_s));
    QCOMPARE(test.trail().size(), before + 1);
}

void TestAnswersPanel::saysWhatIsNotThere()
{
    test::TestRegister test(QDate(2026, 10, 20));
    TestPageContext context(test.reg());
    AnswersPanel panel(context, AssessmentId(99), {});
    panel.findChild<QPushButton *>(u"answers99"_s)->click();
    QCOMPARE(context.prompts().failures.size(), 1);
    QVERIFY(textsOf(panel).isEmpty());
}

QTEST_MAIN(TestAnswersPanel)
#include "tst_AnswersPanel.moc"
