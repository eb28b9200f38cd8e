// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/RecoverySheetDocument.h"
#include "tests/support/Accessible.h"
#include "tests/support/RecordedPrompts.h"
#include "ui/printing/PagesView.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/printing/PrintDocument.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace marac;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void init();
    void nothingIsShownThatWasNotRecorded();
    void showsPagesAndTheirWords();
    void savingIsRecordedBeforeAnythingIsWritten();
    void tellsWhatItsMakerShouldKnow();
    void savesForAWordProcessor();
    void keepsRecoveryWordsOutOfWordProcessors();
    void tellsThatAFileWasNotMade();
    void savesNothingUnderANameOfTheRegisters();
    void tellsHowSavingEndedAfterItIsClosed();
    void saysThatThereIsNoPrinter();
    void printsOnPrintersAlone();
    void goesWithThePageThatAskedForIt();
    void saysThatItHoldsAProtectedAddress();

private:
    DocumentRequest request();
    PreviewDialog *dialog(QWidget &host) const { return host.findChild<PreviewDialog *>(); }

    RecordedPrompts m_prompts;
    QList<DocumentUse> m_uses;
    bool m_isRefused = false;
};

void TestPreview::init()
{
    m_prompts = {};
    m_uses.clear();
    m_isRefused = false;
}

DocumentRequest TestPreview::request()
{
    return {QStringLiteral("recovery.pdf"), [this](DocumentUse use) -> Result<documents::Document> {
                m_uses += use;
                if (m_isRefused)
                    return failure(Problem::Kind::Store, QStringLiteral("The access could not be recorded."));
                documents::RecoverySheetInput input;
                input.registerName = QStringLiteral("Sefton <b>Hate Crime</b> MARAC");
                for (int i = 1; i <= 24; ++i)
                    input.words += QStringLiteral("word%1").arg(i);
                return documents::recoverySheetDocument(input);
            }};
}

void TestPreview::nothingIsShownThatWasNotRecorded()
{
    QWidget host;
    m_isRefused = true;
    previewDocument(&host, &host, m_prompts, request());
    QVERIFY(!dialog(host));
    QCOMPARE(m_prompts.failures.size(), 1);
    QCOMPARE(m_uses, QList({DocumentUse::Look}));
}

void TestPreview::showsPagesAndTheirWords()
{
    QWidget host;
    host.show();
    previewDocument(&host, &host, m_prompts, request());
    PreviewDialog *preview = dialog(host);
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(preview->findChild<PagesView *>());
    auto *words = preview->findChild<NarrativeEdit *>(QStringLiteral("previewText"));
    QVERIFY(words->isReadOnly());
    QVERIFY(words->toPlainText().contains(QStringLiteral("word24")));
    QVERIFY(words->toPlainText().contains(QStringLiteral("<b>Hate Crime</b>")));
    assertAccessible(preview);
    const QString folder = qEnvironmentVariable("MARAC_LOOK_DIR");
    if (!folder.isEmpty())
        preview->grab().save(folder + QStringLiteral("/preview.png"));
}

void TestPreview::savingIsRecordedBeforeAnythingIsWritten()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    previewDocument(&host, &host, m_prompts, request());
    auto *save = dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument"));
    m_prompts.path = folder.filePath(QStringLiteral("sheet.pdf"));
    m_isRefused = true;
    save->click();
    QCOMPARE(m_uses, QList({DocumentUse::Look, DocumentUse::SaveAsFile}));
    QVERIFY(!QFile::exists(m_prompts.path));
    QCOMPARE(m_prompts.failures.size(), 1);
    m_isRefused = false;
    save->click();
    QTRY_COMPARE(m_prompts.savedTexts.size(), 1);
    QVERIFY(m_prompts.savedTexts.first().contains(QDir::toNativeSeparators(m_prompts.path)));
    // The preview stands before the window's messages, so it says it too.
    auto *outcome = dialog(host)->findChild<Banner *>(QStringLiteral("previewOutcome"));
    QVERIFY(outcome->isVisible());
    QCOMPARE(outcome->text(), m_prompts.savedTexts.first());
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(m_prompts.failures.size(), 1);
}

void TestPreview::tellsWhatItsMakerShouldKnow()
{
    QWidget host;
    host.show();
    DocumentRequest paper = request();
    paper.obtain = [](DocumentUse) -> Result<documents::Document> {
        documents::Document document;
        document.title = QStringLiteral("Agenda");
        document.remarks << QStringLiteral("The file letters-2026.json can't be used.");
        return document;
    };
    previewDocument(&host, &host, m_prompts, paper);
    QTRY_VERIFY(dialog(host)->findChild<PagesView *>());
    const QList<Banner *> banners = dialog(host)->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(QStringLiteral("letters-2026.json"));
    }));
    QVERIFY(!dialog(host)
                 ->findChild<NarrativeEdit *>(QStringLiteral("previewText"))
                 ->toPlainText()
                 .contains(QStringLiteral("letters-2026.json")));
}

void TestPreview::savesForAWordProcessor()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    DocumentRequest paper = request();
    paper.obtain = [this](DocumentUse use) -> Result<documents::Document> {
        m_uses += use;
        documents::Document document;
        document.title = QStringLiteral("Agenda");
        return document;
    };
    previewDocument(&host, &host, m_prompts, paper);
    m_prompts.path = folder.filePath(QStringLiteral("paper.odt"));
    dialog(host)->findChild<QPushButton *>(QStringLiteral("saveOdt"))->click();
    QTRY_COMPARE(m_prompts.savedTexts.size(), 1);
    QCOMPARE(m_prompts.suggestedNames.last(), QStringLiteral("recovery.odt"));
    QCOMPARE(m_uses, QList({DocumentUse::Look, DocumentUse::SaveAsFile}));
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("application/vnd.oasis.opendocument.text"));
}

