// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace marac::architecture {

namespace {

/// Walks a C++ text once and blanks comments and literals.
class Lexer
{
public:
    explicit Lexer(SourceFile &file) : m_file(file), m_text(file.text) {}

    void run()
    {
        m_file.plain = m_file.code = m_text;
        while (m_at < m_text.size()) {
            if (sees("//"))
                blankComment(m_text.indexOf(QLatin1Char('\n'), m_at));
            else if (sees("/*"))
                blankComment(endAfter(QStringLiteral("*/"), m_at + 2));
            else if (sees("R\"") && !isWordBefore(m_at, true))
                rawString();
            else if (m_text.at(m_at) == QLatin1Char('"'))
                quoted(QLatin1Char('"'), true);
            else if (m_text.at(m_at) == QLatin1Char('\'') && !isWordBefore(m_at, false))
                quoted(QLatin1Char('\''), false);
            else
                ++m_at;
        }
    }

private:
    bool sees(const char *what) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(what)); }

    // A digit separator (1'000) follows a word character; so does the R of an identifier, but not of u8R"…".
    bool isWordBefore(qsizetype at, bool prefixAllowed) const
    {
        if (at == 0)
            return false;
        const QChar before = m_text.at(at - 1);
        if (prefixAllowed && (before == QLatin1Char('u') || before == QLatin1Char('U') || before == QLatin1Char('L')))
            return false;
        return before.isLetterOrNumber() || before == QLatin1Char('_');
    }

    qsizetype endAfter(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }

    static void blank(QString &view, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (view.at(i) != QLatin1Char('\n'))
                view[i] = QLatin1Char(' ');
        }
    }

    void blankComment(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        blank(m_file.plain, m_at, end);
        blank(m_file.code, m_at, end);
        m_at = end;
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QString mark = QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const qsizetype end = endAfter(mark, open + 1);
        keep(open + 1, end - mark.size());
        m_at = end;
    }

    void quoted(QChar quote, bool kept)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != QLatin1Char('\n'))
            end += m_text.at(end) == QLatin1Char('\\') ? 2 : 1;
        end = std::min(end, m_text.size());
        if (kept)
            keep(m_at + 1, end);
        else
            blank(m_file.code, m_at + 1, end);
        m_at = end + 1;
    }

    void keep(qsizetype from, qsizetype to)
    {
        m_file.literals.append({m_file.lineAt(from), m_text.mid(from, to - from)});
        blank(m_file.code, from, to);
    }

    SourceFile &m_file;
    const QString &m_text;
    qsizetype m_at = 0;
};

bool isText(const QString &name)
{
    static const QStringList ends{QStringLiteral(".h"),     QStringLiteral(".cpp"),  QStringLiteral(".txt"),
                                  QStringLiteral(".cmake"), QStringLiteral(".json"), QStringLiteral(".md"),
                                  QStringLiteral(".css"),   QStringLiteral(".qss"),  QStringLiteral(".html")};
    return !name.contains(QLatin1Char('.'))
        || std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return name.endsWith(end); });
}

} // namespace

int SourceFile::lineAt(qsizetype position) const
{
    return 1 + int(QStringView(text).left(position).count(QLatin1Char('\n')));
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text, text, text, {}};
    if (file.isCpp())
        Lexer(file).run();
    return file;
}

QList<SourceFile> sourceTree(const QString &root, const QStringList &folders)
{
    const QDir top(root);
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator entries(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (isText(entries.fileName()))
                paths.append(top.relativeFilePath(path));
        }
    }
    paths.sort();

    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths)) {
        QFile file(top.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            files.append(sourceFile(path, QString::fromUtf8(file.readAll())));
    }
    return files;
}

} // namespace marac::architecture
