// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/renewing/RotateKey.h"

#include "core/platform/PrivateFile.h"
#include "core/register/door/RotationFiles.h"
#include "core/register/trail/RecordFailure.h"
#include "core/safekeeping/checking/SoundCopy.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Steps 1 and 2 of RotationFiles. Gives the new file's head.
Result<TrailHead> prepare(RegisterCore &core, const Keyring &next, const DatabaseKey &key, const CopyProgress &progress)
{
    const QString &path = core.place.path;
    const QString unfinished = rotation::unfinishedPath(path);
    if (const Result<> copied = copyTo(core.db->handle(), unfinished, key.sqlcipherKey(), progress); !copied)
        return Failure(copied.error());
    Result<TrailHead> head = failure(Problem::Kind::Store, {});
    {
        const Result<std::unique_ptr<Connection>> copy = CipherFile::open(unfinished, key.sqlcipherKey());
        if (!copy)
            return Failure(copy.error());
        const AuditEvent event{.verb = AuditVerb::Administer,
                               .subject = {SubjectKind::Register, 0, {}},
                               .fields = {QStringLiteral("key_rotated")}};
        head = settleCopy(**copy, next, core.place, core.hand(), {event});
        if (!head)
            return head;
        if (const Result<> sound = checkCopy(**copy, core.place.migrations, core.uuid, *head); !sound)
            return Failure(sound.error());
    }
    static_cast<void>(removeFile(beside::journal(unfinished)));
    if (const Result<> kept = KeyringFiles(rotation::oldPath(path), core.place.policy).create(core.keyring); !kept)
        return Failure(kept.error());
    if (const Result<> kept = KeyringFiles(rotation::readyPath(path), core.place.policy).create(next); !kept)
        return Failure(kept.error());
    return head;
}

/// Opens whichever file now stands at the register's place. Without one the register answers nothing any more: an empty
/// store in memory stands in, so that every further call fails in plain words instead of crashing.
Result<> reopen(RegisterCore &core, const DatabaseKey &key)
{
    Result<std::unique_ptr<Connection>> db = CipherFile::open(core.place.path, key.sqlcipherKey());
    if (db) {
        core.db = std::move(*db);
        return {};
    }
    core.db = CipherFile::inMemory();
    return failure(Problem::Kind::Unavailable,
                   Words::tr("The register could not be opened again after the change of its key. Nothing of it is "
                             "lost. Lock it and unlock it again."));
}

} // namespace

static Result<> rotate(RegisterCore &core, const CopyProgress &progress)
{
    const QString path = core.place.path;
    const DatabaseKey key = DatabaseKey::generate();
    const Result<Keyring> next = core.keyring.withNewDatabaseKey(core.unlocked.key, key);
    if (!next)
        return Failure(next.error());
    const QScopedValueRollback<bool> busy(core.busy, true); // the copy must be the last word of the old file
    if (const Result<> cleared = rotation::clear(path); !cleared)
        return cleared;
    const Result<TrailHead> head = prepare(core, *next, key, progress);
    if (!head) {
        rotation::giveUp(path);
        return Failure(head.error());
    }
    core.db.reset();
    const QString unfinished = rotation::unfinishedPath(path);
    // Once the new file stands under its name every unlocking finishes the change, so only going on is left, also where the
    // name alone could not be flushed: what was written to the old file from here on would be put aside with it.
    if (const Result<> ready = renameDurably(unfinished, rotation::readyPath(path));
        !ready && !tookPlace(unfinished, rotation::readyPath(path))) {
        if (fileSize(unfinished))
            rotation::giveUp(path);
        const Result<> again = reopen(core, core.unlocked.key);
        return again ? Failure(ready.error()) : Failure(again.error());
    }
    const Result<> settled = rotation::settle(path);
    core.keyring = *next;
    core.unlocked.key = key.clone();
    if (!settled) {
        core.db = CipherFile::inMemory();
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The register has its new key, but its files could not all be put in place. Nothing "
                                 "is lost. Make their folder writable, lock the register and unlock it again."));
    }
    if (const Result<> again = reopen(core, key); !again)
        return again;
    core.committed(*head);
    return {};
}

Result<> rotateKey(Register &reg, const CopyProgress &progress)
{
    if (!reg.may(Operation::RotateKey)) // let the register say so and record it
        return reg.change(Operation::RotateKey, [](Change &) -> Result<> { return {}; });
    RegisterCore &core = RegisterInside::of(reg);
    const Result<> done = rotate(core, progress);
    if (!done)
        recordFailure(reg, Operation::RotateKey, {SubjectKind::Register, 0, {}});
    return done;
}

} // namespace marac
