// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/about/Components.h"

#include "core/about/BuiltWith.h"
#include "core/store/cipher/CipherVersions.h"

#include <QCoreApplication>

#include <qrencode.h>
#include <sodium.h>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Components)
};
} // namespace

QList<Component> components()
{
    CipherVersions cipher = cipherVersions();
    if (cipher.sqlCipher.isEmpty())
        cipher.sqlCipher = Words::tr("not to be had", "the version of a library that is not the right one");
    const BuiltWith &built = builtWith();
    const auto latin = [](const char *text) { return QString::fromLatin1(text); };
    QList<Component> all{
        {QStringLiteral("MARAC Register"), QStringLiteral(MARAC_VERSION), {}, Words::tr("this program")},
        {QStringLiteral("Qt"), latin(qVersion()), QStringLiteral("qt6-base"), Words::tr("window, files, printing")},
        {QStringLiteral("SQLCipher"), cipher.sqlCipher, QStringLiteral("sqlcipher"),
         Words::tr("the encrypted file; compiled into the program")},
        {QStringLiteral("SQLite"), cipher.sqlite, QStringLiteral("sqlcipher"),
         Words::tr("the database, inside SQLCipher")},
        {QStringLiteral("OpenSSL"), cipher.crypto, QStringLiteral("openssl"),
         Words::tr("AES and HMAC for SQLCipher; no network part is used")},
        {QStringLiteral("libsodium"), latin(sodium_version_string()), QStringLiteral("libsodium"),
         Words::tr("passphrases, keys, signatures and hashes")},
        {QStringLiteral("zxcvbn"), latin(built.zxcvbn), QStringLiteral("zxcvbn-c"),
         Words::tr("how hard a new passphrase is to guess")},
        {QStringLiteral("qrencode"), latin(QRcode_APIVersionString()), QStringLiteral("qrencode"),
         Words::tr("the square codes on printed pages")},
        {QStringLiteral("zlib"), latin(built.zlib), QStringLiteral("zlib"), Words::tr("documents for word processors")},
        {QStringLiteral("libseccomp"), latin(built.seccomp), QStringLiteral("libseccomp"),
         Words::tr("takes every right from the program that reads files from outside (marac-reader)")},
        {QStringLiteral("tl-expected"), latin(built.expected), QStringLiteral("tl-expected"),
         Words::tr("a building block of the source; compiled in")},
    };
    if (built.hunspell[0] != '\0')
        all.append({QStringLiteral("Hunspell"), latin(built.hunspell), QStringLiteral("hunspell"),
                    Words::tr("spelling, with the dictionary of this computer")});
    return all;
}

} // namespace marac
