// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackRows.h"
#include "core/importing/ImportedFields.h"
#include "core/importing/reading/JsonWire.h"
#include "core/importing/reading/TableWire.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <QJsonDocument>

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
    const std::optional<ReadJson> object = jsonFromWire(answer);
    demand(!object || jsonToWire(*object) == answer, "there is one way to tell an object");
    if (object && *object)
        demand(
            strictJson(QJsonDocument(**object).toJson(), {4 * readJsonLimits.bytes, readJsonLimits.depth}).has_value(),
            "what is made of it is JSON");
}

int fuzzReaderAnswer(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray json = toWire(
        tableIn(R"({"referrals": [{"agency": "POL", "online": true}, {"narrative": "Words."}]})", ImportFormat::Json));
    static const QByteArray csv = toWire(tableIn("agency,narrative\nPOL,Words.\n\nHHR,\"a\nb\"\n", ImportFormat::Csv));
    static const QByteArray object = jsonToWire(jsonObjectIn(R"({"id": "HC-20", "list": [1, true, {"text": null}]})"));
    hear(bytesOf(data, size));
    hear("MARACTAB" + bytesOf(data, size));
    hear(altered(json, data, size));
    hear(altered(csv, data, size));
    hear("MARACOBJ" + bytesOf(data, size));
    hear(altered(object, data, size));
    return 0;
}

} // namespace marac::fuzz
