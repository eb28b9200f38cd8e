// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherHandle.h"

#include <sqlite3.h>

#include <array>

namespace marac {
namespace {

/// What SQLCipher 4 uses for a raw key; another answer means another library or a changed default.
constexpr const char *expectedCipher =
    "PRAGMA kdf_iter = 256000;PRAGMA cipher_page_size = 4096;PRAGMA cipher_use_hmac = 1;"
    "PRAGMA cipher_plaintext_header_size = 0;PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"
    "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;";

bool isOurCipher(sqlite3 *handle)
{
    const QByteArray version = askText(handle, "PRAGMA cipher_version"); // "4.6.1 community"
    const QList<QByteArray> parts = version.left(version.indexOf(' ')).split('.');
    if (parts.size() < 2)
        return false;
    const int major = parts[0].toInt();
    return (major > 4 || (major == 4 && parts[1].toInt() >= 6))
        && askText(handle, "PRAGMA cipher_settings") == expectedCipher;
}

struct Setting
{
    const char *name;
    const char *value;
    const char *answer; ///< what asking for it gives afterwards
};

constexpr std::array common{
    Setting{"foreign_keys", "ON", "1"},
    Setting{"cell_size_check", "ON", "1"},
    Setting{"secure_delete", "ON", "1"},
    Setting{"temp_store", "MEMORY", "2"},
    Setting{"trusted_schema", "OFF", "0"},
    Setting{"recursive_triggers", "ON", "1"},
    Setting{"ignore_check_constraints", "OFF", "0"},
};

/// A rollback journal that is cut, not deleted, and synchronised as often as SQLite can: no committed change was lost in
/// any kill or power cut tried. Memory mapping would hide I/O errors.
constexpr std::array onDisk{
    Setting{"mmap_size", "0", "0"},
    Setting{"auto_vacuum", "NONE", "0"},
    Setting{"cache_size", "-32768", "-32768"}, // KiB: a page that is read again need not be decrypted again
    Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    Setting{"journal_mode", "TRUNCATE", "truncate"},
    Setting{"synchronous", "EXTRA", "3"},
};

int apply(sqlite3 *handle, const Setting &setting)
{
    const QByteArray pragma = QByteArray("PRAGMA ") + setting.name;
    if (const int code = sqlite3_exec(handle, (pragma + " = " + setting.value).constData(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        return code;
    return askText(handle, pragma.constData()) == setting.answer ? SQLITE_OK : SQLITE_MISUSE;
}

int switchOff(sqlite3 *handle)
{
    struct Switch
    {
        int option;
        int on;
    };
    for (const Switch &s :
         {Switch{SQLITE_DBCONFIG_DEFENSIVE, 1}, Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          Switch{SQLITE_DBCONFIG_DQS_DML, 0}, Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
          Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}}) {
        int now = -1;
        if (sqlite3_db_config(handle, s.option, s.on, &now) != SQLITE_OK || now != s.on)
            return SQLITE_MISUSE;
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    return SQLITE_OK;
}

} // namespace

int applySettings(sqlite3 *handle, bool encrypted)
{
    sqlite3_extended_result_codes(handle, 1);
    if (encrypted && !isOurCipher(handle))
        return SQLITE_MISUSE;
    if (const int code = switchOff(handle); code != SQLITE_OK)
        return code;
    for (const Setting &setting : common) {
        if (const int code = apply(handle, setting); code != SQLITE_OK)
            return code;
    }
    if (!encrypted)
        return SQLITE_OK;
    for (const Setting &setting : onDisk) {
        if (const int code = apply(handle, setting); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace marac
