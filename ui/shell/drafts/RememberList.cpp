// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts/RememberList.h"

#include "core/register/Lending.h"
#include "ui/shell/Page.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/lists/ListMemory.h"
#include "ui/widgets/lists/RecordTable.h"

namespace marac {

using namespace Qt::StringLiterals;

void rememberList(PageContext &context, RecordTable *table)
{
    const DraftKey key{Drafts::own + u"list/"_s + table->objectName(), {}};
    if (!context.drafts().mayKeep()) {
        new ListMemory(table, {});
        return;
    }
    ListDrawer drawer;
    drawer.read = [&context, key] {
        const std::optional<Draft> kept = context.drafts().find(key);
        return kept ? kept->content : QByteArray();
    };
    // Not by Drafts: they are closed before the lists go. What could not be kept is a filter, and nothing of any record.
    drawer.keep = [&reg = context.reg(), key](const QByteArray &content) {
        if (!isHere(reg))
            return false;
        static_cast<void>(reg.keepDraft(key.form, key.subject, content));
        return true;
    };
    new ListMemory(table, std::move(drawer));
}

void rememberColumns(RecordTable *table)
{
    new ListMemory(table, {});
}

} // namespace marac
