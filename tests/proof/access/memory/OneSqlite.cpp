// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/OneSqlite.h"

#include "tests/proof/access/Figures.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>

namespace marac::proof {

/// How many different copies of the library are in a file, by the id of the source that each carries: its time and its sum. Ours
/// is in the program itself. Twice the same would have given each name twice, which no linker takes.
static qsizetype copiesIn(const QString &path)
{
    static const QRegularExpression sourceId(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [0-9a-f]{64}"));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    QSet<QString> ids;
    QRegularExpressionMatchIterator found = sourceId.globalMatch(QString::fromLatin1(file.readAll()));
    while (found.hasNext())
        ids += found.next().captured();
    return ids.size();
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

static void judge(Proof &proof, const QString &what, const QSet<QString> &files, qsizetype right)
{
    qsizetype copies = 0;
    for (const QString &file : files)
        copies += copiesIn(file);
    if (copies != right)
        proof.fault(figure::copies, QStringLiteral("%1 copies of SQLite in %2").arg(copies).arg(what));
}

void countSqlites(Proof &proof, qint64 process)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    const bool isOpen = maps.open(QIODevice::ReadOnly);
    judge(proof, QStringLiteral("an unlocked window"), filesIn(isOpen ? maps.readAll() : QByteArray()), 1);
}

void countSqlites(Proof &proof, const QString &program, int right)
{
    QProcess loader;
    QProcessEnvironment asked = QProcessEnvironment::systemEnvironment();
    asked.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"),
                 QStringLiteral("1")); // lists what is loaded, and runs nothing
    loader.setProcessEnvironment(asked);
    loader.start(program, QStringList());
    loader.waitForFinished();
    judge(proof, QFileInfo(program).fileName(), filesIn(loader.readAllStandardOutput()) + QSet<QString>{program},
          right);
}

} // namespace marac::proof
