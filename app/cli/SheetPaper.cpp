// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SheetPaper.h"

#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/paper/Paint.h"
#include "core/register/OutsideFile.h"
#include "core/register/accounts/RenewRecoverySheet.h"

namespace marac::cli {

void keepSheet(CliContext &context, Register &records, const QStringList &words)
{
    if (!context.has(QStringLiteral("sheet")))
        return;
    Result<> done = mayBeSavedAs(context.value(QStringLiteral("sheet")), records.path());
    if (done)
        done = recordSheetUse(records, AuditVerb::Export);
    if (done) {
        const documents::RecoverySheetInput input =
            documents::recoverySheetInput(records.settings().partnership, documents::sheetReference(records.uuid()),
                                          words, records.actor().name, context.clock());
        done = documents::writePdf(documents::recoverySheetDocument(input), context.value(QStringLiteral("sheet")));
    }
    if (!done)
        context.notice({done.error().text});
}

} // namespace marac::cli
