// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <functional>
#include <memory>

class QObject;

namespace marac {

/// A question whose answer goes ahead or does nothing.
struct Question
{
    QString title;
    QString text;
    QString goAhead;    ///< the button's own words: "Withdraw the referral"
    bool grave = false; ///< nothing brings it back; the button is not the default one
};

/// A question that needs a reason, which the audit trail keeps.
struct ReasonQuestion
{
    QString title;
    QString text;
    QString reasonLabel; ///< with mnemonic: "&Why is the band lowered?"
    QString goAhead;
    /// Under which what is typed is kept when the register locks meanwhile: the page's draft ("meetings/reason") and of what
    /// ("cancel/12"). Without them the text goes with the dialog.
    QString draftForm = {};
    QString draftSubject = {};
    QStringList deciders = {}; ///< by name, of whom askDecision() asks for one
};

struct FileQuestion
{
    QString title;
    QString suggestedName; ///< neutral: never a name or content of a record
    QString filter;        ///< as QFileDialog takes it: "PDF (*.pdf)"
};

/// How a page talks to the person in front of it. Nothing here waits: answers come to `then`, and never come when
/// `context` has been destroyed (the register may be locked while a question stands open).
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Tells what was saved; gives way to the next message.
    virtual void saved(const QString &text) = 0;
    /// Tells what to mind; stays until closed.
    virtual void warn(const QString &text) = 0;
    /// Tells what failed and what to do; stays until closed.
    virtual void failed(const Problem &problem) = 0;

    virtual void confirm(QObject *context, const Question &question, std::function<void()> then) = 0;
    virtual void askReason(QObject *context, const ReasonQuestion &question,
                           std::function<void(const QString &reason)> then) = 0;
    /// A reason, and whose decision it was: one of the question's `deciders`, of whom there has to be one.
    virtual void askDecision(QObject *context, const ReasonQuestion &question,
                             std::function<void(const QString &reason, const QString &decider)> then) = 0;
    virtual void chooseFileToSave(QObject *context, const FileQuestion &question,
                                  std::function<void(const QString &path)> then) = 0;
    virtual void chooseFileToOpen(QObject *context, const FileQuestion &question,
                                  std::function<void(const QString &path)> then) = 0;

    /// Expires with these prompts: for work that may outlast them.
    std::weak_ptr<const void> life() const { return m_life; }

private:
    std::shared_ptr<const void> m_life = std::make_shared<char>();
};

} // namespace marac
