// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/EmergencyAssessment.h"
#include "core/risk/rules/RescoreDue.h"
#include "core/risk/rules/ScoreAssessment.h"

#include <QTest>

#include <algorithm>

using namespace marac;

class TestScoreAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void everyRuleOverAllSmallInputs();
    void unknownAnswersWidenTheRange();
    void promptsNameTheirItems();
    void emergencyAssessmentIsOwedBeforeTheFullMeeting();
    void laterEventsCallForANewScore();
    void aCaseIsReviewedAfterEachTerm();
};

/// Answers in which the listed items are yes, the next ones don't know, and all others no.
static RiskAnswers answersOf(const QList<int> &yes, const QList<int> &unknown = {})
{
    RiskAnswers answers;
    for (int item = 1; item <= riskItemCount; ++item)
        answers.at(item).answer = yes.contains(item) ? Answer::Yes
            : unknown.contains(item)                 ? Answer::DontKnow
                                                     : Answer::No;
    return answers;
}

static RiskScore score(const RiskAnswers &answers, const RiskContext &context = {})
{
    return scoreAssessment(defaultRiskTool(), answers, context);
}

using Numbers = QList<int>;
using Rules = QList<RiskRule>;

void TestScoreAssessment::rules_data()
{
    QTest::addColumn<Numbers>("yes");
    QTest::addColumn<Numbers>("unknown");
    QTest::addColumn<RiskContext>("context");
    QTest::addColumn<RiskBand>("band");
    QTest::addColumn<Rules>("fired");

    const Numbers none;
    const RiskContext plain;
    const RiskBand standard = RiskBand::Standard, medium = RiskBand::Medium, high = RiskBand::High,
                   veryHigh = RiskBand::VeryHigh;
    const RiskRule r1 = RiskRule::R1, r2 = RiskRule::R2, r3 = RiskRule::R3, r4 = RiskRule::R4, r7 = RiskRule::R7;
    const Numbers nineMild{4, 5, 6, 8, 9, 10, 11, 12, 13};

    QTest::newRow("nothing") << none << none << plain << standard << Rules{};
    QTest::newRow("scenario 1: eleven ticks")
        << Numbers{4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15} << none << plain << high << Rules{};
    QTest::newRow("scenario 2: thirteen with items 2 and 3")
        << Numbers{2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 17} << none << plain << veryHigh << Rules{r1, r2};
    QTest::newRow("scenario 3: seven, four not known")
        << Numbers{4, 5, 6, 8, 9, 10, 11} << Numbers{12, 13, 14, 17} << plain << medium << Rules{r7};

    QTest::newRow("five") << nineMild.mid(0, 5) << none << plain << standard << Rules{};
    QTest::newRow("six") << nineMild.mid(0, 6) << none << plain << medium << Rules{};
    QTest::newRow("nine") << nineMild << none << plain << medium << Rules{};
    QTest::newRow("ten") << nineMild + Numbers{17} << none << plain << high << Rules{};
    QTest::newRow("thirteen") << nineMild + Numbers{17, 18, 19, 20} << none << plain << high << Rules{};
    QTest::newRow("fourteen") << nineMild + Numbers{14, 17, 18, 19, 20} << none << plain << veryHigh << Rules{};

    QTest::newRow("R1 weapon alone") << Numbers{2} << none << plain << high << Rules{r1};
    QTest::newRow("R1 threat alone") << Numbers{3} << none << plain << high << Rules{r1};
    QTest::newRow("R1 suicide alone") << Numbers{16} << none << plain << high << Rules{r1};
    QTest::newRow("harm without hospital") << Numbers{1} << none << plain << standard << Rules{};
    QTest::newRow("R1 harm with hospital") << Numbers{1} << none << RiskContext{true, false, 0, 0} << high << Rules{r1};
    QTest::newRow("hospital without harm") << none << none << RiskContext{true, false, 0, 0} << standard << Rules{};
    QTest::newRow("R2 weapon and threat") << Numbers{2, 3} << none << plain << veryHigh << Rules{r1, r2};
    QTest::newRow("R2 weapon, getting worse") << Numbers{2, 7} << none << plain << veryHigh << Rules{r1, r2};
    QTest::newRow("R2 suicide, in fear") << Numbers{16, 15} << none << plain << veryHigh << Rules{r1, r2};
    QTest::newRow("R2 harm in hospital, in fear")
        << Numbers{1, 15} << none << RiskContext{true, false, 0, 0} << veryHigh << Rules{r1, r2};
    QTest::newRow("weapon, getting worse not known") << Numbers{2} << Numbers{7} << plain << high << Rules{r1};
    QTest::newRow("worse and feared without a critical item") << Numbers{7, 15} << none << plain << standard << Rules{};

    QTest::newRow("R3 three in six months") << none << none << RiskContext{false, false, 3, 0} << high << Rules{r3};
    QTest::newRow("two in six months") << none << none << RiskContext{false, false, 2, 0} << standard << Rules{};
    QTest::newRow("R3 two in thirty days, getting worse")
        << Numbers{7} << none << RiskContext{false, false, 2, 2} << high << Rules{r3};
    QTest::newRow("two in thirty days, not worse")
        << none << none << RiskContext{false, false, 2, 2} << standard << Rules{};
    QTest::newRow("one in thirty days, getting worse")
        << Numbers{7} << none << RiskContext{false, false, 2, 1} << standard << Rules{};
    QTest::newRow("R3 three in thirty days are three in six months")
        << none << none << RiskContext{false, false, 0, 3} << high << Rules{r3};
    QTest::newRow("R3 never lowers") << Numbers{2, 3} << none << RiskContext{false, false, 5, 0} << veryHigh
                                     << Rules{r1, r2, r3};

    QTest::newRow("R4 repeat keeps its band")
        << none << none << RiskContext{false, true, 0, 0} << standard << Rules{r4};
    QTest::newRow("R7 up to nine") << nineMild.mid(0, 5) << nineMild.mid(5, 4) << plain << standard << Rules{};
    QTest::newRow("R7 up to ten") << nineMild.mid(0, 5) << nineMild.mid(5, 4) + Numbers{17} << plain << standard
                                  << Rules{r7};
    QTest::newRow("R7 is moot when High by a rule") << Numbers{2} << nineMild << plain << high << Rules{r1};
    QTest::newRow("R7 High that could be Very high")
        << nineMild + Numbers{17} << Numbers{18, 19, 20, 14} << plain << high << Rules{};
}

