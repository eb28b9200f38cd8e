// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedFields.h"

#include "core/importing/ImportField.h"
#include "core/importing/reading/ImportLimits.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

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
static std::optional<QString> textOf(const ImportEntry &entry)
{
    const ImportField *field = importField(entry.name);
    if (field && entry.kind == ImportEntry::Kind::Text)
        return entry.text;
    const bool isYesOrNo = entry.kind == ImportEntry::Kind::Yes || entry.kind == ImportEntry::Kind::No;
    if (field && isYesOrNo && field->takes != ImportField::Takes::Text)
        return entry.kind == ImportEntry::Kind::Yes ? u"yes"_s : u"no"_s;
    return std::nullopt;
}

/// The entry's name where it is one of ours; what else stands in a file is not repeated.
static Failure unknownEntry(int referral, const QString &name)
{
    return importField(name)
        ? malformed(Words::tr("Referral %1: “%2” takes a text (true and false only where the schema says yes or no). "
                              "Nothing was imported.")
                        .arg(referral)
                        .arg(name))
        : malformed(Words::tr("Referral %1 has an entry that is not known. See the schema. Nothing was imported.")
                        .arg(referral));
}

static Result<QList<ImportedFields>> fromJson(const QList<ImportLine> &referrals)
{
    QList<ImportedFields> rows;
    for (const ImportLine &referral : referrals) {
        ImportedFields fields;
        for (const ImportEntry &entry : referral.entries) {
            const std::optional<QString> text = textOf(entry);
            if (!text)
                return unknownEntry(referral.number, entry.name);
            fields.insert(entry.name, *text);
        }
        rows << fields;
    }
    return rows;
}

static Result<QStringList> namesIn(const ImportLine &heading)
{
    QStringList names;
    for (const ImportEntry &entry : heading.entries)
        names << entry.text;
    if (names.size() > importColumns || QSet<QString>(names.begin(), names.end()).size() != names.size())
        return malformed(
            Words::tr("The first line names a column twice or has more than %1 columns. Nothing was imported.")
                .arg(importColumns));
    for (const QString &name : std::as_const(names)) {
        if (!importField(name))
            return malformed(
                Words::tr("The first line names a column that is not known. See the schema. Nothing was imported."));
    }
    return names;
}

static Result<QList<ImportedFields>> fromCsv(const QList<ImportLine> &lines)
{
    const Result<QStringList> names = namesIn(lines.first());
    if (!names)
        return Failure(names.error());
    if (lines.size() - 1 > importRows)
        return tooMany();
    QList<ImportedFields> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<ImportEntry> &line = lines.at(i).entries;
        if (line.size() != names->size())
            return malformed(
                Words::tr("Line %1 of the table has another number of columns than the first. Nothing was imported.")
                    .arg(lines.at(i).number));
        ImportedFields fields;
        for (qsizetype column = 0; column < line.size(); ++column)
            fields.insert(names->at(column), line.at(column).text);
        rows << fields;
    }
    return rows;
}

Result<QList<ImportedFields>> importedFields(const ImportTable &table)
{
    if (table.lines.isEmpty() || table.lines.size() > importRows + 2)
        return tooMany();
    Result<QList<ImportedFields>> rows =
        table.format == ImportFormat::Json ? fromJson(table.lines) : fromCsv(table.lines);
    if (rows && (rows->isEmpty() || rows->size() > importRows))
        return tooMany();
    return rows;
}

} // namespace marac
