// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/register/DraftTable.h"

#include <QObject>

#include <optional>

namespace marac {

class DraftedForm;
class Prompts;
class Register;
struct Page;

/// How a draft is known: which form, and of which record; the subject is empty for a new one.
struct DraftKey
{
    QString form;
    QString subject;

    bool operator==(const DraftKey &) const = default;
};

/// A draft as it is offered: which page its form stands on, and what it is in words that tell nothing of its content.
struct UnfinishedForm
{
    Draft draft;
    QString page;
    QString words;
    bool offeredByPage = false;

    DraftKey key() const { return {draft.form, draft.subject}; }
};

/// What the person at work has typed and not saved, in the forms that stand open and in the register. One for each unlocked
/// register; outlives its pages.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// Begins the form of what is kept like a draft and is none: the person's own lists and words, which wait for nothing.
    static const QString own;

    Drafts(Register &reg, Prompts &prompts);

    /// Whose forms can be offered; those of pages that are not here stay in the register, unseen.
    void setPages(const QList<Page> &pages);
    /// Newest first; none whose form the person's role does not have.
    QList<UnfinishedForm> unfinished() const;
    std::optional<Draft> find(const DraftKey &key) const;
    /// The form that stands open for it, or nullptr.
    DraftedForm *open(const DraftKey &key) const;

    /// Whether the person's role keeps drafts at all.
    bool mayKeep() const;
    /// False when it could not be kept; the person has been told.
    bool keep(const DraftKey &key, const QByteArray &content);
    void drop(const DraftKey &key);

    /// Puts what is typed in every open form into the register; false when something could not be kept.
    bool keepAll();
    /// The same for the last time: the register is about to be closed, and what becomes of the forms from now on counts for
    /// nothing.
    void close();

    void add(DraftedForm *form) { m_forms += form; }
    void remove(DraftedForm *form);

Q_SIGNALS:
    /// There is a draft more or less, or a form of one was opened or closed.
    void changed();
    /// Somebody wants to go on with it.
    void carryOnAsked(const marac::UnfinishedForm &unfinished);

private:
    Register &m_reg;
    Prompts &m_prompts;
    QList<DraftedForm *> m_forms;
    QList<UnfinishedForm> m_kinds; ///< with the form alone in the draft
    bool m_isClosed = false;
};

} // namespace marac