void TestScoreAssessment::rules()
{
    QFETCH(Numbers, yes);
    QFETCH(Numbers, unknown);
    QFETCH(RiskContext, context);
    QFETCH(RiskBand, band);
    QFETCH(Rules, fired);
    const RiskScore result = score(answersOf(yes, unknown), context);
    QCOMPARE(result.ticks, int(yes.size()));
    QCOMPARE(result.range.low, int(yes.size()));
    QCOMPARE(result.range.high, int(yes.size() + unknown.size()));
    QCOMPARE(result.computedBand, band);
    QCOMPARE(result.rulesFired, fired);
    QCOMPARE(result.isForMarac(), band >= RiskBand::High || context.repeat);
}

void TestScoreAssessment::everyRuleOverAllSmallInputs()
{
    // Written out anew from the rules: critical items 1 (hospital), 2, 3, 16, with 7 and 15, over every combination.
    for (int bits = 0; bits < 64; ++bits) {
        for (int hospital = 0; hospital <= 1; ++hospital) {
            for (int halfYear = 0; halfYear <= 4; ++halfYear) {
                for (int month = 0; month <= halfYear; ++month) {
                    QList<int> yes;
                    const QList<int> items{1, 2, 3, 16, 7, 15};
                    for (int i = 0; i < 6; ++i) {
                        if (bits & (1 << i))
                            yes.append(items[i]);
                    }
                    const bool worse = yes.contains(7), fear = yes.contains(15);
                    const int critical = int(std::count_if(yes.begin(), yes.end(), [&](int item) {
                        return item == 2 || item == 3 || item == 16 || (item == 1 && hospital);
                    }));
                    RiskBand expected = yes.size() >= 6 ? RiskBand::Medium : RiskBand::Standard;
                    if (critical >= 1 || halfYear >= 3 || (month >= 2 && worse))
                        expected = RiskBand::High;
                    if (critical >= 2 || (critical == 1 && (worse || fear)))
                        expected = RiskBand::VeryHigh;
                    const RiskScore result = score(answersOf(yes), {hospital == 1, false, halfYear, month});
                    QCOMPARE(result.computedBand, expected);
                    QVERIFY(result.computedBand >= result.bandByTicks);
                }
            }
        }
    }
}

