// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/TableIn.h"

#include "core/importing/CsvRows.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac {

static tl::unexpected<Unreadable> because(Unreadable::Kind kind, qsizetype number = 0)
{
    return tl::unexpected<Unreadable>(Unreadable{kind, int(number)});
}

static bool isTooLong(const QString &text)
{
    return text.size() > importFieldBytes || text.toUtf8().size() > importFieldBytes;
}

static ReadTable csvIn(const QString &text)
{
    const std::optional<QList<CsvRow>> rows = csvRows(text, importRows + 1, importColumns); // and the heading
    if (!rows || rows->isEmpty())
        return because(Unreadable::Kind::NotATable);
    ImportTable table{ImportFormat::Csv};
    for (const CsvRow &row : *rows) {
        if (std::any_of(row.fields.cbegin(), row.fields.cend(), &isTooLong))
            return because(Unreadable::Kind::FieldTooLong);
        ImportLine line{row.number};
        for (const QString &field : row.fields)
            line.entries << ImportEntry{.text = field};
        table.lines << line;
    }
    return table;
}

static ImportEntry entryOf(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return {name, ImportEntry::Kind::Text, value.toString()};
    if (value.isBool())
        return {name, value.toBool() ? ImportEntry::Kind::Yes : ImportEntry::Kind::No};
    return {name, ImportEntry::Kind::Other};
}

static bool isNoText(const QString &text)
{
    return text.contains(QChar(0)) || !text.isValidUtf16();
}

static tl::expected<ImportLine, Unreadable> lineOf(const QJsonValue &value, qsizetype number)
{
    if (!value.isObject())
        return because(Unreadable::Kind::NotAnObject, number);
    const QJsonObject object = value.toObject();
    if (object.size() > importColumns)
        return because(Unreadable::Kind::TooManyEntries, number);
    ImportLine line{int(number)};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const ImportEntry entry = entryOf(it.key(), *it);
        if (isNoText(entry.name) || isNoText(entry.text))
            return because(Unreadable::Kind::NoCharacter, number);
        if (isTooLong(entry.name) || isTooLong(entry.text))
            return because(Unreadable::Kind::FieldTooLong);
        line.entries << entry;
    }
    return line;
}

static ReadTable jsonIn(QByteArrayView file)
{
    const tl::expected<QJsonObject, JsonFault> root = strictJson(file, {importBytes, importDepth});
    if (!root)
        return tl::unexpected<Unreadable>(Unreadable{Unreadable::Kind::NotJson, 0, root.error()});
    if (root->size() != 1 || !root->value(u"referrals"_s).isArray())
        return because(Unreadable::Kind::NoReferrals);
    const QJsonArray referrals = root->value(u"referrals"_s).toArray();
    ImportTable table{ImportFormat::Json};
    for (const QJsonValue &value : referrals) {
        if (table.lines.size() > importRows)
            break; // one too many is told by its being there
        const tl::expected<ImportLine, Unreadable> line = lineOf(value, table.lines.size() + 1);
        if (!line)
            return tl::unexpected<Unreadable>(line.error());
        table.lines << *line;
    }
    return table;
}

ReadTable tableIn(QByteArrayView file, ImportFormat format)
{
    if (file.size() > importBytes)
        return because(Unreadable::Kind::TooLarge);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut-off end is an error too
    const QString text = decoder(file);
    if (decoder.hasError() || text.contains(QChar(0)))
        return because(Unreadable::Kind::NotText);
    return format == ImportFormat::Json ? jsonIn(file) : csvIn(text);
}

} // namespace marac
