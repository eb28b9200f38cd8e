// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/accounts/UsersCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/SheetPaper.h"
#include "core/keys/RecoveryWords.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString UsersCommand::name() const
{
    return u"users"_s;
}

QString UsersCommand::summary() const
{
    return CliWords::tr("List, add, disable, enable or reset the people with a key, or make a new recovery sheet");
}

QList<CliArgument> UsersCommand::arguments() const
{
    return {{u"WHAT"_s, CliWords::tr("list, add, disable, enable, reset or sheet; list when left out"), true},
            {u"LOGIN"_s, CliWords::tr("whose account; not with list and sheet"), true}};
}

QList<CliOption> UsersCommand::options() const
{
    return {{u"name"_s, u"NAME"_s, CliWords::tr("add: the person's name")},
            {u"role"_s, u"ROLE"_s, CliWords::tr("add: administrator, deputy, chair, reader or auditor")},
            {u"new-passphrase-fd"_s, u"N"_s,
             CliWords::tr("add, reset: read the first passphrase from this open file descriptor")},
            {u"new-passphrase-file"_s, u"FILE"_s, CliWords::tr("add, reset: read the first passphrase from this file")},
            {u"sheet"_s, u"FILE"_s, CliWords::tr("sheet: make a PDF to print as well, with the words and their code")}};
}

QString UsersCommand::details() const
{
    return CliWords::tr(
        "A first passphrase is handed over in person; its owner is asked for their own at the first unlock.\n"
        "After disable, give the register a new key (rotate) and back it up: until then a copy of the file and its key "
        "files taken\n"
        "earlier opens with the old passphrase.\n"
        "sheet prints 24 new recovery words, shown this once; the old ones open the register no more, but backups made "
        "earlier keep them.\n"
        "With --json: users [{login, name, role, enabled, mustChangePassphrase}]; with sheet: recoveryWords.");
}

static ExitCode listed(CliContext &context, Register &records)
{
    const Result<QList<User>> users = consultUsers(records);
    if (!users)
        return context.fail(users.error());
    Listing listing{u"users"_s, {u"login"_s, u"name"_s, u"role"_s, u"enabled"_s, u"mustChangePassphrase"_s}, {}};
    for (const User &user : *users) {
        listing.rows << QJsonObject{{u"login"_s, user.login},
                                    {u"name"_s, user.name},
                                    {u"role"_s, toCode(user.role)},
                                    {u"enabled"_s, user.enabled},
                                    {u"mustChangePassphrase"_s, user.mustChangePassphrase}};
    }
    return tell(context, listing);
}

static Result<UserId> userWithLogin(Register &records, const QString &login)
{
    const Result<QList<User>> users = consultUsers(records);
    if (!users)
        return Failure(users.error());
    for (const User &user : *users) {
        if (user.login.compare(login, Qt::CaseInsensitive) == 0)
            return user.id;
    }
    return failure(Problem::Kind::NotFound,
                   CliWords::tr("Nobody has this login. Nothing was changed. See marac-cli users list."));
}

static Result<> added(CliContext &context, Register &records)
{
    const std::optional<Role> role = fromCode<Role>(context.value(u"role"_s));
    if (!role)
        return failure(
            Problem::Kind::Unavailable,
            CliWords::tr("--role is one of administrator, deputy, chair, reader and auditor. Nothing was changed."));
    Result<Passphrase> first = passphraseOf(context, u"new-passphrase"_s);
    if (!first)
        return Failure(first.error());
    const Result<UserId> id = addUser(
        records, {context.argument(1), context.value(u"name"_s, context.argument(1)), *role, std::move(*first)});
    return id ? Result<>() : Result<>(Failure(id.error()));
}

static Result<> changed(CliContext &context, Register &records)
{
    const QString what = context.argument(0);
    const Result<UserId> id = userWithLogin(records, context.argument(1));
    if (!id)
        return Failure(id.error());
    if (what == u"disable")
        return disableUser(records, *id);
    if (what == u"enable")
        return enableUser(records, *id);
    const Result<Passphrase> first = passphraseOf(context, u"new-passphrase"_s);
    return first ? resetUser(records, *id, *first) : Result<>(Failure(first.error()));
}

static ExitCode renewed(CliContext &context, Register &records)
{
    const Result<RenewedSheet> sheet = renewRecoverySheet(records);
    if (!sheet)
        return context.fail(sheet.error());
    if (!sheet->pending.isEmpty())
        context.notice({sheet->pending});
    const QStringList words = recovery::toWords(sheet->recovery);
    keepSheet(context, records, words);
    backUpOnLeaving(context, records);
    return context.answer({{u"recoveryWords"_s, QJsonArray::fromStringList(words)}},
                          CliWords::tr("The new recovery words, shown this once; the old ones open the register no "
                                       "more:\n%1")
                              .arg(words.join(u' ')));
}

ExitCode UsersCommand::run(CliContext &context) const
{
    const QString what = context.argument(0).isEmpty() ? u"list"_s : context.argument(0);
    if (!QStringList{u"list"_s, u"add"_s, u"disable"_s, u"enable"_s, u"reset"_s, u"sheet"_s}.contains(what))
        return context.misused(CliWords::tr(
            "The first word is one of list, add, disable, enable, reset and sheet. See marac-cli users --help."));
    if (what != u"list" && what != u"sheet" && context.argument(1).isEmpty())
        return context.misused(CliWords::tr("The login is missing. See marac-cli users --help."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    if (what == u"sheet")
        return renewed(context, **records);
    if (what != u"list") {
        const Result<> done = what == u"add" ? added(context, **records) : changed(context, **records);
        if (!done)
            return context.fail(done.error());
        backUpOnLeaving(context, **records);
    }
    return listed(context, **records);
}

} // namespace marac::cli
