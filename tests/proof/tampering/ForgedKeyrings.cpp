// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/ForgedKeyrings.h"

#include "core/keys/Sodium.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "tests/proof/tampering/Trial.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qsizetype sumBytes = 32; ///< at the end, over all before it: KeyringFormat.h

static QByteArray forged(const QByteArray &keyring, qsizetype at, int bit)
{
    QByteArray content = keyring.chopped(sumBytes);
    content[at] = char(content.at(at) ^ (1 << bit));
    return content + sodium::hash(content);
}

/// Words that name the one of two key files that was forged at that byte. A program can't tell which of them it is where one claims
/// to be of a later format or of another register: there the words say that.
static QRegularExpression namingForged(const QString &path, qsizetype at)
{
    constexpr qsizetype format = 8;
    constexpr qsizetype registerId = 12;
    constexpr qsizetype afterIt = 28;
    const QString naming = namingKeyFile(path).pattern();
    if (at >= format && at < registerId)
        return QRegularExpression(naming + u"|by a newer version"_s);
    if (at >= registerId && at < afterIt)
        return QRegularExpression(naming + u"|belong to two registers"_s);
    return QRegularExpression(naming);
}

void forgeKeyrings(Trial &trial)
{
    const QString first = KeyringFiles::firstPath(trial.victim().path());
    const QString second = KeyringFiles::secondPath(trial.victim().path());
    const QByteArray right = bytesOf(first);
    for (int i = 0; i < trial.proof().size(9, 900); ++i) {
        const qsizetype at = trial.below(right.size() - sumBytes);
        const QByteArray other = forged(right, at, trial.below(8));
        if (i % 3 != 1)
            putBytes(first, other);
        if (i % 3 != 0)
            putBytes(second, other);
        const QString where = u"byte %1 of %2 forged"_s.arg(at);
        if (i % 3 == 2)
            trial.judgeKeyFiles(where.arg(u"both key files"_s));
        else
            trial.judgeNamed(where.arg(u"one key file"_s), namingForged(i % 3 == 0 ? first : second, at));
    }
}

} // namespace marac::proof
