// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/LayerRules.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace marac::architecture {

namespace {

struct Include
{
    int line = 0;
    QString target;
    bool angled = false;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                              QRegularExpression::MultilineOption);
    QList<Include> found;
    auto matches = directive.globalMatch(file.plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({file.lineAt(match.capturedStart(1)), match.captured(2), match.captured(1) == QLatin1String("<")});
    }
    return found;
}

bool isHouse(const QString &path)
{
    return path.startsWith(QLatin1String("core/")) || path.startsWith(QLatin1String("ui/"))
        || path.startsWith(QLatin1String("app/"));
}

// app is one room whatever folders it has; elsewhere the second folder names the room.
QString roomOf(const QString &path)
{
    if (path.startsWith(QLatin1String("app/")))
        return QStringLiteral("app");
    return path.count(QLatin1Char('/')) < 2 ? QString() : path.section(QLatin1Char('/'), 0, 1);
}

} // namespace

QStringList cmakeList(const QString &cmake, const QString &variable)
{
    const QRegularExpression set(
        QStringLiteral("set\\(\\s*%1\\s+([^)]*)\\)").arg(QRegularExpression::escape(variable)));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return set.match(cmake).captured(1).split(space, Qt::SkipEmptyParts);
}

Floors floorsFrom(const QString &coreCmake, const QString &uiCmake)
{
    Floors floors;
    const QStringList core = cmakeList(coreCmake, QStringLiteral("MARAC_ROOMS"));
    for (const QString &room : core)
        floors.rooms.append(QStringLiteral("core/") + room);
    floors.rooms.append(QStringLiteral("core/documents"));
    const QStringList ui = cmakeList(uiCmake, QStringLiteral("MARAC_UI_ROOMS"));
    for (const QString &room : ui)
        floors.rooms.append(QStringLiteral("ui/") + room);
    floors.rooms.append(QStringLiteral("app"));
    return floors;
}

QList<Finding> arrowsUp(const SourceFile &file, const Floors &floors)
{
    QList<Finding> findings;
    if (!file.isCpp() || !isHouse(file.path))
        return findings;
    const qsizetype here = floors.rooms.indexOf(roomOf(file.path));
    const QList<Include> includes = includesOf(file);
    for (const Include &include : includes) {
        if (include.target.startsWith(QLatin1String("tests/"))) {
            findings.append({file.path, include.line, QStringLiteral("the application includes a test")});
        } else if (!include.angled && !isHouse(include.target) && !include.target.endsWith(QLatin1String(".moc"))) {
            findings.append({file.path, include.line, QStringLiteral("write the include from the top of the tree")});
        } else if (isHouse(include.target)) {
            const qsizetype there = floors.rooms.indexOf(roomOf(include.target));
            if (there < 0)
                findings.append({file.path, include.line, QStringLiteral("no room is declared for ") + include.target});
            else if (there > here)
                findings.append({file.path, include.line, QStringLiteral("points up to ") + include.target});
        }
    }
    return findings;
}

QList<Finding> strayFiles(const SourceFile &file, const Floors &floors)
{
    if (file.isCpp() && isHouse(file.path) && !floors.rooms.contains(roomOf(file.path)))
        return {{file.path, 1, QStringLiteral("stands in no room that the CMakeLists declares")}};
    return {};
}

QList<Finding> windowsInCore(const SourceFile &file, const QString &qtHeaders)
{
    QList<Finding> findings;
    if (!file.isCpp() || !file.isUnder(QStringLiteral("core")))
        return findings;
    QStringList forbidden{QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport")};
    if (!file.isUnder(QStringLiteral("core/documents")))
        forbidden.append(QStringLiteral("QtGui"));
    const QList<Include> includes = includesOf(file);
    for (const Include &include : includes) {
        for (const QString &module : std::as_const(forbidden)) {
            if (include.target.startsWith(module)
                || QFileInfo::exists(qtHeaders + QLatin1Char('/') + module + QLatin1Char('/') + include.target))
                findings.append(
                    {file.path, include.line, QStringLiteral("%1 belongs to %2").arg(include.target, module)});
        }
    }
    return findings;
}

QList<Finding> systemHeaders(const SourceFile &file)
{
    static const QRegularExpression system(
        QStringLiteral("^(sys/.*|linux/.*|arpa/.*|netinet/"
                       ".*|(unistd|fcntl|signal|pwd|grp|dirent|termios|poll|dlfcn|pthread|sched|spawn|"
                       "mntent|utime|malloc|syslog|windows|io|direct|process|aclapi|sddl|wtsapi32|shlobj)\\.h|csignal|"
                       "ctime|time\\.h)$"));
    // A call that a header of the language lets through: written with the leading colons that this house gives the system.
    static const QRegularExpression call(QStringLiteral(
        "(?<![\\w>])::(access|chmod|chown|clock_gettime|close|dup2?|exec\\w+|_?exit|fchmod|fcntl|fork|fstat|fsync|"
        "fdatasync|"
        "ftruncate|get[eg]?[ug]id|getp?pid|getrlimit|gethostname|ioctl|isatty|kill|link|lstat|mallopt|mkdir|mkstemp|"
        "mlock|"
        "mmap|mprotect|nanosleep|open|openat|pipe2?|poll|prctl|pread|pwrite|raise|read|readlink|rename|rmdir|setenv|"
        "setrlimit|sigaction|signal|socket|stat|statfs|statvfs|symlink|sysconf|time|umask|unlink|unsetenv|usleep|utime|"
        "waitpid|write)\\s*\\("));
    QList<Finding> findings;
    if (!file.isCpp() || !isHouse(file.path) || file.isUnder(QStringLiteral("core/platform")))
        return findings;
    const QList<Include> includes = includesOf(file);
    for (const Include &include : includes) {
        if (system.match(include.target).hasMatch())
            findings.append(
                {file.path, include.line, QStringLiteral("%1 belongs in core/platform").arg(include.target)});
    }
    auto calls = call.globalMatch(file.code);
    while (calls.hasNext()) {
        const auto match = calls.next();
        findings.append({file.path, file.lineAt(match.capturedStart()),
                         QStringLiteral("%1() belongs in core/platform").arg(match.captured(1))});
    }
    return findings;
}

QList<Finding> databaseOutsideStore(const SourceFile &file)
{
    static const QRegularExpression word(QStringLiteral("\\b(QSqlQuery|sqlite3_\\w+|sqlite3\\.h)\\b"));
    QList<Finding> findings;
    if (!file.isCpp() || !isHouse(file.path) || file.isUnder(QStringLiteral("core/store")))
        return findings;
    auto matches = word.globalMatch(file.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({file.path, file.lineAt(match.capturedStart()),
                         match.captured() + QStringLiteral(" belongs in core/store")});
    }
    return findings;
}

} // namespace marac::architecture
