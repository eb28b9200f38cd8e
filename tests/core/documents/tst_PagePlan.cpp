// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace marac::documents;

/// What holds for every page of every paper.
class TestPagePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysWhatItIs_data() { everyDocument(); }
    void everyPageSaysWhatItIs();
    void nothingLeavesThePage_data() { everyDocument(); }
    void nothingLeavesThePage();
    void wordsDoNotOverlap_data() { everyDocument(); }
    void wordsDoNotOverlap();
    void noRowIsBroken_data() { everyDocument(); }
    void noRowIsBroken();
    void theHeaderIsRepeated();
    void aRowLongerThanAPageIsCutBetweenLines();
    void aHeadingStaysWithWhatItHeads();
    void aGroupStaysTogether();
    void markupIsPrintedAsTyped();
    void hiddenCharactersAreMarked();
    void nothingIsShortened();
    void missingGlyphsAreTold();
    void previewHasThePaperSize();

private:
    static void everyDocument()
    {
        QTest::addColumn<Document>("document");
        for (const auto &[name, document] : samples::all())
            QTest::newRow(qPrintable(name)) << document;
    }
    static Document plain(std::vector<Block> blocks)
    {
        Document document;
        document.title = QStringLiteral("Test");
        document.blocks = std::move(blocks);
        return document;
    }
    static Table rowsOf(int count, const QString &text)
    {
        Table table;
        table.columns = {{QStringLiteral("Head"), 1, 30}, {QStringLiteral("Text"), 1}};
        for (int i = 0; i < count; ++i)
            table.rows << Row{{Cell{QString::number(i)}, Cell{text}}};
        return table;
    }
    static QList<TextRun> bodyOf(const PlannedPage &page)
    {
        QList<TextRun> body;
        for (const TextRun &run : page.runs) {
            if (run.role == RunRole::Body || run.role == RunRole::Title || run.role == RunRole::TableHead)
                body << run;
        }
        return body;
    }
};

void TestPagePlan::everyPageSaysWhatItIs()
{
    QFETCH(Document, document);
    const PagePlan plan = planPages(document);
    QVERIFY(!plan.pages.isEmpty());
    for (qsizetype i = 0; i < plan.pages.size(); ++i) {
        QList<double> markings;
        QStringList numbers;
        QString rest;
        for (const TextRun &run : plan.pages.at(i).runs) {
            if (run.role == RunRole::Marking && run.text.startsWith(markingText(document.stamp.marking)))
                markings << run.rect.top();
            if (run.role == RunRole::PageNumber)
                numbers << run.text;
            rest += run.text + QLatin1Char('\n');
        }
        QCOMPARE(markings.size(), 2);
        QVERIFY(markings.first() < 15);
        QVERIFY(markings.last() > 280);
        QCOMPARE(numbers, QStringList{QStringLiteral("Page %1 of %2").arg(i + 1).arg(plan.pages.size())});
        QVERIFY(rest.contains(QStringLiteral("Copy %1 of %2").arg(document.stamp.copy).arg(document.stamp.copies)));
        QVERIFY(rest.contains(QStringLiteral("Printed 30/10/2026 14:05 by D. Whitfield")));
        QVERIFY(rest.contains(document.reference));
        QVERIFY(rest.contains(document.stamp.witness.code));
        QVERIFY(rest.contains(document.stamp.recipient));
        QVERIFY(rest.contains(document.stamp.handling));
    }
}

void TestPagePlan::nothingLeavesThePage()
{
    QFETCH(Document, document);
    const PagePlan plan = planPages(document);
    for (const PlannedPage &page : plan.pages) {
        for (const TextRun &run : page.runs) {
            if (run.role == RunRole::Watermark)
                continue;
            QVERIFY2(run.rect.left() >= 24.9 && run.rect.right() <= 195.2, qPrintable(run.text));
            QVERIFY2(run.rect.top() >= 5 && run.rect.bottom() <= 292, qPrintable(run.text));
        }
        for (const TextRun &run : bodyOf(page))
            QVERIFY2(run.rect.top() >= 20 && run.rect.bottom() <= 269.5, qPrintable(run.text));
    }
}

