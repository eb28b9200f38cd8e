// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/renewing/RecoverAccess.h"

#include "core/audit/BoundRowTable.h"
#include "core/audit/SignerTable.h"
#include "core/audit/standing/AccountCheck.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/keys/RecoveryWords.h"
#include "core/register/MetaTable.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/NewSession.h"
#include "core/register/door/OpenBy.h"
#include "core/register/door/RotationFiles.h"
#include "core/safekeeping/checking/SoundCopy.h"
#include "core/store/Transaction.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// The newer of the keyring beside the register and the copy inside it.
Result<Keyring> newest(const RegisterPlace &place, const Meta &meta, const Keyring &beside, const DatabaseKey &key)
{
    const Result<Keyring> inside = Keyring::parse(meta.keyring, place.policy);
    if (!inside)
        return Failure(inside.error());
    if (const Result<> whole = inside->verify(key); !whole)
        return Failure(whole.error());
    return inside->generation() > beside.generation() ? *inside : beside;
}

Result<User> administrator(const Connection &db, const QString &login)
{
    const std::optional<User> user = UserTable::byLogin(db, login.trimmed());
    if (!user || !user->enabled || user->role != Role::Administrator) {
        return failure(Problem::Kind::Refused,
                       Words::tr("The recovery sheet gives access back to an administrator whose account is open, and "
                                 "this login is none. Nothing was changed. Check the login."));
    }
    return *user;
}

/// Account, key, sheet and entry in one transaction; gives the keyring that the files beside it must follow.
Result<Keyring::NewSheet> renew(RegisterCore &core, const DatabaseKey &key, const UserKeys &sheet, const QString &login,
                                const Passphrase &passphrase)
{
    Connection &db = *core.db;
    const std::optional<Meta> meta = MetaTable::read(db);
    if (!meta || meta->uuid != core.uuid)
        return failure(Problem::Kind::Tampered,
                       Words::tr("The key file beside this register belongs to another register. Nothing was changed. "
                                 "Put the key file of this register beside it."));
    const Result<TrailReport> found = examineCopy(db, core.place.migrations, core.uuid, meta->head);
    if (!found)
        return Failure(found.error());
    // What can be made anew from the records keeps nobody out: it is made so once the register is open.
    if (found->verdict != TrailReport::Verdict::Good && found->mendable().isEmpty())
        return failure(Problem::Kind::Tampered, found->text);
    const Result<Keyring> current = newest(core.place, *meta, core.keyring, key);
    if (!current)
        return Failure(current.error());
    Result<User> user = administrator(db, login);
    if (!user)
        return Failure(user.error());
    const Result<Keyring> reset = current->resetUser(user->id.value(), passphrase, key);
    if (!reset)
        return Failure(reset.error());
    Result<Keyring::NewSheet> next = reset->withNewRecovery(key);
    if (!next)
        return next;
    Result<Unlocked> unlocked = next->keyring.unlock(user->login, passphrase);
    if (!unlocked)
        return Failure(unlocked.error());
    core.unlocked = std::move(*unlocked);

    Transaction transaction(db);
    const RowWatch watch(db, BoundRowTable::excluded());
    user->keyId = SignerTable::insert(
        db, {0, user->id.value(), core.unlocked.keys.signingPublicKey(), core.now(), user->id.value()});
    user->mustChangePassphrase = false;
    UserTable::update(db, *user);
    MetaTable::setKeyring(db, next->keyring.serialise(), qint64(next->keyring.generation()));
    core.actor = *user;
    const AuditEvent event{
        .verb = AuditVerb::Administer,
        .subject = {SubjectKind::User, user->id.value(), user->login},
        .fields = {QStringLiteral("reset"), AccountReplay::sheetWord()},
        .proof = AccountReplay::sheetProof(sheet, core.uuid, meta->head.hash, core.unlocked.keys.signingPublicKey(),
                                           UserKeys::fromSeed(next->recovery.clone()).signingPublicKey())};
    core.record(core.now(), {event}, core.written(watch));
    // Old key files put back still open by a sheet that the register has replaced since: with this entry it would be taken
    // for forged ever after.
    if (checkAccounts(db, core.uuid)) {
        noteAtDoor(core.place, core.keyring, login);
        return failure(Problem::Kind::Denied,
                       Words::tr("This recovery sheet was replaced by a newer one. Nothing was changed. Use the newest "
                                 "sheet."));
    }
    transaction.commit();
    return next;
}

} // namespace

Result<Secret> recoverAccess(const RegisterPlace &place, const QString &words, const QString &login,
                             const Passphrase &newPassphrase)
{
    if (const Result<> local = refuseRemote(place); !local)
        return Failure(local.error());
    const Result<Secret> sheet = recovery::fromWords(words);
    if (!sheet)
        return Failure(sheet.error());
    if (const Result<> good = acceptNewPassphrase(newPassphrase, {login}); !good)
        return Failure(good.error());
    if (const Result<> finished = rotation::finishInterrupted(place); !finished)
        return Failure(finished.error());
    Result<HolderCard> card = HolderCard::take(place.path, login, place.clock->now());
    if (!card)
        return Failure(card.error());
    const KeyringFiles files(place.path, place.policy);
    Result<KeyringKey> way = deriveBySheet(place, *sheet, login);
    if (!way)
        return Failure(way.error());
    Result<std::unique_ptr<Connection>> db = openBy(*way, place.path);
    if (!db)
        return Failure(db.error());

    RegisterCore core{place, std::move(*card), files, std::move(way->keyring),
                      Unlocked{0, UserKeys::generate(), way->key.clone(), false}};
    core.uuid = core.keyring.registerId().toByteArray(QUuid::WithoutBraces);
    core.session = newSession();
    core.db = std::move(*db);
    Result<Keyring::NewSheet> next = failure(Problem::Kind::Store, {});
    try {
        next = renew(core, way->key, UserKeys::fromSeed(sheet->clone()), login, newPassphrase);
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
    if (!next)
        return Failure(next.error());
    if (files.repair(next->keyring)) // nobody else can have changed them: the card is held
        return std::move(next->recovery);
    return failure(Problem::Kind::Unavailable,
                   Words::tr("The register has kept the new passphrase, but the key files beside it could not be "
                             "written. Make their folder writable and recover once more, with the same words."));
}

} // namespace marac
