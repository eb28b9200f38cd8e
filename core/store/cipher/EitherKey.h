// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cipher/CipherFile.h"

#include <optional>

namespace marac {

/// A register file and which of two keys opened it.
struct OpenedByEither
{
    std::unique_ptr<Connection> db;
    bool isByOther = false;
};

/// As CipherFile::open(), where the two copies of the keyring give different keys: one of them is forged, and only the file tells
/// which. Where neither key opens it, the words are of the key that fits: they may name the damaged page, while with the other key
/// nothing can be read at all. `other` is empty where there is one key only.
Result<OpenedByEither> openByEither(const QString &path, const Secret &key, const std::optional<Secret> &other);

} // namespace marac
