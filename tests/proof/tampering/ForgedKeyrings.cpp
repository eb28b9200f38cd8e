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
        static const QStringList which{u"the first key file"_s, u"the second key file"_s, u"both key files"_s};
        trial.judgeKeyFiles(u"byte %1 of %2 forged"_s.arg(at).arg(which.at(i % 3)));
    }
}

} // namespace marac::proof
