// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/FoundRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace marac::architecture {

namespace {

/// `name` or `name: function`, as a cell gives it between backticks.
struct Named
{
    QString name;
    QString function; ///< empty: none is given
};

/// None where the cell holds anything but names.
QList<Named> namedIn(const QString &cell)
{
    static const QRegularExpression one(QStringLiteral("^`([^`: ]+)(?:: (\\w+))?`$"));
    QList<Named> all;
    const QStringList parts = cell.split(QStringLiteral(", "));
    for (const QString &part : parts) {
        const auto match = one.match(part);
        if (!match.hasMatch())
            return {};
        all.append({match.captured(1), match.captured(2)});
    }
    return all;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.mid(1, line.size() - 2).split(QLatin1Char('|'));
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

class FoundList
{
public:
    FoundList(const SourceFile &list, const QList<SourceFile> &files);
    QList<Finding> findings();

private:
    void takeSection(const QString &name);
    void takeLine(const QString &line);
    void takeRow(const QStringList &cells);
    void checkMended(const Named &where);
    void checkCaught(const Named &test);
    void expectEachPart();
    bool holds(const QString &path, const QString &pattern) const;
    void found(const QString &what) { m_findings.append({m_list.path, m_line, what}); }

    const SourceFile &m_list;
    QHash<QString, const SourceFile *> m_files; ///< by their paths
    QHash<QString, QString> m_tests;            ///< the folder of each, by its name for ctest
    QSet<QString> m_parts;                      ///< of the proof
    QHash<QString, int> m_rows;                 ///< of each section, by its name
    QSet<QString> m_told;
    QString m_section;
    int m_line = 0;
    QList<Finding> m_findings;
};

const QString byHand = QStringLiteral("Trials by hand");
constexpr qsizetype cellsOfARow = 3;

FoundList::FoundList(const SourceFile &list, const QList<SourceFile> &files) : m_list(list)
{
    static const QRegularExpression test(QStringLiteral("^marac_test\\((\\w+)"), QRegularExpression::MultilineOption);
    static const QRegularExpression part(QStringLiteral("^marac_proof\\((\\w+)"), QRegularExpression::MultilineOption);
    for (const SourceFile &file : files) {
        m_files.insert(file.path, &file);
        if (file.fileName() != QLatin1String("CMakeLists.txt"))
            continue;
        auto tests = test.globalMatch(file.text);
        while (tests.hasNext())
            m_tests.insert(tests.next().captured(1), file.path.section(QLatin1Char('/'), 0, -2));
        auto parts = part.globalMatch(file.text);
        while (parts.hasNext())
            m_parts.insert(parts.next().captured(1));
    }
}

QList<Finding> FoundList::findings()
{
    const QStringList lines = m_list.text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        ++m_line;
        takeLine(line);
    }
    expectEachPart();
    return m_findings;
}

void FoundList::takeLine(const QString &line)
{
    if (line.startsWith(QLatin1String("## ")))
        takeSection(line.mid(3));
    else if (line.startsWith(QLatin1Char('|')))
        takeRow(cellsOf(line));
}

void FoundList::takeSection(const QString &name)
{
    m_section = name;
    if (m_rows.contains(name))
        found(QStringLiteral("the section %1 stands here a second time").arg(name));
    m_rows.insert(name, -2); // the heading of its table and the line below
    if (name != byHand && !m_parts.contains(name.toLower()))
        found(QStringLiteral("%1 is no part of the proof").arg(name));
}

void FoundList::takeRow(const QStringList &cells)
{
    if (cells.size() != cellsOfARow || cells.contains(QString())) {
        found(QStringLiteral("a row has %1 cells that say something").arg(cellsOfARow));
        return;
    }
    if (++m_rows[m_section] <= 0)
        return;
    if (m_told.contains(cells.first()))
        found(QStringLiteral("another row says the same"));
    m_told.insert(cells.first());
    const QList<Named> mended = namedIn(cells.at(1));
    if (mended.isEmpty())
        found(QStringLiteral("where it is mended is not given as `path` or `path: function`"));
    for (const Named &where : mended)
        checkMended(where);
    const QList<Named> caught = namedIn(cells.at(2));
    if (caught.isEmpty())
        found(QStringLiteral("what catches it is not given as `test: function`"));
    for (const Named &test : caught)
        checkCaught(test);
}

void FoundList::checkMended(const Named &where)
{
    if (!m_files.contains(where.name))
        found(QStringLiteral("there is no file %1").arg(where.name));
    else if (!where.function.isEmpty() && !holds(where.name, QStringLiteral("\\b%1\\(").arg(where.function)))
        found(QStringLiteral("%1 has no function %2").arg(where.name, where.function));
}

void FoundList::checkCaught(const Named &test)
{
    if (test.function.isEmpty()) {
        found(QStringLiteral("no function of %1 is named").arg(test.name));
        return;
    }
    if (m_tests.contains(test.name)) {
        if (!holds(m_tests.value(test.name) + QLatin1Char('/') + test.name + QStringLiteral(".cpp"),
                   QStringLiteral("\\bvoid (\\w+::)?%1\\(\\)").arg(test.function)))
            found(QStringLiteral("%1 has no test %2").arg(test.name, test.function));
        return;
    }
    const QString part = test.name.mid(test.name.indexOf(QLatin1Char('-')) + 1);
    if (test.name != QStringLiteral("proof-") + part || !m_parts.contains(part)) {
        found(QStringLiteral("there is no test %1").arg(test.name));
        return;
    }
    // Its beginning: no call of it, which is indented.
    const QString begins = QStringLiteral("(?m)^\\w[^=;\\n]*\\b%1\\(").arg(test.function);
    const QString folder = QStringLiteral("tests/proof/") + part;
    if (std::none_of(m_files.cbegin(), m_files.cend(),
                     [&](const SourceFile *file) { return file->isUnder(folder) && holds(file->path, begins); }))
        found(QStringLiteral("%1 has no function %2").arg(folder, test.function));
}

void FoundList::expectEachPart()
{
    for (const QString &part : std::as_const(m_parts)) {
        const QString section = part.left(1).toUpper() + part.mid(1);
        if (m_rows.value(section) <= 0)
            found(QStringLiteral("nothing is said of what the proof of %1 found").arg(part));
    }
}

bool FoundList::holds(const QString &path, const QString &pattern) const
{
    const SourceFile *file = m_files.value(path);
    return file && QRegularExpression(pattern).match(file->code).hasMatch();
}

} // namespace

QList<Finding> falselyFound(const SourceFile &list, const QList<SourceFile> &files)
{
    return FoundList(list, files).findings();
}

} // namespace marac::architecture
