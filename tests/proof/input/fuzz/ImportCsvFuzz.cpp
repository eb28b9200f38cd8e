// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackRows.h"
#include "core/importing/ImportedFields.h"
#include "core/importing/reading/TableWire.h"
#include "tests/proof/input/fuzz/Fuzz.h"
#include "tests/support/CsvTable.h"

namespace marac::fuzz {

static QString printed(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList fields;
        for (QString field : row)
            fields << QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

int fuzzImportCsv(const std::uint8_t *data, std::size_t size)
{
    const ReadTable read = tableIn(bytesOf(data, size), ImportFormat::Csv);
    const QByteArray answer = toWire(read);
    const std::optional<ReadTable> heard = fromWire(answer, ImportFormat::Csv);
    demand(heard && heard->has_value() == read.has_value(), "whatever the reader answers is understood");
    demand(toWire(*heard) == answer, "an answer is heard as it was given");
    if (read) {
        demand(**heard == *read, "a table arrives as it was read");
        demand(read->lines.size() <= importRows + 2, "no more than one line too many is read");
        if (const Result<QList<ImportedFields>> rows = importedFields(*read))
            demand(rows->size() + 1 == read->lines.size(), "every line is taken, none is added");
        if (const Result<QList<FeedbackRow>> rows = feedbackRows(*read))
            demand(!rows->isEmpty() && rows->size() < read->lines.size(), "reports are lines of the table");
    }
    const std::optional<QList<QStringList>> rows = test::csvTable(textOf(data, size).remove(QLatin1Char('\r')), 50, 20);
    if (rows && !rows->isEmpty())
        demand(test::csvTable(printed(*rows), 100, 100) == rows, "a table that is printed reads the same");
    return 0;
}

} // namespace marac::fuzz
