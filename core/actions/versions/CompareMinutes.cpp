// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/CompareMinutes.h"

#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressInText.h"

#include <algorithm>
#include <vector>

namespace marac {

/// Above it the table of common lengths would need more memory than the comparison is worth.
static constexpr qsizetype mostCells = 16'000'000;

/// The longest run of lines that both have, in order, and around it what only one of them has.
static void compareMiddle(const QList<MinutesLine> &before, const QList<MinutesLine> &after,
                          QList<ComparedLine> &compared)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    const bool tooMany = rows > 0 && columns > mostCells / rows;
    // common[i, j]: how many lines before[i…] and after[j…] have in common.
    const qsizetype width = columns + 1;
    std::vector<int> common(tooMany ? 0 : std::size_t((rows + 1) * width), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[std::size_t(i * width + j)]; };
    if (!tooMany) {
        for (qsizetype i = rows - 1; i >= 0; --i) {
            for (qsizetype j = columns - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (!tooMany && i < rows && j < columns && before.at(i) == after.at(j)) {
            compared << ComparedLine{LineChange::Same, before.at(i)};
            ++i;
            ++j;
        } else if (i < rows && (tooMany || j == columns || at(i + 1, j) >= at(i, j + 1))) {
            compared << ComparedLine{LineChange::Removed, before.at(i++)};
        } else {
            compared << ComparedLine{LineChange::Added, after.at(j++)};
        }
    }
}

QList<ComparedLine> compareLines(const QList<MinutesLine> &before, const QList<MinutesLine> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QList<ComparedLine> compared;
    const auto same = [&compared](const QList<MinutesLine> &lines) {
        for (const MinutesLine &line : lines)
            compared << ComparedLine{LineChange::Same, line};
    };
    same(before.first(head));
    compareMiddle(before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail), compared);
    same(before.last(tail));
    return compared;
}

/// What is shown of a line that both versions have.
static QString shownOf(const QString &text, const QString &before, const QString &after)
{
    if (before == text || before == after)
        return after;
    return after == text ? before : People::tr("Protected address");
}

QList<ComparedLine> compareMasked(const MinutesRecord &before, const MinutesRecord &after,
                                  const AddressInText &addresses)
{
    QList<ComparedLine> lines = compareLines(minutesLines(before), minutesLines(after));
    const QList<MinutesLine> maskedBefore = minutesLines(before, addresses);
    const QList<MinutesLine> maskedAfter = minutesLines(after, addresses);
    qsizetype i = 0;
    qsizetype j = 0;
    for (ComparedLine &line : lines) {
        QString &text = line.line.text;
        switch (line.change) {
        case LineChange::Same:
            text = shownOf(text, maskedBefore.at(i++).text, maskedAfter.at(j++).text);
            break;
        case LineChange::Removed:
            text = maskedBefore.at(i++).text;
            break;
        case LineChange::Added:
            text = maskedAfter.at(j++).text;
            break;
        }
    }
    return lines;
}

} // namespace marac
