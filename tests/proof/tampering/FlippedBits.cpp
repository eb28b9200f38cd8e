// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/FlippedBits.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/safekeeping/checking/KeyFilesCheck.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CipherKey.h"
#include "tests/proof/tampering/Trial.h"

#include <QFile>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = Victim::pageBytes;

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes.at(at) ^ (1 << bit));
    return bytes;
}

/// In place: much quicker than a file that is written whole.
void flipInFile(const QString &path, qsizetype at, int bit)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(at) || !file.getChar(&byte)
        || !file.seek(at) || !file.putChar(char(byte ^ (1 << bit))))
        qFatal("a bit can't be flipped");
}

QString placeOf(qsizetype at, int bit)
{
    return u"bit %1 of byte %2 of the register"_s.arg(bit).arg(at);
}

void flipOne(Trial &trial, qsizetype at, int bit)
{
    const QString &path = trial.victim().path();
    flipInFile(path, at, bit);
    if (at < qsizetype(cipherSaltSize)) {
        trial.judge(placeOf(at, bit), Trial::MayBeNothing::Yes);
        return;
    }
    trial.settle(trial.victim().pagesTell(), placeOf(at, bit));
    flipInFile(path, at, bit);
}

/// The pages without which the file does not open at all; the first is page 0 here.
QList<qsizetype> pagesThatOpen(Trial &trial, QList<qsizetype> &others)
{
    const Victim &victim = trial.victim();
    QList<qsizetype> opening;
    for (qsizetype page = 0; page < victim.bytes().size() / pageBytes; ++page) {
        flipInFile(victim.path(), page * pageBytes + 100, 0);
        (CipherFile::open(victim.path(), victim.key().sqlcipherKey()) ? others : opening).append(page);
        flipInFile(victim.path(), page * pageBytes + 100, 0);
    }
    return opening;
}

/// Each page has a seal of its own, so one look at all of them judges one flip in each page: as many must be told as were made.
void flipInEachPage(Trial &trial, const QList<qsizetype> &pages, qsizetype at, int bit)
{
    const Victim &victim = trial.victim();
    QByteArray bytes = victim.bytes();
    for (const qsizetype page : pages)
        bytes[page * pageBytes + at] = char(bytes.at(page * pageBytes + at) ^ (1 << bit));
    putBytes(victim.path(), bytes);
    int told = 0;
    if (const Result<std::unique_ptr<Connection>> db = CipherFile::open(victim.path(), victim.key().sqlcipherKey())) {
        const Seals seals = checkSeals((*db)->handle());
        told = seals.code == 0 ? seals.broken : 0;
    }
    trial.proof().count(figure::alterations, pages.size() - 1);
    trial.settle(told == pages.size(),
                 u"bit %1 of byte %2 of each page: %3 of %4 told"_s.arg(bit).arg(at).arg(told).arg(pages.size()));
}

void flipEveryBit(Trial &trial)
{
    QList<qsizetype> others;
    const QList<qsizetype> opening = pagesThatOpen(trial, others);
    for (qsizetype at = 0; at < pageBytes; ++at) {
        for (int bit = 0; bit < 8; ++bit)
            flipInEachPage(trial, others, at, bit);
    }
    trial.victim().restore();
    for (const qsizetype page : opening) {
        for (qsizetype at = page * pageBytes; at < (page + 1) * pageBytes; ++at) {
            for (int bit = 0; bit < 8; ++bit)
                flipOne(trial, at, bit);
        }
    }
}

} // namespace

void flipBitsOfTheRegister(Trial &trial)
{
    const qsizetype size = trial.victim().bytes().size();
    for (qsizetype at = 0; at < qsizetype(cipherSaltSize); at += 5) // the salt: looked at to the end each time
        flipOne(trial, at, trial.below(8));
    for (qsizetype at = qsizetype(cipherSaltSize); at < 32; ++at)
        flipOne(trial, at, trial.below(8));
    const int tries = trial.proof().size(600, 10'000);
    const qsizetype stride = (size - 32) / tries;
    for (int i = 0; i < tries; ++i)
        flipOne(trial, 32 + i * stride + trial.below(stride), trial.below(8));
    if (trial.proof().isLong())
        flipEveryBit(trial);
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
        damage(i % 2 == 0 ? first : second);
        trial.judgeKeyFiles(u"a flip in one key file"_s);
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
