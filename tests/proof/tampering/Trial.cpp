// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/Trial.h"

#include "tests/proof/tampering/Content.h"
#include "tests/proof/tampering/naming/Named.h"

#include <QFileInfo>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

Trial::Trial(Proof &proof, Victim &victim)
    : m_proof(proof), m_victim(victim), m_random(proof.seed()), m_right(partsOf(victim.path(), victim.key()))
{
}

void Trial::settle(bool told, const QString &where)
{
    m_proof.count(figure::alterations);
    demand(told, where);
}

void Trial::demand(bool told, const QString &where)
{
    if (!told)
        m_proof.fault(figure::missed, where);
}

void Trial::conclude(bool told, const QString &where, MayBeNothing mayBeNothing)
{
    if (!told && mayBeNothing == MayBeNothing::Yes
        && contentDigest(m_victim.path(), m_victim.key()) == m_victim.content()) {
        ++m_nothings;
        m_proof.count(figure::alterations);
    } else {
        settle(told, where);
    }
    m_victim.restore();
}

void Trial::judge(const QString &where, MayBeNothing mayBeNothing)
{
    const bool told = m_victim.pagesTell() || m_victim.verify().tellsOfDamage();
    conclude(told, where, mayBeNothing);
}

Parts Trial::partsAt(const Victim::Moment &moment)
{
    putBytes(m_victim.path(), m_victim.bytesAt(moment));
    const Parts parts = partsOf(m_victim.path(), m_victim.key());
    m_victim.restore();
    return parts;
}

Answer Trial::toldFirst() const
{
    if (const Result<> sound = m_victim.pages(); !sound && sound.error().kind == Problem::Kind::Tampered)
        return {true, true, sound.error().kind, sound.error().text};
    return m_victim.verify();
}

void Trial::demandDiffering(const Answer &answer, const QString &where, const Parts *other)
{
    if (!answer.tellsOfDamage())
        return;
    const Parts altered = partsOf(m_victim.path(), m_victim.key());
    if (!nameWhatDiffers(answer.text, differing(m_right, altered))
        && (!other || !nameWhatDiffers(answer.text, differing(*other, altered))))
        m_proof.fault(figure::notNamed, u"%1 (%2)"_s.arg(where, answer.text));
}

void Trial::judgeDiffering(const QString &where, MayBeNothing mayBeNothing, const Parts *other)
{
    const Answer answer = toldFirst();
    demandDiffering(answer, where, other);
    conclude(answer.tellsOfDamage(), where, mayBeNothing);
}

void Trial::judgeAsItLies(const QString &where)
{
    const Answer answer = m_victim.verify();
    demandDiffering(answer, where, nullptr);
    conclude(answer.tellsOfDamage(), where, MayBeNothing::Yes);
}

void Trial::judgeNamed(const QString &where, const QRegularExpression &naming)
{
    const Answer answer = m_victim.verify();
    const bool told = answer.tellsOfDamage();
    if (told && !naming.match(answer.text).hasMatch())
        m_proof.fault(figure::notNamed, u"%1 (%2)"_s.arg(where, answer.text));
    conclude(told, where, MayBeNothing::No);
}

static qint64 lastEntry(const Parts &parts)
{
    return parts.entries.isEmpty() ? 0 : *std::max_element(parts.entries.keyBegin(), parts.entries.keyEnd());
}

void Trial::judgeOlder(const QString &where, const Victim::Moment &moment)
{
    const Answer answer = m_victim.verify();
    putBytes(m_victim.path(), m_victim.bytesAt(moment));
    const qint64 last = lastEntry(partsOf(m_victim.path(), m_victim.key()));
    const QString right =
        u"The register ends at entry %1; this computer has seen entry %2."_s.arg(last).arg(lastEntry(m_right));
    if (answer.tellsOfDamage() && !answer.text.contains(right))
        m_proof.fault(figure::notNamed, u"%1 (%2)"_s.arg(where, answer.text));
    conclude(answer.tellsOfDamage(), where, MayBeNothing::No);
}

void Trial::judgeAtTheDoor(const QString &where)
{
    const bool told = m_victim.verify().tellsOfDamage() || m_victim.unlock().tells;
    conclude(told, where, MayBeNothing::No);
}

void Trial::judgeKeyFiles(const QString &where, bool lookHonest)
{
    const Answer answer = m_victim.verify();
    conclude(lookHonest ? answer.tells : answer.tellsOfDamage(), where + u" ("_s + answer.text + u')',
             MayBeNothing::No);
}

QRegularExpression namingEntry(qint64 seq)
{
    return QRegularExpression(u"\\bentry %1\\b"_s.arg(seq), QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression namingRow(const QString &table, qint64 row, qint64 orRow)
{
    return QRegularExpression(u"“%1” \\(number (%2|%3)\\)"_s.arg(table).arg(row).arg(orRow));
}

QRegularExpression namingPage(qint64 page)
{
    return QRegularExpression(u"the first is page %1\\."_s.arg(page));
}

QRegularExpression namingKeyFile(const QString &path)
{
    return QRegularExpression(
        u"\\bkey file %1 (is|was|belongs)\\b"_s.arg(QRegularExpression::escape(QFileInfo(path).fileName())));
}

} // namespace marac::proof
