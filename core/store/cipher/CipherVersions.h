// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// The database library that runs, as it says of itself.
struct CipherVersions
{
    QString sqlCipher; ///< "4.6.1 community"; empty when it can't be asked: no register can be opened with that library
    QString sqlite;    ///< "3.46.1": the copy inside SQLCipher, the only one in the process
    QString crypto;    ///< "3.0.17": OpenSSL's, whose AES and HMAC SQLCipher uses
};

/// Asked of a store in memory; nothing reaches a disk.
CipherVersions cipherVersions();

} // namespace marac
