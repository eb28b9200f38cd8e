// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/OutsideFile.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/NewFile.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/SameFile.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutsideFile)
};
} // namespace

/// Whatever SQLite or the door may hold open; a name that nothing stands under is like no file.
static bool isPartOf(const QString &registerPath, const QString &path)
{
    const QStringList own =
        QStringList{registerPath, KeyringFiles::firstPath(registerPath), KeyringFiles::secondPath(registerPath)}
        + beside::all(registerPath);
    return std::any_of(own.cbegin(), own.cend(), [&path](const QString &one) { return isSameFile(path, one); });
}

Result<> standsOutside(const QString &path, const QString &registerPath)
{
    if (isPartOf(registerPath, path)) {
        return failure(Problem::Kind::Refused,
                       Words::tr("This file is the open register itself or a part of it, so it was not opened. Nothing "
                                 "was changed. Choose another file."));
    }
    return {};
}

Result<QByteArray> readOutsideFile(const QString &path, const QString &registerPath, qsizetype maxBytes)
{
    if (const Result<> outside = standsOutside(path, registerPath); !outside)
        return Failure(outside.error());
    return readSteadyFile(path, maxBytes);
}

/// Beside the register stand its journal, its keys, its locks and the log of its door, some only for a while: all begin with
/// its name. A journal of somebody else's making would be taken for its own.
static bool hasOwnName(const QString &registerPath, const QString &path)
{
    const QFileInfo chosen(path);
    const QFileInfo own(registerPath);
    if (!isSameFile(chosen.absolutePath(), own.absolutePath()))
        return false;
    const QString name = chosen.fileName();
    return name == own.fileName()
        || (name.startsWith(own.fileName())
            && (name.at(own.fileName().size()) == QLatin1Char('.')
                || name.at(own.fileName().size()) == QLatin1Char('-')));
}

Result<> mayBeSavedAs(const QString &path, const QString &registerPath)
{
    if (!registerPath.isEmpty() && (isPartOf(registerPath, path) || hasOwnName(registerPath, path))) {
        return failure(Problem::Kind::Refused,
                       Words::tr("This name belongs to the open register or to a part of it, so nothing was written to "
                                 "it. Nothing was changed. Choose another name or another folder."));
    }
    return {};
}

Result<> writeChosenFile(const QString &path, const QByteArray &bytes, const QString &registerPath)
{
    const Result<> may = mayBeSavedAs(path, registerPath);
    return may ? replaceFile(path, bytes) : may;
}

} // namespace marac
