// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/accounts/GenerateCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/base/IsoDay.h"
#include "core/demonstration/GenerateRegister.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString GenerateCommand::name() const
{
    return u"generate"_s;
}

QString GenerateCommand::summary() const
{
    return CliWords::tr("Make a register of invented people, as large as is asked");
}

QList<CliArgument> GenerateCommand::arguments() const
{
    return {{u"FILE"_s, CliWords::tr("the register to make; nothing may stand there yet")}};
}

QList<CliOption> GenerateCommand::options() const
{
    return {{u"cases"_s, u"N"_s, CliWords::tr("how many case files: %1 to %2").arg(fewestGenerated).arg(mostGenerated)},
            {u"seed"_s, u"S"_s, CliWords::tr("a number from 1 to 100: other people; 1 when left out")},
            {u"today"_s, u"YYYY-MM-DD"_s, CliWords::tr("its last day; today when left out")},
            {u"login"_s, u"LOGIN"_s, CliWords::tr("login of its administrator")},
            {u"name"_s, u"NAME"_s, CliWords::tr("the administrator's name, as printed on papers")},
            {u"passphrase-fd"_s, u"N"_s, CliWords::tr("read the passphrase from this open file descriptor")},
            {u"passphrase-file"_s, u"FILE"_s, CliWords::tr("read the passphrase from this file")}};
}

QString GenerateCommand::details() const
{
    return CliWords::tr("Made by the same steps as real work, so that its trail is a real one. A million cases take more "
                        "than an hour and 20 GB.\n"
                        "How far it is goes to the error stream. A program that is ended meanwhile leaves an unfinished "
                        "file to be removed.\n"
                        "With --json: register, cases, meetings.");
}

/// A whole number of the option, or nothing when it is none between `least` and `most`.
static std::optional<int> numberOf(const CliContext &context, const QString &option, const QString &otherwise, int least,
                                   int most)
{
    bool isNumber = false;
    const int number = context.value(option, otherwise).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Each hundredth part is told once.
static std::function<void(int, int)> tellingOf(CliContext &context)
{
    return [&context, told = 0](int done, int of) mutable {
        const int percent = int(qint64(done) * 100 / std::max(of, 1));
        if (percent == told)
            return;
        told = percent;
        context.aside({CliWords::tr("%1 % of %2 cases").arg(percent).arg(of)});
    };
}

ExitCode GenerateCommand::run(CliContext &context) const
{
    const Result<RegisterPlace> place = placeOf(context, context.argument(0));
    if (!place)
        return context.fail(place.error());
    const std::optional<int> cases = numberOf(context, u"cases"_s, {}, fewestGenerated, mostGenerated);
    if (!cases)
        return context.misused(CliWords::tr("--cases is not a whole number from %1 to %2. Nothing was made.")
                                   .arg(fewestGenerated)
                                   .arg(mostGenerated));
    const std::optional<int> seed = numberOf(context, u"seed"_s, u"1"_s, 1, 100);
    if (!seed)
        return context.misused(CliWords::tr("--seed is not a whole number from 1 to 100. Nothing was made."));
    const std::optional<QDate> today =
        context.has(u"today"_s) ? isoDay(context.value(u"today"_s)) : context.clock().today();
    if (!today)
        return context.misused(CliWords::tr("--today is not a day written as YYYY-MM-DD. Nothing was made."));
    Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return context.fail(passphrase.error());
    const Result<GeneratedRegister> made =
        generateRegister({*place, context.login(), context.value(u"name"_s, context.login()), std::move(*passphrase),
                          *cases, quint32(*seed), *today, tellingOf(context)});
    if (!made)
        return context.fail(made.error());
    return context.answer(
        {{u"register"_s, place->path}, {u"cases"_s, made->cases}, {u"meetings"_s, made->meetings}},
        CliWords::tr("%1 cases and %2 meetings, all invented.").arg(made->cases).arg(made->meetings));
}

} // namespace marac::cli
