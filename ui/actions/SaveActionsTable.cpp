// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/SaveActionsTable.h"

#include "core/actions/ActionsCsv.h"
#include "core/actions/ExportActions.h"
#include "core/register/OutsideFile.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>
#include <QDir>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveActionsTable)
};
} // namespace

static void write(PageContext &context, AgencyId agency, const QString &path)
{
    const Result<QList<ActionRow>> rows = exportActions(context.reg(), agency);
    if (!rows) {
        context.prompts().failed(rows.error());
        return;
    }
    if (const Result<> written = writeChosenFile(path, actionsCsv(*rows), context.reg().path()); !written) {
        recordActionsNotWritten(context.reg());
        context.prompts().failed(written.error());
        return;
    }
    context.prompts().saved(
        Words::tr("Saved as %1, and recorded. Send it as securely as the action list: whoever has the "
                  "file has what was agreed.")
            .arg(QDir::toNativeSeparators(path)));
}

void saveActionsTable(QWidget *host, PageContext &context, AgencyId agency, const QString &agencyCode)
{
    const FileQuestion question{Words::tr("Table of actions for the agency"),
                                actionsCsvName(agencyCode, context.today()),
                                Words::tr("Comma-separated values (*.csv)")};
    context.prompts().chooseFileToSave(host, question,
                                       [&context, agency](const QString &path) { write(context, agency, path); });
}

} // namespace marac
