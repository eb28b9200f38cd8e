// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/KeyFilesCheck.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};
} // namespace

KeyFilesCheck::KeyFilesCheck(const QString &registerPath)
    : m_files{File{QFileInfo(KeyringFiles::firstPath(registerPath)).fileName(),
                   readSmallFile(KeyringFiles::firstPath(registerPath), Keyring::largest)},
              File{QFileInfo(KeyringFiles::secondPath(registerPath)).fileName(),
                   readSmallFile(KeyringFiles::secondPath(registerPath), Keyring::largest)}}
{
}

Result<> KeyFilesCheck::check(const DatabaseKey &key, const KdfPolicy &policy) const
{
    Result<> worst;
    for (const File &file : m_files) {
        const Result<> right = checkOne(file, key, policy);
        if (!right && (worst || worst.error().kind == Problem::Kind::Unavailable))
            worst = right;
    }
    return worst;
}

Result<> KeyFilesCheck::checkOne(const File &file, const DatabaseKey &key, const KdfPolicy &policy)
{
    if (!file.bytes && file.bytes.error().kind == Problem::Kind::NotFound) {
        return failure(Problem::Kind::Tampered,
                       Words::tr("Not good. The key file %1 is missing; the other opens the register, and without both "
                                 "nobody could. Unlock the register once: that makes the file again.")
                           .arg(file.name));
    }
    if (!file.bytes)
        return Failure(file.bytes.error());
    const Result<Keyring> keyring = Keyring::parse(*file.bytes, policy);
    if (!keyring && keyring.error().kind == Problem::Kind::Unavailable) // of a newer version
        return Failure(keyring.error());
    if (keyring && keyring->verify(key))
        return {};
    return failure(Problem::Kind::Tampered,
                   Words::tr("Not good. The key file %1 is damaged or was altered; the other opens the register, and "
                             "without both nobody could. Unlock the register once: that makes the file again.")
                       .arg(file.name));
}

} // namespace marac
