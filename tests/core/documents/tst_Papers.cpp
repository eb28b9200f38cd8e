// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Masked.h"
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;

/// What each paper must hold, and what it must not.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgendaNamesNobody();
    void anAgendaHasItsOrder();
    void namesBecomeInitials_data();
    void namesBecomeInitials();
    void protectedAddressesAreMasked();
    void theCaseListGivesEachFactItsOwner();
    void theRiskFormCountsAndKeepsThreeBands();
    void minutesHoldWhatTheyMust();
    void withheldInformationIsNotPrinted();
    void draftsAreMarkedOnEveryPage();
    void actionsShowWhatIsOverdue();
    void theRecoverySheetHasItsWordsInOrder();
    void emptyListsSaySo();
    void hugeTextsAreLaidOut();
};

static QString wordsOf(const Document &document)
{
    const PagePlan plan = planPages(document);
    QString words;
    for (const PlannedPage &page : plan.pages) {
        for (const TextRun &run : page.runs)
            words += run.text.trimmed() + QLatin1Char(' ');
    }
    return words.simplified();
}

void TestPapers::anAgendaNamesNobody()
{
    AgendaInput input = samples::agenda(3);
    input.cases[0].initials = QStringLiteral("Jelani Osei");
    input.cases[0].outwardPostcode = QStringLiteral("L20 9XX");
    const QString words = wordsOf(agendaDocument(input));
    QVERIFY(!words.contains(QStringLiteral("Jelani")));
    QVERIFY(!words.contains(QStringLiteral("Osei")));
    QVERIFY(!words.contains(QStringLiteral("9XX")));
    QVERIFY(words.contains(QStringLiteral("J.O.")));
    QVERIFY(words.contains(QStringLiteral("L20")));
}

void TestPapers::anAgendaHasItsOrder()
{
    const QString words = wordsOf(agendaDocument(samples::agenda()));
    qsizetype at = 0;
    for (const char *item : {"Introductions and apologies", "Confidentiality statement and undertaking",
                             "The information sharing protocol", "Incomplete actions", "Cases",
                             "Cases reaching 12 month", "Any other business", "Next meeting"}) {
        const qsizetype found = words.indexOf(QString::fromLatin1(item), at);
        QVERIFY2(found > at, item);
        at = found;
    }
    QVERIFY(words.contains(meetingWording(WordingEdition::Uk2026).purpose)); // R004
    QVERIFY(words.contains(QStringLiteral("Monday 2 November 2026")));
}

void TestPapers::namesBecomeInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("initials stay") << QStringLiteral("J.O.") << QStringLiteral("J.O.");
    QTest::newRow("two letters") << QStringLiteral("JO") << QStringLiteral("JO");
    QTest::newRow("name") << QStringLiteral("Jelani Osei") << QStringLiteral("J.O.");
    QTest::newRow("one name") << QStringLiteral("Madonna") << QStringLiteral("M.");
    QTest::newRow("polish") << QStringLiteral("łucja żak") << QStringLiteral("Ł.Ż.");
    QTest::newRow("chinese") << QStringLiteral("林秀英") << QStringLiteral("林.");
    QTest::newRow("empty") << QString() << QString();
}

void TestPapers::namesBecomeInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestPapers::protectedAddressesAreMasked()
{
    CaseListInput input = samples::caseList();
    QVERIFY(!wordsOf(caseListDocument(input)).contains(QStringLiteral("Secret Lane")));
    QVERIFY(wordsOf(caseListDocument(input)).contains(QStringLiteral("Protected address")));
    input.showProtectedAddresses = true;
    QVERIFY(wordsOf(caseListDocument(input)).contains(QStringLiteral("Secret Lane")));
}

void TestPapers::theCaseListGivesEachFactItsOwner()
{
    CaseListInput input = samples::caseList(1);
    input.cases.first().incidents = {
        {QStringLiteral("It happened."), QStringLiteral("Fire and Rescue"), QDate(2026, 10, 3)}};
    const QString words = wordsOf(caseListDocument(input));
    QVERIFY(words.contains(QStringLiteral("03/10/2026 Source: Fire and Rescue It happened.")));
    QVERIFY(words.contains(QStringLiteral("Tuesday 10 November 2026")));
    QVERIFY(words.contains(QStringLiteral("marac@sefton.example")));
    QVERIFY(words.contains(QStringLiteral("Copy 5 of 9 for Harbour Homes")));
}

void TestPapers::theRiskFormCountsAndKeepsThreeBands()
{
    const Document document = riskFormDocument(samples::riskForm());
    const QString words = wordsOf(document);
    QVERIFY(words.contains(QStringLiteral("7 out of 20; up to 11 if every unanswered item were a yes")));
    QVERIFY(words.contains(QStringLiteral("Computed band Medium")));
    QVERIFY(words.contains(QStringLiteral("Professional judgement High")));
    QVERIFY(words.contains(QStringLiteral("Final band High")));
    QVERIFY(words.contains(QStringLiteral("Structured professional judgement aid; not a validated predictor.")));
    QVERIFY(words.contains(QStringLiteral("R7")));
    qsizetype ticks = 0;
    for (const PlannedPage &page : planPages(document).pages)
        ticks += std::count_if(page.boxes.begin(), page.boxes.end(),
                               [](const PlannedBox &box) { return box.role == BoxRole::Tick; });
    QCOMPARE(ticks, 20);
    for (const PlannedPage &page : planPages(riskFormDocument(samples::blankRiskForm())).pages)
        QVERIFY(std::none_of(page.boxes.begin(), page.boxes.end(),
                             [](const PlannedBox &box) { return box.role == BoxRole::Tick; }));
}

