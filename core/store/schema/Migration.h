// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace marac {

class Connection;

/// What is made beside the records and follows from them.
enum class Derived {
    ProtectedPhrases, ///< what protected addresses are found by in texts
    SearchIndex       ///< what searches find texts and addresses by
};

/// How closely it is looked at.
enum class DerivedDepth {
    AtTheDoor, ///< while a person waits: of a large register something may be left out
    Whole
};

/// What a first look at what follows from the records shows.
enum class DerivedLook {
    Follows,
    FollowsInPart, ///< in the part that was looked at: there is too much to compare while somebody waits
    Differs
};

/// How far a comparison in parts has come. The numbers and texts are the step's own.
struct DerivedPlace
{
    std::size_t step = 0; ///< in the list of steps
    int part = 0;
    qint64 number = 0;
    QString text = {};
    QString beside = {};
};

struct DerivedPart
{
    bool follows = true;
    std::optional<DerivedPlace> next = {}; ///< where it goes on; none: all is compared
};

/// One step of the register's schema. The list only grows: a released step is never edited, and names inside it are
/// written out as they were then. Each room declares its own steps; core/schema puts them in order.
struct Migration
{
    int version;                 ///< user_version after this step; 1, 2, 3 …, each higher than the one before
    void (*apply)(Connection &); ///< runs inside the migrating transaction; throws StoreFault
    /// Whether what the step made beside the records, and no entry of the trail binds, still follows from the records as
    /// this version of the program works it out; none: it made nothing of the kind.
    bool (*follows)(const Connection &, DerivedDepth) = nullptr;
    /// Works it out anew; given together with `follows`. Throws StoreFault.
    void (*makeAnew)(Connection &) = nullptr;
    Derived derived = Derived::ProtectedPhrases; ///< what it is that has to follow
    /// As much of `follows` as somebody can wait for; none: all of it.
    DerivedLook (*look)(const Connection &) = nullptr;
    /// A part of `follows` that takes some milliseconds, from a place on; given together with `look`. Each part holds by
    /// itself: the program may change the register between two of them.
    DerivedPart (*followsFrom)(const Connection &, const DerivedPlace &) = nullptr;
};

/// Runs every statement of an SQL script in turn (by SQLite's own tail pointer, never by splitting at semicolons).
void runScript(Connection &db, const char *script);

/// The version the file is at; 0 for a new one.
int schemaVersion(const Connection &db);

/// What doesn't follow from the records as it should. Of a file that isn't at the last step nothing is said: an older version
/// may have worked it out otherwise, and the step that is missing does it anew. Throws StoreFault.
QList<Derived> derivedDiffering(const Connection &db, std::span<const Migration> steps);

/// What unlocking saw of it while somebody waits.
struct SeenAtTheDoor
{
    QList<Derived> differing = {};
    bool isInPart = false; ///< of something only a part was looked at: derivedFollowsFrom() compares all of it
};
SeenAtTheDoor lookAtDerived(const Connection &db, std::span<const Migration> steps);

/// The next part of the comparison of a file at the last step, from where the part before it said; it begins at {}. Throws
/// StoreFault.
DerivedPart derivedFollowsFrom(const Connection &db, std::span<const Migration> steps, DerivedPlace place);

/// Works these out anew, in the open transaction; of a file at the last step. Throws StoreFault.
void makeDerivedAnew(Connection &db, std::span<const Migration> steps, const QList<Derived> &differing);

/// The refusal of a file that a newer version of the program made.
Failure newerVersion();

/// Brings the file to the last step of `steps`, all missing steps in one transaction: it ends with all of them or none.
/// Refuses a file that a newer version of the program made (Unavailable) and writes nothing to it. A step that fails
/// throws its StoreFault on after the rollback. `beforeCommit` runs last in the same transaction, and only when a step ran:
/// the register binds the migrated rows to its trail there.
Result<> migrate(Connection &db, std::span<const Migration> steps, const std::function<void()> &beforeCommit = {});

} // namespace marac
