// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/restoring/Restore.h"

#include "core/audit/SignerTable.h"
#include "core/audit/WitnessCheck.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/FailedUnlocks.h"
#include "core/register/door/NewPlace.h"
#include "core/safekeeping/bundle/OpenBackup.h"
#include "core/store/cipher/CipherFile.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// The account behind a passphrase, if it is open and its key is the one the trail knows.
std::optional<User> accountOf(const Connection &db, const Unlocked &unlocked)
{
    const std::optional<User> user = UserTable::byId(db, UserId(unlocked.userId));
    const std::optional<Signer> signer = user ? SignerTable::byId(db, user->keyId) : std::nullopt;
    if (user && user->enabled && signer && signer->publicKey == unlocked.keys.signingPublicKey())
        return user;
    return std::nullopt;
}

/// Who besides the administrator answers for going back behind what this computer saw.
Result<User> authoriser(const RestoreRequest &request, const OpenBackup &backup, const User &actor,
                        const std::optional<LostEntries> &lost, const WitnessCheck &seen)
{
    if (!request.second) {
        if (!seen.forked.isEmpty()) {
            return failure(
                Problem::Kind::Forked,
                Words::tr("The history in this backup is not the one this computer saw: entries were rewritten, or two "
                          "copies of the register were used apart. Nothing was restored. Keep the backup and tell the "
                          "partnership’s data protection officer; or two people may restore it, with a reason."));
        }
        if (!lost) {
            return failure(
                Problem::Kind::Older,
                Words::tr("This computer’s witness of the register was damaged or replaced, so nobody can tell from it "
                          "which entries would be missing. Nothing was restored. Compare the last entry with a printed "
                          "page or another computer; or two people may restore this backup, with a reason."));
        }
        return failure(
            Problem::Kind::Older,
            Words::tr(
                "This computer knows more of the register than this backup holds. Entries %1 to %2 would be "
                "missing. Nothing was restored. Look for a newer backup; or two people may restore this one, with "
                "a reason.")
                .arg(lost->first)
                .arg(lost->last));
    }
    const Result<Admission> second = deriveUnlock(backup.place, request.second->login, request.second->passphrase);
    if (!second)
        return Failure(second.error());
    const std::optional<User> user = accountOf(*backup.db, second->unlocked);
    if (!user || user->id == actor.id || !permits(user->role, Operation::DecideException)) {
        return failure(Problem::Kind::Denied,
                       Words::tr("The second person must be another administrator, deputy or chair of this register. "
                                 "Nothing was restored."));
    }
    return *user;
}

Failure alreadyThere()
{
    return failure(Problem::Kind::Conflict,
                   Words::tr("A file of this name is already there. It was left as it is and nothing was restored. "
                             "Choose another name or folder."));
}

Result<> checkRequest(const RestoreRequest &request)
{
    if (request.reason.trimmed().isEmpty()) {
        return failure(Problem::Kind::Invalid, Words::tr("Give the reason; it is recorded. Nothing was restored."),
                       {{QStringLiteral("reason"), Words::tr("Say why this backup is brought back.")}});
    }
    if (const Result<> local = refuseRemote(request.place); !local)
        return local;
    return newplace::isFree(request.place.path) ? Result<>{} : Result<>(alreadyThere());
}

/// Copy, entry and keyring under the new key, and its lasting name last of all.
Result<TrailHead> build(const RestoreRequest &request, const OpenBackup &backup, const Keyring &keyring,
                        const DatabaseKey &key, const TrailHand &hand, const QList<AuditEvent> &events,
                        const CopyProgress &progress)
{
    const QString &path = request.place.path;
    const QString unnamed = newplace::unnamedPath(path);
    if (const Result<> copied = copyTo(backup.db->handle(), unnamed, key.sqlcipherKey(), progress); !copied)
        return Failure(copied.error());
    UnfinishedCopy unfinished(unnamed);
    Result<TrailHead> head = failure(Problem::Kind::Store, {});
    {
        const Result<std::unique_ptr<Connection>> copy = CipherFile::open(unnamed, key.sqlcipherKey());
        if (!copy)
            return Failure(copy.error());
        head = settleCopy(**copy, keyring, request.place, hand, events);
        if (!head)
            return head;
        if (const Result<> sound = checkCopy(**copy, request.place.migrations, backup.manifest.uuid, *head); !sound)
            return Failure(sound.error());
    }
    if (const Result<> settled = newplace::settle(path, KeyringFiles(path, request.place.policy), keyring); !settled)
        return Failure(settled.error());
    unfinished.finished();
    return head;
}

