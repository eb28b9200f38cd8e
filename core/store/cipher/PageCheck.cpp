// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/PageCheck.h"

#include "core/store/Statement.h"
#include "core/store/Stoppable.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CutChange.h"
#include "core/store/cipher/FileDamage.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace marac {
namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int stepsBetweenAsking = 50'000;

Result<> checkLength(const Connection &db)
{
    const qint64 bytes = bytesBehind(db.handle());
    if (bytes <= 0) // in memory
        return {};
    Statement pages(db, "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size");
    pages.next();
    if (pages.get<qint64>(0) * pages.get<qint64>(1) == bytes)
        return {};
    return failure(Problem::Kind::Tampered,
                   Store::tr("The register's file is longer or shorter than it says it is: a part is missing or "
                             "was added. Keep the file and restore the newest backup."));
}

Result<> checkEverySeal(const Connection &db)
{
    db.demandSound();
    const Seals seals = checkSeals(db.handle());
    if (seals.code != SQLITE_OK)
        db.fail(seals.code);
    if (seals.broken == 0)
        return {};
    return Failure(CutChange::explainsBrokenSeals(db.handle()) ? CutChange::halfWritten() : brokenSeals(seals));
}

/// What SQLite says of the structure. Its words may quote an index or a value: not repeated.
struct Heard
{
    int lines = 0;
    bool isSound = true;
};

/// What an index of words holds follows from the records and can be made anew: whoever compares it with them tells of it
/// (derivedDiffering), so it is no damage here.
int hear(void *heard, int, char **values, char **)
{
    const QByteArray line(values[0]);
    auto *all = static_cast<Heard *>(heard);
    ++all->lines;
    all->isSound = all->isSound
        && (line == "ok" || line.startsWith("malformed inverted index for FTS5 table ")
            || line.startsWith("unable to validate the inverted index for FTS5 table "));
    return 0;
}

/// Asked past Statement, which takes an index of words that can't even be opened for damage of the file.
int ask(const Connection &db, const QByteArray &pragma, Heard &heard)
{
    db.demandSound();
    if (sqlite3_exec(db.handle(), pragma.constData(), hear, &heard, nullptr) == SQLITE_OK)
        return SQLITE_OK;
    return sqlite3_extended_errcode(db.handle());
}

/// The first table that is not sound, by its own pages or by what its rows are found by. Empty when each is: the list of free
/// pages may be wrong then, or an index of words that can't be opened, which is none of them.
QString firstUnsoundTable(const Connection &db)
{
    Statement tables(db,
                     "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE %'");
    while (tables.next()) {
        const QString name = tables.get<QString>(0);
        Heard heard;
        const int code = ask(db, "PRAGMA integrity_check('" + name.toUtf8().replace('\'', "''") + "')", heard);
        if (code != SQLITE_OK && StoreFault::causeOf(code) != StoreFault::Cause::Corrupt)
            db.fail(code);
        if (code != SQLITE_OK || !heard.isSound)
            return name;
    }
    return {};
}

Result<> checkStructure(const Connection &db)
{
    Heard heard;
    const int code = ask(db, "PRAGMA integrity_check(9)", heard); // more than there are indexes of words
    const bool isWordIndexClosed = code == SQLITE_CORRUPT_VTAB || code == SQLITE_ERROR;
    const bool isUnsound = StoreFault::causeOf(code) == StoreFault::Cause::Corrupt || !heard.isSound;
    if (code != SQLITE_OK && !isWordIndexClosed && !isUnsound)
        db.fail(code);
    if (code == SQLITE_OK && heard.lines > 0 && heard.isSound)
        return {};
    const QString table = firstUnsoundTable(db);
    if (!table.isEmpty())
        return failure(
            Problem::Kind::Tampered,
            Store::tr("The pages of the table “%1” do not fit together: some are damaged or of another time. "
                      "Keep the file and restore the newest backup.")
                .arg(table));
    if (isWordIndexClosed && heard.isSound)
        return {};
    return failure(Problem::Kind::Tampered,
                   Store::tr("The tables of the register do not fit together. Keep the file and restore the "
                             "newest backup."));
}

/// Records with a number first: the rows of what follows from others have none.
Result<> checkLinks(const Connection &db)
{
    Statement links(db, "SELECT \"table\", ifnull(rowid, 0) FROM pragma_foreign_key_check ORDER BY rowid IS NULL");
    int broken = 0;
    QString first;
    while (links.next()) {
        if (++broken > 1)
            continue;
        first = u'“' + links.get<QString>(0) + u'”';
        if (const qint64 row = links.get<qint64>(1); row != 0)
            first = Store::tr("%1 (number %2)", "a table and a record in it").arg(first, QString::number(row));
    }
    if (broken == 0)
        return {};
    return failure(Problem::Kind::Tampered,
                   Store::tr("%n record(s) of the register belong to something that is not there, the first is in %1. "
                             "Keep the file and restore the newest backup.",
                             nullptr, broken)
                       .arg(first));
}

} // namespace

Result<> checkPages(const Connection &db, const std::function<bool()> &goOn)
{
    const Stoppable stoppable(db, goOn, stepsBetweenAsking);
    try {
        for (const auto check : {checkLength, checkEverySeal, checkStructure, checkLinks}) {
            if (goOn && !goOn())
                throw StoreFault(StoreFault::Cause::Other, SQLITE_INTERRUPT);
            if (const Result<> sound = check(db); !sound)
                return sound;
        }
    } catch (const StoreFault &fault) {
        if (Stoppable::isStop(fault))
            return failure(Problem::Kind::Refused,
                           Store::tr("The check was stopped before its end. Nothing is known about the part that "
                                     "was not read. Start it again when there is time."));
        if (fault.cause() != StoreFault::Cause::Corrupt && fault.cause() != StoreFault::Cause::Io)
            throw;
        return failure(Problem::Kind::Tampered,
                       Store::tr("A part of the register's file can't be read. Keep the file and restore the newest "
                                 "backup."));
    }
    return {};
}

} // namespace marac
