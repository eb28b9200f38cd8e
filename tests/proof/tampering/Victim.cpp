// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/Victim.h"

#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>

namespace marac::proof {

static const QString administrator = QStringLiteral("administrator");

static Passphrase ofTheAdministrator()
{
    return test::passphraseFor(administrator);
}

static Answer refusal(const Problem &problem)
{
    return {true, true, problem.kind, problem.text};
}

QByteArray Victim::bytesAt(const Moment &moment) const
{
    return moment.files.bytes(QFileInfo(m_path).fileName());
}

void Victim::restore() const
{
    m_now.files.putBack();
    m_now.state.putBack();
}

Result<> pagesOf(const QString &path, const DatabaseKey &key)
{
    const Result<std::unique_ptr<Connection>> db = CipherFile::open(path, key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    return checkPages(**db);
}

bool pagesTell(const QString &path, const DatabaseKey &key)
{
    const Result<> sound = pagesOf(path, key);
    return !sound && sound.error().kind == Problem::Kind::Tampered;
}

Answer Victim::verify(const QString &backup) const
{
    RegisterPlace place = m_place;
    if (!backup.isEmpty())
        place.path = backup;
    const Result<Verification> found = verifyAtRest(place, administrator, ofTheAdministrator());
    if (!found)
        return refusal(found.error());
    return {found->verdict != Verification::Verdict::Good, false, Problem::Kind::Tampered, found->text};
}

Answer Victim::unlock() const
{
    const Result<std::unique_ptr<Register>> opened = Register::open(m_place, administrator, ofTheAdministrator());
    if (!opened)
        return refusal(opened.error());
    const QStringList &notices = (*opened)->notices();
    return {!notices.isEmpty(), false, Problem::Kind::Tampered, notices.join(QLatin1Char(' '))};
}

Answer Victim::checkBackup(const QString &backup) const
{
    const Result<BackupManifest> sound = verifyCopy(m_place, backup, administrator, ofTheAdministrator());
    return sound ? Answer() : refusal(sound.error());
}

Admission Victim::admission(const QString &login) const
{
    Result<Admission> admission = deriveToVerify(m_place, login, test::passphraseFor(login));
    if (!admission)
        qFatal("%s can't come in: %s", qPrintable(login), qPrintable(admission.error().text));
    return std::move(*admission);
}

} // namespace marac::proof
