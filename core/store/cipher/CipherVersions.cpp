// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherVersions.h"

#include "core/store/StoreFault.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CipherHandle.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

namespace marac {

static QString sqlCipherVersion()
{
    try {
        return QString::fromUtf8(askText(CipherFile::inMemory()->handle(), "PRAGMA cipher_version"));
    } catch (const StoreFault &) {
        return {}; // whoever asks wants to know what is wrong with the library
    }
}

CipherVersions cipherVersions()
{
    return {sqlCipherVersion(), QString::fromUtf8(sqlite3_libversion()),
            QString::fromUtf8(OpenSSL_version(OPENSSL_VERSION_STRING))};
}

} // namespace marac
