// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/SignerTable.h"
#include "core/base/Text.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/UserPlaces.h"
#include "core/register/MetaTable.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/NewSession.h"
#include "core/register/lists/OwnLists.h"
#include "core/register/settings/SettingTable.h"
#include "core/store/cipher/CipherFile.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

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
    problems += text::problemsIn(QStringLiteral("login"), request.login, text::lineLimit);
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

/// Takes away the files of a register that could not be finished, but only those that were made here.
class Unfinished
{
public:
    explicit Unfinished(const QString &path) : m_path(path) {}
    ~Unfinished()
    {
        if (m_database) {
            removeFile(m_path);
            removeFile(m_path + QStringLiteral("-journal"));
        }
        if (m_keyring) {
            removeFile(KeyringFiles::firstPath(m_path));
            removeFile(KeyringFiles::secondPath(m_path));
        }
    }
    void madeKeyring() { m_keyring = true; }
    void madeDatabase() { m_database = true; }
    void finished() { m_keyring = m_database = false; }

private:
    QString m_path;
    bool m_keyring = false;
    bool m_database = false;
};

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
    if (fileSize(place.path) || fileSize(place.path).error().kind != Problem::Kind::NotFound) {
        return failure(
            Problem::Kind::Conflict,
            Words::tr("A file of this name is already there. It was left as it is. Choose another name or folder."));
    }

    Result<HolderCard> card = HolderCard::take(place.path, text::kept(request.name), place.clock->now());
    if (!card)
        return Failure(card.error());
    Result<Keyring::Founded> founded = Keyring::create(
        {firstUserId, text::kept(request.login), text::kept(request.name)}, request.passphrase, place.policy);
    if (!founded)
        return Failure(founded.error());

    Unfinished unfinished(place.path);
    const KeyringFiles files(place.path, place.policy);
    if (const Result<> kept = files.create(founded->keyring); !kept)
        return Failure(kept.error());
    unfinished.madeKeyring();
    Result<std::unique_ptr<Connection>> db = CipherFile::create(place.path, founded->key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    unfinished.madeDatabase();

    auto core = std::make_unique<RegisterCore>(
        RegisterCore{place, std::move(*card), files, founded->keyring,
                     Unlocked{firstUserId, std::move(founded->keys), std::move(founded->key), false}});
    core->uuid = core->keyring.registerId().toByteArray(QUuid::WithoutBraces);
    core->session = newSession();
    core->db = std::move(*db);
    const QByteArray sheetKey = UserKeys::fromSeed(founded->recovery.clone()).signingPublicKey();
    try {
        const Result<> made = migrate(*core->db, place.migrations, [&] { begin(*core, request, sheetKey); });
        if (!made)
            return Failure(made.error());
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
    unfinished.finished();
    core->committed(core->head);
    OwnLists::readBeside(place.path);
    return CreatedRegister{RegisterInside::wrap(std::move(core)), std::move(founded->recovery)};
}

} // namespace marac