void TestScoreAssessment::unknownAnswersWidenTheRange()
{
    RiskAnswers answers;
    QCOMPARE(score(answers).range, (TickRange{0, 20}));
    QVERIFY(score(answers).fired(RiskRule::R7));
    answers = answersOf({4, 5}, {6});
    answers.at(8).answer = Answer::NotAsked;
    QCOMPARE(score(answers).range, (TickRange{2, 4}));
}

static const RiskAdvice *find(const RiskScore &result, RiskPrompt prompt)
{
    const auto found = std::find_if(result.prompts.begin(), result.prompts.end(),
                                    [&](const RiskAdvice &advice) { return advice.prompt == prompt; });
    return found == result.prompts.end() ? nullptr : &*found;
}

void TestScoreAssessment::promptsNameTheirItems()
{
    const RiskScore unknown = score(answersOf({4, 5, 6, 8, 9, 10, 11}, {3, 12, 13, 14}));
    QVERIFY(find(unknown, RiskPrompt::JudgeUnknowns));
    QVERIFY(find(unknown, RiskPrompt::JudgeUnknowns)->text.contains(QStringLiteral("11")));
    QCOMPARE(find(unknown, RiskPrompt::CriticalUnknown)->items, QList<int>{3});

    const RiskScore hospital = score(answersOf({}), {true, true, 0, 0});
    QCOMPARE(find(hospital, RiskPrompt::HospitalWithoutHarm)->items, QList<int>{1});
    QVERIFY(find(hospital, RiskPrompt::ReferRepeat));
    QVERIFY(!find(hospital, RiskPrompt::ActNow));

    const RiskScore fire = score(answersOf({2}));
    QCOMPARE(find(fire, RiskPrompt::ActNow)->items, QList<int>{2});
    QVERIFY(!find(score(answersOf({})), RiskPrompt::JudgeUnknowns));
}

void TestScoreAssessment::emergencyAssessmentIsOwedBeforeTheFullMeeting()
{
    const QDate full(2026, 10, 8);
    QCOMPARE(assessmentOwedBy(true, false, full), std::optional(QDate(2026, 10, 7)));
    QCOMPARE(assessmentOwedBy(true, true, full), std::nullopt);
    QCOMPARE(assessmentOwedBy(false, false, full), std::nullopt);
    QCOMPARE(assessmentOwedBy(true, false, QDate()), std::nullopt);
}

void TestScoreAssessment::laterEventsCallForANewScore()
{
    const QList<RescoreEvent> events{{RescoreOccasion::Incident, QDate(2026, 10, 1)},
                                     {RescoreOccasion::Review, QDate(2026, 10, 20)},
                                     {RescoreOccasion::Closure, QDate(2026, 11, 12)}};
    QCOMPARE(rescoreDue(QDate(2026, 10, 20), events).size(), 1);
    QCOMPARE(rescoreDue(QDate(2026, 10, 20), events).first().occasion, RescoreOccasion::Closure);
    QCOMPARE(rescoreDue(QDate(2026, 11, 12), events).size(), 0);
    QCOMPARE(rescoreDue(QDate(), events).size(), 3);
}

void TestScoreAssessment::aCaseIsReviewedAfterEachTerm()
{
    const QDate last(2026, 11, 12);
    const QDate first(2027, 11, 12);
    QCOMPARE(nextReview(last, QDate(2026, 10, 20), 12), first);
    QCOMPARE(nextReview(last, QDate(2027, 6, 1), 12), first); // after an incident; it was no review
    QCOMPARE(nextReview(last, QDate(2027, 10, 11), 12), first);
    QCOMPARE(nextReview(last, QDate(2027, 10, 12), 12), QDate(2028, 11, 12)); // up to a month early
    QCOMPARE(nextReview(last, QDate(2028, 2, 1), 12), QDate(2028, 11, 12)); // late
    QCOMPARE(nextReview(last, QDate(), 12), first);
    QCOMPARE(nextReview(last, last, 1), QDate(2027, 1, 12));
    QCOMPARE(nextReview(QDate(), QDate(2026, 10, 20), 12), QDate());
    QCOMPARE(nextReview(last, QDate(), 0), QDate());
}

QTEST_GUILESS_MAIN(TestScoreAssessment)
#include "tst_ScoreAssessment.moc"
