// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/checking/VerifyAtRest.h"

#include <QFile>

namespace marac::proof {

Proof recoveryProof()
{
    return Proof(QStringLiteral("recovery"), {drillsHeld, windowsKilled, draftsOffered, screenSteps, screenMinutes},
                 {drillsFailed, lossesNotTold, stepsNotSeen});
}

Drill::Drill(Proof &proof, const QString &name) : m_proof(proof), m_name(name)
{
    m_proof.count(drillsHeld);
}

void Drill::save()
{
    Settings settings = m_register->settings();
    settings.venue = QStringLiteral("Room %1").arg(m_venues.size() + 1);
    m_register.clock().advanceMs(1000);
    if (!demand(saveSettings(*m_register, settings), QStringLiteral("a save")))
        return;
    const QList<AuditEntry> trail = m_register.trail();
    for (const AuditEntry &entry : trail)
        m_entries.insert(entry.seq, entry.entryHash);
    m_venues.insert(trail.constFirst().seq, settings.venue);
}

bool Drill::demand(bool holds, const QString &what)
{
    if (!holds)
        m_proof.fault(drillsFailed, QStringLiteral("%1, %2").arg(m_name, what));
    return holds;
}

void Drill::conclude(const RegisterPlace &place, const Passphrase &passphrase, const std::optional<ToldLoss> &told,
                     const QString &login)
{
    m_register.close();
    Result<std::unique_ptr<Register>> opened = Register::open(place, login, passphrase);
    if (!demand(opened, QStringLiteral("opening at the end")))
        return;
    m_register.hold(std::move(*opened));
    demand(m_register.check().verdict == TrailReport::Verdict::Good, QStringLiteral("the trail at the end"));
    compare(told);
    m_register.close();
    const Result<Verification> verified = verifyAtRest(place, login, passphrase);
    if (demand(verified, QStringLiteral("the whole check at the end")))
        demand(verified->verdict == Verification::Verdict::Good, verified->text);
}

void Drill::compare(const std::optional<ToldLoss> &told)
{
    QMap<qint64, QByteArray> standing;
    const QList<AuditEntry> trail = m_register.trail();
    for (const AuditEntry &entry : trail)
        standing.insert(entry.seq, entry.entryHash);
    const auto isTold = [&told](qint64 seq) { return told && seq >= told->first && seq <= told->last.value_or(seq); };
    QString venue;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const bool stands = standing.value(entry.key()) == entry.value();
        if (!stands && !isTold(entry.key()))
            m_proof.fault(lossesNotTold, QStringLiteral("%1, entry %2").arg(m_name).arg(entry.key()));
        demand(!stands || !isTold(entry.key()), QStringLiteral("entry %1 was told to be lost").arg(entry.key()));
        if (stands && m_venues.contains(entry.key()))
            venue = m_venues.value(entry.key());
    }
    demand(!m_entries.isEmpty() && m_register->settings().venue == venue, QStringLiteral("what the last save set"));
}

void keepSecondFolder(Register &reg, const QString &folder)
{
    Settings settings = reg.settings();
    settings.secondBackupFolder = folder;
    if (const Result<> kept = saveSettings(reg, settings); !kept)
        qFatal("the second folder: %s", qPrintable(kept.error().text));
}

void overwrite(const QString &path, const QByteArray &pattern, qint64 from)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from))
        qFatal("a file that can't be written over");
    const qint64 size = file.size();
    while (file.pos() < size) {
        if (file.write(pattern.left(size - file.pos())) <= 0)
            qFatal("a file that can't be written over");
    }
}

} // namespace marac::proof
