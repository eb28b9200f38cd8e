// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

enum class ImportFormat { Json, Csv };

/// One entry of a line: what stands in the file, not yet what it means.
struct ImportEntry
{
    enum class Kind : quint8 {
        Text,
        Yes,  ///< true of JSON
        No,   ///< false
        Other ///< null, a number, an array or an object: nothing that a referral is made of
    };

    QString name = {}; ///< as JSON gives it; empty in a table, whose first line names the columns
    Kind kind = Kind::Text;
    QString text = {}; ///< of Text

    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;
};

/// A referral of a JSON file, or a line of a table.
struct ImportLine
{
    int number = 0; ///< of the referral, from 1; of a table's line as a spreadsheet counts it (CsvRow)
    QList<ImportEntry> entries = {};

    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

/// A file that somebody takes in, in plain small pieces within the limits of ImportLimits.h. Of lines and of a table's columns
/// one too many may be there, so that whoever judges them can say so.
struct ImportTable
{
    ImportFormat format = ImportFormat::Json;
    QList<ImportLine> lines = {};

    friend bool operator==(const ImportTable &, const ImportTable &) = default;
};

} // namespace marac
