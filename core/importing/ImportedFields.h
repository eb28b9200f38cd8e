// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/importing/ImportText.h"
#include "core/importing/ReferralImport.h"

#include <QHash>

namespace marac {

/// One referral as the file gives it: field name → text.
using ImportedFields = QHash<QString, QString>;

inline constexpr qsizetype importPeople = 100; ///< of one part in one referral

/// Reads the file's form alone: names known, texts within limits, UTF-8 without NUL. What the fields say is judged later.
Result<QList<ImportedFields>> readImport(QByteArrayView file, ImportFormat format);

} // namespace marac
