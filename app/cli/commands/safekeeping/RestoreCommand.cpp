// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/RestoreCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::summary() const
{
    return CliWords::tr("Bring a backup back as a register of its own, or check it");
}

QList<CliArgument> RestoreCommand::arguments() const
{
    return {{u"BACKUP"_s, CliWords::tr("the backup's folder (\"marac-…\"); it is only read")},
            {u"FILE"_s, CliWords::tr("the register to make; nothing may stand there yet. Not with --dry-run"), true}};
}

QList<CliOption> RestoreCommand::options() const
{
    return {{u"login"_s, u"LOGIN"_s, CliWords::tr("an administrator, as of the backup")},
            {u"passphrase-fd"_s, u"N"_s, CliWords::tr("read the passphrase from this open file descriptor")},
            {u"passphrase-file"_s, u"FILE"_s, CliWords::tr("read the passphrase from this file")},
            {u"reason"_s, u"TEXT"_s, CliWords::tr("why it is brought back; recorded")},
            {u"second-login"_s, u"LOGIN"_s,
             CliWords::tr("a second administrator, deputy or chair, when this computer saw later or other entries")},
            {u"second-passphrase-fd"_s, u"N"_s, CliWords::tr("read that person's passphrase from this descriptor")},
            {u"second-passphrase-file"_s, u"FILE"_s, CliWords::tr("read that person's passphrase from this file")},
            {u"dry-run"_s, {}, CliWords::tr("check the backup and say what would be lost; make nothing")}};
}

QString RestoreCommand::details() const
{
    return CliWords::tr("The backup is checked whole first and nothing is ever written over. When this computer has "
                        "seen later entries of\n"
                        "the register than the backup holds, they are named and two people must decide (exit code 3 "
                        "until then); so they must\n"
                        "when it saw another history (exit code 1). Passphrases and people are those of the day of the "
                        "backup: close again\n"
                        "whoever has left since. With --json: register (null with --dry-run), backup, entries, lost "
                        "{first, last} or null.");
}

static ExitCode tellOf(CliContext &context, const QString &path, const BackupManifest &manifest,
                       const std::optional<LostEntries> &lost)
{
    QString text = path.isEmpty()
        ? CliWords::tr("The backup is whole: %n entries.", nullptr, int(manifest.entries))
        : CliWords::tr("The register is restored: %n entries.", nullptr, int(manifest.entries));
    QJsonValue gone;
    if (lost) {
        gone = QJsonObject{{u"first"_s, lost->first}, {u"last"_s, lost->last}};
        text += u' '
            + CliWords::tr(
                  "This computer has seen entries %1 to %2, which it does not hold: they are lost unless a newer "
                  "backup turns up.")
                  .arg(lost->first)
                  .arg(lost->last);
    }
    return context.answer({{u"register"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)},
                           {u"backup"_s, manifest.name()},
                           {u"entries"_s, manifest.entries},
                           {u"lost"_s, gone}},
                          text);
}

static ExitCode checked(CliContext &context, const Passphrase &passphrase)
{
    const QString backup = QFileInfo(context.argument(0)).absoluteFilePath();
    const Result<RegisterPlace> place = placeOf(context, backup);
    if (!place)
        return context.fail(place.error());
    const Result<BackupManifest> manifest = verifyCopy(*place, backup, context.login(), passphrase);
    if (!manifest)
        return context.fail(manifest.error());
    return tellOf(context, {}, *manifest, entriesLost(*place, *manifest));
}

static ExitCode restored(CliContext &context, Passphrase passphrase)
{
    const Result<RegisterPlace> place = placeOf(context, context.argument(1));
    if (!place)
        return context.fail(place.error());
    RestoreRequest request{*place, QFileInfo(context.argument(0)).absoluteFilePath(), context.login(),
                           std::move(passphrase), context.value(u"reason"_s)};
    if (context.has(u"second-login"_s)) {
        Result<Passphrase> second = passphraseOf(context, u"second-passphrase"_s);
        if (!second)
            return context.fail(second.error());
        request.second = SecondPerson{context.value(u"second-login"_s), std::move(*second)};
    }
    const Result<Restored> done = restore(request);
    if (!done)
        return context.fail(done.error());
    return tellOf(context, place->path, done->manifest, done->lost);
}

ExitCode RestoreCommand::run(CliContext &context) const
{
    const bool dryRun = context.has(u"dry-run"_s);
    if (dryRun != context.argument(1).isEmpty())
        return context.misused(CliWords::tr("Give the register to make, or --dry-run to make none. Nothing was done."));
    if (context.login().isEmpty())
        return context.misused(CliWords::tr("Say whose key opens the backup by --login LOGIN. Nothing was done."));
    Result<Passphrase> passphrase = passphraseOf(context);
    if (!passphrase)
        return context.fail(passphrase.error());
    return dryRun ? checked(context, *passphrase) : restored(context, std::move(*passphrase));
}

} // namespace marac::cli
