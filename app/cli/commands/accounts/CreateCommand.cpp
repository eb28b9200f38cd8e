// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/accounts/CreateCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/SheetPaper.h"
#include "core/keys/RecoveryWords.h"
#include "core/schema/FoundRegister.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString CreateCommand::name() const
{
    return u"create"_s;
}

QString CreateCommand::summary() const
{
    return CliWords::tr("Make a new register and its first administrator");
}

QList<CliArgument> CreateCommand::arguments() const
{
    return {{u"FILE"_s, CliWords::tr("the register to make; nothing may stand there yet")}};
}

QList<CliOption> CreateCommand::options() const
{
    return {
        {u"login"_s, u"LOGIN"_s, CliWords::tr("login of the first administrator")},
        {u"name"_s, u"NAME"_s, CliWords::tr("the administrator's name, as printed on papers")},
        {u"partnership"_s, u"NAME"_s, CliWords::tr("the partnership's name, at the head of every page")},
        {u"passphrase-fd"_s, u"N"_s, CliWords::tr("read the passphrase from this open file descriptor")},
        {u"passphrase-file"_s, u"FILE"_s, CliWords::tr("read the passphrase from this file")},
        {u"sheet"_s, u"FILE"_s, CliWords::tr("make the recovery sheet as a PDF too, with the words and their code")}};
}

QString CreateCommand::details() const
{
    return CliWords::tr("Prints the 24 recovery words. They are shown this once: write them on paper and lock it away. "
                        "With --json: register,\n"
                        "user, recoveryWords.");
}

ExitCode CreateCommand::run(CliContext &context) const
{
    const Result<RegisterPlace> place = placeOf(context, context.argument(0));
    if (!place)
        return context.fail(place.error());
    Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return context.fail(passphrase.error());
    const Result<CreatedRegister> created =
        foundRegister({*place, context.value(u"partnership"_s, u"Sefton Hate Crime MARAC"_s), context.login(),
                       context.value(u"name"_s, context.login()), std::move(*passphrase)});
    if (!created)
        return context.fail(created.error());
    const QStringList words = recovery::toWords(created->recovery);
    keepSheet(context, *created->reg, words);
    return context.answer(
        {{u"register"_s, place->path},
         {u"user"_s, context.login()},
         {u"recoveryWords"_s, QJsonArray::fromStringList(words)}},
        CliWords::tr("The register is made. Its recovery words, shown this once:\n%1").arg(words.join(u' ')));
}

} // namespace marac::cli
