// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/SchemaDigest.h"

#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/rows/CanonicalHash.h"

namespace marac {

QByteArray schemaDigest(const Connection &db)
{
    CanonicalHash hash("marac-schema-v1");
    Statement rows(db, "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (rows.next()) {
        for (int column = 0; column < 4; ++column)
            hash.text(rows.get<QString>(column).simplified());
    }
    return hash.result();
}

QByteArray freshSchemaDigest(std::span<const Migration> steps)
{
    const std::unique_ptr<Connection> fresh = CipherFile::inMemory();
    if (!migrate(*fresh, steps))
        throw StoreFault(StoreFault::Cause::Misuse, 0);
    return schemaDigest(*fresh);
}

} // namespace marac
