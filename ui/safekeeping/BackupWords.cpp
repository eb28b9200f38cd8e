// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupWords.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};
} // namespace

static QString ageWords(const BackupAge &age)
{
    const int days = age.days.value_or(0);
    return days == 0 ? Words::tr("The last good backup was made today.")
                     : Words::tr("The last good backup is %n day(s) old.", nullptr, days);
}

static QString warningWords(const BackupAge &age)
{
    switch (age.warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::NoneYet:
        // In one folder of two nothing is lost yet.
        return age.role.isEmpty()
            ? Words::tr("There is no backup yet. If this disk fails, everything in the register is lost. "
                        "Choose “Back up now”.")
            : Words::tr("There is no good backup yet.") + QLatin1Char(' ') + Words::tr("Choose “Back up now”.");
    case BackupWarning::LastFailed:
        return Words::tr("The latest attempt failed.") + QLatin1Char(' ')
            + (age.days ? ageWords(age) : Words::tr("There is no good backup yet."));
    case BackupWarning::Gone:
        return Words::tr("The last backup is not in its folder any more.") + QLatin1Char(' ')
            + Words::tr("Choose “Back up now”.");
    case BackupWarning::Damaged:
        return Words::tr("The last backup is damaged.") + QLatin1Char(' ') + Words::tr("Choose “Back up now”.");
    case BackupWarning::Old:
        return ageWords(age) + QLatin1Char(' ') + Words::tr("Choose “Back up now”.");
    }
    return {};
}

std::pair<Tone, QString> backupStanding(const Backups &backups)
{
    const BackupAge &age = backups.age;
    if (age.warning != BackupWarning::None) {
        return {Tone::Problem,
                age.role.isEmpty() ? warningWords(age)
                                   : Words::tr("%1: %2", "a folder, and what is to be said of it")
                                         .arg(folderWord(age.role), warningWords(age))};
    }
    if (backups.folders.size() < 2) {
        return {Tone::Warning,
                ageWords(age) + QLatin1Char(' ')
                    + Words::tr("All backups lie in one place. A second folder, on another disk, outlives this "
                                "computer.")};
    }
    return {Tone::Good, ageWords(age)};
}

QString folderWord(const QString &role)
{
    return role == QLatin1String("second_folder") ? Words::tr("Second folder") : Words::tr("First folder");
}

std::pair<Tone, QString> backupWords(const QList<FolderBackup> &done)
{
    if (done.isEmpty())
        return {Tone::Info, Words::tr("Nothing has changed since the last backup.")};
    const BackupOutcome outcome = backupOutcome(done);
    if (!outcome.failure.isEmpty())
        return {Tone::Problem, outcome.told()};
    const BackupManifest &made = done.constFirst().outcome->manifest;
    const QString words =
        Words::tr("Backed up and checked: %n entries of the audit trail, as of %1.", nullptr, int(made.entries))
            .arg(documents::moment(made.at));
    if (!outcome.mended.isEmpty())
        return {Tone::Warning, words + QLatin1Char(' ') + outcome.mended};
    return {Tone::Good, words};
}

} // namespace marac
