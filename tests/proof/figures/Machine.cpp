// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/Machine.h"

#include "core/store/cipher/CipherVersions.h"

#include <QFile>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace marac::proof {

using namespace Qt::StringLiterals;

/// What stands behind the colon of the first line that begins so.
static QString systemsWord(const QString &file, const QByteArray &name)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = in.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QString machineWords(const QString &folder)
{
    const double memory = systemsWord(u"/proc/meminfo"_s, "MemTotal").section(u' ', 0, 0).toDouble() / 1024 / 1024;
    const CipherVersions versions = cipherVersions();
    return u"machine: %1 cores (%2), %3 GB of memory, %4; %5; Qt %6, SQLCipher %7, SQLite %8"_s
        .arg(QThread::idealThreadCount())
        .arg(systemsWord(u"/proc/cpuinfo"_s, "model name"), QLocale::c().toString(memory, 'f', 0),
             QString::fromUtf8(QStorageInfo(folder).fileSystemType()), QSysInfo::prettyProductName(),
             QString::fromLatin1(qVersion()), versions.sqlCipher, versions.sqlite);
}

} // namespace marac::proof
