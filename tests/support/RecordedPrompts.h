// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Prompts.h"

#include <QStringList>

namespace marac {

/// Prompts for tests: keeps what was said and answers at once with what the test prepared.
class RecordedPrompts final : public Prompts
{
public:
    QStringList savedTexts;
    QStringList warnings;
    QList<Problem> failures;
    QStringList asked;     ///< titles of the questions
    QStringList texts;     ///< what those that wait for a word of assent or a reason said
    bool goesAhead = true; ///< the answer to every confirm()
    QString reason = QStringLiteral("A reason given in a test");
    QString decider;             ///< the answer to every askDecision(); empty: the first of those it names
    QList<QStringList> deciders; ///< whom each of them named
    QString path;                ///< the answer to every file question; empty cancels
    QStringList suggestedNames;  ///< of the files that were asked for

    void saved(const QString &text) override { savedTexts += text; }
    void warn(const QString &text) override { warnings += text; }
    void failed(const Problem &problem) override { failures += problem; }
    void confirm(QObject *, const Question &question, std::function<void()> then) override
    {
        asked += question.title;
        texts += question.text;
        if (goesAhead)
            then();
    }
    void askReason(QObject *, const ReasonQuestion &question, std::function<void(const QString &)> then) override
    {
        asked += question.title;
        texts += question.text;
        if (!reason.isEmpty())
            then(reason);
    }
    void askDecision(QObject *, const ReasonQuestion &question,
                     std::function<void(const QString &, const QString &)> then) override
    {
        asked += question.title;
        texts += question.text;
        deciders += question.deciders;
        if (!reason.isEmpty())
            then(reason, decider.isEmpty() ? question.deciders.value(0) : decider);
    }
    void chooseFileToSave(QObject *, const FileQuestion &question, std::function<void(const QString &)> then) override
    {
        asked += question.title;
        suggestedNames += question.suggestedName;
        if (!path.isEmpty())
            then(path);
    }
    void chooseFileToOpen(QObject *context, const FileQuestion &question,
                          std::function<void(const QString &)> then) override
    {
        chooseFileToSave(context, question, std::move(then));
    }
};

} // namespace marac
