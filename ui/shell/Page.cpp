// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "ui/shell/ChairDesk.h"
#include "ui/shell/drafts/Drafts.h"

#include <QFileInfo>

namespace marac {

PageContext::PageContext() : m_desk(std::make_shared<ChairDesk>())
{
}

PageContext::~PageContext() = default;

Drafts &PageContext::drafts()
{
    if (!m_drafts)
        m_drafts = std::make_unique<Drafts>(reg(), prompts());
    return *m_drafts;
}

bool PageContext::isLarge()
{
    return QFileInfo(reg().path()).size() >= m_largeFrom;
}

void PageView::openDraft(const Draft &draft)
{
    const qint64 record =
        draft.subject.isEmpty() ? PageContext::newRecord : draft.subject.section(QLatin1Char('/'), -1).toLongLong();
    if (record != 0)
        openRecord(record);
}

} // namespace marac
