// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ExportActionsTable.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StepCommand.h"
#include "core/actions/ActionsCsv.h"
#include "core/actions/ExportActions.h"
#include "core/platform/NewFile.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

ExitCode exportActionsTable(CliContext &context, const QDir &folder)
{
    if (!context.has(u"agency"_s) || !context.argument(1).isEmpty() || context.has(u"blank"_s))
        return context.misused(
            CliWords::tr("Give actions-csv the agency it goes to by --agency CODE, and nothing more than a folder: it "
                         "holds all the agency’s open actions. Nothing was exported."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const Result<AgencyId> agency = agencyOption(context, **records);
    if (!agency)
        return context.fail(agency.error());
    const Result<QList<ActionRow>> rows = exportActions(**records, *agency);
    if (!rows)
        return context.fail(rows.error());
    const QString path = folder.absoluteFilePath(actionsCsvName(rows->first().ownerCode, (*records)->today()));
    if (const Result<> written = writeNewFile(path, actionsCsv(*rows)); !written) {
        recordActionsNotWritten(**records);
        return context.fail(written.error());
    }
    return context.answer({{u"file"_s, path}, {u"actions"_s, rows->size()}}, path);
}

} // namespace marac::cli
