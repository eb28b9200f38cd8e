// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedFields.h"

#include "core/base/StrictJson.h"
#include "core/importing/CsvRows.h"
#include "core/importing/ImportField.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};
} // namespace

static Failure malformed(const QString &text)
{
    return failure(Problem::Kind::Invalid, text);
}

static Failure tooMany()
{
    return malformed(Words::tr("A file holds from 1 to %1 referrals. Nothing was imported.").arg(importRows));
}

/// A text, or true and false where the field takes yes and no; nothing for anything else.
static std::optional<QString> textOf(const QString &name, const QJsonValue &value)
{
    const ImportField *field = importField(name);
    if (field && value.isString())
        return value.toString();
    if (field && value.isBool() && field->takes != ImportField::Takes::Text)
        return value.toBool() ? u"yes"_s : u"no"_s;
    return std::nullopt;
}

/// The entry's name where it is one of ours; what else stands in a file is not repeated.
static Failure unknownEntry(qsizetype referral, const QString &name)
{
    return importField(name)
        ? malformed(Words::tr("Referral %1: “%2” takes a text (true and false only where the schema says yes or no). "
                              "Nothing was imported.")
                        .arg(referral)
                        .arg(name))
        : malformed(Words::tr("Referral %1 has an entry that is not known. See the schema. Nothing was imported.")
                        .arg(referral));
}

static Result<QList<ImportedFields>> fromJson(QByteArrayView file)
{
    const Result<QJsonObject> root = readStrictJson(file, {importBytes, 32});
    if (!root)
        return Failure(root.error());
    if (root->size() != 1 || !root->value(u"referrals"_s).isArray())
        return malformed(
            Words::tr("The file must be an object with the one entry “referrals”, an array. Nothing was imported."));
    QList<ImportedFields> rows;
    const QJsonArray referrals = root->value(u"referrals"_s).toArray();
    if (referrals.size() > importRows)
        return tooMany();
    for (const QJsonValue &value : referrals) {
        if (!value.isObject())
            return malformed(Words::tr("Referral %1 is not an object. Nothing was imported.").arg(rows.size() + 1));
        const QJsonObject object = value.toObject();
        ImportedFields fields;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const std::optional<QString> text = textOf(it.key(), *it);
            if (!text)
                return unknownEntry(rows.size() + 1, it.key());
            fields.insert(it.key(), *text);
        }
        rows << fields;
    }
    return rows;
}

static Result<QList<ImportedFields>> fromCsv(const QString &text)
{
    const std::optional<QList<QStringList>> lines = csvRows(text, importRows + 1, importColumns); // and the heading
    if (!lines || lines->isEmpty())
        return malformed(Words::tr("The file is not a table of comma-separated values. Nothing was imported."));
    const QStringList names = lines->first();
    if (names.size() > importColumns || QSet<QString>(names.begin(), names.end()).size() != names.size())
        return malformed(
            Words::tr("The first line names a column twice or has more than %1 columns. Nothing was imported.")
                .arg(importColumns));
    for (const QString &name : names) {
        if (!importField(name))
            return malformed(
                Words::tr("The first line names a column that is not known. See the schema. Nothing was imported."));
    }
    if (lines->size() - 1 > importRows)
        return tooMany();
    QList<ImportedFields> rows;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const QStringList &line = lines->at(i);
        if (line.size() != names.size())
            return malformed(
                Words::tr("Line %1 of the table has another number of columns than the first. Nothing was imported.")
                    .arg(i + 1));
        ImportedFields fields;
        for (qsizetype column = 0; column < line.size(); ++column)
            fields.insert(names.at(column), line.at(column));
        rows << fields;
    }
    return rows;
}

Result<QList<ImportedFields>> readImport(QByteArrayView file, ImportFormat format)
{
    const Result<QString> text = importText(file);
    if (!text)
        return Failure(text.error());
    Result<QList<ImportedFields>> rows = format == ImportFormat::Json ? fromJson(file) : fromCsv(*text);
    if (!rows)
        return rows;
    if (rows->isEmpty() || rows->size() > importRows)
        return tooMany();
    for (const ImportedFields &fields : std::as_const(*rows)) {
        if (std::any_of(fields.begin(), fields.end(), isTooLongToImport))
            return fieldTooLong();
    }
    return rows;
}

} // namespace marac
