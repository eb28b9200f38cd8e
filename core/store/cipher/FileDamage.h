// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

struct sqlite3;

namespace marac {

/// What reading every page of the file and checking its seal gave. Of a file of more than 4 GiB the pages in use are read and the
/// code alone tells of a broken one.
struct Seals
{
    int code = 0;   ///< SQLITE_OK, or why it could not be done
    int broken = 0; ///< pages whose seal does not fit, or that can't be read
    int first = 0;  ///< the first of them; 0 when none is known
};
Seals checkSeals(sqlite3 *handle);

/// Whether each page that holds something has its seal; a free one may be broken.
bool areUsedPagesWhole(sqlite3 *handle);

/// Plain words for a file with broken seals, which name the first page.
Problem brokenSeals(const Seals &seals);

/// Why a file that was given its key can't be opened, from SQLite's extended code. Of a damaged one every page is read, so that
/// the words name the first broken page, or say that its end is missing, or that its pages do not fit together. Where no seal
/// fits at all, or a large file's first page does not, its beginning or the key is blamed. The handle is only good for closing
/// afterwards.
Problem openingProblem(sqlite3 *handle, int code);

} // namespace marac
