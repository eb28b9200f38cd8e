// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/WindowPrompts.h"

#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/ReasonDialog.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>

namespace marac {

/// The dialog that stands over `host`'s window just now, or `host`: a question opened under it would leave the keyboard
/// nowhere when it is answered. A file dialog tells what was chosen before it goes, and is none.
static QWidget *foremost(QWidget *host)
{
    QWidget *dialog = QApplication::activeModalWidget();
    while (qobject_cast<QFileDialog *>(dialog))
        dialog = dialog->parentWidget();
    for (QWidget *under = dialog; under; under = under->parentWidget()) {
        if (under == host->window())
            return dialog;
    }
    return host;
}

void WindowPrompts::saved(const QString &text)
{
    m_messages.add(Tone::Good, text);
}

void WindowPrompts::warn(const QString &text)
{
    m_messages.add(Tone::Warning, text);
}

void WindowPrompts::failed(const Problem &problem)
{
    QStringList lines;
    if (!problem.text.isEmpty())
        lines += problem.text;
    for (const FieldProblem &field : problem.fields)
        lines += field.text;
    m_messages.add(Tone::Problem, lines.join(QLatin1Char('\n')));
    ++m_failures;
}

void WindowPrompts::confirm(QObject *context, const Question &question, std::function<void()> then)
{
    auto *dialog = new ConfirmDialog(question, foremost(m_host));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, std::move(then));
    dialog->open();
}

void WindowPrompts::askReason(QObject *context, const ReasonQuestion &question,
                              std::function<void(const QString &)> then)
{
    ask(context, question, [then = std::move(then)](const ReasonDialog &dialog) { then(dialog.reason()); });
}

void WindowPrompts::askDecision(QObject *context, const ReasonQuestion &question,
                                std::function<void(const QString &, const QString &)> then)
{
    ask(context, question,
        [then = std::move(then)](const ReasonDialog &dialog) { then(dialog.reason(), dialog.decider()); });
}

void WindowPrompts::ask(QObject *context, const ReasonQuestion &question,
                        std::function<void(const ReasonDialog &)> then)
{
    auto *dialog = new ReasonDialog(question, foremost(m_host));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPointer<DraftedForm> draft;
    if (m_context && !question.draftForm.isEmpty()) {
        draft = new DraftedForm(*m_context, dialog->form(), {question.draftForm, question.draftSubject});
        QObject::connect(dialog->findChild<QPushButton *>(QStringLiteral("cancel")), &QPushButton::clicked, draft,
                         &DraftedForm::done);
    }
    QObject::connect(dialog, &QDialog::accepted, context, [this, dialog, draft, then = std::move(then)] {
        const int failures = m_failures;
        then(*dialog);
        // The reason of a step that failed is offered again. The draft lives in the dialog, which the window outlives.
        if (draft && m_failures == failures)
            draft->done();
    });
    dialog->open();
}

void WindowPrompts::chooseFileToSave(QObject *context, const FileQuestion &question,
                                     std::function<void(const QString &)> then)
{
    chooseFile(m_host, context, question, true, std::move(then));
}

void WindowPrompts::chooseFileToOpen(QObject *context, const FileQuestion &question,
                                     std::function<void(const QString &)> then)
{
    chooseFile(m_host, context, question, false, std::move(then));
}

static QFileDialog *ownDialog(QWidget *host, const QString &title, const QString &at, const QString &filter)
{
    auto *dialog = new QFileDialog(foremost(host), title, at, filter);
    dialog->setObjectName(QStringLiteral("chooseFile"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void chooseFile(QWidget *host, QObject *context, const FileQuestion &question, bool toSave,
                std::function<void(const QString &)> then)
{
    QFileDialog *dialog = ownDialog(host, question.title, QString(), question.filter);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.suggestedName.isEmpty()) {
        dialog->selectFile(question.suggestedName);
        dialog->setDefaultSuffix(question.suggestedName.section(QLatin1Char('.'), -1));
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(then));
    dialog->open();
}

void chooseFolder(QWidget *host, QObject *context, const QString &title, const QString &at,
                  std::function<void(const QString &)> then)
{
    QFileDialog *dialog = ownDialog(host, title, at, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(then));
    dialog->open();
}

} // namespace marac
