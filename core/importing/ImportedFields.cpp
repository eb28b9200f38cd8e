// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedFields.h"

#include "core/base/StrictJson.h"
#include "core/importing/CsvRows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};
} // namespace

const QList<std::pair<QString, QString>> &importFieldNames()
{
    static const QList<std::pair<QString, QString>> names{
        {u"agency"_s, Words::tr("code of the referring agency (POL); must be there")},
        {u"receivedOn"_s, Words::tr("YYYY-MM-DD; must be there")},
        {u"referrerName"_s, Words::tr("who refers")},
        {u"referrerPost"_s, Words::tr("their post")},
        {u"referrerPhone"_s, Words::tr("their telephone number")},
        {u"referrerEmail"_s, Words::tr("their e-mail address")},
        {u"incidentOn"_s, Words::tr("YYYY-MM-DD")},
        {u"incidentKind"_s, Words::tr("crime, incident or anti_social_behaviour; crime when left out")},
        {u"incidentPlace"_s, Words::tr("where it happened")},
        {u"policeRef"_s, Words::tr("the police's reference")},
        {u"narrative"_s, Words::tr("what happened")},
        {u"strands"_s, Words::tr("codes of the strands of hostility, divided by semicolons (race;religion)")},
        {u"perpetratorUnknown"_s, Words::tr("yes or no; no when left out")},
        {u"perpetratorDescription"_s, Words::tr("what is known of the perpetrator")},
        {u"victimWishes"_s, Words::tr("what the victim wants")},
        {u"safeContact"_s, Words::tr("how the victim can be reached safely")},
        {u"protectiveFactors"_s, Words::tr("what protects the victim")},
        {u"consent"_s, Words::tr("given, refused, not_sought or not_known; not_known when left out")},
        {u"consentReason"_s, Words::tr("why consent was refused or not sought")},
        {u"emergency"_s, Words::tr("yes or no; no when left out")},
        {u"emergencyReason"_s, Words::tr("why it can't wait; must be there with an emergency")},
        {u"victimGivenName"_s, Words::tr("of the victim")},
        {u"victimFamilyName"_s, Words::tr("of the victim")},
        {u"victimBornOn"_s, Words::tr("YYYY-MM-DD")},
        {u"victimPhone"_s, Words::tr("the victim's telephone number")},
        {u"addressFlat"_s, Words::tr("flat or unit; only with a building")},
        {u"addressBuilding"_s, Words::tr("number or name of the building")},
        {u"addressStreet"_s, Words::tr("street")},
        {u"addressTown"_s, Words::tr("town")},
        {u"addressPostcode"_s, Words::tr("postcode")},
        {u"addressProtected"_s, Words::tr("yes or no; no when left out")},
        {u"assessedOn"_s, Words::tr("YYYY-MM-DD; with answers")},
        {u"assessorName"_s, Words::tr("who made the risk assessment; with answers")},
        {u"answers"_s, Words::tr("the 20 answers in order: Y yes, N no, D don't know, - not asked")},
    };
    return names;
}

static Failure malformed(const QString &text)
{
    return failure(Problem::Kind::Invalid, text);
}

static bool isKnown(const QString &name)
{
    const auto &names = importFieldNames();
    return std::any_of(names.begin(), names.end(), [&](const auto &field) { return field.first == name; });
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
    for (const QJsonValue &value : root->value(u"referrals"_s).toArray()) {
        const QJsonObject object = value.toObject();
        ImportedFields fields;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isKnown(it.key()) || !(it->isString() || it->isBool()))
                return malformed(Words::tr("Referral %1 has an entry that is not known or is not a text. See the "
                                           "schema. Nothing was imported.")
                                     .arg(rows.size() + 1));
            fields.insert(it.key(), it->isBool() ? (it->toBool() ? u"yes"_s : u"no"_s) : it->toString());
        }
        rows << fields;
    }
    return rows;
}

static Result<QList<ImportedFields>> fromCsv(const QString &text)
{
    const std::optional<QList<QStringList>> lines = csvRows(text);
    if (!lines || lines->isEmpty())
        return malformed(Words::tr("The file is not a table of comma-separated values. Nothing was imported."));
    const QStringList names = lines->first();
    if (names.size() > importColumns || QSet<QString>(names.begin(), names.end()).size() != names.size())
        return malformed(
            Words::tr("The first line names a column twice or has more than %1 columns. Nothing was imported.")
                .arg(importColumns));
    for (const QString &name : names) {
        if (!isKnown(name))
            return malformed(
                Words::tr("The first line names a column that is not known. See the schema. Nothing was imported."));
    }
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
    if (file.size() > importBytes)
        return malformed(Words::tr("The file is larger than 10 MiB. Nothing was imported: divide it."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file);
    if (decoder.hasError() || text.contains(QChar(0)))
        return malformed(Words::tr("The file is not UTF-8 text. Nothing was imported: save it as UTF-8."));
    Result<QList<ImportedFields>> rows = format == ImportFormat::Json ? fromJson(file) : fromCsv(text);
    if (!rows)
        return rows;
    if (rows->isEmpty() || rows->size() > importRows)
        return malformed(Words::tr("A file holds from 1 to %1 referrals. Nothing was imported.").arg(importRows));
    for (const ImportedFields &fields : std::as_const(*rows)) {
        if (std::any_of(fields.begin(), fields.end(),
                        [](const QString &value) { return value.toUtf8().size() > importFieldBytes; }))
            return malformed(Words::tr("A field is longer than 64 KiB. Nothing was imported."));
    }
    return rows;
}

} // namespace marac