void TestPagePlan::wordsDoNotOverlap()
{
    QFETCH(Document, document);
    for (const PlannedPage &page : planPages(document).pages) {
        const QList<TextRun> &runs = page.runs;
        for (qsizetype a = 0; a < runs.size(); ++a) {
            for (qsizetype b = a + 1; b < runs.size(); ++b) {
                if (runs.at(a).role == RunRole::Watermark || runs.at(b).role == RunRole::Watermark)
                    continue;
                // Lines touch; fallback fonts reach a little into their neighbours.
                const QRectF common =
                    runs.at(a).rect.adjusted(0, 0.6, 0, -0.6).intersected(runs.at(b).rect.adjusted(0, 0.6, 0, -0.6));
                QVERIFY2(common.width() < 0.5 || common.height() < 0.3,
                         qPrintable(runs.at(a).text + QStringLiteral(" | ") + runs.at(b).text));
            }
        }
    }
}

void TestPagePlan::noRowIsBroken()
{
    QFETCH(Document, document);
    QHash<int, int> pageOf;
    const PagePlan plan = planPages(document);
    for (int i = 0; i < int(plan.pages.size()); ++i) {
        for (const PlannedBox &box : plan.pages.at(i).boxes) {
            if (box.role != BoxRole::TableRow)
                continue;
            QVERIFY2(pageOf.value(box.block, i) == i, "a table row stands on two pages");
            pageOf.insert(box.block, i);
        }
    }
}

void TestPagePlan::theHeaderIsRepeated()
{
    const PagePlan plan = planPages(plain({rowsOf(120, QStringLiteral("one line"))}));
    QCOMPARE(plan.pages.size(), 4);
    int rows = 0;
    for (const PlannedPage &page : plan.pages) {
        QCOMPARE(std::count_if(page.runs.begin(), page.runs.end(),
                               [](const TextRun &run) { return run.role == RunRole::TableHead; }),
                 2);
        const int here = int(std::count_if(page.boxes.begin(), page.boxes.end(),
                                           [](const PlannedBox &box) { return box.role == BoxRole::TableRow; }));
        QVERIFY(here >= 2);
        rows += here;
    }
    QCOMPARE(rows, 120);
}

void TestPagePlan::aRowLongerThanAPageIsCutBetweenLines()
{
    const QString text = samples::narrative(2500);
    const PagePlan plan = planPages(plain({rowsOf(1, text)}));
    QVERIFY(plan.pages.size() >= 3);
    QString printed;
    for (const PlannedPage &page : plan.pages) {
        for (const TextRun &run : bodyOf(page)) {
            if (run.role == RunRole::Body && run.block > 2)
                printed += run.text;
        }
    }
    printed.remove(QLatin1Char(' '));
    QString wanted = QStringLiteral("0") + text;
    wanted.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    QCOMPARE(printed, wanted);
}

void TestPagePlan::aHeadingStaysWithWhatItHeads()
{
    for (int lines = 30; lines < 62; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(Paragraph{QStringLiteral("filler")});
        blocks.push_back(Heading{1, QStringLiteral("HEADING")});
        blocks.push_back(rowsOf(3, QStringLiteral("ROW")));
        const PagePlan plan = planPages(plain(blocks));
        for (qsizetype i = 0; i < plan.pages.size(); ++i) {
            const QString words = plan.textOf(i);
            if (words.contains(QStringLiteral("HEADING")))
                QVERIFY2(words.contains(QStringLiteral("ROW")),
                         qPrintable(QStringLiteral("after %1 lines").arg(lines)));
        }
    }
}

