// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/MemoryScan.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace marac::proof {

static constexpr qint64 piece = 1 << 20;
static constexpr qint64 mostAtOnce = qint64(1) << 30; ///< more is address space that nobody has filled

QList<Needle> needlesOf(const QString &name, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    return {{name + QStringLiteral(" in UTF-8"), text.toUtf8()}, {name + QStringLiteral(" in UTF-16"), wide}};
}

QList<Needle> needlesOf(const QString &name, QByteArrayView key)
{
    const QByteArray bytes = key.toByteArray();
    return {{name, bytes},
            {name + QStringLiteral(" in hex"), bytes.toHex()},
            {name + QStringLiteral(" in large hex"), bytes.toHex().toUpper()}};
}

/// What one line of the map of a process tells; begin and end are 0 when nobody may have written there.
struct MappedPiece
{
    qint64 begin = 0;
    qint64 end = 0;
    QString name;
};

static MappedPiece pieceOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 5)
        return {};
    const QByteArray name = words.value(5);
    // Secrets at rest lie where even their process may not read.
    const bool isClosed = words.at(1).startsWith("---p") && name.isEmpty();
    if ((!words.at(1).startsWith("rw") && !isClosed) || name == "[vvar]" || name == "[vsyscall]")
        return {};
    const QList<QByteArray> ends = words.at(0).split('-');
    return {ends.at(0).toLongLong(nullptr, 16), ends.at(1).toLongLong(nullptr, 16),
            QString::fromLatin1(name.isEmpty() ? QByteArrayLiteral("memory without a name") : name)};
}

/// Nobody has written there yet.
static bool isEmptied(const QByteArray &bytes)
{
    return bytes.front() == 0
        && std::memcmp(bytes.constData(), bytes.constData() + 1, std::size_t(bytes.size()) - 1) == 0;
}

/// Whether a page holds something, in memory or swapped out, and is no guard of the system (bits 63, 62 and 58 of
/// Documentation/admin-guide/mm/pagemap.rst of Linux). What can't be asked may hold something.
static bool holdsSomething(int pageMap, qint64 page)
{
    quint64 entry = 0;
    if (::pread(pageMap, &entry, sizeof entry, page * qint64(sizeof entry)) != ssize_t(sizeof entry))
        return true;
    const bool isGuard = ((entry >> 58) & 1) != 0;
    return !isGuard && (entry >> 62) != 0;
}

/// The process as the system shows it to who may look into it; each -1 where it does not.
struct OpenProcess
{
    int memory = -1;
    int pageMap = -1;
};

static void scanPiece(const OpenProcess &process, const MappedPiece &mapped, const QList<Needle> &needles,
                      MemoryFindings &findings)
{
    const qint64 pageBytes = ::sysconf(_SC_PAGESIZE);
    const qsizetype longest = std::max_element(needles.begin(), needles.end(), [](const Needle &a, const Needle &b) {
                                  return a.bytes.size() < b.bytes.size();
                              })->bytes.size();
    QByteArray seen;
    for (qint64 at = mapped.begin; at < mapped.end;) {
        QByteArray next(qsizetype(std::min(piece, mapped.end - at)), Qt::Uninitialized);
        const ssize_t got = ::pread(process.memory, next.data(), std::size_t(next.size()), at);
        if (got <= 0) {
            const qint64 page = at / pageBytes;
            if (holdsSomething(process.pageMap, page) && !findings.unread.contains(mapped.name))
                findings.unread << mapped.name;
            seen.clear();
            at = (page + 1) * pageBytes;
            continue;
        }
        findings.bytes += got;
        next.truncate(got);
        at += got;
        if (isEmptied(next)) {
            seen.clear();
            continue;
        }
        seen = seen.right(longest - 1) + next; // what lies across the border of two pieces
        for (const Needle &needle : needles) {
            if (seen.contains(needle.bytes))
                findings.found << QStringLiteral("%1 in %2").arg(needle.name, mapped.name);
        }
    }
}

static int openForReading(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

MemoryFindings scanMemory(qint64 process, const QList<Needle> &needles)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    const OpenProcess opened{openForReading(folder + QStringLiteral("mem")),
                             openForReading(folder + QStringLiteral("pagemap"))};
    MemoryFindings findings;
    if (opened.memory >= 0 && maps.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const MappedPiece mapped = pieceOf(line);
            if (mapped.end > mapped.begin && mapped.end - mapped.begin <= mostAtOnce)
                scanPiece(opened, mapped, needles, findings);
        }
    }
    for (const int file : {opened.memory, opened.pageMap}) {
        if (file >= 0)
            ::close(file);
    }
    return findings;
}

} // namespace marac::proof
