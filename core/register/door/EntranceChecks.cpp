// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/Entrance.h"

#include "core/audit/AuditTable.h"
#include "core/audit/SignerTable.h"
#include "core/audit/TrailCheck.h"
#include "core/audit/standing/WriteRule.h"
#include "core/store/Transaction.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};
} // namespace

/// True when two keyrings let the same people in, by the same names and with the same key pairs: they differ in passphrases
/// at most.
static bool samePeople(const Keyring &a, const Keyring &b)
{
    if (a.users().size() != b.users().size())
        return false;
    for (const KeyringSlot &slot : a.users()) {
        const KeyringSlot *other = b.user(slot.person.id);
        if (!other || other->isActive() != slot.isActive() || other->signingPublicKey != slot.signingPublicKey
            || other->sealingPublicKey != slot.sealingPublicKey || other->person.login != slot.person.login
            || other->person.name != slot.person.name)
            return false;
    }
    return true;
}

// The three copies can differ honestly in two ways only, because of the order in which they are written (KeyringRenewal):
// a person's own passphrase goes to the files first and is then taken in here; who may open goes into the register first
// and from here to the files.
Result<> Entrance::reconcileKeyring()
{
    Result<Keyring> inside = Keyring::parse(m_meta.keyring, m_core.place.policy);
    if (!inside || MetaTable::hashOf(m_meta.keyring) != m_meta.keyringHash
        || qint64(inside->generation()) != m_meta.generation || !inside->verify(m_core.unlocked.key)) {
        return failure(
            Problem::Kind::Tampered,
            Words::tr(
                "The copy of the key file inside the register was altered outside this program. It was not opened and "
                "nothing was changed. Restore the newest good backup and tell the partnership’s data protection "
                "officer."));
    }
    const Keyring &beside = m_core.keyring;
    if (beside.generation() == inside->generation()) {
        if (beside.serialise() == m_meta.keyring)
            return {};
        return failure(
            Problem::Kind::Tampered,
            Words::tr(
                "The key file beside the register was altered outside this program. It was not opened and nothing was "
                "changed. Copy live.keys of the newest good backup over both .keys files."));
    }
    if (beside.generation() > inside->generation()) {
        if (beside.recoveryPublicKey() != inside->recoveryPublicKey()) {
            // No entry speaks of that sheet, so whoever recovered with it would be taken for a forger ever after.
            return failure(
                Problem::Kind::Tampered,
                Words::tr("The key file beside this register is for another recovery sheet than the register knows: it "
                          "was altered outside this program, or an earlier copy of the register was put in place. It "
                          "was not opened and nothing was changed. Find the newest copy of the register with its key "
                          "files, or restore the newest good backup."));
        }
        m_takeInKeyring = true;
        if (samePeople(beside, *inside)) {
            m_unlockFields.append(QStringLiteral("keyring_taken_in"));
            return {};
        }
        return demandAcceptance(
            {Problem::Kind::Older,
             Words::tr("This register is older than the key file beside it: an earlier copy of the register was put in "
                       "place. It was not opened and nothing was changed. Find the newest copy; or two people may open "
                       "this one, with a reason.")},
            QStringLiteral("older_accepted"));
    }
    const KeyringSlot *mine = inside->user(m_core.unlocked.userId);
    const KeyringSlot *used = beside.user(m_core.unlocked.userId);
    const bool samePassphrase =
        mine && used && mine->isActive() && mine->wrappedSeed == used->wrappedSeed && mine->salt == used->salt;
    if (!samePassphrase) {
        m_core.files.repair(*inside);
        return turnAway(Words::tr(
            "The key files beside the register were older ones with a passphrase that has since been changed. "
            "The newest have been put in their place. Unlock again with your present passphrase."));
    }
    m_core.keyring = std::move(*inside);
    m_repairFiles = true;
    m_unlockFields.append(QStringLiteral("older_keyring_replaced"));
    m_core.notices.append(Words::tr(
        "The key files beside the register were older than the register’s own copy. They have been replaced by it."));
    return {};
}

