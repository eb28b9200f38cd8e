// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"
#include "tests/support/RecordedPrompts.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/printing/PrintDocument.h"
#include "ui/widgets/looks/Theme.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using documents::Document;
using documents::DocumentKind;

/// Print servers keep the name of a job long after its paper is gone: it is the same few words for every paper, and holds no
/// title, reference or file name of it (security.md, T13).
class TestPrintJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void thereIsAPaperOfEachKind();
    void theNameSaysNothingOfThePaper_data();
    void theNameSaysNothingOfThePaper();
};

static const QString jobName = u"MARAC document"_s;

/// With names, addresses, references and hostile texts of invented people.
static const QList<Document> &papers()
{
    using namespace documents;
    static const QList<Document> all = samples::everyPaper()
        + QList<Document>{undertakingDocument(samples::undertaking()), recoverySheetDocument(samples::recoverySheet())};
    return all;
}

void TestPrintJobs::thereIsAPaperOfEachKind()
{
    QSet<QString> kinds;
    for (const Document &paper : papers())
        kinds += toCode(paper.kind);
    QCOMPARE(kinds.size(), qsizetype(Codes<DocumentKind>::all.size()));
}

void TestPrintJobs::theNameSaysNothingOfThePaper_data()
{
    QTest::addColumn<qsizetype>("paper");
    for (qsizetype i = 0; i < papers().size(); ++i)
        QTest::addRow("%s, %d", qPrintable(toCode(papers().at(i).kind)), int(i)) << i;
}

/// A text as PDF writes it among what a file says of itself: UTF-16 with its byte order mark, to its closing sign.
static QByteArray written(const QString &text)
{
    QByteArray out("\xfe\xff");
    for (const QChar c : text)
        out.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return out + ')';
}

void TestPrintJobs::theNameSaysNothingOfThePaper()
{
    QFETCH(qsizetype, paper);
    Document document = papers().at(paper);
    document.title = u"Jelani Osei"_s;
    document.reference = u"SHC-2026-0041"_s;
    QWidget host;
    host.show();
    RecordedPrompts prompts;
    choosePrinter(&host, &host, prompts,
                  {documents::documentFileName(document.kind, document.reference, QDate(2026, 11, 12)),
                   [document](DocumentUse) -> Result<Document> { return document; }});
    auto *dialog = host.findChild<QPrintDialog *>(u"choosePrinter"_s);
    QVERIFY(dialog);
    QPrinter &printer = *dialog->printer();
    QCOMPARE(printer.docName(), jobName);
    QCOMPARE(printer.creator(), u"MARAC Register"_s);
    // Painting doesn't give it another. A file takes the name of the job for its title.
    const QTemporaryDir folder;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    QVERIFY(documents::paintDocument(document, printer));
    QCOMPARE(printer.docName(), jobName);
    QFile file(folder.filePath(u"printed.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    QVERIFY(printed.contains(written(jobName)));
    for (const QString &word : {u"Osei"_s, document.reference})
        QVERIFY(!printed.contains(word.toUtf8()) && !printed.contains(written(word).mid(2).chopped(1)));
}

QTEST_MAIN(TestPrintJobs)
#include "tst_PrintJobs.moc"
