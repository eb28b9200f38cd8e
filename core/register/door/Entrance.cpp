// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/Entrance.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/SignerTable.h"
#include "core/audit/TrailCheck.h"
#include "core/audit/standing/AccountCheck.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/door/FailedUnlocks.h"
#include "core/register/door/StructureCheck.h"
#include "core/register/lists/OwnLists.h"
#include "core/register/settings/SettingTable.h"
#include "core/store/Transaction.h"
#include "core/store/rows/RowDigest.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};
} // namespace

static Failure tampered(const QString &text)
{
    return failure(Problem::Kind::Tampered, text);
}

Entrance::Entrance(RegisterCore &core, bool keyringNeedsRepair, bool keyringDamaged, std::optional<AcceptOlder> accept)
    : m_core(core), m_accept(std::move(accept)), m_repairFiles(keyringNeedsRepair)
{
    if (keyringDamaged) {
        m_unlockFields.append(QStringLiteral("keyring_copy_mended"));
        core.notices.append(Words::tr("One of the two key files beside the register was missing or damaged. It has "
                                      "been made again from the other."));
    }
    if (const auto &before = core.card.tookOverFrom()) {
        m_leftOpenBy = QStringLiteral("%1, %2, %3")
                           .arg(before->name, before->computer, before->since.toUTC().toString(Qt::ISODate));
        m_unlockFields.append(QStringLiteral("after_unclean_end"));
        core.notices.append(Words::tr("The register was not locked in good order last time (a power cut, perhaps). "
                                      "What was saved then is here."));
    }
}

Result<> Entrance::pass()
{
    using Step = Result<> (Entrance::*)();
    constexpr Step steps[]{&Entrance::checkFile,        &Entrance::checkHead,        &Entrance::admitActor,
                           &Entrance::reconcileKeyring, &Entrance::compareWitnesses, &Entrance::bringUpToDate};
    for (const Step step : steps) {
        if (const Result<> passed = (this->*step)(); !passed)
            return passed;
    }
    takeInDoorLog();
    record();
    settleOutside();
    return {};
}

Result<> Entrance::checkFile()
{
    if (const Result<> right = checkStructure(*m_core.db, m_core.place.migrations); !right)
        return right;
    const std::optional<Meta> meta = MetaTable::read(*m_core.db);
    if (!meta || meta->uuid != m_core.uuid) {
        return tampered(
            Words::tr("The key file beside this register belongs to another register. Nothing was changed. Put the key "
                      "file of this register beside it."));
    }
    m_meta = *meta;
    return {};
}

/// Of more rows than these the count would keep a person waiting at the door: it reads a part of every page.
static constexpr qint64 mostCounted = 200'000;

/// Whether as many records are there as the trail knows. Of a large register the newest of each table is looked at, which shows
/// what was added or cut off at its end. What was taken out of the middle or put into it, like a record that was altered,
/// shows when the whole register is checked, as it is with every backup.
static bool holdsItsRows(const Connection &db, qint64 boundRows)
{
    const QStringList tables = tablesToBind(db, BoundRowTable::excluded());
    if (boundRows > mostCounted) {
        return std::all_of(tables.cbegin(), tables.cend(), [&db](const QString &table) {
            return BoundRowTable::highestOf(db, table) == BoundRowTable::highestLive(db, table);
        });
    }
    qint64 rows = 0;
    for (const QString &table : tables)
        rows += BoundRowTable::countOf(db, table);
    return rows == boundRows;
}

Result<> Entrance::checkHead()
{
    const std::optional<AuditEntry> last = AuditTable::last(*m_core.db);
    if (!last || !(TrailHead{last->seq, last->entryHash} == m_meta.head)
        || chain::entryHash(*last) != last->entryHash) {
        return tampered(Words::tr(
            "The audit trail does not end where the register remembers: entries were removed or altered outside "
            "this program. It was not opened and nothing was changed. Keep the file, restore the newest good "
            "backup and tell the partnership’s data protection officer."));
    }
    if (!holdsItsRows(*m_core.db, m_meta.boundRows)) {
        return tampered(Words::tr(
            "The register holds more or fewer records than its audit trail knows: some were added or removed "
            "outside this program. It was not opened and nothing was changed. Keep the file, restore the newest "
            "good backup and tell the partnership’s data protection officer."));
    }
    if (const std::optional<TrailFinding> forged = checkAccounts(*m_core.db, m_core.uuid)) {
        return tampered(
            Words::tr("Somebody was given a key or a role outside this program. The register was not opened "
                      "and nothing was changed. Keep the file, restore the newest good backup and tell the "
                      "partnership’s data protection officer. %1")
                .arg(forged->text));
    }
    m_core.head = m_meta.head;
    return {};
}

