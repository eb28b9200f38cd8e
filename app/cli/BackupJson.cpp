// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BackupJson.h"

#include "app/cli/ExitCode.h"
#include "app/cli/RecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QJsonObject toJson(const QList<FolderBackup> &made)
{
    QJsonArray lines;
    for (const FolderBackup &one : made) {
        QJsonObject line{{u"folder"_s, one.folder}};
        if (one.outcome) {
            line.insert(u"path"_s, one.outcome->path);
            line.insert(u"name"_s, one.outcome->manifest.name());
            line.insert(u"entries"_s, one.outcome->manifest.entries);
            line.insert(u"records"_s, one.outcome->manifest.rows);
            line.insert(u"letGo"_s, one.outcome->letGo);
        } else {
            const Problem &problem = one.outcome.error();
            line.insert(u"error"_s, QJsonObject{{u"kind"_s, toCode(problem.kind)}, {u"text"_s, problem.text}});
        }
        lines << line;
    }
    return {{u"backups"_s, lines}};
}

static QJsonValue moment(const std::optional<QDateTime> &utc)
{
    return utc ? QJsonValue(isoText(*utc)) : QJsonValue();
}

static QString warningCode(BackupWarning warning)
{
    switch (warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::NoneYet:
        return u"none_yet"_s;
    case BackupWarning::Old:
        return u"old"_s;
    case BackupWarning::LastFailed:
        return u"last_failed"_s;
    case BackupWarning::Gone:
        return u"gone"_s;
    case BackupWarning::Damaged:
        return u"damaged"_s;
    }
    return u"none"_s;
}

static QJsonObject toJson(const BackupLine &line)
{
    QJsonArray openers;
    QJsonArray leavers;
    for (const BackupOpener &opener : line.openers)
        (opener.left ? leavers : openers) << opener.login;
    return {{u"name"_s, line.name},       {u"path"_s, line.path},   {u"at"_s, isoText(line.at)},
            {u"entries"_s, line.entries}, {u"bytes"_s, line.bytes}, {u"verified"_s, line.verified},
            {u"openers"_s, openers},      {u"leavers"_s, leavers}};
}

static QJsonObject toJson(const BackupFolderLine &folder)
{
    QJsonArray lines;
    for (const BackupLine &line : folder.backups)
        lines << toJson(line);
    return {{u"path"_s, folder.path},
            {u"reachable"_s, folder.isReachable},
            {u"lastGood"_s, moment(folder.facts.lastGood)},
            {u"lastFailed"_s, moment(folder.facts.lastFailed)},
            {u"backups"_s, lines}};
}

QJsonObject toJson(const Backups &backups)
{
    QJsonArray folders;
    for (const BackupFolderLine &folder : backups.folders)
        folders << toJson(folder);
    return {{u"folders"_s, folders},
            {u"ageDays"_s, backups.age.days ? QJsonValue(*backups.age.days) : QJsonValue()},
            {u"warning"_s, warningCode(backups.age.warning)},
            {u"rotationDueSince"_s, moment(backups.rotationDueSince)}};
}

QStringList openForLeavers(const Backups &backups)
{
    QStringList names;
    for (const BackupFolderLine &folder : backups.folders) {
        for (const BackupLine &line : folder.backups) {
            if (line.opensForLeavers())
                names << line.path;
        }
    }
    return names;
}

} // namespace marac::cli
