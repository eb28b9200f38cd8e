// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace marac::architecture {

/// One thing a rule found; `toString` is what the failing test prints.
struct Finding
{
    QString path;
    int line = 0;
    QString what;

    QString toString() const { return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what); }
};

/// A string literal of the source, without its quotes and prefix.
struct Literal
{
    int line = 0;
    QString text;
};

/// A source text as the rules read it. The three views have the same length and the same lines, so that a position in
/// one is a position in all.
struct SourceFile
{
    QString path;  ///< from the top of the tree, with forward slashes
    QString text;  ///< as it stands in the file
    QString plain; ///< comments blanked
    QString code;  ///< comments and the insides of literals blanked
    QList<Literal> literals;

    int lineAt(qsizetype position) const;
    bool isUnder(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
    bool isCpp() const { return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")); }
};

/// Reads `text` as the file at `path`.
SourceFile sourceFile(const QString &path, const QString &text);

/// Every text file below `folders` of the tree at `root` (no pictures, no built files), in the order of their names.
QList<SourceFile> sourceTree(const QString &root, const QStringList &folders);

} // namespace marac::architecture
