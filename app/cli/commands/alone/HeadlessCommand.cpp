// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/alone/HeadlessCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/MeetingRun.h"
#include "app/cli/RegisterDoor.h"
#include "core/demonstration/MakeDemonstration.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString HeadlessCommand::name() const
{
    return u"headless"_s;
}

QString HeadlessCommand::summary() const
{
    return CliWords::tr("Make a demonstration, take it through a meeting and leave the papers");
}

QList<CliArgument> HeadlessCommand::arguments() const
{
    return {{u"FOLDER"_s, CliWords::tr("where the register and the PDFs go; made when it isn't there. A demonstration.marac in it is taken "
                         "as it is")}};
}

QString HeadlessCommand::details() const
{
    return CliWords::tr("The next meeting of the demonstration is circulated, opened, signed, heard, minuted, approved "
                        "and locked, and its\n"
                        "papers are exported; before the last person has signed it tries agenda and minutes and goes "
                        "on only if they are\n"
                        "refused. With --json: register, closedGate (why they were), files.");
}

ExitCode HeadlessCommand::run(CliContext &context) const
{
    const QDir folder(context.argument(0));
    if (!QDir().mkpath(folder.path()))
        return context.misused(CliWords::tr("The folder can't be made. Nothing was done."));
    const Result<RegisterPlace> place = placeOf(context, folder.absoluteFilePath(u"demonstration.marac"_s));
    if (!place)
        return context.fail(place.error());
    if (!QFile::exists(place->path)) {
        const Result<Demonstration> made =
            makeDemonstration({place->path, context.clock().today(), place->stateFolder, place->policy});
        if (!made)
            return context.fail(made.error());
    }
    const Demonstration people = demonstrationPeople();
    FixedClock clock(context.clock().now());
    RegisterPlace ahead = *place;
    ahead.clock = &clock;
    QString typed = people.passphrase;
    typed.detach();
    const Result<Passphrase> passphrase = Passphrase::take(typed);
    if (!passphrase)
        return context.fail(passphrase.error());
    const Result<std::unique_ptr<Register>> records = Register::open(ahead, people.users.first().login, *passphrase);
    if (!records)
        return context.fail(records.error());
    MeetingRun run(**records, clock, folder.absolutePath());
    const Result<QStringList> files = run.run();
    if (!files)
        return context.fail(files.error());
    const QString met =
        CliWords::tr("With one undertaking unsigned, agenda and minutes were refused: %1").arg(run.closedGate());
    return context.answer({{u"register"_s, place->path},
                           {u"closedGate"_s, run.closedGate()},
                           {u"files"_s, QJsonArray::fromStringList(*files)}},
                          met + u'\n' + files->join(u'\n'));
}

} // namespace marac::cli