Result<> Entrance::compareWitnesses()
{
    m_witnesses = checkWitnesses(*m_core.db, m_core.uuid, m_core.head, WitnessFiles(m_core.place.stateFolder));
    if (!m_witnesses.older.isEmpty()) {
        const Result<> accepted = demandAcceptance(
            {Problem::Kind::Older,
             Words::tr(
                 "This register is older than when it was last open on this computer: an earlier copy was put in its "
                 "place. It was not opened and nothing was changed. Find the newest copy; or two people may open "
                 "this one, with a reason.")},
            QStringLiteral("older_accepted"));
        if (!accepted)
            return accepted;
    }
    if (!m_witnesses.forked.isEmpty()) {
        const Result<> accepted = demandAcceptance(
            {Problem::Kind::Forked,
             Words::tr(
                 "The history in this register is not the one this computer saw: entries were rewritten, or two copies "
                 "were used apart. It was not opened and nothing was changed. Keep the file and tell the "
                 "partnership’s data protection officer; or two people may open it, with a reason.")},
            QStringLiteral("fork_accepted"));
        if (!accepted)
            return accepted;
    }
    if (!m_witnesses.spoilt.isEmpty()) {
        return demandAcceptance(
            {Problem::Kind::Older,
             Words::tr("This computer’s witness of the register was damaged or replaced, so nobody can tell from it "
                       "whether this is the newest copy. It was not opened and nothing was changed. Compare the last "
                       "entry with a printed page or another computer; or two people may open it, with a reason.")},
            QStringLiteral("spoilt_witness_accepted"));
    }
    if (m_witnesses.agreeing == 0) {
        m_unlockFields.append(QStringLiteral("no_witness_here"));
        m_core.notices.append(
            Words::tr("This computer has not seen this register before, so it can’t tell whether this is the newest "
                      "copy. Compare the last entry with a printed page. From now on this computer remembers."));
    }
    return {};
}

Result<> Entrance::demandAcceptance(Problem problem, const QString &field)
{
    if (!m_accept)
        return Failure(std::move(problem));
    if (m_olderAccepted) {
        m_events.first().fields.append(field);
        return {};
    }
    const Unlocked &second = m_accept->authoriser.unlocked;
    const std::optional<User> authoriser = UserTable::byId(*m_core.db, UserId(second.userId));
    const std::optional<Signer> signer = authoriser ? SignerTable::byId(*m_core.db, authoriser->keyId) : std::nullopt;
    const bool mayAuthorise = authoriser && authoriser->enabled && authoriser->id != m_core.actor.id
        && permits(*authoriser, Operation::DecideException) && second.key == m_core.unlocked.key && signer
        && signer->publicKey == second.keys.signingPublicKey();
    if (!mayAuthorise) {
        return failure(
            Problem::Kind::Denied,
            Words::tr(
                "The second person must be another administrator, deputy or chair of this register. It was not opened "
                "and nothing was changed."));
    }
    if (m_accept->reason.trimmed().isEmpty()) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("Give the reason; it is recorded. The register was not opened."),
                       {{QStringLiteral("reason"), Words::tr("Say why this copy is to be used.")}});
    }
    m_olderAccepted = true;
    const Subject authorised{SubjectKind::User, authoriser->id.value(), authoriser->login};
    m_events.append({.verb = AuditVerb::Restore,
                     .subject = {SubjectKind::Register, 0, {}},
                     .fields = {field},
                     .reason = m_accept->reason.trimmed(),
                     .about = {authorised}});
    return {};
}

/// Whatever comes of bringing the register up to date renews this computer's witness, and nothing would tell any more that
/// two people overrode the one before.
void Entrance::recordAcceptance()
{
    if (!m_olderAccepted)
        return;
    Transaction transaction(*m_core.db);
    const TrailHead head = m_core.record(m_core.now(), m_events, {});
    transaction.commit();
    m_events.clear();
    putWitnessesAside();
    m_core.committed(head);
}

Result<> Entrance::bringUpToDate()
{
    if (schemaVersion(*m_core.db) == m_core.place.migrations.back().version)
        return {};
    // A migration binds every row anew, so what was wrong before would be taken for right afterwards.
    if (!mayMigrate(m_core.actor.role)) {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("This register must be brought up to this version of the program first. Nothing was "
                                 "changed. Ask an administrator or deputy of the register to unlock it once."));
    }
    const TrailReport report =
        verifyTrail(*m_core.db, {m_core.uuid, m_meta.head, m_meta.boundRows, m_core.place.migrations});
    if (report.verdict != TrailReport::Verdict::Good) {
        return failure(Problem::Kind::Tampered,
                       Words::tr("This register must be brought up to date first, and the check before it failed. "
                                 "Nothing was changed. %1")
                           .arg(report.text));
    }
    recordAcceptance();
    if (m_core.place.beforeMigration) {
        if (const Result<> kept = m_core.place.beforeMigration(m_core); !kept)
            return kept;
    }
    return migrate(*m_core.db, m_core.place.migrations, [this] {
        const AuditEvent event{.verb = AuditVerb::Migrate, .subject = {SubjectKind::Register, 0, {}}};
        m_core.head = m_core.record(m_core.now(), {event}, TrailWriter::differingRows(*m_core.db));
    });
}

} // namespace marac
