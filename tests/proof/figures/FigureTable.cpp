// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/FigureTable.h"

#include <QLocale>
#include <QStringList>

#include <cstdio>
#include <optional>

namespace marac::proof {

static constexpr int wordsWidth = 46;
static constexpr int cellWidth = 20;

const QList<FigureRow> &figureRows()
{
    static const QList<FigureRow> rows{
        {"size", "Size of the register", "MB", {}, nullptr, false, true},
        {"start", "Start to login window", "ms", {250, 250, 250, 250}},
        {"unlock", "Unlock without the key derivation", "ms", {150, 150, 300, 300}},
        {"rawOpen", "  raw: open the file and read its schema", "ms"},
        {"unlockWhole", "Unlock with the key derivation", "s", {2.5, 2.5, 2.5, 2.5}, nullptr, false, true},
        {"listPage", "First page of the case list", "ms", {30, 30, 30, 30}},
        {"rawSelect", "  raw: the same rows", "ms"},
        {"searchWorst", "Search per keystroke, slowest", "ms", {30, 30, 30, 30}},
        {"search", "Search per keystroke, median", "ms"},
        {"open", "Open a case with its entry", "ms", {20, 20, 20, 20}},
        {"save", "Save a referral with its assessment", "ms", {2, 2, 2, 2}, "rawCommit"},
        {"saveSlow", "  of a hundred the slowest", "ms", {20, 20, 20, 20}},
        {"rawCommit", "  raw: durable commit of the same rows", "ms"},
        {"agenda", "Agenda of 30 cases as PDF", "ms", {200, 200, 200, 200}},
        {"circulation", "Circulation of 40 cases to 12 agencies", "ms"},
        {"verify", "Full verify of the trail", "s", {}, nullptr, false, true},
        {"verifyRate", "  entries a second", "", {12'500, 12'500, 12'500, 12'500}, nullptr, true, true},
        {"backup", "Backup, checked", "s", {1.5, 1.5, 1.5, 1.5}, "rawBackup", false, true},
        {"rawBackup", "  raw: plain copy with fsync, and its check", "s", {}, nullptr, false, true},
        {"passphrase", "Change of a passphrase", "s", {3, 3, 3, 3}, nullptr, false, true},
        {"rotation", "Change of the register's key, checked", "s", {0.2, 0.2, 0.2, 0.2}, "size", false, true},
        {"memory", "Memory after unlock", "MB", {150, 150, 150, 150}},
        {"memoryOwn", "  its share (Pss)", "MB"},
        {"stall", "Longest stall of the window", "ms", {50, 50, 50, 50}},
        {"stallWork", "  the longest without waiting for the disk", "ms"},
    };
    return rows;
}

static double limitOf(const FigureRow &row, int cases)
{
    return row.limits[cases <= 1'000 ? 0 : cases <= 10'000 ? 1 : cases <= 100'000 ? 2 : 3];
}

static QString numberText(double number)
{
    const int digits = number < 10 ? 2 : number < 100 ? 1 : 0;
    return QLocale(QLocale::English).toString(number, 'f', digits);
}

QString FigureTable::cell(const FigureRow &row, int cases, Count &count) const
{
    const Figures &figures = m_columns.at(cases);
    const auto found = figures.find(QString::fromLatin1(row.code));
    if (found == figures.end())
        return QStringLiteral("-");
    const QString text = numberText(found->second);
    std::optional<double> limit = limitOf(row, cases) > 0 ? std::optional(limitOf(row, cases)) : std::nullopt;
    if (limit && row.against) {
        const auto other = figures.find(QString::fromLatin1(row.against));
        limit = other == figures.end() ? std::nullopt : std::optional(*limit * other->second);
    }
    if (!limit)
        return text;
    ++count.targets;
    const bool isReached = row.isLeast ? found->second >= *limit : found->second <= *limit;
    count.reached += isReached ? 1 : 0;
    const QString sign = row.isLeast ? QStringLiteral(">=") : QStringLiteral("<=");
    return text + (isReached ? QStringLiteral(" ") : QStringLiteral(" NOT ")) + sign + u' ' + numberText(*limit);
}

bool FigureTable::print() const
{
    QString head = QString(wordsWidth, u' ');
    for (const auto &[cases, figures] : m_columns)
        head += QLocale(QLocale::English).toString(cases).rightJustified(cellWidth);
    std::printf("%s\n", qUtf8Printable(head));
    Count count;
    for (const FigureRow &row : figureRows()) {
        const QString unit = *row.unit ? QStringLiteral(" (%1)").arg(QString::fromLatin1(row.unit)) : QString();
        QString line = (QString::fromLatin1(row.words) + unit).leftJustified(wordsWidth);
        for (const auto &[cases, figures] : m_columns)
            line += cell(row, cases, count).rightJustified(cellWidth);
        std::printf("%s\n", qUtf8Printable(line));
    }
    std::printf("figures: %d rows, %d of %d targets reached\n", int(figureRows().size()), count.reached, count.targets);
    return count.reached == count.targets;
}

QStringList FigureTable::missing(int copiesUpTo) const
{
    QStringList codes;
    for (const auto &[cases, figures] : m_columns) {
        for (const FigureRow &row : figureRows()) {
            if (!figures.contains(QString::fromLatin1(row.code)) && (cases <= copiesUpTo || !row.isOfCopies))
                codes << QStringLiteral("%1 at %2").arg(QString::fromLatin1(row.code)).arg(cases);
        }
    }
    return codes;
}

} // namespace marac::proof
