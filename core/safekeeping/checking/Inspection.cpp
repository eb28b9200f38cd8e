// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/Inspection.h"

#include "core/audit/AuditTable.h"
#include "core/audit/SignerTable.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/StructureCheck.h"
#include "core/safekeeping/checking/BundleWitness.h"
#include "core/store/cipher/PageCheck.h"

namespace marac {

void Inspection::look(const Connection &db)
{
    part(tr("every page"), [&] { return checkPages(db); });
    part(tr("the structure"), [&] { return checkStructure(db, m_place.migrations); });
    part(tr("the trail with every signature, and every record"), [&] { return lookAtTrail(db); });
    part(tr("the copy of the key file inside the register"), [&] { return lookAtKeyring(); });
}

void Inspection::lookAtKeyFiles(const KeyFilesCheck &files)
{
    part(tr("both key files beside the register"), [&] { return files.check(m_key, m_place.policy); });
}

void Inspection::lookAtWitnesses(const Connection &db)
{
    part(tr("the witnesses on this computer"),
         [&] { return tell(checkWitnesses(db, m_meta.uuid, m_meta.head, WitnessFiles(m_place.stateFolder))); });
}

void Inspection::lookAtBackup(const BackupBundle &bundle, const BackupManifest &manifest, const Connection &db)
{
    part(tr("the backup’s list of contents and its seal"), [&]() -> Result<> {
        if (manifest.isSealedBy(m_key) && manifest.head == m_meta.head)
            return {};
        return failure(Problem::Kind::Tampered, tr("Not good. The backup’s list of contents was altered."));
    });
    part(tr("the backup’s own witness"), [&] { return checkBundleWitness(bundle, manifest, db); });
    part(tr("what this computer saw of the register until then"), [&]() -> Result<> {
        const WitnessCheck seen = checkWitnesses(db, m_meta.uuid, m_meta.head, WitnessFiles(m_place.stateFolder));
        // That the register has gone on since is no fault of a backup.
        return seen.forked.isEmpty() ? Result<>() : Result<>(forkedAt(seen.forked.first()));
    });
}

void Inspection::lookAtPaper(const PrintedWitness &printed, const Connection &db)
{
    part(tr("the printed witness"), [&] { return findPrinted(printed, db); });
}

void Inspection::part(const QString &what, const std::function<Result<>()> &look)
{
    try {
        const Result<> right = look();
        if (!right && right.error().kind == Problem::Kind::Older)
            worsen(Verdict::Older, right.error().text);
        else if (!right && right.error().kind == Problem::Kind::Tampered)
            worsen(Verdict::Bad, right.error().text);
        else if (!right)
            m_found.skipped.append(right.error().text);
        if (right || right.error().kind != Problem::Kind::Unavailable)
            m_found.checked.append(what);
    } catch (const StoreFault &fault) {
        worsen(Verdict::Bad, problemOfReading(fault.cause()).text);
    }
}

Result<> Inspection::lookAtTrail(const Connection &db)
{
    const std::optional<Meta> meta = MetaTable::read(db);
    if (!meta || meta->uuid != m_keyring.registerId().toByteArray(QUuid::WithoutBraces))
        return failure(Problem::Kind::Tampered,
                       tr("Not good. The key file beside this register belongs to another register."));
    m_meta = *meta;
    m_found.trail = verifyTrail(db, {meta->uuid, meta->head, meta->boundRows, m_place.migrations});
    if (m_found.trail.verdict == TrailReport::Verdict::Good)
        return {};
    return failure(Problem::Kind::Tampered, m_found.trail.text);
}

Result<> Inspection::lookAtKeyring() const
{
    const Result<Keyring> inside = Keyring::parse(m_meta.keyring, m_place.policy);
    if (inside && MetaTable::hashOf(m_meta.keyring) == m_meta.keyringHash
        && qint64(inside->generation()) == m_meta.generation && inside->verify(m_key))
        return {};
    return failure(Problem::Kind::Tampered, tr("Not good. The copy of the key file inside the register was altered."));
}

Result<> Inspection::findPrinted(const PrintedWitness &printed, const Connection &db)
{
    if (m_found.trail.verdict != TrailReport::Verdict::Good)
        return failure(Problem::Kind::Unavailable,
                       tr("The printed witness proves nothing here, because the trail is not whole."));
    std::optional<Witness> whole = printed.whole;
    if (whole && whole->uuid != m_meta.uuid)
        return failure(Problem::Kind::Tampered, tr("Not good. The printed witness is of another register."));
    const std::optional<AuditEntry> entry = AuditTable::byHash(db, printed.headBytes);
    if (!entry || (whole && whole->head.seq != entry->seq)) {
        return failure(Problem::Kind::Tampered,
                       tr("Not good. No entry of the trail has the printed witness: the trail was cut off or rewritten "
                          "since, the page is of another register, or the code was mistyped. Compare it with the page "
                          "once more."));
    }
    const std::optional<Signer> signer = whole ? SignerTable::byId(db, whole->keyId) : std::nullopt;
    if (whole && signer)
        whole->publicKey = signer->publicKey;
    if (whole && (!signer || signer->userId != whole->userId || !whole->isSigned()))
        return failure(Problem::Kind::Tampered,
                       tr("Not good. The printed witness is not signed by the person it names: it was made up or "
                          "altered."));
    m_found.printed = {entry->seq, entry->at};
    return {};
}

Failure Inspection::forkedAt(const Witness &witness) const
{
    return failure(Problem::Kind::Tampered,
                   tr("Not good. The history is not the one this computer saw up to entry %1: entries were "
                      "rewritten, or two copies were used apart.")
                       .arg(witness.head.seq));
}

Result<> Inspection::tell(const WitnessCheck &witnesses)
{
    if (!witnesses.forked.isEmpty())
        return forkedAt(witnesses.forked.first());
    if (!witnesses.older.isEmpty()) {
        return failure(Problem::Kind::Older,
                       tr("Older. The register ends at entry %1; this computer has seen entry %2.")
                           .arg(m_meta.head.seq)
                           .arg(witnesses.older.first().head.seq));
    }
    if (!witnesses.spoilt.isEmpty()) {
        return failure(Problem::Kind::Unavailable,
                       tr("%n witness(es) of the register on this computer were damaged or replaced, so it can’t tell "
                          "whether this is the newest copy.",
                          nullptr, int(witnesses.spoilt.size())));
    }
    if (!witnesses.agrees()) {
        return failure(Problem::Kind::Unavailable,
                       tr("This computer has no witness of the register to compare with, so it can’t tell whether this "
                          "is the newest copy."));
    }
    return {};
}

void Inspection::worsen(Verdict verdict, const QString &text)
{
    // What was found first is told; only older gives way to bad.
    if (m_found.verdict == Verdict::Bad || m_found.verdict == verdict)
        return;
    m_found.verdict = verdict;
    m_found.text = text;
}

Verification Inspection::conclude()
{
    // Broken links or a planted view are found first; which entry or record was altered is to be told all the same.
    const TrailReport &trail = m_found.trail;
    if (trail.verdict == TrailReport::Verdict::Bad && !m_found.text.contains(trail.text))
        m_found.text += QLatin1Char(' ') + trail.text;
    if (m_found.verdict != Verdict::CannotTell)
        return m_found;
    if (m_found.skipped.isEmpty()) {
        m_found.verdict = Verdict::Good;
        m_found.text = m_found.trail.text;
    } else {
        m_found.text = tr("Nothing wrong was found, but this can’t be called good. %1")
                           .arg(m_found.skipped.join(QLatin1Char(' ')));
    }
    return m_found;
}

} // namespace marac
