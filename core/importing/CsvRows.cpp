// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/CsvRows.h"

namespace marac {

namespace {

/// Reads one field and leaves `at` on the comma, line end or end of text behind it.
std::optional<QString> field(const QString &text, qsizetype &at)
{
    QString value;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text.at(at) != u'"') {
                value += text.at(at);
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                value += text.at(at++);
            } else {
                ++at;
                const bool ends = at >= text.size() || text.at(at) == u',' || text.at(at) == u'\n';
                return ends ? std::optional(value) : std::nullopt;
            }
        }
        return std::nullopt;
    }
    for (; at < text.size() && text.at(at) != u',' && text.at(at) != u'\n'; ++at) {
        if (text.at(at) == u'"')
            return std::nullopt;
        value += text.at(at);
    }
    return value;
}

} // namespace

std::optional<QList<CsvRow>> csvRows(const QString &given, qsizetype mostRows, qsizetype mostColumns)
{
    QString text = given;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    for (qsizetype at = 0; at < text.size();) {
        const std::optional<QString> value = field(text, at);
        if (!value)
            return std::nullopt;
        row.fields << *value;
        if (row.fields.size() > mostColumns)
            return rows << row;
        const bool more = at < text.size() && text.at(at) == u',';
        ++at;
        if (more && at < text.size())
            continue;
        if (more)
            row.fields << QString();
        if (row.fields.size() > 1 || !row.fields.first().isEmpty())
            rows << row;
        if (rows.size() > mostRows)
            return rows;
        row = {row.number + 1, {}};
    }
    return rows;
}

} // namespace marac
