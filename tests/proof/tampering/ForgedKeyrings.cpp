// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/ForgedKeyrings.h"

#include "core/keys/Sodium.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "tests/proof/tampering/Trial.h"

#include <QtEndian>

namespace marac::proof {

using namespace Qt::StringLiterals;

constexpr qsizetype sumBytes = 32; ///< at the end, over all before it: KeyringFormat.h

static QByteArray forged(const QByteArray &keyring, qsizetype at, int bit)
{
    QByteArray content = keyring.chopped(sumBytes);
    content[at] = char(content.at(at) ^ (1 << bit));
    return content + sodium::hash(content);
}

constexpr qsizetype formatAt = 8; ///< of its bytes: KeyringFormat.h
constexpr qsizetype registerIdAt = 10;
constexpr qsizetype generationAt = 26;

/// Words that name the one of two key files that was forged at that byte. A program can't tell which of them it is where one claims
/// to be of a later format or of another register: there the words say that.
static QRegularExpression namingForged(const QString &path, qsizetype at)
{
    const QString naming = namingKeyFile(path).pattern();
    if (at >= formatAt && at < registerIdAt)
        return QRegularExpression(naming + u"|by a newer version"_s);
    if (at >= registerIdAt && at < generationAt)
        return QRegularExpression(naming + u"|belong to two registers"_s);
    return QRegularExpression(naming);
}

/// Whether that byte, forged in both key files, can't be told from honest ones: of a later version of the program, or of what a
/// wrong passphrase is tried at, which is bound to the register's id.
static bool looksHonest(const QString &login, const QByteArray &keyring, qsizetype at)
{
    if (at >= formatAt && at < generationAt)
        return true;
    constexpr qsizetype beforeLogin = 8 + 1 + 8 + 4;
    constexpr qsizetype afterName = 16 + 24 + 48 + 32 + 32 + 96;
    const auto withLength = [](const QByteArray &text) { return QByteArray(1, '\0') + char(text.size()) + text; };
    const QByteArray name = withLength(login.toUtf8());
    const qsizetype text = keyring.indexOf(name);
    const qsizetype lengthOfName = text + name.size();
    if (text < beforeLogin || lengthOfName + 2 > keyring.size())
        qFatal("the key file has no such person");
    const qsizetype end = lengthOfName + 2 + qFromBigEndian<quint16>(keyring.constData() + lengthOfName) + afterName;
    return at >= text - beforeLogin && at < end;
}

static void forgeBoth(Trial &trial, const QByteArray &right, qsizetype at, int bit)
{
    const QByteArray other = forged(right, at, bit);
    putBytes(KeyringFiles::firstPath(trial.victim().path()), other);
    putBytes(KeyringFiles::secondPath(trial.victim().path()), other);
    trial.judgeKeyFiles(u"byte %1 of both key files forged"_s.arg(at), looksHonest(u"administrator"_s, right, at));
}

void forgeKeyrings(Trial &trial)
{
    const QString first = KeyringFiles::firstPath(trial.victim().path());
    const QString second = KeyringFiles::secondPath(trial.victim().path());
    const QByteArray right = bytesOf(first);
    const qsizetype bytes = right.size() - sumBytes;
    for (int i = 0; i < trial.proof().size(6, 600); ++i) {
        const qsizetype at = trial.below(bytes);
        const QString &path = i % 2 == 0 ? first : second;
        putBytes(path, forged(right, at, trial.below(8)));
        trial.judgeNamed(u"byte %1 of one key file forged"_s.arg(at), namingForged(path, at));
    }
    if (!trial.proof().isLong()) {
        for (int i = 0; i < 3; ++i)
            forgeBoth(trial, right, trial.below(bytes), trial.below(8));
        return;
    }
    for (qsizetype at = 0; at < bytes; ++at)
        forgeBoth(trial, right, at, trial.below(8));
}

} // namespace marac::proof