Result<> Entrance::admitActor()
{
    const std::optional<User> user = UserTable::byId(*m_core.db, UserId(m_core.unlocked.userId));
    if (!user || !user->enabled) {
        return turnAway(Words::tr("Your account in this register has been closed. Nothing is shown. Ask an "
                                  "administrator of the register."));
    }
    const std::optional<Signer> signer = SignerTable::byId(*m_core.db, user->keyId);
    if (!signer || signer->publicKey != m_core.unlocked.keys.signingPublicKey()) {
        return turnAway(Words::tr(
            "An administrator has given you a new passphrase, so this one opens the register no more. Nothing is "
            "shown. Use the new one, or ask an administrator of the register."));
    }
    m_core.actor = *user;
    m_core.settings = SettingTable::read(*m_core.db);
    return {};
}

void Entrance::takeInDoorLog()
{
    m_door = m_core.place.doorLog().read(m_core.unlocked.key);
    m_events += failedUnlocks(*m_core.db, m_door.entries);
    if (!m_door.entries.isEmpty())
        m_core.notices.append(QCoreApplication::translate(
            "Entrance", "%n failed attempt(s) to unlock the register since it was last open.", nullptr,
            int(m_door.entries.size())));
    if (m_door.unreadable > 0)
        m_unlockFields.append(QStringLiteral("door_log_unreadable"));
}

void Entrance::record()
{
    OwnLists::readBeside(m_core.place.path);
    m_unlockFields += OwnLists::marks();
    const SeenAtTheDoor seen = lookAtDerived(*m_core.db, m_core.place.migrations);
    m_core.isDerivedOwed = seen.isInPart;
    m_unlockFields += derivedMendedFields(seen.differing);
    for (const Derived mended : seen.differing)
        m_core.notices.append(derivedMendedNotice(mended));
    m_events.append({.verb = AuditVerb::Unlock,
                     .subject = {SubjectKind::Register, 0, {}},
                     .fields = m_unlockFields,
                     .reason = m_leftOpenBy});
    Transaction transaction(*m_core.db);
    makeDerivedAnew(*m_core.db, m_core.place.migrations, seen.differing);
    if (m_takeInKeyring)
        MetaTable::setKeyring(*m_core.db, m_core.keyring.serialise(), qint64(m_core.keyring.generation()));
    const TrailHead head = m_core.record(m_core.now(), m_events, {});
    transaction.commit();
    putWitnessesAside(); // before this computer's own is written anew
    m_core.committed(head);
    const std::optional<AuditEntry> last = AuditTable::last(*m_core.db);
    if (std::exchange(m_core.clockWentBack, false))
        m_core.notices.append(Words::tr(
            "This computer’s clock stands earlier than the last entry of the audit trail. Check its date and time."));
    else if (last && last->clock == ClockFlag::JumpedAhead)
        m_core.notices.append(
            Words::tr("This computer’s clock stands further ahead of the audit trail’s last entry than can be "
                      "believed. Check its date and time."));
}

void Entrance::settleOutside()
{
    m_core.place.doorLog().forget(m_door);
    if (m_repairFiles && !m_core.files.repair(m_core.keyring))
        m_core.notices.append(Words::tr(
            "The key file beside the register could not be mended. Make its folder writable, lock and unlock again."));
}

void Entrance::putWitnessesAside()
{
    m_witnesses.putAside(WitnessFiles(m_core.place.stateFolder));
    m_witnesses = {};
}

/// A right passphrase of somebody who may not come in any more leaves its trace like a wrong one.
Failure Entrance::turnAway(const QString &text)
{
    const KeyringSlot *slot = m_core.keyring.user(m_core.unlocked.userId);
    noteAtDoor(m_core.place, m_core.keyring, slot ? slot->person.login : QString());
    return failure(Problem::Kind::Denied, text);
}

} // namespace marac
