// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"
#include "tests/proof/tampering/Victim.h"
#include "tests/proof/tampering/naming/Parts.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace marac::proof {

/// The figures of this part of the proof.
namespace figure {
inline const QString alterations = QStringLiteral("alterations");
inline const QString cleanRegisters = QStringLiteral("clean registers");
inline const QString missed = QStringLiteral("missed");
inline const QString notNamed = QStringLiteral("not named");
inline const QString falseAlarms = QStringLiteral("false alarms");
} // namespace figure

/// One alteration after the other is made to the register and judged by what the product says of it; then the register is as
/// it was. An alteration that nobody is told of is missed, unless it altered nothing that can be read: contentDigest() gives
/// the same as before. Where that may be so is said by whoever alters (MayBeNothing): a free page, say.
class Trial
{
public:
    Trial(Proof &proof, Victim &victim);

    Proof &proof() { return m_proof; }
    Victim &victim() { return m_victim; }
    QRandomGenerator &random() { return m_random; }
    int below(qsizetype limit) { return int(m_random.bounded(quint32(limit))); }

    enum class MayBeNothing { No, Yes };
    /// By the check of the whole; what its first part finds needs no more of it.
    void judge(const QString &where, MayBeNothing mayBeNothing = MayBeNothing::No);
    /// The same, and its words must fit: they name the entry, the record, the page.
    void judgeNamed(const QString &where, const QRegularExpression &naming);
    /// The same, and its words must name what differs from the register as it rightly is or, of a mixture of two moments, from
    /// the other one (nameWhatDiffers).
    void judgeDiffering(const QString &where, MayBeNothing mayBeNothing, const Parts *other = nullptr);
    /// Of a whole register of another moment: by the check, which tells at which entry it ends and which this computer has seen.
    void judgeOlder(const QString &where, const Victim::Moment &moment);
    /// By the check of the whole or, where that finds no fault, by unlocking.
    void judgeAtTheDoor(const QString &where);

    /// By the check of the whole; where both key files look honest, it may also say that they are of a later version or that nobody
    /// comes in with that passphrase.
    void judgeKeyFiles(const QString &where, bool lookHonest);

    /// As judgeDiffering, with nothing looked at beforehand, which would play back a journal that lies beside the file.
    void judgeAsItLies(const QString &where);

    /// What the register held at another moment. Puts it back as it is now.
    Parts partsAt(const Victim::Moment &moment);

    /// For what is judged by a part of the check: counts it, and says where when it was missed.
    void settle(bool told, const QString &where);
    /// The same for a second judgement of what is counted by another.
    void demand(bool told, const QString &where);

    /// How many altered nothing that can be read.
    int nothings() const { return m_nothings; }

private:
    Answer toldFirst() const;
    void demandDiffering(const Answer &answer, const QString &where, const Parts *other);
    void conclude(bool told, const QString &where, MayBeNothing mayBeNothing);

    Proof &m_proof;
    Victim &m_victim;
    QRandomGenerator m_random;
    const Parts m_right; ///< what the register rightly holds
    int m_nothings = 0;
};

/// Words that name an entry of the trail.
QRegularExpression namingEntry(qint64 seq);
/// Words that name one of two records of a table.
QRegularExpression namingRow(const QString &table, qint64 row, qint64 orRow = 0);
/// Words that name the first page that is not as it was; pages are numbered from 1.
QRegularExpression namingPage(qint64 page);
/// Words that name a key file.
QRegularExpression namingKeyFile(const QString &path);

} // namespace marac::proof
