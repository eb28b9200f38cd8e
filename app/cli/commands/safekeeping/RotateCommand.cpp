// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/RotateCommand.h"

#include "app/cli/BackupJson.h"
#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/safekeeping/renewing/RotateKey.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString RotateCommand::name() const
{
    return u"rotate"_s;
}

QString RotateCommand::summary() const
{
    return CliWords::tr("Give the register a new key, after somebody left");
}

QString RotateCommand::details() const
{
    return CliWords::tr(
        "Close the account first (users disable LOGIN). The register is written anew under a new key, checked and put "
        "in "
        "place of the\n"
        "old; everybody else's passphrase and the recovery sheet stay as they are. A backup is made at "
        "once, and the\n"
        "old file goes with it. Backups made earlier keep their keys: those that a leaver's passphrase still opens are "
        "listed. With "
        "--json:\n"
        "rotated, openForLeavers.");
}

ExitCode RotateCommand::run(CliContext &context) const
{
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    if (const Result<> done = rotateKey(**records); !done)
        return context.fail(done.error());
    const Result<Backups> backups = consultBackups(**records, BackupLook::Quick);
    if (!backups)
        return context.fail(backups.error());
    backUpOnLeaving(context, **records);
    const QStringList open = openForLeavers(*backups);
    QString text = CliWords::tr("The register has a new key.");
    if (!open.isEmpty())
        text += u'\n' + CliWords::tr("These earlier backups still open with a leaver's passphrase:") + u'\n'
            + open.join(u'\n');
    return context.answer({{u"rotated"_s, true}, {u"openForLeavers"_s, QJsonArray::fromStringList(open)}}, text);
}

} // namespace marac::cli
