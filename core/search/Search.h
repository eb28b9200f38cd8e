// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace marac {

class Register;

/// One record found.
struct SearchHit
{
    Subject subject; ///< kind, number and reference; a person has none
    Subject opens; ///< what Return shows: a case, referral, meeting or action; Register kind when nothing can be shown
    QString title; ///< "SHC-2026-0041", or the person's name
    QString text;  ///< for a person: what tells them apart; a protected address shows as such and nothing more
    bool closed =
        false; ///< a person of a case that is closed (R103): closedWords() stands for them, and nothing is opened
};

/// Most hits of one search, and longest words that are looked for.
inline constexpr int mostHits = 200;
inline constexpr qsizetype longestSearch = 300;

/// What the words find: cases, referrals, meetings and actions whose reference begins with them, whatever the case, and people
/// by name, other name, telephone or postcode. `%`, `_`, `*` and quotes mean themselves. Recorded as a search: the words are
/// the reason, and every person and case found is named in the entry (R122). Words that are too long are refused unread.
Result<QList<SearchHit>> search(Register &records, const QString &words);

} // namespace marac