void TestPreview::keepsRecoveryWordsOutOfWordProcessors()
{
    QWidget host;
    host.show();
    previewDocument(&host, &host, m_prompts, request());
    QVERIFY(dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument")));
    QVERIFY(!dialog(host)->findChild<QPushButton *>(QStringLiteral("saveOdt")));
}

void TestPreview::tellsThatAFileWasNotMade()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    QList<DocumentUse> notMade;
    DocumentRequest asked = request();
    asked.notMade = [&notMade](const documents::Document &, DocumentUse use) { notMade += use; };
    previewDocument(&host, &host, m_prompts, asked);
    m_prompts.path = folder.filePath(QStringLiteral("no/such/folder.pdf"));
    dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument"))->click();
    QTRY_COMPARE(m_prompts.failures.size(), 1);
    QCOMPARE(notMade, QList({DocumentUse::SaveAsFile}));
}

/// SQLite would take a journal of that name for its own, and remove it.
void TestPreview::savesNothingUnderANameOfTheRegisters()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    DocumentRequest asked = request();
    asked.registerPath = folder.filePath(QStringLiteral("sefton.marac"));
    previewDocument(&host, &host, m_prompts, asked);
    m_prompts.path = asked.registerPath + QStringLiteral("-journal");
    dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument"))->click();
    QCOMPARE(m_prompts.failures.size(), 1);
    QCOMPARE(m_uses, QList({DocumentUse::Look})); // nothing is recorded as saved
    QVERIFY(!QFile::exists(m_prompts.path));
}

void TestPreview::tellsHowSavingEndedAfterItIsClosed()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    previewDocument(&host, &host, m_prompts, request());
    m_prompts.path = folder.filePath(QStringLiteral("sheet.pdf"));
    dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument"))->click();
    dialog(host)->reject();
    QTRY_VERIFY(!dialog(host));
    QTRY_COMPARE(m_prompts.savedTexts.size(), 1);
    QVERIFY(QFile::exists(m_prompts.path));
}

void TestPreview::saysThatThereIsNoPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer.");
    QWidget host;
    host.show();
    previewDocument(&host, &host, m_prompts, request());
    dialog(host)->findChild<QPushButton *>(QStringLiteral("printDocument"))->click();
    QVERIFY(!host.findChild<QPrintDialog *>());
    QCOMPARE(m_uses, QList({DocumentUse::Look}));
    QCOMPARE(m_prompts.failures.size(), 1);
    QVERIFY(m_prompts.failures.first().text.contains(QStringLiteral("no printer")));
    QVERIFY(m_prompts.failures.first().text.contains(QStringLiteral("Save as PDF")));
}

void TestPreview::printsOnPrintersAlone()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    choosePrinter(&host, &host, m_prompts, request());
    auto *printers = host.findChild<QPrintDialog *>(QStringLiteral("choosePrinter"));
    QVERIFY(printers);
    // A file is another right, and every page goes: the trail says that the paper was printed.
    for (const auto option : {QAbstractPrintDialog::PrintToFile, QAbstractPrintDialog::PrintPageRange,
                              QAbstractPrintDialog::PrintCurrentPage, QAbstractPrintDialog::PrintSelection})
        QVERIFY(!printers->testOption(option));
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    printers->printer()->setOutputFormat(QPrinter::PdfFormat);
    printers->printer()->setOutputFileName(path);
    Q_EMIT static_cast<QDialog *>(printers)->accepted();
    QCOMPARE(m_uses, QList<DocumentUse>());
    QCOMPARE(m_prompts.failures.size(), 1);
    QTest::qWait(50);
    QVERIFY(!QFile::exists(path));
}

void TestPreview::goesWithThePageThatAskedForIt()
{
    QWidget host;
    host.show();
    auto context = std::make_unique<QObject>();
    previewDocument(&host, context.get(), m_prompts, request());
    QPointer<PreviewDialog> preview = dialog(host);
    QVERIFY(preview);
    context.reset();
    QTRY_VERIFY(!preview);
}

/// Said before anything leaves; it leaves with a reason, or the person goes back.
void TestPreview::saysThatItHoldsAProtectedAddress()
{
    const QTemporaryDir folder;
    QWidget host;
    host.show();
    QStringList reasons;
    DocumentRequest asked = request();
    asked.obtain = [obtain = asked.obtain](DocumentUse use) {
        Result<documents::Document> made = obtain(use);
        made->protectedAddresses = 1;
        return made;
    };
    asked.carries = [&reasons](const QString &reason) { reasons += reason; };
    previewDocument(&host, &host, m_prompts, asked);
    const auto *said = dialog(host)->findChild<Banner *>(QStringLiteral("previewAddress"));
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(QStringLiteral("1 protected address")), qPrintable(said->text()));
    assertAccessible(dialog(host));
    auto *save = dialog(host)->findChild<QPushButton *>(QStringLiteral("saveDocument"));
    m_prompts.path = folder.filePath(QStringLiteral("sheet.pdf"));
    m_prompts.reason.clear();
    save->click();
    QCOMPARE(m_uses, QList({DocumentUse::Look}));
    m_prompts.reason = QStringLiteral("The fire service goes there");
    save->click();
    QCOMPARE(reasons, QStringList({m_prompts.reason}));
    QTRY_COMPARE(m_prompts.savedTexts.size(), 1);
    QVERIFY(QFile::exists(m_prompts.path));
}

QTEST_MAIN(TestPreview)
#include "tst_Preview.moc"
