// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Listing.h"

namespace marac::cli {

static QString cellText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << part.toVariant().toString();
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString().simplified();
}

ExitCode tell(CliContext &context, const Listing &listing)
{
    QList<QStringList> lines{listing.columns};
    for (const QJsonValue &row : listing.rows) {
        QStringList line;
        for (const QString &column : listing.columns)
            line << cellText(row.toObject().value(column));
        lines << line;
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QString printed;
        for (qsizetype i = 0; i < line.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &other : std::as_const(lines))
                width = std::max(width, other.at(i).size());
            printed += line.at(i).leftJustified(width + 2);
        }
        text += printed.trimmed() + QLatin1Char('\n');
    }
    QJsonObject object = listing.beside;
    object.insert(listing.name, listing.rows);
    return context.answer(object, text.chopped(1));
}

static QString recordText(const QJsonObject &record, const QString &indent)
{
    QString text;
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (it->isObject()) {
            text +=
                indent + it.key() + QStringLiteral(":\n") + recordText(it->toObject(), indent + QStringLiteral("  "));
        } else if (it->isArray() && !it->toArray().isEmpty() && it->toArray().first().isObject()) {
            text += indent + it.key() + QStringLiteral(":\n");
            for (const QJsonValue &part : it->toArray())
                text += recordText(part.toObject(), indent + QStringLiteral("  ")) + QLatin1Char('\n');
        } else {
            text += indent + it.key() + QStringLiteral(": ") + cellText(*it) + QLatin1Char('\n');
        }
    }
    return text;
}

ExitCode tell(CliContext &context, const QJsonObject &record)
{
    return context.answer(record, recordText(record, {}).chopped(1));
}

} // namespace marac::cli
