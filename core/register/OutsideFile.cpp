// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/OutsideFile.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/SameFile.h"

#include <QCoreApplication>

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
    const QStringList own{registerPath,
                          registerPath + QStringLiteral("-journal"),
                          registerPath + QStringLiteral("-wal"),
                          registerPath + QStringLiteral("-shm"),
                          KeyringFiles::firstPath(registerPath),
                          KeyringFiles::secondPath(registerPath)};
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
    return readSmallFile(path, maxBytes);
}

} // namespace marac
