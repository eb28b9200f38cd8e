// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/Migration.h"

#include "core/store/ReplaceWord.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/store/schema/SchemaPermit.h"

#include <QByteArray>
#include <QCoreApplication>

#include <sqlite3.h>

namespace marac {
namespace {

[[noreturn]] void failStep(const Connection &db)
{
#ifndef NDEBUG
    // It speaks of our own schema text only; without it a mistake in a step is hard to find.
    qWarning("a schema script stopped: %s", sqlite3_errmsg(db.handle()));
#endif
    db.fail(sqlite3_extended_errcode(db.handle()));
}

} // namespace

void runScript(Connection &db, const char *script)
{
    db.demandSound();
    if (asksToReplace(script))
        db.fail(SQLITE_MISUSE);
    for (const char *rest = script; *rest != '\0';) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(db.handle(), rest, -1, &statement, &rest) != SQLITE_OK)
            failStep(db);
        if (!statement)
            continue; // white space or a comment
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        const bool done = code == SQLITE_DONE;
        sqlite3_finalize(statement);
        if (!done)
            failStep(db);
    }
}

int schemaVersion(const Connection &db)
{
    Statement version(db, "PRAGMA user_version");
    version.next();
    return version.get<int>(0);
}

QList<Derived> derivedDiffering(const Connection &db, std::span<const Migration> steps)
{
    QList<Derived> differing;
    if (steps.empty() || schemaVersion(db) != steps.back().version)
        return differing;
    for (const Migration &step : steps) {
        if (step.follows && !step.follows(db, DerivedDepth::Whole))
            differing.append(step.derived);
    }
    return differing;
}

SeenAtTheDoor lookAtDerived(const Connection &db, std::span<const Migration> steps)
{
    SeenAtTheDoor seen;
    if (steps.empty() || schemaVersion(db) != steps.back().version)
        return seen;
    for (const Migration &step : steps) {
        const bool differs = step.follows && !step.look && !step.follows(db, DerivedDepth::AtTheDoor);
        const DerivedLook look = step.look ? step.look(db) : differs ? DerivedLook::Differs : DerivedLook::Follows;
        if (look == DerivedLook::Differs)
            seen.differing.append(step.derived);
        if (look == DerivedLook::FollowsInPart)
            seen.isInPart = true;
    }
    return seen;
}

DerivedPart derivedFollowsFrom(const Connection &db, std::span<const Migration> steps, DerivedPlace place)
{
    while (place.step < steps.size() && !steps[place.step].followsFrom)
        ++place.step;
    if (place.step >= steps.size())
        return {};
    DerivedPart part = steps[place.step].followsFrom(db, place);
    if (part.follows && !part.next)
        part.next = DerivedPlace{.step = place.step + 1};
    return part;
}

void makeDerivedAnew(Connection &db, std::span<const Migration> steps, const QList<Derived> &differing)
{
    for (const Migration &step : steps) {
        if (step.makeAnew && differing.contains(step.derived))
            step.makeAnew(db);
    }
}

Failure newerVersion()
{
    return failure(Problem::Kind::Unavailable,
                   QCoreApplication::translate("Store",
                                               "This register was made or opened by a newer version of the "
                                               "program. Nothing was changed. Install that version and open "
                                               "the register again."));
}

Result<> migrate(Connection &db, std::span<const Migration> steps, const std::function<void()> &beforeCommit)
{
    const int present = schemaVersion(db);
    const int latest = steps.empty() ? 0 : steps.back().version;
    if (present > latest)
        return newerVersion();
    if (present == latest)
        return {};

    Transaction transaction(db);
    const SchemaPermit permit(db);
    int reached = 0;
    for (const Migration &step : steps) {
        if (step.version <= reached)
            throw StoreFault(StoreFault::Cause::Misuse, SQLITE_MISUSE);
        reached = step.version;
        if (step.version <= present)
            continue;
        step.apply(db);
        db.execute(QByteArray("PRAGMA user_version = ").append(QByteArray::number(step.version)).constData());
    }
    if (beforeCommit)
        beforeCommit();
    transaction.commit();
    return {};
}

} // namespace marac
