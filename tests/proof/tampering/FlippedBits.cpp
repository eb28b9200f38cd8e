// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/FlippedBits.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/safekeeping/checking/KeyFilesCheck.h"
#include "core/store/cipher/CipherKey.h"
#include "tests/proof/tampering/EveryBit.h"
#include "tests/proof/tampering/Trial.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes.at(at) ^ (1 << bit));
    return bytes;
}

SealedFile registerOf(Trial &trial)
{
    const Victim &victim = trial.victim();
    // Looked at to the end each time.
    return {u"the register"_s, victim.path(), &victim.key(), victim.bytes(),
            [&trial](const QString &where) { trial.judge(where, Trial::MayBeNothing::Yes); }};
}

} // namespace

void flipBitsOfTheRegister(Trial &trial)
{
    const SealedFile file = registerOf(trial);
    const qsizetype size = file.right.size();
    for (qsizetype at = 0; at < qsizetype(cipherSaltSize); at += 5)
        flipOne(trial, file, at, trial.below(8));
    for (qsizetype at = qsizetype(cipherSaltSize); at < 32; ++at)
        flipOne(trial, file, at, trial.below(8));
    const int tries = trial.proof().size(600, 10'000);
    const qsizetype stride = (size - 32) / tries;
    for (int i = 0; i < tries; ++i)
        flipOne(trial, file, 32 + i * stride + trial.below(stride), trial.below(8));
    if (trial.proof().isLong())
        flipEveryBit(trial, file);
}

/// As the check of the whole looks at the two files; unlocking mends what is found there, and tells.
static bool keyFilesTell(const Victim &victim)
{
    const Result<> right = KeyFilesCheck(victim.path()).check(victim.key(), victim.place().policy);
    return !right && right.error().kind == Problem::Kind::Tampered;
}

static void flipEachByte(Trial &trial, const QString &path, const QString &name)
{
    const QByteArray right = bytesOf(path);
    for (qsizetype at = 0; at < right.size(); ++at) {
        const int first = trial.proof().isLong() ? 0 : trial.below(8);
        const int last = trial.proof().isLong() ? 7 : first;
        for (int bit = first; bit <= last; ++bit) {
            putBytes(path, flipped(right, at, bit));
            trial.settle(keyFilesTell(trial.victim()), u"bit %1 of byte %2 of %3"_s.arg(bit).arg(at).arg(name));
        }
    }
    putBytes(path, right);
}

void flipBitsOfTheKeyFiles(Trial &trial)
{
    const QString first = KeyringFiles::firstPath(trial.victim().path());
    const QString second = KeyringFiles::secondPath(trial.victim().path());
    flipEachByte(trial, first, u"the first key file"_s);
    flipEachByte(trial, second, u"the second key file"_s);

    const QByteArray right = bytesOf(first);
    const auto damage = [&](const QString &path) {
        putBytes(path, flipped(right, trial.below(right.size()), trial.below(8)));
    };
    for (int i = 0; i < trial.proof().size(2, 100); ++i) { // one of them, by the whole check and at the door
        damage(i % 2 == 0 ? first : second);
        const Answer unlocked = trial.victim().unlock();
        trial.settle(unlocked.tells && !unlocked.isRefusal, u"a flip in one key file, at the door"_s);
        trial.victim().restore();
        const QString &damaged = i % 2 == 0 ? first : second;
        damage(damaged);
        trial.judgeNamed(u"a flip in one key file"_s, namingKeyFile(damaged));
    }
    for (int i = 0; i < trial.proof().size(40, 4000); ++i) { // both: nothing is opened, and the words say why
        damage(first);
        damage(second);
        const Answer answer = trial.victim().verify();
        trial.settle(answer.isRefusal && answer.kind == Problem::Kind::Tampered, u"a flip in each key file"_s);
    }
    trial.victim().restore();
}

} // namespace marac::proof
