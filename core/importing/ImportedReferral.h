// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/ImportedFields.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/Assessment.h"

namespace marac {

class Connection;

/// One referral of a file, as records; not yet kept.
struct ImportedReferral
{
    ReferralEntry entry;
    std::optional<NewAssessment> assessment; ///< names no referral yet
};

/// Reads one referral's fields. What can't be read, and what could not be kept with anything, is noted under the field's
/// name; nothing is passed over in silence.
ImportedReferral importedReferral(const Connection &db, const ImportedFields &fields, QList<FieldProblem> &problems);

/// The file's name of a field, for the name keepReferral() and addAssessment() know it by.
QString importNameOf(const QString &coreName, const ImportedFields &fields);

} // namespace marac
