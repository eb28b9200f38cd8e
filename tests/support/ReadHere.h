// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/reading/TableIn.h"

namespace marac::test {

/// What readApart() gives, without a process for each of a hundred files.
inline Result<ImportTable> readHere(QByteArrayView file, ImportFormat format)
{
    const ReadTable table = tableIn(file, format);
    if (!table)
        return unreadable(table.error());
    return *table;
}

} // namespace marac::test
