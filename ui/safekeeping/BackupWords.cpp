// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupWords.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};
} // namespace

std::pair<Tone, QString> backupStanding(const Backups &backups)
{
    const int days = backups.age.days.value_or(0);
    const QString age = days == 0 ? Words::tr("The last good backup was made today.")
                                  : Words::tr("The last good backup is %n day(s) old.", nullptr, days);
    switch (backups.age.warning) {
    case BackupWarning::NoneYet:
        return {Tone::Problem,
                Words::tr("There is no backup yet. If this disk fails, everything in the register is lost. "
                          "Choose “Back up now”.")};
    case BackupWarning::LastFailed:
        return {Tone::Problem,
                Words::tr("The latest attempt failed.") + QLatin1Char(' ')
                    + (backups.age.days ? age : Words::tr("There is no good backup yet."))};
    case BackupWarning::Old:
        return {Tone::Problem, age + QLatin1Char(' ') + Words::tr("Choose “Back up now”.")};
    case BackupWarning::None:
        break;
    }
    if (backups.folders.size() < 2) {
        return {Tone::Warning,
                age + QLatin1Char(' ')
                    + Words::tr("All backups lie in one place. A second folder, on another disk, outlives this "
                                "computer.")};
    }
    return {Tone::Good, age};
}

QString folderWord(const QString &role)
{
    return role == QLatin1String("second_folder") ? Words::tr("Second folder") : Words::tr("First folder");
}

std::pair<Tone, QString> backupOutcome(const QList<FolderBackup> &done)
{
    const auto failed =
        std::find_if(done.cbegin(), done.cend(), [](const FolderBackup &one) { return !one.outcome.has_value(); });
    if (failed == done.cend()) {
        const auto made =
            std::find_if(done.cbegin(), done.cend(), [](const FolderBackup &one) { return one.outcome.has_value(); });
        if (made == done.cend())
            return {Tone::Info, Words::tr("Nothing has changed since the last backup.")};
        return {Tone::Good,
                Words::tr("Backed up and checked: %n entries of the audit trail, as of %1.", nullptr,
                          int(made->outcome->manifest.entries))
                    .arg(documents::moment(made->outcome->manifest.at))};
    }
    const bool anyMade =
        std::any_of(done.cbegin(), done.cend(), [](const FolderBackup &one) { return one.outcome.has_value(); });
    return {Tone::Problem,
            (anyMade ? Words::tr("One folder has a new backup, the other has not.") + QLatin1Char(' ') : QString())
                + failed->outcome.error().text};
}

} // namespace marac
