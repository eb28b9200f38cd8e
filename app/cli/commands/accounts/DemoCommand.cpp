// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/accounts/DemoCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/base/IsoDay.h"
#include "core/demonstration/MakeDemonstration.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return CliWords::tr("Make the demonstration register, with two years of invented work");
}

QList<CliArgument> DemoCommand::arguments() const
{
    return {{u"FILE"_s, CliWords::tr("the register to make; nothing may stand there yet")}};
}

QList<CliOption> DemoCommand::options() const
{
    return {{u"today"_s, u"YYYY-MM-DD"_s, CliWords::tr("its last day; today when left out")}};
}

QString DemoCommand::details() const
{
    return CliWords::tr("Prints its users and their passphrase, which is the same for all: nothing in it is real. With "
                        "--json: register,\n"
                        "users [{login, name, role}], passphrase.");
}

ExitCode DemoCommand::run(CliContext &context) const
{
    const Result<RegisterPlace> place = placeOf(context, context.argument(0));
    if (!place)
        return context.fail(place.error());
    const std::optional<QDate> today =
        context.has(u"today"_s) ? isoDay(context.value(u"today"_s)) : context.clock().today();
    if (!today)
        return context.misused(CliWords::tr("--today is not a day written as YYYY-MM-DD. Nothing was made."));
    const Result<Demonstration> made = makeDemonstration({place->path, *today, place->stateFolder, place->policy});
    if (!made)
        return context.fail(made.error());
    QJsonArray users;
    QString text;
    for (const DemonstrationUser &user : made->users) {
        users << QJsonObject{{u"login"_s, user.login}, {u"name"_s, user.name}, {u"role"_s, toCode(user.role)}};
        text += u"%1  %2 (%3)\n"_s.arg(user.login.leftJustified(10), user.name, toCode(user.role));
    }
    return context.answer({{u"register"_s, place->path}, {u"users"_s, users}, {u"passphrase"_s, made->passphrase}},
                          text + CliWords::tr("Passphrase of all: %1").arg(made->passphrase));
}

} // namespace marac::cli
