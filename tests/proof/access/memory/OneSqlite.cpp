// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/OneSqlite.h"

#include "tests/proof/access/Figures.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

#include <algorithm>

namespace marac::proof {

/// A string that stands in every copy of the library. Ours is in the program itself.
static bool holdsSqlite(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.readAll().contains("SQLite format 3");
}

/// From the first slash of each line on, up to a space.
static QSet<QString> filesIn(const QByteArray &lines)
{
    QSet<QString> files;
    for (const QByteArray &line : lines.split('\n')) {
        if (const qsizetype slash = line.indexOf('/'); slash >= 0)
            files += QString::fromUtf8(line.mid(slash)).section(QLatin1Char(' '), 0, 0);
    }
    return files;
}

static void judge(Proof &proof, const QString &what, const QSet<QString> &files)
{
    const auto copies = std::count_if(files.begin(), files.end(), &holdsSqlite);
    if (copies != 1)
        proof.fault(figure::copies, QStringLiteral("%1 copies of SQLite in %2").arg(copies).arg(what));
}

void countSqlites(Proof &proof, qint64 process)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    const bool isOpen = maps.open(QIODevice::ReadOnly);
    judge(proof, QStringLiteral("an unlocked window"), filesIn(isOpen ? maps.readAll() : QByteArray()));
}

void countSqlites(Proof &proof, const QString &program)
{
    QProcess loader;
    QProcessEnvironment asked = QProcessEnvironment::systemEnvironment();
    asked.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"),
                 QStringLiteral("1")); // lists what is loaded, and runs nothing
    loader.setProcessEnvironment(asked);
    loader.start(program, QStringList());
    loader.waitForFinished();
    judge(proof, QFileInfo(program).fileName(), filesIn(loader.readAllStandardOutput()) + QSet<QString>{program});
}

} // namespace marac::proof
