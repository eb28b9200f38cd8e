// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/keys/keyring/Keyring.h"

#include <array>

namespace marac {

/// The two key files beside a register as they lie there. One of them opens it, so that the other is missing shows nowhere
/// until the first is lost too.
class KeyFilesCheck
{
public:
    /// Reads them; to be done while the register is kept from everybody else.
    explicit KeyFilesCheck(const QString &registerPath);

    /// Tampered when one is missing, or is not a keyring sealed under `key`; an older one is as good, as unlocking brings it up
    /// to date. Unavailable when one can't be read now.
    Result<> check(const DatabaseKey &key, const KdfPolicy &policy) const;

private:
    struct File
    {
        QString name;
        Result<QByteArray> bytes;
    };
    static Result<> checkOne(const File &file, const DatabaseKey &key, const KdfPolicy &policy);

    std::array<File, 2> m_files;
};

} // namespace marac
