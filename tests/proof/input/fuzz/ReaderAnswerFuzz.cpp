// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackRows.h"
#include "core/importing/ImportedFields.h"
#include "core/importing/reading/TableWire.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

/// Whoever took the reader over may send anything: it is refused, or it is an answer that a sound reader could have given.
static void hear(const QByteArray &answer)
{
    for (const ImportFormat format : {ImportFormat::Json, ImportFormat::Csv}) {
        const std::optional<ReadTable> heard = fromWire(answer, format);
        if (!heard)
            continue;
        demand(toWire(*heard) == answer, "there is one way to give an answer");
        if (!*heard) {
            demand(!unreadable((*heard).error()).value().text.isEmpty(), "a refusal has its sentence");
            continue;
        }
        for (const ImportLine &line : (**heard).lines) {
            demand(line.entries.size() <= importColumns + 1, "a line is no longer than it may be");
            for (const ImportEntry &entry : line.entries)
                demand(entry.text.toUtf8().size() <= importFieldBytes && entry.text.isValidUtf16(),
                       "a field is a text");
        }
        if (const Result<QList<ImportedFields>> rows = importedFields(**heard))
            demand(rows->size() <= importRows, "no more is taken in than may be");
        if (const Result<QList<FeedbackRow>> rows = feedbackRows(**heard))
            demand(rows->size() <= importRows, "nor of reports");
    }
}

int fuzzReaderAnswer(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray json = toWire(
        tableIn(R"({"referrals": [{"agency": "POL", "online": true}, {"narrative": "Words."}]})", ImportFormat::Json));
    static const QByteArray csv = toWire(tableIn("agency,narrative\nPOL,Words.\n\nHHR,\"a\nb\"\n", ImportFormat::Csv));
    hear(bytesOf(data, size));
    hear("MARACTAB" + bytesOf(data, size));
    hear(altered(json, data, size));
    hear(altered(csv, data, size));
    return 0;
}

} // namespace marac::fuzz
