// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/importing/reading/ImportTable.h"

#include <QStringList>

namespace marac {

class Register;

// Referrals from another system's file, as readApart() gives it. Limits: 10 MiB, 2,000 referrals, 100 columns, 64 KiB a field.

/// A victim, or the place of a site or community, of the file that may be somebody the register or the file has already.
struct ImportMatch
{
    int row = 0; ///< of the referral in the file, from 1
    QString ref; ///< of the case file or referral of that person or place; empty for one of the same file, and for one
                 ///< that is closed just now (R103)
    int sameRow = 0;     ///< the earlier referral of the file; 0 when the register has them
    QStringList reasons; ///< in plain words
};

/// What the file holds, or held when it was taken in.
struct ImportReport
{
    int referrals = 0;
    QStringList refs;           ///< the references given; empty after a dry run
    QList<ImportMatch> matches; ///< R038: for the administrator to decide; nothing is joined unasked
};

/// Takes all referrals of the file in, or none; why it could not be read is handed on. Invalid lists every malformed and every duplicate referral by its place
/// ("3.incidentOn": the third referral): one with the agency, victim, day and narrative of a referral in the register or
/// earlier in the file is a duplicate, never merged. A dry run does everything and keeps nothing but the record that it was
/// asked; the same record stands for a file that could not be taken in, since what is to be mended may tell what the register
/// holds (R122).
Result<ImportReport> importReferrals(Register &records, const Result<ImportTable> &file, bool dryRun);

/// What an import takes, field by field, as `marac-cli import referrals --schema` prints it.
QString importSchemaText();

} // namespace marac
