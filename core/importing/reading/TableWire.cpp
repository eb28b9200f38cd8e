// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/TableWire.h"

#include "core/importing/reading/AnswerWalk.h"

#include <QJsonParseError>
#include <QSet>

namespace marac {

static constexpr char magic[] = "MARACTAB";
static constexpr qsizetype magicBytes = 8;

static void putLine(QByteArray &out, const ImportLine &line)
{
    put(out, quint32(line.number));
    put(out, quint16(line.entries.size()));
    for (const ImportEntry &entry : line.entries) {
        put(out, quint8(entry.kind));
        putText(out, entry.name);
        if (entry.kind == ImportEntry::Kind::Text)
            putText(out, entry.text);
    }
}

QByteArray toWire(const ReadTable &answer)
{
    QByteArray out(magic, magicBytes);
    if (!answer) {
        const Unreadable &why = answer.error();
        put(out, quint8(1));
        put(out, quint8(why.kind));
        put(out, quint32(why.number));
        if (why.kind == Unreadable::Kind::NotJson) {
            put(out, quint8(why.json.kind));
            put(out, quint32(why.json.line));
            put(out, quint8(why.json.detail));
        }
        return out;
    }
    put(out, quint8(answer->format == ImportFormat::Json ? 0 : 2));
    put(out, quint32(answer->lines.size()));
    for (const ImportLine &line : answer->lines)
        putLine(out, line);
    return out;
}

static Unreadable whyIn(AnswerWalk &walk)
{
    Unreadable why;
    why.kind = Unreadable::Kind(walk.number<quint8>(quint8(Unreadable::Kind::FieldTooLong)));
    why.number = int(walk.number<quint32>(quint32(importRows + 1)));
    if (why.kind == Unreadable::Kind::NotJson) {
        why.json.kind = JsonFault::Kind(walk.number<quint8>(quint8(JsonFault::Kind::GivenTwice)));
        why.json.line = int(walk.number<quint32>(quint32(importBytes + 1)));
        why.json.detail = walk.number<quint8>(quint8(QJsonParseError::GarbageAtEnd));
    }
    return why;
}

static ImportEntry entryIn(AnswerWalk &walk, ImportFormat format)
{
    const bool isTable = format == ImportFormat::Csv;
    ImportEntry entry;
    entry.kind = ImportEntry::Kind(walk.number<quint8>(quint8(ImportEntry::Kind::Other)));
    entry.name = walk.text();
    walk.demand(!isTable || (entry.kind == ImportEntry::Kind::Text && entry.name.isEmpty()));
    if (entry.kind == ImportEntry::Kind::Text)
        entry.text = walk.text();
    return entry;
}

static ImportLine lineIn(AnswerWalk &walk, ImportFormat format, int previous)
{
    const bool isTable = format == ImportFormat::Csv;
    ImportLine line;
    line.number = int(walk.number<quint32>(quint32(importBytes + 1)));
    walk.demand(isTable ? line.number > previous : line.number == previous + 1);
    const int count = walk.number<quint16>(quint16(isTable ? importColumns + 1 : importColumns));
    walk.demand(!isTable || count > 0);
    QSet<QString> names;
    for (int i = 0; i < count && walk.isGood(); ++i) {
        line.entries << entryIn(walk, format);
        names << line.entries.constLast().name;
    }
    walk.demand(isTable || names.size() == count);
    return line;
}

std::optional<ReadTable> fromWire(QByteArrayView bytes, ImportFormat format)
{
    if (bytes.size() > longestAnswer || !bytes.startsWith(QByteArrayView(magic, magicBytes)))
        return std::nullopt;
    const bool isTable = format == ImportFormat::Csv;
    AnswerWalk walk(bytes.sliced(magicBytes));
    const quint8 outcome = walk.number<quint8>(2);
    if (outcome == 1) {
        const Unreadable why = whyIn(walk);
        return walk.isWhole() ? std::optional<ReadTable>(tl::unexpected<Unreadable>(why)) : std::nullopt;
    }
    walk.demand(outcome == (isTable ? 2 : 0));
    ImportTable table{format};
    const quint32 count = walk.number<quint32>(quint32(isTable ? importRows + 2 : importRows + 1));
    walk.demand(!isTable || count > 0);
    for (quint32 i = 0; i < count && walk.isGood(); ++i)
        table.lines << lineIn(walk, format, table.lines.isEmpty() ? 0 : table.lines.constLast().number);
    return walk.isWhole() ? std::optional<ReadTable>(table) : std::nullopt;
}

} // namespace marac
