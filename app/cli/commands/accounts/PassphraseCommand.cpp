// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/accounts/PassphraseCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/register/accounts/Passphrases.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString PassphraseCommand::name() const
{
    return u"passphrase"_s;
}

QString PassphraseCommand::summary() const
{
    return CliWords::tr("Change your own passphrase");
}

QList<CliOption> PassphraseCommand::options() const
{
    return {{u"new-passphrase-fd"_s, u"N"_s, CliWords::tr("read the new passphrase from this open file descriptor")},
            {u"new-passphrase-file"_s, u"FILE"_s, CliWords::tr("read the new passphrase from this file")}};
}

QString PassphraseCommand::details() const
{
    return CliWords::tr("Only the key files are written anew. Copies of them that were taken before still accept the "
                        "old passphrase until\n"
                        "the key is rotated. With --json: changed.");
}

ExitCode PassphraseCommand::run(CliContext &context) const
{
    const Result<Passphrase> current = passphraseOf(context);
    if (!current)
        return context.fail(current.error());
    const Result<Passphrase> next = passphraseOf(context, u"new-passphrase"_s);
    if (!next)
        return context.fail(next.error());
    const Result<std::unique_ptr<Register>> records = openRegister(context, *current);
    if (!records)
        return context.fail(records.error());
    if (const Result<> done = changeOwnPassphrase(**records, *current, *next); !done)
        return context.fail(done.error());
    backUpOnLeaving(context, **records);
    return context.answer({{u"changed"_s, true}}, CliWords::tr("Your passphrase is changed."));
}

} // namespace marac::cli
