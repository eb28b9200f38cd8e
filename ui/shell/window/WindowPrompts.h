// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

class QDialog;
class QWidget;

namespace marac {

class MessageBar;
class PageContext;
class ReasonDialog;

/// Prompts inside one window: messages go to its bar, questions open over `host`, or over the dialog that stands before it,
/// and go when that goes. With a `context` a reason half typed is kept as a draft.
class WindowPrompts final : public Prompts
{
public:
    WindowPrompts(MessageBar &messages, QWidget *host, PageContext *context = nullptr)
        : m_messages(messages), m_host(host), m_context(context)
    {
    }

    void saved(const QString &text) override;
    void warn(const QString &text) override;
    void failed(const Problem &problem) override;
    void confirm(QObject *context, const Question &question, std::function<void()> then) override;
    void askReason(QObject *context, const ReasonQuestion &question,
                   std::function<void(const QString &reason)> then) override;
    void askDecision(QObject *context, const ReasonQuestion &question,
                     std::function<void(const QString &reason, const QString &decider)> then) override;
    void chooseFileToSave(QObject *context, const FileQuestion &question,
                          std::function<void(const QString &path)> then) override;
    void chooseFileToOpen(QObject *context, const FileQuestion &question,
                          std::function<void(const QString &path)> then) override;

private:
    void ask(QObject *context, const ReasonQuestion &question, std::function<void(const ReasonDialog &dialog)> then);

    MessageBar &m_messages;
    QWidget *m_host;
    PageContext *m_context;
    int m_failures = 0; ///< told so far
};

/// Asks for a file in our own dialog: the desktop's would put the name on its list of recent files.
void chooseFile(QWidget *host, QObject *context, const FileQuestion &question, bool toSave,
                std::function<void(const QString &path)> then);

/// Asks for a folder, in the same dialog; `at` is where it starts.
void chooseFolder(QWidget *host, QObject *context, const QString &title, const QString &at,
                  std::function<void(const QString &path)> then);

} // namespace marac
