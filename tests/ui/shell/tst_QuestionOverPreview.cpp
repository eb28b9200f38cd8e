// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "tests/support/WindowTest.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/shell/window/WindowPrompts.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace marac;

/// A question that is asked while a paper's preview stands in front: the keyboard comes back to the preview.
class TestQuestionOverPreview : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void savingTheRecoverySheetStandsOverItsPreview();
    void aReasonStandsOverThePreview();
    void whatAFileWasChosenForOutlivesItsDialog();

private:
    PreviewDialog *previewOfTheNewSheet();
};

PreviewDialog *TestQuestionOverPreview::previewOfTheNewSheet()
{
    m_window->showRecover(m_register->path(), QStringLiteral("administrator"));
    sweep();
    part<QPlainTextEdit>("words")->setPlainText(recovery::toWords(m_register->recovery()).join(u' '));
    for (const char *field : {"passphrase", "again"})
        type(field, phrase(QStringLiteral("again")));
    part<QPushButton>("recoverAccess")->click();
    if (!QTest::qWaitFor([this] { return part<QWidget>("recovery"); }, 60'000))
        return nullptr;
    part<QPushButton>("printRecovery")->click();
    return m_window->findChild<PreviewDialog *>();
}

void TestQuestionOverPreview::savingTheRecoverySheetStandsOverItsPreview()
{
    PreviewDialog *preview = previewOfTheNewSheet();
    QVERIFY(preview);
    QVERIFY(QTest::qWaitForWindowActive(preview));
    auto *save = preview->findChild<QPushButton *>(QStringLiteral("saveDocument"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *file = m_window->findChild<QFileDialog *>();
    QVERIFY(file);
    QCOMPARE(file->parentWidget(), preview);
    QVERIFY(QTest::qWaitForWindowActive(file));
    const QString path = m_register->folder() + QStringLiteral("/sheet.pdf");
    file->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(file)->accept(); // a file dialog keeps its own to itself
    sweep();
    QTRY_VERIFY(QFileInfo::exists(path));
    QCOMPARE(QApplication::activeModalWidget(), preview);
    // A desktop goes back to the window that a dialog belonged to; without a desktop nobody does so reliably.
    preview->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(preview));
    QTRY_COMPARE(QApplication::focusWidget(), save);
}

void TestQuestionOverPreview::aReasonStandsOverThePreview()
{
    PreviewDialog *preview = previewOfTheNewSheet();
    QVERIFY(preview);
    MessageBar messages;
    WindowPrompts prompts(messages, m_window.get());
    prompts.askReason(m_window.get(), {QStringLiteral("Title"), {}, QStringLiteral("&Why?"), QStringLiteral("&Go on")},
                      [](const QString &) {});
    const QWidget *asked = QApplication::activeModalWidget();
    QVERIFY(asked && asked != preview);
    QCOMPARE(asked->parentWidget(), preview);
}

/// A file dialog tells what was chosen while it still stands there.
void TestQuestionOverPreview::whatAFileWasChosenForOutlivesItsDialog()
{
    MessageBar messages;
    WindowPrompts prompts(messages, m_window.get());
    bool isAnswered = false;
    prompts.chooseFileToOpen(m_window.get(), {QStringLiteral("Open"), {}, {}}, [&](const QString &) {
        prompts.confirm(m_window.get(), {QStringLiteral("Title"), {}, QStringLiteral("&Go on")},
                        [&isAnswered] { isAnswered = true; });
    });
    auto *file = m_window->findChild<QFileDialog *>();
    QVERIFY(file);
    file->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(m_register->path());
    static_cast<QDialog *>(file)->accept();
    sweep();
    auto *goAhead = part<QPushButton>("goAhead");
    QVERIFY(goAhead);
    goAhead->click();
    QVERIFY(isAnswered);
}

QTEST_MAIN(TestQuestionOverPreview)
#include "tst_QuestionOverPreview.moc"
