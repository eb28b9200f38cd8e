// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/FileDamage.h"

#include "core/store/StoreFault.h"
#include "core/store/cipher/CipherHandle.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace marac {
namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// SQLite reads no file that is shorter than its first page says, not even the numbers on that page.
bool isEndMissing(sqlite3 *handle)
{
    return askNumber(handle, "PRAGMA application_id") < 0;
}

} // namespace

Seals checkSeals(sqlite3 *handle)
{
    Seals seals;
    const auto take = [](void *to, int, char **texts, char **) {
        Seals &found = *static_cast<Seals *>(to);
        // "HMAC verification failed for page 27"
        const QByteArray text(texts[0]);
        if (++found.broken == 1)
            found.first = text.mid(text.lastIndexOf(' ') + 1).toInt();
        return 0;
    };
    seals.code = sqlite3_exec(handle, "PRAGMA cipher_integrity_check", take, &seals, nullptr);
    return seals;
}

Problem brokenSeals(const Seals &seals)
{
    return {Problem::Kind::Tampered,
            Store::tr("%n page(s) of the register's file are damaged or were altered, the first is page %1. Keep the "
                      "file and restore the newest backup.",
                      nullptr, seals.broken)
                .arg(seals.first)};
}

Problem openingProblem(sqlite3 *handle, int code)
{
    if (StoreFault::causeOf(code) != StoreFault::Cause::Corrupt)
        return openProblem(code);
    const Seals seals = checkSeals(handle);
    if (seals.code != SQLITE_OK || seals.broken == bytesBehind(handle) / cipherPageSize)
        return openProblem(code);
    if (seals.broken > 0)
        return seals.first > 0 ? brokenSeals(seals) : openProblem(code);
    if (isEndMissing(handle))
        return {Problem::Kind::Tampered,
                Store::tr("The end of the register's file is missing. Nothing was changed. Keep the file and restore "
                          "the newest backup.")};
    return {Problem::Kind::Tampered,
            Store::tr("Each page of the register's file is whole, but they do not fit together: some are of another "
                      "time than the rest. Nothing was changed. Keep the file and restore the newest backup.")};
}

} // namespace marac
