// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace marac {

/// SHA-256 (FIPS 180-4) of a closed regular file, read in pieces; nothing when it can't be read to its end. By OpenSSL, which uses
/// what the processor has for it: a backup is as large as the register and is summed twice. Never of the open register's file
/// (see CipherFile::open).
std::optional<QByteArray> sha256OfFile(const QString &path);

} // namespace marac
