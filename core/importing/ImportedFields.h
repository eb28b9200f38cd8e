// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/importing/reading/ImportTable.h"

#include <QHash>

namespace marac {

/// One referral as the file gives it: field name → text.
using ImportedFields = QHash<QString, QString>;

inline constexpr qsizetype importPeople = 100; ///< of one part in one referral

/// The referrals of a file that was read apart: names known, yes and no where they belong. What the fields say is judged later.
Result<QList<ImportedFields>> importedFields(const ImportTable &table);

} // namespace marac
