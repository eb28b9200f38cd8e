// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CopyTo.h"

#include "core/platform/PrivateFile.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CutChange.h"
#include "core/store/cipher/FileDamage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace marac {
namespace {

constexpr int pagesAtATime = 256; // 1 MiB: about a hundredth of a second

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Problem stopped()
{
    return {Problem::Kind::Refused,
            Store::tr("The copy was stopped before its end and taken away again. The register is as it was. Start "
                      "the copy again when there is time.")};
}

Problem copyProblem(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Problem::Kind::Unavailable,
                Store::tr("There is no room for the copy; what was written of it was taken away again. The register "
                          "is as it was. Make room or choose another disk.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Problem::Kind::Tampered,
                Store::tr("The register's own file is damaged and could not be copied. Earlier backups were left as "
                          "they are. Keep the file and restore the newest backup.")};
    default:
        return {Problem::Kind::Unavailable,
                Store::tr("The copy could not be written; what there was of it was taken away again. The register is "
                          "as it was. Check the disk or choose another.")};
    }
}

Result<> copyPages(sqlite3 *source, sqlite3 *target, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return Failure(copyProblem(sqlite3_extended_errcode(target)));
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAtATime);
        const int total = sqlite3_backup_pagecount(backup);
        if (progress && code == SQLITE_OK)
            goOn = progress(total - sqlite3_backup_remaining(backup), total);
        else if (progress && code == SQLITE_DONE)
            progress(total, total);
    }
    const int end = sqlite3_backup_finish(backup); // commits, with the flush that synchronous=EXTRA asks for
    if (!goOn)
        return Failure(stopped());
    if (code != SQLITE_DONE)
        return Failure(copyProblem(code));
    if (end != SQLITE_OK)
        return Failure(copyProblem(end));
    if (startsPlain(target))
        return Failure(openProblem(SQLITE_MISUSE));
    return {};
}

Result<> fill(sqlite3 *source, const QString &path, const Secret &key, const CopyProgress &progress)
{
    const Result<CipherHandle> target = openHandle(path);
    if (!target)
        return Failure(target.error());
    if (!giveKey(target->get(), key))
        return Failure(openProblem(SQLITE_MISUSE));
    if (const int code = applySettings(target->get(), true); code != SQLITE_OK)
        return Failure(copyProblem(code));
    return copyPages(source, target->get(), progress);
}

} // namespace

Result<> copyTo(sqlite3 *source, const QString &path, const Secret &key, const CopyProgress &progress)
{
    // The copying itself would take over a damaged last page as an empty one and put a good seal on it.
    const Seals seals = checkSeals(source);
    if (seals.code != SQLITE_OK)
        return Failure(copyProblem(seals.code));
    if (seals.broken > 0)
        return Failure(CutChange::explainsBrokenSeals(source) ? CutChange::halfWritten() : copyProblem(SQLITE_CORRUPT));
    if (const Result<> placed = createExclusive(path); !placed)
        return placed;
    Result<> copied = fill(source, path, key, progress);
    if (copied)
        copied = syncFile(path);
    if (copied)
        copied = syncFolder(QFileInfo(path).absolutePath());
    if (!copied)
        discardFile(path);
    return copied;
}

} // namespace marac
