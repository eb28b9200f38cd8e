// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenDemonstration.h"

#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/PrivateFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace marac {

Result<DemonstrationDoor> openDemonstration(QDate today, const QString &stateFolder, const KdfPolicy &policy)
{
    const QString name = QStringLiteral("demonstration-%1").arg(today.toString(Qt::ISODate));
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                    + QStringLiteral("/demonstration"));
    const QDir folder(data.filePath(name));
    for (const QString &older : data.entryList({QStringLiteral("demonstration-*")}, QDir::Dirs | QDir::NoSymLinks)) {
        if (older != name)
            removeFolder(data.filePath(older));
    }
    const QString path = folder.filePath(QStringLiteral("demonstration.marac"));
    const QString ready = folder.filePath(QStringLiteral("ready"));
    if (!QFile::exists(ready)) {
        removeFolder(folder.path());
        if (!QDir().mkpath(folder.path())) {
            return failure(
                Problem::Kind::Unavailable,
                QCoreApplication::translate(
                    "Demonstration",
                    "There is no place for the demonstration register. Nothing was made; check the free space of "
                    "your home folder."));
        }
        const Result<Demonstration> made = makeDemonstration({path, today, stateFolder, policy, {}});
        if (!made)
            return Failure(made.error());
        // Says that the making went to its end; a half-made one is made afresh.
        QFile(ready).open(QIODevice::WriteOnly);
    }
    const Demonstration people = demonstrationPeople();
    QStringList logins;
    for (const DemonstrationUser &user : people.users)
        logins += user.login;
    return DemonstrationDoor{
        path, people.users.first().login,
        QCoreApplication::translate("Demonstration",
                                    "Everybody in this register is invented. Logins: %1. The passphrase of all: %2")
            .arg(logins.join(QStringLiteral(", ")), people.passphrase)};
}

} // namespace marac
