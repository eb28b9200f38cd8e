// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackRows.h"

#include "core/base/IsoDay.h"
#include "core/base/Text.h"
#include "core/importing/reading/ImportLimits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackImport)
};
} // namespace

QString FeedbackRow::text(ActionsColumn column) const
{
    return text::kept(fields.value(column));
}

bool FeedbackRow::reports() const
{
    constexpr std::array agencys{ActionsColumn::State, ActionsColumn::DoneOn, ActionsColumn::Day, ActionsColumn::Words,
                                 ActionsColumn::ReportedBy};
    return std::any_of(agencys.begin(), agencys.end(), [this](ActionsColumn one) { return !text(one).isEmpty(); });
}

static Failure malformed(const QString &text)
{
    return failure(Problem::Kind::Invalid, text);
}

static Result<QList<ActionsColumn>> columnsOf(const ImportLine &heading)
{
    QList<ActionsColumn> columns;
    for (const ImportEntry &entry : heading.entries) {
        const std::optional<ActionsColumn> column = actionsColumn(entry.text);
        if (!column || columns.contains(*column))
            return malformed(
                Words::tr("The first line has a column that is not one of the table of actions, or has one "
                          "twice. Nothing was imported: keep the first line as it was sent out, and save "
                          "the table with commas between its columns."));
        columns << *column;
    }
    for (const ActionsColumn needed :
         {ActionsColumn::Ref, ActionsColumn::State, ActionsColumn::Day, ActionsColumn::Words}) {
        if (!columns.contains(needed))
            return malformed(
                Words::tr("The first line lacks the column “%1”. Nothing was imported: keep the first line "
                          "as it was sent out.")
                    .arg(toCode(needed)));
    }
    return columns;
}

static Failure notAsMany()
{
    return malformed(Words::tr("A table holds from 1 to %1 actions. Nothing was imported.").arg(importRows));
}

Result<QList<FeedbackRow>> feedbackRows(const ImportTable &table)
{
    if (table.lines.isEmpty())
        return notAsMany();
    const Result<QList<ActionsColumn>> columns = columnsOf(table.lines.first());
    if (!columns)
        return Failure(columns.error());
    QList<FeedbackRow> rows;
    for (auto line = table.lines.cbegin() + 1; line != table.lines.cend(); ++line) {
        if (line->entries.size() != columns->size())
            return malformed(
                Words::tr("Line %1 of the table has another number of columns than the first. Nothing was imported.")
                    .arg(line->number));
        FeedbackRow row{line->number};
        bool isBlank = true; // a spreadsheet saves lines that were emptied
        for (qsizetype i = 0; i < columns->size(); ++i) {
            const QString &field = line->entries.at(i).text;
            row.fields.insert(columns->at(i), field);
            isBlank = isBlank && field.trimmed().isEmpty();
        }
        if (!isBlank)
            rows << row;
    }
    if (rows.isEmpty() || table.lines.size() - 1 > importRows)
        return notAsMany();
    return rows;
}

std::optional<QDate> writtenDay(const QString &text)
{
    static const QRegularExpression british(QStringLiteral("\\A([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\\z"));
    const QRegularExpressionMatch match = british.match(text);
    if (!match.hasMatch())
        return isoDay(text);
    return isoDay(QStringLiteral("%1-%2-%3")
                      .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                           match.captured(1).rightJustified(2, u'0')));
}

} // namespace marac
