// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/HouseRules.h"

#include <QHash>
#include <QRegularExpression>

namespace marac::architecture {

namespace {

bool isProgram(const SourceFile &file)
{
    return file.isCpp()
        && (file.isUnder(QStringLiteral("core")) || file.isUnder(QStringLiteral("ui"))
            || file.isUnder(QStringLiteral("app")));
}

QList<Finding> matchesIn(const SourceFile &file, const QString &view, const QRegularExpression &pattern,
                         const QString &what)
{
    QList<Finding> findings;
    auto matches = pattern.globalMatch(view);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({file.path, file.lineAt(match.capturedStart()), what.arg(match.captured().simplified())});
    }
    return findings;
}

} // namespace

QList<Finding> strayedSql(const SourceFile &file)
{
    static const QRegularExpression statement(
        QStringLiteral("^\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+FROM\\b|"
                       "WITH\\s+\\w+.*\\bAS\\b|"
                       "CREATE\\s+(TEMP\\s+)?(UNIQUE\\s+)?(VIRTUAL\\s+)?(TABLE|INDEX|TRIGGER|VIEW)\\b|DROP\\s+(TABLE|"
                       "INDEX|TRIGGER|VIEW)\\b|"
                       "ALTER\\s+TABLE\\b|PRAGMA\\s|BEGIN\\s+IMMEDIATE\\b|COMMIT$|ROLLBACK\\b|ATTACH\\s|VACUUM\\b)"));
    QList<Finding> findings;
    if (!isProgram(file) || file.isUnder(QStringLiteral("core/store")) || file.isUnder(QStringLiteral("core/register")))
        return findings;
    if (file.isUnder(QStringLiteral("core"))
        && (file.fileName().endsWith(QLatin1String("Table.cpp"))
            || file.fileName().endsWith(QLatin1String("Schema.cpp"))))
        return findings;
    for (const Literal &literal : file.literals) {
        if (statement.match(literal.text).hasMatch())
            findings.append(
                {file.path, literal.line, QStringLiteral("SQL belongs in the room's Table or Schema file")});
    }
    return findings;
}

QList<Finding> askedTheTime(const SourceFile &file)
{
    static const QRegularExpression clock(QStringLiteral(
        "\\b(currentDate|currentDateTime|currentDateTimeUtc|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
        "system_clock|gettimeofday|clock_gettime)\\b|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"));
    if (!isProgram(file) || file.isUnder(QStringLiteral("core/base")) || file.isUnder(QStringLiteral("core/platform")))
        return {};
    return matchesIn(file, file.code, clock, QStringLiteral("%1: take the date as an argument or ask the Clock"));
}

QList<Finding> writtenOverUnasked(const SourceFile &file)
{
    static const QRegularExpression blind(QStringLiteral("\\b(writeDurably|replaceFile)\\s*\\("));
    if (!file.isUnder(QStringLiteral("ui")) && !file.isUnder(QStringLiteral("app")))
        return {};
    return matchesIn(file, file.code, blind, QStringLiteral("%1: a chosen file is written by writeChosenFile"));
}

QList<Finding> readInPerson(const SourceFile &file)
{
    static const QRegularExpression call(QStringLiteral("\\b(tableIn|jsonObjectIn|csvRows)\\s*\\("));
    static const QRegularExpression json(QStringLiteral(
        "\\b(readBankHolidays|readRiskTool|readAssessmentFile|readStrictJson|strictJson|fromJson)\\s*\\("));
    if (!isProgram(file) || file.path == QLatin1String("app/marac-reader.cpp")
        || file.isUnder(QStringLiteral("core/importing")))
        return {};
    const QString advice = QStringLiteral("%1: have it read apart, by readApart or readJsonApart");
    QList<Finding> findings = matchesIn(file, file.code, call, advice);
    const bool choosesFiles =
        file.code.contains(QLatin1String("readChosenFile(")) || file.code.contains(QLatin1String("readFile("));
    if (choosesFiles && !file.code.contains(QLatin1String("readJsonApart(")))
        findings += matchesIn(file, file.code, json, advice);
    return findings;
}

QList<Finding> namedTwice(const QList<SourceFile> &files)
{
    static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]+)"), QRegularExpression::MultilineOption);
    static const QRegularExpression named(QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: :[^:].*)?\\n\\{"),
                                          QRegularExpression::MultilineOption);
    QHash<QString, QString> first;
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(QLatin1String(".h")) || file.isUnder(QStringLiteral("tests")))
            continue;
        const QString within = space.match(file.code).captured(1);
        for (QRegularExpressionMatchIterator found = named.globalMatch(file.code); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString name = within + QStringLiteral("::") + match.captured(1);
            if (first.contains(name)) {
                findings.append({file.path, file.lineAt(match.capturedStart()),
                                 QStringLiteral("%1 is in %2 too").arg(name, first.value(name))});
            } else {
                first.insert(name, file.path);
            }
        }
    }
    return findings;
}

QList<Finding> missingLicence(const SourceFile &file)
{
    const bool isScript = file.text.startsWith(QLatin1String("#!"));
    const bool isBuild =
        file.fileName() == QLatin1String("CMakeLists.txt") || file.path.endsWith(QLatin1String(".cmake"));
    if (!file.isCpp() && !isScript && !isBuild)
        return {};
    const QString top = file.text.section(QLatin1Char('\n'), 0, 2);
    // Written in two parts so that this file is not taken for its own fixture.
    const QString tag = QStringLiteral("SPDX") + QStringLiteral("-");
    if (top.contains(tag + QStringLiteral("FileCopyrightText: "))
        && top.contains(tag + QStringLiteral("License-Identifier: GPL-3.0-or-later")))
        return {};
    return {{file.path, 1, QStringLiteral("the two licence lines are missing")}};
}

QList<Finding> tooLong(const SourceFile &file)
{
    const int lines = int(file.text.count(QLatin1Char('\n')));
    if (!isProgram(file) || lines <= 300)
        return {};
    return {{file.path, lines, QStringLiteral("is longer than 300 lines: which second thing moved in?")}};
}

QList<Finding> unfinished(const SourceFile &file)
{
    static const QRegularExpression note(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX")
                                         + QStringLiteral("X|HA") + QStringLiteral("CK)\\b"));
    return matchesIn(file, file.text, note, QStringLiteral("%1: do it or file it"));
}

QList<Finding> foreignHosts(const SourceFile &file)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?|ftp)://([A-Za-z0-9.-]+)"));
    static const QStringList known{
        QStringLiteral("www.gov.uk"), QStringLiteral("www.legislation.gov.uk"),
        QStringLiteral("ico.org.uk"), QStringLiteral("www.gnu.org"),
        QStringLiteral("www.w3.org"), QStringLiteral("json-schema.org"),
    };
    QList<Finding> findings;
    auto matches = address.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1)) && !match.captured(1).endsWith(QLatin1String(".example")))
            findings.append(
                {file.path, file.lineAt(match.capturedStart()), QStringLiteral("names the host ") + match.captured(1)});
    }
    return findings;
}

} // namespace marac::architecture
