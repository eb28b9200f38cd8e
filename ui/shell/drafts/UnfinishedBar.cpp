// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts/UnfinishedBar.h"

#include "core/documents/Dates.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostLines = 3;

UnfinishedBar::UnfinishedBar(Drafts &drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_column(new QVBoxLayout(this))
{
    setObjectName(u"unfinished"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    // Queued: a form that is made or goes says so from its constructor or destructor.
    connect(&drafts, &Drafts::changed, this, &UnfinishedBar::refresh, Qt::QueuedConnection);
    hide();
}

void UnfinishedBar::setPage(const QString &page)
{
    m_page = page;
    refresh();
}

QList<UnfinishedForm> UnfinishedBar::offered() const
{
    QList<UnfinishedForm> all = m_drafts.unfinished();
    if (!m_page.isEmpty()) {
        all.removeIf([this](const UnfinishedForm &one) {
            return one.page != m_page || one.offeredByPage || m_drafts.open(one.key());
        });
    }
    return all;
}

void UnfinishedBar::refresh()
{
    const QList<UnfinishedForm> all = offered();
    const auto isSame = [](const UnfinishedForm &a, const UnfinishedForm &b) { return a.key() == b.key(); };
    if (std::equal(all.begin(), all.end(), m_shown.begin(), m_shown.end(), isSame))
        return; // the keyboard may be on one of its buttons
    m_shown = all;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < all.size() && i < mostLines; ++i)
        addLine(all.at(i), i);
    if (all.size() > mostLines)
        m_column->addWidget(
            new HintLabel(tr("And %n more, shown when these are done.", nullptr, int(all.size()) - mostLines), this));
    setVisible(!all.isEmpty());
}

void UnfinishedBar::addLine(const UnfinishedForm &one, int number)
{
    auto *line = new Banner(Tone::Info,
                            tr("Unfinished: %1. Typed on %2, not saved yet.", "what was being typed")
                                .arg(one.words, documents::moment(one.draft.keptAt)),
                            this);
    QPushButton *carryOn = line->addButton(u"carryOn.%1"_s.arg(number), tr("Carry on"));
    QPushButton *discard = line->addButton(u"discardDraft.%1"_s.arg(number), tr("Discard"));
    for (QPushButton *button : {carryOn, discard})
        button->setAccessibleDescription(line->text());
    connect(carryOn, &QPushButton::clicked, this, [this, one] { Q_EMIT m_drafts.carryOnAsked(one); });
    connect(discard, &QPushButton::clicked, this, [this, one] {
        if (DraftedForm *form = m_drafts.open(one.key()))
            form->discard();
        else
            m_drafts.drop(one.key());
    });
    m_column->addWidget(line);
}

} // namespace marac
