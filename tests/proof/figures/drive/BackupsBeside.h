// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QStringList>

namespace marac::proof {

/// The backups that locking makes beside a register of the stock. Each is as large as the register, and the stock is kept from
/// one run to the next.
class BackupsBeside
{
public:
    explicit BackupsBeside(const QString &registerPath)
        : m_folder(QFileInfo(registerPath).absoluteDir().filePath(QStringLiteral("backups")))
    {
    }

    void remove() const
    {
        const QStringList now = names();
        for (const QString &name : now)
            QDir(m_folder.filePath(name)).removeRecursively();
    }

private:
    QStringList names() const { return m_folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden); }

    QDir m_folder;
};

} // namespace marac::proof