std::optional<LostEntries> lostBehind(qint64 last, const BackupManifest &manifest)
{
    return last > manifest.head.seq ? std::optional(LostEntries{manifest.head.seq + 1, last}) : std::nullopt;
}

} // namespace

std::optional<LostEntries> entriesLost(const RegisterPlace &place, const BackupManifest &manifest)
{
    qint64 last = 0;
    const QList<Witness> all = WitnessFiles(place.stateFolder).all(manifest.uuid).witnesses;
    for (const Witness &witness : all)
        last = std::max(last, witness.head.seq);
    return lostBehind(last, manifest);
}

std::optional<LostEntries> entriesLost(const Register &current, const BackupManifest &manifest)
{
    return current.uuid() == manifest.uuid ? lostBehind(RegisterInside::of(current).head.seq, manifest) : std::nullopt;
}

static Result<Restored> restoreFrom(const RestoreRequest &request, const CopyProgress &progress)
{
    Result<OpenBackup> backup = openBackup(request.place, request.backup, request.login, request.passphrase);
    if (!backup)
        return Failure(backup.error());
    const Unlocked &unlocked = backup->admission.unlocked;
    const std::optional<User> actor = accountOf(*backup->db, unlocked);
    if (!actor || !permits(actor->role, Operation::Restore)) {
        return failure(Problem::Kind::Denied,
                       Words::tr("Only an administrator of the register may restore it. Nothing was restored."));
    }
    const std::optional<LostEntries> lost = entriesLost(request.place, backup->manifest);
    AuditEvent event{.verb = AuditVerb::Restore,
                     .subject = {SubjectKind::Register, 0, backup->manifest.name()},
                     .reason = request.reason.trimmed()};
    const WitnessFiles witnesses(request.place.stateFolder);
    // Somebody spoils a witness who has cause to, so a spoilt one is no better than one that disagrees.
    const WitnessCheck seen = checkWitnesses(*backup->db, backup->manifest.uuid, backup->manifest.head, witnesses);
    if (!seen.isClean()) {
        const Result<User> second = authoriser(request, *backup, *actor, lost, seen);
        if (!second)
            return Failure(second.error());
        event.fields.append(QStringLiteral("witness_overridden"));
        event.about.append({SubjectKind::User, second->id.value(), second->login});
    }
    if (lost)
        event.fields.append(QStringLiteral("entries_lost %1-%2").arg(lost->first).arg(lost->last));

    const DatabaseKey key = DatabaseKey::generate();
    const Result<Keyring> keyring = backup->admission.keyring.withNewDatabaseKey(unlocked.key, key);
    if (!keyring)
        return Failure(keyring.error());
    const TrailHand hand{actor->id.value(), actor->keyId, &unlocked.keys};
    const DoorLog doorLog = backup->place.doorLog();
    const DoorLog::Read door = doorLog.read(unlocked.key);
    const Result<TrailHead> head = build(request, *backup, *keyring, key, hand,
                                         QList<AuditEvent>{event} + failedUnlocks(*backup->db, door.entries), progress);
    if (!head)
        return Failure(head.error());
    doorLog.forget(door);
    seen.putAside(witnesses);
    static_cast<void>(
        witnesses.save(Witness::make(backup->manifest.uuid, actor->id.value(), actor->keyId, *head,
                                     qint64(keyring->generation()), request.place.clock->now(), unlocked.keys)));
    return Restored{backup->manifest, lost};
}

Result<Restored> restore(const RestoreRequest &request, const CopyProgress &progress)
{
    if (const Result<> fit = checkRequest(request); !fit)
        return Failure(fit.error());
    const Result<HolderCard> card = HolderCard::take(request.place.path, request.login, request.place.clock->now());
    if (!card)
        return Failure(card.error());
    if (!newplace::clear(request.place.path))
        return alreadyThere();
    try {
        return restoreFrom(request, progress);
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

} // namespace marac
