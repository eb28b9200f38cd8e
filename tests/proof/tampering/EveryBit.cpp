// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/EveryBit.h"

#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/FileDamage.h"
#include "core/store/cipher/CipherKey.h"
#include "tests/proof/tampering/Trial.h"

#include <QFile>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = Victim::pageBytes;

/// In place: much quicker than a file that is written whole.
void flipInFile(const QString &path, qsizetype at, int bit)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(at) || !file.getChar(&byte)
        || !file.seek(at) || !file.putChar(char(byte ^ (1 << bit))))
        qFatal("a bit can't be flipped");
}

/// The pages without which the file does not open at all; the first is page 0 here.
QList<qsizetype> pagesThatOpen(const SealedFile &file, QList<qsizetype> &others)
{
    QList<qsizetype> opening;
    for (qsizetype page = 0; page < file.right.size() / pageBytes; ++page) {
        flipInFile(file.path, page * pageBytes + 100, 0);
        (CipherFile::open(file.path, file.key->sqlcipherKey()) ? others : opening).append(page);
        flipInFile(file.path, page * pageBytes + 100, 0);
    }
    return opening;
}

QByteArray withFlips(QByteArray bytes, const QList<qsizetype> &pages, qsizetype at, int bit)
{
    for (const qsizetype page : pages)
        bytes[page * pageBytes + at] = char(bytes.at(page * pageBytes + at) ^ (1 << bit));
    return bytes;
}

/// As many pages must be told as were altered.
void flipInEachPage(Trial &trial, const SealedFile &file, const QList<qsizetype> &pages, qsizetype at, int bit)
{
    putBytes(file.path, withFlips(file.right, pages, at, bit));
    int told = 0;
    if (const Result<std::unique_ptr<Connection>> db = CipherFile::open(file.path, file.key->sqlcipherKey())) {
        const Seals seals = checkSeals((*db)->handle());
        told = seals.code == 0 ? seals.broken : 0;
    }
    trial.proof().count(figure::alterations, pages.size() - 1);
    trial.settle(told == pages.size(),
                 u"bit %1 of byte %2 of each page of %3: %4 of %5 told"_s.arg(bit).arg(at).arg(file.name).arg(told).arg(
                     pages.size()));
}

/// What looks at the file as a whole is shown each bit of a page once, flipped in each of these pages.
void demandThatOthersTell(Trial &trial, const SealedFile &file, const QList<qsizetype> &pages)
{
    for (qsizetype at = 0; at < pageBytes; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            putBytes(file.path, withFlips(file.right, pages, at, bit));
            trial.demand(file.alsoTells(),
                         u"bit %1 of byte %2 of each page of %3, to what looks at it as a whole"_s.arg(bit).arg(at).arg(
                             file.name));
        }
    }
}

} // namespace

void flipOne(Trial &trial, const SealedFile &file, qsizetype at, int bit)
{
    const QString where = u"bit %1 of byte %2 of %3"_s.arg(bit).arg(at).arg(file.name);
    flipInFile(file.path, at, bit);
    if (at < qsizetype(cipherSaltSize)) {
        file.judgeSalt(where);
        return;
    }
    trial.settle(pagesTell(file.path, *file.key), where);
    flipInFile(file.path, at, bit);
}

void flipEveryBit(Trial &trial, const SealedFile &file)
{
    QList<qsizetype> others;
    const QList<qsizetype> opening = pagesThatOpen(file, others);
    for (qsizetype at = 0; at < pageBytes; ++at) {
        for (int bit = 0; bit < 8; ++bit)
            flipInEachPage(trial, file, others, at, bit);
    }
    if (file.alsoTells) {
        demandThatOthersTell(trial, file, opening);
        demandThatOthersTell(trial, file, others);
    }
    putBytes(file.path, file.right);
    for (const qsizetype page : opening) {
        for (qsizetype at = page * pageBytes; at < (page + 1) * pageBytes; ++at) {
            for (int bit = 0; bit < 8; ++bit)
                flipOne(trial, file, at, bit);
        }
    }
}

} // namespace marac::proof