void TestPagePlan::aGroupStaysTogether()
{
    for (int lines = 30; lines < 50; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(Paragraph{QStringLiteral("filler")});
        Group group;
        for (int i = 0; i < 12; ++i)
            group.blocks.push_back(Paragraph{QStringLiteral("GROUPED")});
        blocks.push_back(group);
        const PagePlan plan = planPages(plain(blocks));
        int pagesWithGroup = 0;
        for (qsizetype i = 0; i < plan.pages.size(); ++i)
            pagesWithGroup += plan.textOf(i).contains(QStringLiteral("GROUPED")) ? 1 : 0;
        QCOMPARE(pagesWithGroup, 1);
    }
}

void TestPagePlan::markupIsPrintedAsTyped()
{
    // Were the text read as markup, the red picture it points to would be on the page.
    QImage red(400, 400, QImage::Format_RGB32);
    red.fill(Qt::red);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("red.png"));
    QVERIFY(red.save(file));
    const QString text = QStringLiteral("<img src=\"file://%1\" width=400><b>x</b>&amp;").arg(file);

    Table table = rowsOf(1, text);
    const Document document =
        plain({Heading{1, text, text}, Paragraph{text}, BulletList{{text}}, NumberedList{{text}}, Notice{text, text},
               Statement{text, text, text}, KeyValues{{{text, text}}}, table,
               SignatureGrid{{SignaturePlace{text, text, text}}, text, text, text, {text, text}, text, text, text}});
    const PagePlan plan = planPages(document);
    QString all;
    for (qsizetype i = 0; i < plan.pages.size(); ++i)
        all += plan.textOf(i).remove(QLatin1Char('\n'));
    QVERIFY(all.count(QStringLiteral("<b>x</b>&amp;")) >= 12);
    for (const QImage &page : renderPages(document, 72)) {
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor colour = page.pixelColor(x, y);
                QVERIFY(colour.red() < 200 || colour.green() > 100);
            }
        }
    }
}

void TestPagePlan::hiddenCharactersAreMarked()
{
    const QString text = QStringLiteral("a\u202Eb\u200Bc") + QChar(7);
    const PagePlan plan = planPages(plain({Paragraph{text}, rowsOf(1, text), Heading{1, text, text}}));
    QCOMPARE(plan.textOf(0).count(QStringLiteral("a⟦U+202E⟧b⟦U+200B⟧c⟦U+0007⟧")), 4);
}

void TestPagePlan::nothingIsShortened()
{
    const QString longWord(60, QLatin1Char('q'));
    const QString longText = samples::narrative(40);
    const PagePlan plan = planPages(plain(
        {WordGrid{{longWord}, 4}, Heading{1, longText, longText}, KeyValues{{{longText, longText}}, 2},
         SignatureGrid{{SignaturePlace{longText, longText, longText}}, QStringLiteral("N"), {}, {}, {}, {}, {}, {}}}));
    QString all;
    for (qsizetype i = 0; i < plan.pages.size(); ++i)
        all += plan.textOf(i).remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
    QCOMPARE(all.count(QLatin1Char('q')), longWord.size() + 7 * longText.count(QLatin1Char('q')));
    QVERIFY(!all.contains(QChar(0x2026)));
    QCOMPARE(all.count(QString(longText).remove(QLatin1Char(' ')).remove(QLatin1Char('\n'))), 7);
}

void TestPagePlan::missingGlyphsAreTold()
{
    QCOMPARE(planPages(plain({Paragraph{QStringLiteral("Zażółć gęślą jaźń, Łukasz")}})).missing, QString());
    const QString noScript = QString::fromUcs4(U"\U0001FBFF", 1);
    QCOMPARE(planPages(plain({Paragraph{noScript}})).missing.size(), noScript.size());
}

void TestPagePlan::previewHasThePaperSize()
{
    const QList<QImage> pages = renderPages(agendaDocument(samples::agenda()), 100);
    QCOMPARE(pages.size(), planPages(agendaDocument(samples::agenda())).pages.size());
    QCOMPARE(pages.first().size(), QSize(827, 1169));
}

QTEST_MAIN(TestPagePlan)
#include "tst_PagePlan.moc"
