// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/SignerTable.h"
#include "core/base/Text.h"
#include "core/platform/UserPlaces.h"
#include "core/register/MetaTable.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/register/accounts/UserRules.h"
#include "core/register/door/NewPlace.h"
#include "core/register/door/NewSession.h"
#include "core/register/door/UnfinishedCopy.h"
#include "core/register/lists/OwnLists.h"
#include "core/register/settings/SettingTable.h"
#include "core/store/cipher/CipherFile.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

constexpr qint64 firstUserId = 1;

QList<FieldProblem> problemsIn(const NewRegister &request)
{
    QList<FieldProblem> problems =
        text::problemsIn(QStringLiteral("partnership"), request.partnership, text::lineLimit);
    problems += problemsInLogin(request.login);
    problems += text::problemsIn(QStringLiteral("name"), request.name, text::lineLimit);
    if (text::kept(request.partnership).isEmpty())
        problems.append(
            {QStringLiteral("partnership"), Words::tr("Give the partnership’s name; it stands on every page.")});
    if (text::kept(request.login).isEmpty())
        problems.append(
            {QStringLiteral("login"), Words::tr("Give the short name you will type to unlock the register.")});
    if (text::kept(request.name).isEmpty())
        problems.append({QStringLiteral("name"), Words::tr("Give your name as it should stand on documents.")});
    return problems;
}

Failure alreadyThere()
{
    return failure(
        Problem::Kind::Conflict,
        Words::tr("A file of this name is already there. It was left as it is. Choose another name or folder."));
}

/// The first rows and the first entry, inside the transaction that made the schema.
void begin(RegisterCore &core, const NewRegister &request, const QByteArray &sheetKey)
{
    Connection &db = *core.db;
    const QDateTime now = core.now();
    core.settings.partnership = text::kept(request.partnership);
    SettingTable::write(db, core.settings);

    core.actor.login = text::kept(request.login);
    core.actor.name = text::kept(request.name);
    core.actor.role = Role::Administrator;
    core.actor.addedAt = now;
    core.actor.id = UserTable::insert(db, core.actor);
    Q_ASSERT(core.actor.id.value() == firstUserId);
    core.actor.keyId = SignerTable::insert(
        db, {0, core.actor.id.value(), core.unlocked.keys.signingPublicKey(), now, core.actor.id.value()});
    UserTable::update(db, core.actor);

    MetaTable::insert(db, {core.uuid, core.keyring.serialise(), qint64(core.keyring.generation()), {}, {}, 0});
    const Subject itself{SubjectKind::Register, 0, {}};
    const AuditEvent created{
        .verb = AuditVerb::Administer, .subject = itself, .fields = {QStringLiteral("created")}, .proof = sheetKey};
    core.record(now, {created}, TrailWriter::differingRows(db));
    if (request.begin) {
        const AuditEvent begun = request.begin(db);
        core.record(now, {begun}, TrailWriter::differingRows(db));
    }
    core.head = core.record(now, {{.verb = AuditVerb::Unlock, .subject = itself}}, {});
}

/// The whole register gets its key files and its name, and is opened under it. One that can't be opened then is taken away: nobody
/// has its recovery sheet yet.
Result<> giveName(RegisterCore &core)
{
    const QString &path = core.place.path;
    core.db.reset();
    if (const Result<> settled = newplace::settle(path, core.files, core.keyring); !settled)
        return settled;
    UnfinishedCopy unopened(path);
    Result<std::unique_ptr<Connection>> db = CipherFile::open(path, core.unlocked.key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    core.db = std::move(*db);
    unopened.finished();
    return {};
}

/// Leaves nothing of it when it fails, as long as the card is held.
Result<> make(RegisterCore &core, const NewRegister &request, const QByteArray &sheetKey)
{
    const QString unnamed = newplace::unnamedPath(core.place.path);
    UnfinishedCopy unfinished(unnamed);
    auto closed = qScopeGuard([&core] { core.db.reset(); });
    Result<std::unique_ptr<Connection>> db = CipherFile::create(unnamed, core.unlocked.key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    core.db = std::move(*db);
    try {
        const Result<> made = migrate(*core.db, core.place.migrations, [&] { begin(core, request, sheetKey); });
        if (!made)
            return made;
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
    if (const Result<> named = giveName(core); !named)
        return named;
    closed.dismiss();
    unfinished.finished();
    return {};
}

} // namespace

Result<CreatedRegister> Register::create(const NewRegister &request)
{
    const QList<FieldProblem> problems = problemsIn(request);
    if (!problems.isEmpty())
        return failure(Problem::Kind::Invalid, Words::tr("Some fields need mending. Nothing was made."), problems);
    const Result<> accepted =
        acceptNewPassphrase(request.passphrase, {request.login, request.name, request.partnership});
    if (!accepted)
        return Failure(accepted.error());
    const RegisterPlace &place = request.place;
    if (const Result<> local = refuseRemote(place); !local)
        return Failure(local.error());
    if (!newplace::isFree(place.path))
        return alreadyThere();

    Result<HolderCard> card = HolderCard::take(place.path, text::kept(request.name), place.clock->now());
    if (!card)
        return Failure(card.error());
    if (!newplace::clear(place.path))
        return alreadyThere();
    Result<Keyring::Founded> founded = Keyring::create(
        {firstUserId, text::kept(request.login), text::kept(request.name)}, request.passphrase, place.policy);
    if (!founded)
        return Failure(founded.error());

    auto core = std::make_unique<RegisterCore>(
        RegisterCore{place, std::move(*card), KeyringFiles(place.path, place.policy), founded->keyring,
                     Unlocked{firstUserId, std::move(founded->keys), std::move(founded->key), false}});
    core->uuid = core->keyring.registerId().toByteArray(QUuid::WithoutBraces);
    core->session = newSession();
    const QByteArray sheetKey = UserKeys::fromSeed(founded->recovery.clone()).signingPublicKey();
    if (const Result<> made = make(*core, request, sheetKey); !made)
        return Failure(made.error());
    core->committed(core->head);
    OwnLists::readBeside(place.path);
    return CreatedRegister{RegisterInside::wrap(std::move(core)), std::move(founded->recovery)};
}

} // namespace marac