void TestPapers::minutesHoldWhatTheyMust()
{
    const QString words = wordsOf(minutesDocument(samples::minutes(MinutesState::Locked, 2)));
    for (const char *part : {"Committee Room 2, Bootle Town Hall",
                             "Det. Insp. Karen Holloway, Monday 16 November 2026",
                             "Chief Constable of Merseyside Police",
                             "Z0000001",
                             "12/11/2026 09:24",
                             "Not signed",
                             "observer",
                             "from 10:12",
                             "Tom Ashby",
                             "The agency did not act (1)",
                             "No longer possible: circumstances changed (1)",
                             "Presented by Harbour Homes.",
                             "Fact",
                             "Opinion",
                             "Risk of harm",
                             "What adds to it",
                             "What protects",
                             "Who tells the victim",
                             "on the safe number",
                             "Risk it lowers",
                             "26/11/2026",
                             "Review at the meeting of 10 December 2026.",
                             "Exceptions recorded",
                             "with 2 amendment",
                             "Amendment 1",
                             "Four calls were made to the address since September, not three.",
                             "counted again",
                             "recorded by Alex Morgan on 27/11/2026 10:05",
                             "Amendment 2"}) {
        QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    }
    QVERIFY(words.contains(meetingWording(WordingEdition::Uk2026).protocolReminder)); // R104
    QVERIFY(words.contains(meetingWording(WordingEdition::Uk2026).confidentiality));
}

void TestPapers::withheldInformationIsNotPrinted()
{
    const QString words = wordsOf(minutesDocument(samples::minutes()));
    QVERIFY(!words.contains(QStringLiteral("must never be printed")));
    QVERIFY(words.contains(QStringLiteral("Information was withheld under section 4 of the protocol.")));
}

void TestPapers::draftsAreMarkedOnEveryPage()
{
    const auto watermarked = [](const PlannedPage &page) {
        return std::any_of(page.runs.begin(), page.runs.end(), [](const TextRun &run) {
            return run.role == RunRole::Watermark && run.text == QStringLiteral("DRAFT");
        });
    };
    const PagePlan draft = planPages(minutesDocument(samples::minutes(MinutesState::Draft)));
    QVERIFY(std::all_of(draft.pages.begin(), draft.pages.end(), watermarked));
    const PagePlan approved = planPages(minutesDocument(samples::minutes(MinutesState::Approved)));
    QVERIFY(std::none_of(approved.pages.begin(), approved.pages.end(), watermarked));
}

void TestPapers::actionsShowWhatIsOverdue()
{
    const QString words = wordsOf(actionsDocument(samples::actions()));
    QCOMPARE(words.count(QStringLiteral("overdue")), 1);
    QVERIFY(words.contains(QStringLiteral("Monday 7 December 2026")));
    QVERIFY(words.contains(QStringLiteral("Actions for Harbour Homes")));
}

void TestPapers::theRecoverySheetHasItsWordsInOrder()
{
    const RecoverySheetInput input = samples::recoverySheet();
    const PagePlan plan = planPages(recoverySheetDocument(input));
    QCOMPARE(plan.pages.size(), 1);
    QString wanted;
    for (qsizetype i = 0; i < input.words.size(); ++i)
        wanted += QStringLiteral("%1 %2 ").arg(i + 1).arg(input.words.at(i));
    QVERIFY(wordsOf(recoverySheetDocument(input)).contains(wanted.trimmed()));
}

void TestPapers::emptyListsSaySo()
{
    QVERIFY(wordsOf(agendaDocument(samples::agenda(0)))
                .contains(QStringLiteral("No case is listed for this meeting yet.")));
    QVERIFY(wordsOf(caseListDocument(samples::caseList(0)))
                .contains(QStringLiteral("No case is listed for this meeting yet.")));
    MinutesInput minutes;
    minutes.date = QDate(2026, 11, 12);
    QVERIFY(wordsOf(minutesDocument(minutes)).contains(QStringLiteral("No case was heard.")));
    QVERIFY(wordsOf(auditReportDocument(samples::auditReport(0)))
                .contains(QStringLiteral("No entry answers this question.")));
    ActionsInput actions;
    QVERIFY(wordsOf(actionsDocument(actions)).contains(QStringLiteral("There is no action for this agency.")));
}

void TestPapers::hugeTextsAreLaidOut()
{
    CaseListInput input = samples::caseList(1);
    const QString word(65536, QLatin1Char('x'));
    input.cases.first().incidents = {{word, QStringLiteral("A"), {}}};
    qsizetype printed = 0;
    for (const PlannedPage &page : planPages(caseListDocument(input)).pages) {
        for (const TextRun &run : page.runs)
            printed += run.text.count(QStringLiteral("xxxxx")) ? run.text.size() : 0;
    }
    QVERIFY(printed >= word.size());
}

QTEST_MAIN(TestPapers)
#include "tst_Papers.moc"
