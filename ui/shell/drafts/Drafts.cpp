// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts/Drafts.h"

#include "core/register/Register.h"
#include "ui/shell/Page.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/Prompts.h"

#include <algorithm>
#include <utility>

namespace marac {

const QString Drafts::own = QStringLiteral("own/");

Drafts::Drafts(Register &reg, Prompts &prompts) : m_reg(reg), m_prompts(prompts)
{
}

void Drafts::setPages(const QList<Page> &pages)
{
    m_kinds.clear();
    for (const Page &page : pages) {
        for (const DraftKind &kind : page.drafts) {
            if (m_reg.may(kind.needs))
                m_kinds += {{kind.form, {}, {}, {}}, page.id, kind.words, kind.offeredByPage};
        }
    }
}

QList<UnfinishedForm> Drafts::unfinished() const
{
    QList<UnfinishedForm> found;
    const QList<Draft> mine = m_reg.drafts().value_or(QList<Draft>());
    for (const Draft &draft : mine) {
        const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(),
                                       [&](const UnfinishedForm &known) { return known.draft.form == draft.form; });
        if (kind == m_kinds.end())
            continue;
        found += *kind;
        found.last().draft = draft;
    }
    return found;
}

std::optional<Draft> Drafts::find(const DraftKey &key) const
{
    const QList<Draft> mine = m_reg.drafts().value_or(QList<Draft>());
    const auto found = std::find_if(mine.begin(), mine.end(), [&](const Draft &draft) {
        return draft.form == key.form && draft.subject == key.subject;
    });
    return found == mine.end() ? std::nullopt : std::optional(*found);
}

DraftedForm *Drafts::open(const DraftKey &key) const
{
    const auto found = std::find_if(m_forms.rbegin(), m_forms.rend(),
                                    [&](const DraftedForm *form) { return form->key() == key && !form->isReplaced(); });
    return found == m_forms.rend() ? nullptr : *found;
}

bool Drafts::mayKeep() const
{
    return m_reg.may(Operation::KeepOwnDrafts);
}

bool Drafts::keep(const DraftKey &key, const QByteArray &content)
{
    if (m_isClosed || !mayKeep())
        return false;
    if (const Result<> kept = m_reg.keepDraft(key.form, key.subject, content); !kept) {
        m_prompts.failed(kept.error());
        return false;
    }
    Q_EMIT changed();
    return true;
}

void Drafts::drop(const DraftKey &key)
{
    if (m_isClosed || !mayKeep())
        return;
    if (const Result<> dropped = m_reg.dropDraft(key.form, key.subject); !dropped)
        m_prompts.failed(dropped.error());
    Q_EMIT changed();
}

bool Drafts::keepAll()
{
    bool areKept = true;
    for (DraftedForm *form : std::as_const(m_forms))
        areKept = form->keep() && areKept;
    return areKept;
}

void Drafts::close()
{
    static_cast<void>(keepAll());
    m_isClosed = true;
}

void Drafts::remove(DraftedForm *form)
{
    m_forms.removeAll(form);
    if (!m_isClosed)
        Q_EMIT changed();
}

} // namespace marac
