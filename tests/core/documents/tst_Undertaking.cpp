// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;

/// The form of Appendix E (R149-R154).
class TestUndertaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheFormsOwnWords();
    void isHeadedAsAppendixE();
    void citesTodaysLaw();
    void fourPeopleASheetUnderTheWholeWording();
    void eachSheetIsAPaperOfItsOwn();
    void boxesAreBigEnoughToSignIn_data();
    void boxesAreBigEnoughToSignIn();
    void strikesOutTheOtherDesignation();
    void aBlankSheetHasALineForTheDay();
    void longWordingMovesTheBoxesTogether();
};

static QString wordsOf(const PlannedPage &page)
{
    QString words;
    for (const TextRun &run : page.runs)
        words += run.text.trimmed() + QLatin1Char(' ');
    return words.simplified();
}

static QList<QRectF> boxesOf(const PlannedPage &page, BoxRole role)
{
    QList<QRectF> rects;
    for (const PlannedBox &box : page.boxes) {
        if (box.role == role)
            rects << box.rect;
    }
    return rects;
}

void TestUndertaking::holdsTheFormsOwnWords()
{
    // As printed in the protocol of 1 July 2009.
    const QString page =
        wordsOf(planPages(undertakingDocument(samples::undertaking(WordingEdition::Protocol2009))).pages.constFirst());
    for (const char *words : {
             "To share information to increase the safety, health and well being of victims – Adults, Children and "
             "property;",
             "To determine whether the perpetrator(s) pose a significant risk to any particular individual or to the "
             "general community;",
             "To construct jointly and implement a risk management plan that provides professional support to all "
             "those at risk and that reduces the risk of harm;",
             "To reduce repeat victimisation;",
             "To improve agency accountability; and",
             "Improve support for staff involved in high risk hate cases.",
             "A very high-risk victim of hate crime is defined as such by the application of the Sefton MARAC risk "
             "assessment tool.",
             "I acknowledge that information will be shared during this meeting.",
             "reading or viewing of information held on computer or displayed by some other electronic means;",
             "reading or viewing manually held information in written or printed form, or",
             "verbal communication, either in telephone conversations or during MARAC meetings.",
             "I shall not communicate to nor discuss with any other person the contents of the data except to those "
             "persons authorised by Sefton MARAC",
             "I shall not retain, extract, copy or in any way use any data to which I have been afforded access",
             "I will act only under instruction from my line manager or other relevant official in the processing of "
             "any data;",
             "subject to the provisions of the Data Protection Act 1998 and that by knowingly or recklessly acting "
             "outside the scope of this Agreement",
             "I undertake to seek advice and guidance from my line manager or other relevant member of the Sefton "
             "MARAC",
             "I have read, understood and accept the above.",
             "Primary Designated MARAC Officer / Designated MARAC Officer",
             "Thursday 12 November 2026",
         }) {
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    }
}

void TestUndertaking::isHeadedAsAppendixE()
{
    const auto bodyOf = [](WordingEdition edition) {
        QString body;
        const PagePlan plan = planPages(undertakingDocument(samples::undertaking(edition)));
        for (const TextRun &run : plan.pages.first().runs) {
            if (run.role == RunRole::Body || run.role == RunRole::Title)
                body += run.text.trimmed() + u' ';
        }
        return body.simplified();
    };
    const QString printed = bodyOf(WordingEdition::Protocol2009);
    QVERIFY2(printed.startsWith(QStringLiteral("SEFTON MEETING, MEETING ( date Thursday 12 November 2026) "
                                               "\u2018UNDERTAKING OF CONFIDENTIALITY\u2019 Purpose")),
             qPrintable(printed.left(160)));
    const QString todays = bodyOf(WordingEdition::Uk2026);
    QVERIFY2(todays.startsWith(QStringLiteral("Undertaking of confidentiality Sefton Hate Crime MARAC, meeting of")),
             qPrintable(todays.left(160)));
}

void TestUndertaking::citesTodaysLaw()
{
    const QString page =
        wordsOf(planPages(undertakingDocument(samples::undertaking(WordingEdition::Uk2026))).pages.constFirst());
    for (const char *words : {"UK GDPR", "Data Protection Act 2018", "section 170", "section 171",
                              "I have read, understood and accept the above."})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    QVERIFY(!page.contains(QStringLiteral("1998")));
}

