// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"
#include "core/importing/reading/ImportLimits.h"
#include "core/importing/reading/ImportTable.h"

#include <QByteArrayView>

namespace marac {

/// Why a file is no table. No words and nothing of the file: it passes between two processes.
struct Unreadable
{
    enum class Kind : quint8 {
        TooLarge,
        NotText,        ///< not UTF-8, or NUL in it
        NotATable,      ///< a quote left open, or nothing at all
        NotJson,        ///< `json` says why
        NoReferrals,    ///< not an object with the one entry “referrals”, an array
        NotAnObject,    ///< the referral of that number
        TooManyEntries, ///< in the referral of that number
        NoCharacter,    ///< NUL or half of a surrogate pair, in the referral of that number
        FieldTooLong
    };

    Kind kind = Kind::NotText;
    int number = 0;
    JsonFault json = {};
};

using ReadTable = tl::expected<ImportTable, Unreadable>;

/// Reads the form of a file that somebody takes in. Runs in marac-reader alone, away from the register and its keys
/// (security.md, T9): what it is given may be made to break it. Pure; knows no language, no register and no list.
ReadTable tableIn(QByteArrayView file, ImportFormat format);

/// The sentence for such a file.
Failure unreadable(const Unreadable &why);

} // namespace marac
