// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherVersions.h"

#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CipherHandle.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

namespace marac {

CipherVersions cipherVersions()
{
    const std::unique_ptr<Connection> store = CipherFile::inMemory();
    return {QString::fromUtf8(askText(store->handle(), "PRAGMA cipher_version")),
            QString::fromUtf8(sqlite3_libversion()), QString::fromUtf8(OpenSSL_version(OPENSSL_VERSION_STRING))};
}

} // namespace marac
