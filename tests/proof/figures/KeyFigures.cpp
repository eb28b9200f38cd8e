// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/KeyFigures.h"

#include "core/register/accounts/Passphrases.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/proof/figures/Samples.h"
#include "tests/proof/figures/Stock.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int repeats = 3;

namespace {

/// A register of the stock at a place of its own, until it goes.
class CopyOfStock
{
public:
    explicit CopyOfStock(const QString &folder) : m_folder(folder + u"/keys.tmp"_s)
    {
        m_folder.removeRecursively();
        if (!QDir().mkpath(m_folder.filePath(u"state"_s)))
            qFatal("the folder for a copy of a register could not be made");
        const QDir from(folder);
        const QStringList files = from.entryList({u"register.marac*"_s}, QDir::Files);
        for (const QString &file : files) {
            if (!QFile::copy(from.filePath(file), m_folder.filePath(file)))
                qFatal("a register could not be copied");
        }
    }
    ~CopyOfStock() { m_folder.removeRecursively(); }
    CopyOfStock(const CopyOfStock &) = delete;
    CopyOfStock &operator=(const CopyOfStock &) = delete;

    QString path() const { return Stock::pathIn(m_folder.path()); }

private:
    QDir m_folder;
};

} // namespace

static std::unique_ptr<Register> open(const RegisterPlace &place, const Passphrase &passphrase)
{
    return std::move(*MUST(Register::open(place, Stock::login(), passphrase)));
}

Figures keyFigures(const QString &folder)
{
    const CopyOfStock copy(folder);
    RegisterPlace place = Stock::placeOf(copy.path());
    const KdfPolicy cheap = std::exchange(place.policy, KdfPolicy::production());
    const Passphrase first = test::passphraseFor(Stock::login());
    const Passphrase second = test::passphraseFor(u"second"_s);
    Figures figures{{u"size"_s, double(QFileInfo(copy.path()).size()) / 1e6}};

    // Unlocking by a policy that reads the cheap keys renews them, at a cost that the council's own policy reads.
    RegisterPlace between = place;
    between.policy.leastRead = cheap.leastRead;
    between.policy.targetMs = 0;
    static_cast<void>(open(between, first));
    std::unique_ptr<Register> reg = open(place, first);
    Samples change;
    for (int i = 0; i < repeats; ++i) {
        const bool isForth = i % 2 == 0;
        change.take([&] { MUST(changeOwnPassphrase(*reg, isForth ? first : second, isForth ? second : first)); });
    }
    figures[u"passphrase"_s] = change.median() / 1000;
    reg.reset();

    Samples unlock;
    for (int i = 0; i < repeats; ++i) {
        unlock.take([&] { reg = open(place, second); });
        if (i + 1 < repeats)
            reg.reset();
    }
    figures[u"unlockWhole"_s] = unlock.median() / 1000;

    Samples rotation;
    rotation.take([&] { MUST(rotateKey(*reg)); });
    figures[u"rotation"_s] = rotation.median() / 1000;
    reg.reset();
    return figures;
}

} // namespace marac::proof