void TestUndertaking::fourPeopleASheetUnderTheWholeWording()
{
    for (const WordingEdition edition : {WordingEdition::Protocol2009, WordingEdition::Uk2026}) {
        UndertakingInput input = samples::undertaking(edition);
        input.blankPlaces = 3;
        const PagePlan plan = planPages(undertakingDocument(input)); // 6 people and 3 blanks: three sheets
        QCOMPARE(plan.pages.size(), 3);
        for (const PlannedPage &page : plan.pages) {
            QCOMPARE(boxesOf(page, BoxRole::SignaturePlace).size(), 4);
            QVERIFY(wordsOf(page).contains(input.wording.acceptance));
            QVERIFY(wordsOf(page).contains(input.wording.undertakings.constLast()));
        }
        for (const UndertakingPerson &person : input.people.mid(0, 4))
            QVERIFY(wordsOf(plan.pages.first()).contains(person.name));
        QVERIFY(wordsOf(plan.pages.at(1)).contains(input.people.at(4).name));
    }
}

void TestUndertaking::eachSheetIsAPaperOfItsOwn()
{
    for (const WordingEdition edition : {WordingEdition::Protocol2009, WordingEdition::Uk2026}) {
        UndertakingInput input = samples::undertaking(edition);
        input.blankPlaces = 3;
        const PagePlan plan = planPages(undertakingDocument(input));
        QCOMPARE(plan.pages.size(), 3);
        for (const PlannedPage &page : plan.pages) {
            const QList<QRectF> codes = boxesOf(page, BoxRole::Qr);
            QCOMPARE(codes.size(), 1);
            const auto titles = std::count_if(page.runs.begin(), page.runs.end(),
                                              [](const TextRun &run) { return run.role == RunRole::Title; });
            QCOMPARE(titles, 1);
            for (const TextRun &run : page.runs)
                QVERIFY2(!run.rect.intersects(codes.first()), qPrintable(run.text));
        }
    }
    const PagePlan minutes = planPages(minutesDocument(samples::minutes()));
    QVERIFY(minutes.pages.size() > 1);
    QVERIFY(boxesOf(minutes.pages.at(1), BoxRole::Qr).isEmpty());
}

void TestUndertaking::boxesAreBigEnoughToSignIn_data()
{
    QTest::addColumn<bool>("blank");
    QTest::newRow("invited") << false;
    QTest::newRow("blank") << true;
}

void TestUndertaking::boxesAreBigEnoughToSignIn()
{
    QFETCH(bool, blank);
    const PagePlan plan = planPages(undertakingDocument(blank ? samples::blankUndertaking() : samples::undertaking()));
    for (const PlannedPage &page : plan.pages) {
        const QList<QRectF> boxes = boxesOf(page, BoxRole::Signature);
        QCOMPARE(boxes.size(), 4);
        for (const QRectF &box : boxes) {
            QVERIFY2(box.height() >= 12, qPrintable(QString::number(box.height())));
            QVERIFY2(box.width() >= 50, qPrintable(QString::number(box.width())));
        }
        for (const QRectF &box : boxesOf(page, BoxRole::SignatureDate))
            QVERIFY(box.height() >= 12 && box.width() >= 20);
    }
}

void TestUndertaking::strikesOutTheOtherDesignation()
{
    UndertakingInput input = samples::undertaking();
    input.people = {{QStringLiteral("A"), QStringLiteral("B"), {}, Designated::PrimaryOfficer}};
    QCOMPARE(boxesOf(planPages(undertakingDocument(input)).pages.constFirst(), BoxRole::Struck).size(), 1);
    input.people.first().designated = Designated::NotKnown;
    QCOMPARE(boxesOf(planPages(undertakingDocument(input)).pages.constFirst(), BoxRole::Struck).size(), 0);
}

void TestUndertaking::aBlankSheetHasALineForTheDay()
{
    const PagePlan plan = planPages(undertakingDocument(samples::blankUndertaking()));
    QCOMPARE(plan.pages.size(), 1);
    QVERIFY(wordsOf(plan.pages.first()).contains(QStringLiteral("MEETING ( date ........................)")));
    QVERIFY(wordsOf(plan.pages.first()).startsWith(QStringLiteral("RESTRICTED")));
}

void TestUndertaking::longWordingMovesTheBoxesTogether()
{
    UndertakingInput input = samples::undertaking();
    input.people = input.people.mid(0, 4);
    input.wording.declaration = samples::narrative(300);
    const PagePlan plan = planPages(undertakingDocument(input));
    QCOMPARE(plan.pages.size(), 2);
    QCOMPARE(boxesOf(plan.pages.at(0), BoxRole::SignaturePlace).size(), 0);
    QCOMPARE(boxesOf(plan.pages.at(1), BoxRole::SignaturePlace).size(), 4);
    QVERIFY(wordsOf(plan.pages.at(1)).contains(input.wording.acceptance));
}

QTEST_MAIN(TestUndertaking)
#include "tst_Undertaking.moc"
