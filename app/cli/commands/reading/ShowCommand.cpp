// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ShowCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::summary() const
{
    return CliWords::tr("Show one case, referral, meeting or action");
}

QList<CliArgument> ShowCommand::arguments() const
{
    return {{u"REF"_s, CliWords::tr("its reference: SHC-…, REF-…, MTG-… or MINI-…, ACT-…")}};
}

QString ShowCommand::details() const
{
    return CliWords::tr(
        "The look is recorded with the case and the persons concerned. Protected addresses stay masked.");
}

template <class Record, class Of>
static ExitCode shown(CliContext &context, Register &records, const Result<Id<Of>> &id,
                      Result<Record> (*consult)(Register &, Id<Of>))
{
    if (!id)
        return context.fail(id.error());
    const Result<Record> record = consult(records, *id);
    return record ? tell(context, toJson(*record)) : context.fail(record.error());
}

ExitCode ShowCommand::run(CliContext &context) const
{
    const QString ref = context.argument(0).trimmed().toUpper();
    const QString kind = ref.section(u'-', 0, 0);
    if (!QStringList{u"REF"_s, u"SHC"_s, u"MTG"_s, u"MINI"_s, u"ACT"_s}.contains(kind))
        return context.misused(CliWords::tr("A reference begins with SHC, REF, MTG, MINI or ACT."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    if (kind == u"REF")
        return shown(context, **records, referralWithRef(**records, ref), &consultReferral);
    if (kind == u"SHC")
        return shown(context, **records, caseFileWithRef(**records, ref), &consultCaseFile);
    if (kind == u"ACT")
        return shown(context, **records, actionWithRef(**records, ref), &consultAction);
    return shown(context, **records, meetingWithRef(**records, ref), &consultMeeting);
}

} // namespace marac::cli
