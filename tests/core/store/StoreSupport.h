// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CipherKey.h"
#include "core/store/Migration.h"
#include "core/store/SchemaPermit.h"

namespace marac::test {

/// A key text made of one repeated byte; the salt is the next byte.
inline Secret keyOf(char byte)
{
    return cipherKeyText(Secret::copyOf(QByteArray(qsizetype(cipherKeySize), byte)),
                         QByteArray(qsizetype(cipherSaltSize), char(byte + 1)));
}

inline void define(Connection &db, const char *schema)
{
    const SchemaPermit permit(db);
    runScript(db, schema);
}

} // namespace marac::test
