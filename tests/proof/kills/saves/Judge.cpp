// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/Judge.h"

#include "core/register/RegisterCore.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "tests/proof/kills/Content.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/saves/Names.h"
#include "tests/support/TestRegister.h"

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;

/// An acknowledged passphrase is the only one; one that was in hand may be either.
Result<std::unique_ptr<Register>> Judge::open(const QString &folder, const Clock &clock, const Tale &tale) const
{
    const auto with = [&](const QString &words) {
        return Register::open(placeIn(folder, clock), administrator(), test::passphraseFor(words));
    };
    if (tale.kept.contains(names::ownPassphrase()))
        return with(names::newWords());
    Result<std::unique_ptr<Register>> opened = with(administrator());
    if (!opened && opened.error().kind == Problem::Kind::Denied)
        opened = with(names::newWords());
    return opened;
}

void Judge::look(const QString &folder, const Golden &golden, const Tale &tale, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    Result<std::unique_ptr<Register>> reg = open(folder, clock, tale);
    if (!reg) {
        m_proof.fault(figures::unopened(), where + u": "_s + reg.error().text);
        return;
    }
    lookInto(**reg, golden, tale, where);
    const QByteArray uuid = (*reg)->uuid();
    reg->reset();
    lookAtSheet(folder, clock, tale, where);
    lookAtBackups(folder, clock, uuid, tale, where);
}

void Judge::lookInto(Register &reg, const Golden &golden, const Tale &tale, const QString &where)
{
    try {
        if (const TrailReport report = test::TestRegister::check(reg); report.verdict != TrailReport::Verdict::Good)
            m_proof.fault(figures::halves(), where + u": "_s + report.text);
        const QByteArray state = contentOf(*RegisterInside::of(reg).db, Extent::Records);
        const Golden::Standing standing = golden.standing(state, tale.kept.size());
        if (standing == Golden::Standing::Lost)
            m_proof.fault(figures::losses(), where);
        else if (standing == Golden::Standing::Mixed)
            m_proof.fault(figures::halves(), where);
    } catch (const StoreFault &) {
        m_proof.fault(figures::halves(), where + u": it can't be read to its end"_s);
    }
}

void Judge::lookAtSheet(const QString &folder, const Clock &clock, const Tale &tale, const QString &where)
{
    if (tale.sheet.isEmpty())
        return;
    const Secret sheet = Secret::copyOf(QByteArray::fromHex(tale.sheet));
    if (const Result<KeyringKey> key = deriveBySheet(placeIn(folder, clock), sheet); !key)
        m_proof.fault(figures::losses(), where + u": "_s + key.error().text);
}

/// By the passphrase that held when it was made: a change of it may have come before or after.
static Result<BackupManifest> verified(const RegisterPlace &place, const QString &backup)
{
    const auto with = [&](const QString &words) {
        return verifyCopy(place, backup, administrator(), test::passphraseFor(words));
    };
    Result<BackupManifest> sound = with(administrator());
    if (!sound && sound.error().kind == Problem::Kind::Denied)
        sound = with(names::newWords());
    return sound;
}

void Judge::lookAtBackups(const QString &folder, const Clock &clock, const QByteArray &uuid, const Tale &tale,
                          const QString &where)
{
    const QString place = folder + QStringLiteral("/backups");
    const QList<BackupRecord> backups = backupsIn(place, uuid);
    if (!std::all_of(backups.begin(), backups.end(), [](const BackupRecord &backup) { return backup.verified; }))
        m_proof.fault(figures::halves(), where + QStringLiteral(": a backup that is none"));
    if (!backups.isEmpty()) {
        const QString newest = place + u'/' + backups.constFirst().name;
        if (const Result<BackupManifest> sound = verified(placeIn(folder, clock), newest); !sound)
            m_proof.fault(figures::halves(), where + QStringLiteral(", its backup: ") + sound.error().text);
    }
    if (tale.kept.contains(names::backup()) && backups.isEmpty())
        m_proof.fault(figures::losses(), where + QStringLiteral(": the backup"));
}

} // namespace marac::kills
