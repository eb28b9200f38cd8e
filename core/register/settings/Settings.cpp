// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/Settings.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};
} // namespace

static void demandRange(QList<FieldProblem> &problems, const QString &field, int value, int least, int most)
{
    if (value < least || value > most)
        problems.append({field, Words::tr("Choose a number from %1 to %2.").arg(least).arg(most)});
}

/// A folder means the same wherever the program was started from.
static void demandWholePath(QList<FieldProblem> &problems, const QString &field, const QString &path)
{
    if (!path.isEmpty() && QDir::isRelativePath(path))
        problems.append({field, Words::tr("Give the whole path of the folder, or leave it empty.")});
}

QList<FieldProblem> problemsIn(const Settings &settings)
{
    QList<FieldProblem> problems =
        text::problemsIn(QStringLiteral("partnership"), settings.partnership, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("area"), settings.area, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("venue"), settings.venue, text::lineLimit);
    if (settings.partnership.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("partnership"), Words::tr("Give the partnership’s name; it stands on every page.")});
    demandRange(problems, QStringLiteral("idleLockMinutes"), settings.idleLockMinutes, 1, 15);
    demandRange(problems, QStringLiteral("meetingCapacity"), settings.meetingCapacity, 1, mostCasesAtAMeeting);
    demandRange(problems, QStringLiteral("cutOffWorkingDays"), settings.cutOffWorkingDays, 0, 30);
    demandRange(problems, QStringLiteral("quorum"), settings.quorum, 1, 30);
    demandRange(problems, QStringLiteral("answersWorkingDays"), settings.answersWorkingDays, 0, 10);
    demandRange(problems, QStringLiteral("decisionWorkingDays"), settings.decisionWorkingDays, 1, 10);
    demandRange(problems, QStringLiteral("minutesWorkingDays"), settings.minutesWorkingDays, 1, 30);
    demandRange(problems, QStringLiteral("openingMinutes"), settings.openingMinutes, 0, 120);
    if (!settings.dayEndsAt.isValid() || settings.dayEndsAt < QTime(12, 0) || settings.dayEndsAt > QTime(22, 0))
        problems.append({QStringLiteral("dayEndsAt"), Words::tr("Choose a time from 12:00 to 22:00.")});
    demandRange(problems, QStringLiteral("repeatMonths"), settings.repeatMonths, 1, 60);
    static const QStringList markings{QStringLiteral("official"), QStringLiteral("official_sensitive"),
                                      QStringLiteral("restricted")};
    if (!markings.contains(settings.marking))
        problems.append({QStringLiteral("marking"), Words::tr("Choose one of the markings offered.")});
    problems += text::problemsIn(QStringLiteral("backupFolder"), settings.backupFolder, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("secondBackupFolder"), settings.secondBackupFolder, text::lineLimit);
    demandWholePath(problems, QStringLiteral("backupFolder"), settings.backupFolder);
    demandWholePath(problems, QStringLiteral("secondBackupFolder"), settings.secondBackupFolder);
    if (!settings.secondBackupFolder.isEmpty()
        && QDir::cleanPath(settings.secondBackupFolder) == QDir::cleanPath(settings.backupFolder))
        problems.append({QStringLiteral("secondBackupFolder"),
                         Words::tr("Choose a second folder that is not the first, best on another disk.")});
    return problems;
}

QStringList changedFields(const Settings &before, const Settings &after)
{
    QStringList fields;
    const auto note = [&fields](bool differs, const char *field) {
        if (differs)
            fields.append(QString::fromLatin1(field));
    };
    note(before.partnership != after.partnership, "partnership");
    note(before.area != after.area, "area");
    note(before.venue != after.venue, "venue");
    note(before.framework != after.framework, "framework");
    note(before.clearDays != after.clearDays, "clearDays");
    note(before.idleLockMinutes != after.idleLockMinutes, "idleLockMinutes");
    note(before.meetingCapacity != after.meetingCapacity, "meetingCapacity");
    note(before.cutOffWorkingDays != after.cutOffWorkingDays, "cutOffWorkingDays");
    note(before.quorum != after.quorum, "quorum");
    note(before.answersWorkingDays != after.answersWorkingDays, "answersWorkingDays");
    note(before.decisionWorkingDays != after.decisionWorkingDays, "decisionWorkingDays");
    note(before.minutesWorkingDays != after.minutesWorkingDays, "minutesWorkingDays");
    note(before.openingMinutes != after.openingMinutes, "openingMinutes");
    note(before.dayEndsAt != after.dayEndsAt, "dayEndsAt");
    note(before.repeatMonths != after.repeatMonths, "repeatMonths");
    note(before.marking != after.marking, "marking");
    note(before.backupFolder != after.backupFolder, "backupFolder");
    note(before.secondBackupFolder != after.secondBackupFolder, "secondBackupFolder");
    return fields;
}

} // namespace marac
