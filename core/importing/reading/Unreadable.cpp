// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/TableIn.h"

#include <QCoreApplication>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

QString wordsFor(const Unreadable &why)
{
    using Kind = Unreadable::Kind;
    switch (why.kind) {
    case Kind::TooLarge:
        return Words::tr("The file is larger than 10 MiB. Nothing was imported: divide it.");
    case Kind::NotText:
        return Words::tr("The file is not UTF-8 text. Nothing was imported: save it as UTF-8.");
    case Kind::NotATable:
        return Words::tr("The file is not a table of comma-separated values. Nothing was imported.");
    case Kind::NoReferrals:
        return Words::tr("The file must be an object with the one entry “referrals”, an array. Nothing was imported.");
    case Kind::NotAnObject:
        return Words::tr("Referral %1 is not an object. Nothing was imported.").arg(why.number);
    case Kind::TooManyEntries:
        return Words::tr("Referral %1 has an entry that is not known. See the schema. Nothing was imported.")
            .arg(why.number);
    case Kind::NoCharacter:
        return Words::tr("Referral %1 holds something that is no character of any language. Nothing was imported: "
                         "take it out.")
            .arg(why.number);
    case Kind::FieldTooLong:
        return Words::tr("A field is longer than 64 KiB. Nothing was imported.");
    case Kind::NotJson:
        break;
    }
    return malformedJson(why.json, {importBytes, importDepth}).value().text;
}

} // namespace

Failure unreadable(const Unreadable &why)
{
    return failure(Problem::Kind::Invalid, wordsFor(why));
}

} // namespace marac
