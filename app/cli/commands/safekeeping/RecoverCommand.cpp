// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/RecoverCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StrictText.h"
#include "core/keys/RecoveryWords.h"
#include "core/safekeeping/renewing/RecoverAccess.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString RecoverCommand::name() const
{
    return u"recover"_s;
}

QString RecoverCommand::summary() const
{
    return CliWords::tr("Give an administrator a new passphrase by the recovery sheet");
}

QList<CliArgument> RecoverCommand::arguments() const
{
    return {{u"FILE"_s, CliWords::tr("the register, which must be locked")}};
}

QList<CliOption> RecoverCommand::options() const
{
    return {{u"login"_s, u"LOGIN"_s, CliWords::tr("the administrator who forgot the passphrase")},
            {u"words-fd"_s, u"N"_s, CliWords::tr("read the 24 words from this open file descriptor")},
            {u"words-file"_s, u"FILE"_s, CliWords::tr("read the 24 words from this file")},
            {u"new-passphrase-fd"_s, u"N"_s, CliWords::tr("read the new passphrase from this open file descriptor")},
            {u"new-passphrase-file"_s, u"FILE"_s, CliWords::tr("read the new passphrase from this file")}};
}

QString RecoverCommand::details() const
{
    return CliWords::tr(
        "The words that were used open this register no more. Prints 24 new ones, shown this once: write "
        "them on paper and lock\n"
        "it away. Backups made earlier keep the old words. With --json: recovered, recoveryWords.");
}

ExitCode RecoverCommand::run(CliContext &context) const
{
    const Result<RegisterPlace> place = placeOf(context, context.argument(0));
    if (!place)
        return context.fail(place.error());
    if (context.login().isEmpty())
        return context.misused(CliWords::tr("Say whose passphrase is replaced by --login LOGIN. Nothing was done."));
    Result<QString> words = secretText(context, u"words"_s);
    if (!words)
        return context.fail(words.error());
    const Result<Passphrase> next = passphraseOf(context, u"new-passphrase"_s);
    if (!next)
        return context.fail(next.error());
    const Result<Secret> sheet = recoverAccess(*place, *words, context.login(), *next);
    words->fill(QChar());
    if (!sheet)
        return context.fail(sheet.error());
    const QStringList fresh = recovery::toWords(*sheet);
    return context.answer(
        {{u"recovered"_s, true}, {u"recoveryWords"_s, QJsonArray::fromStringList(fresh)}},
        CliWords::tr("The new passphrase opens the register. The new recovery words, shown this once:\n%1")
            .arg(fresh.join(u' ')));
}

} // namespace marac::cli
