// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFiles.h"

#include "core/platform/PrivateFile.h"

#include <QCoreApplication>

#include <optional>

namespace marac {

KeyringFiles::KeyringFiles(const QString &registerPath, const KdfPolicy &policy)
    : m_first(firstPath(registerPath)), m_second(secondPath(registerPath)), m_policy(policy)
{
}

QString KeyringFiles::firstPath(const QString &registerPath)
{
    return registerPath + QStringLiteral(".keys");
}

QString KeyringFiles::secondPath(const QString &registerPath)
{
    return registerPath + QStringLiteral(".keys2");
}

static Result<Keyring> readCopy(const QString &path, const KdfPolicy &policy)
{
    const Result<QByteArray> bytes = readSmallFile(path, Keyring::largest);
    if (!bytes)
        return Failure(bytes.error());
    return Keyring::parse(*bytes, policy);
}

static Failure noneIsGood(const Problem &first, const Problem &second)
{
    if (first.kind == Problem::Kind::NotFound && second.kind == Problem::Kind::NotFound) {
        return failure(
            Problem::Kind::NotFound,
            QCoreApplication::translate(
                "Keys",
                "The register's keyring (its .keys files) is not beside it, and nobody can open the register "
                "without. Nothing was changed. Put the .keys files back, or copy the file live.keys out of the newest "
                "backup, beside the register and under the register's name with .keys at its end."));
    }
    // A copy of a newer version, or one that can't be read just now, is no damage: say that instead.
    for (const Problem &problem : {first, second}) {
        if (problem.kind == Problem::Kind::Unavailable)
            return Failure(problem);
    }
    return failure(
        Problem::Kind::Tampered,
        QCoreApplication::translate(
            "Keys",
            "Both copies of the keyring are damaged, so the register can't be opened yet. The register itself was "
            "not touched. Copy the file live.keys out of the newest backup over the .keys file beside the register; "
            "the "
            "passphrases of that day open it, and so does the recovery sheet."));
}

Result<KeyringFiles::Loaded> KeyringFiles::load() const
{
    Result<Keyring> first = readCopy(m_first, m_policy);
    Result<Keyring> second = readCopy(m_second, m_policy);
    if (!first && !second)
        return noneIsGood(first.error(), second.error());
    if (!first || !second)
        return Loaded{std::move(first ? *first : *second), true, false, {}};
    if (first->registerId() != second->registerId()) {
        return failure(Problem::Kind::Tampered,
                       QCoreApplication::translate(
                           "Keys",
                           "The two copies of the keyring belong to two registers. Nothing was opened or changed. "
                           "Take the wrong one away, or copy live.keys of the newest backup over both."));
    }
    const bool firstCounts = first->generation() >= second->generation();
    const bool same = first->serialise() == second->serialise();
    Loaded loaded{firstCounts ? *first : *second, false, !same, {}};
    if (!same)
        loaded.other = firstCounts ? *second : *first;
    return loaded;
}

Result<> KeyringFiles::create(const Keyring &keyring) const
{
    if (const Result<> made = createExclusive(m_first); !made)
        return made;
    Result<> made = createExclusive(m_second);
    if (!made) {
        static_cast<void>(removeFile(m_first));
        return made;
    }
    made = repair(keyring);
    if (!made) {
        static_cast<void>(removeFile(m_first));
        static_cast<void>(removeFile(m_second));
    }
    return made;
}

Result<> KeyringFiles::save(const Keyring &keyring) const
{
    if (const Result<Loaded> current = load(); current && current->keyring.generation() >= keyring.generation()) {
        return failure(Problem::Kind::Conflict,
                       QCoreApplication::translate(
                           "Keys",
                           "The keyring was changed meanwhile. That change was kept and this one was not made. "
                           "Look at the users again, then repeat what you did."));
    }
    return repair(keyring);
}

Result<> KeyringFiles::repair(const Keyring &keyring) const
{
    const QByteArray bytes = keyring.serialise();
    // The copy that counts now stays until the other is written and has been read back.
    const Result<Keyring> first = readCopy(m_first, m_policy);
    const Result<Keyring> second = readCopy(m_second, m_policy);
    const bool firstCounts = first && (!second || first->generation() >= second->generation());
    const QString &spare = firstCounts ? m_second : m_first;
    const QString &counting = firstCounts ? m_first : m_second;
    if (const Result<> written = writeDurably(spare, bytes); !written)
        return written;
    if (readSmallFile(spare, Keyring::largest).value_or(QByteArray()) != bytes) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate(
                           "Keys",
                           "The new keyring did not come back from the disk as it was written. The old one is kept. "
                           "Make a backup on another disk at once and tell IT support."));
    }
    static_cast<void>(writeDurably(counting, bytes)); // the new keyring is safe by now; load() finds an old copy
    return {};
}

} // namespace marac
