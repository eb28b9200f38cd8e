// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedFields.h"
#include "core/importing/reading/TableWire.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

int fuzzImportJson(const std::uint8_t *data, std::size_t size)
{
    const ReadTable read = tableIn(bytesOf(data, size), ImportFormat::Json);
    const QByteArray answer = toWire(read);
    const std::optional<ReadTable> heard = fromWire(answer, ImportFormat::Json);
    demand(heard && heard->has_value() == read.has_value(), "whatever the reader answers is understood");
    demand(toWire(*heard) == answer, "an answer is heard as it was given");
    if (!read) {
        demand(!unreadable(read.error()).value().text.isEmpty(), "a refusal has its sentence");
        return 0;
    }
    demand(**heard == *read, "a table arrives as it was read");
    demand(read->lines.size() <= importRows + 1, "no more than one referral too many is read");
    if (const Result<QList<ImportedFields>> rows = importedFields(*read)) {
        demand(rows->size() == read->lines.size() && rows->size() <= importRows,
               "every referral is taken, none is added");
        for (qsizetype i = 0; i < rows->size(); ++i)
            demand(rows->at(i).size() == read->lines.at(i).entries.size(), "no entry is passed over in silence");
    }
    return 0;
}

} // namespace marac::fuzz
