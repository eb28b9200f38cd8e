// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/WitnessCheck.h"

#include "core/audit/AuditTable.h"
#include "core/audit/SignerTable.h"

namespace marac {

bool knowsSigner(const Connection &db, const Witness &witness)
{
    const std::optional<Signer> signer = SignerTable::byId(db, witness.keyId);
    return signer && signer->userId == witness.userId && signer->publicKey == witness.publicKey;
}

WitnessCheck checkWitnesses(const Connection &db, const QByteArray &uuid, const TrailHead &head,
                            const WitnessFiles &files)
{
    WitnessCheck check;
    const WitnessFiles::Found found = files.all(uuid);
    check.spoilt = found.spoilt;
    for (const Witness &witness : found.witnesses) {
        const std::optional<AuditEntry> entry = AuditTable::bySeq(db, witness.head.seq);
        const WitnessVerdict verdict = compareWithWitness(witness, head, entry ? entry->entryHash : QByteArray());
        // An older copy does not know the keys that were given since, so that question comes second.
        if (verdict == WitnessVerdict::Older)
            check.older.append(witness);
        else if (!knowsSigner(db, witness))
            check.spoilt.append(WitnessFiles::nameOf(witness));
        else if (verdict == WitnessVerdict::Forked)
            check.forked.append(witness);
        else
            ++check.agreeing;
    }
    return check;
}

void WitnessCheck::putAside(const WitnessFiles &files) const
{
    for (const Witness &witness : older + forked)
        files.putAside(witness);
    for (const QString &name : spoilt)
        files.putAsideSpoilt(name);
}

} // namespace marac
