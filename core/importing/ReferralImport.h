// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QStringList>

namespace marac {

class Register;

// Referrals from another system's file. Limits: 10 MiB, 2,000 referrals, 100 columns, 64 KiB a field.

enum class ImportFormat { Json, Csv };

/// What the file holds, or held when it was taken in.
struct ImportReport
{
    int referrals = 0;
    QStringList refs; ///< the references given; empty after a dry run
};

/// Takes all referrals of the file in, or none. Invalid lists every malformed and every duplicate referral by its place
/// ("3.incidentOn": the third referral): one with the agency, day and narrative of a referral in the register or earlier in
/// the file is a duplicate, never merged. A dry run does everything and keeps nothing but the record that it was asked.
Result<ImportReport> importReferrals(Register &records, QByteArrayView file, ImportFormat format, bool dryRun);

/// What an import takes, field by field, as `marac-cli import referrals --schema` prints it.
QString importSchemaText();

} // namespace marac
