// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/EveryBit.h"

#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CipherKey.h"
#include "core/store/cipher/FileDamage.h"
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

/// What is flipped back with this object.
class Flipped
{
public:
    Flipped(const SealedFile &file, qsizetype firstPage, qsizetype pages, qsizetype at, int bit)
        : m_path(file.path), m_begin(firstPage * pageBytes + at), m_end((firstPage + pages) * pageBytes), m_bit(bit)
    {
        flip();
    }
    ~Flipped() { flip(); }
    Q_DISABLE_COPY_MOVE(Flipped)

private:
    void flip()
    {
        for (qsizetype at = m_begin; at < m_end; at += pageBytes)
            flipInFile(m_path, at, m_bit);
    }

    QString m_path;
    qsizetype m_begin;
    qsizetype m_end;
    int m_bit;
};

Seals sealsOf(const SealedFile &file)
{
    const Result<CipherHandle> handle = openHandle(file.path);
    if (!handle || !giveKey(handle->get(), file.key->sqlcipherKey()))
        qFatal("a file with flipped bits can't be looked at");
    return checkSeals(handle->get());
}

/// As many pages must be told as were altered, and the first of them.
void flipInEachPage(Trial &trial, const SealedFile &file, qsizetype at, int bit)
{
    const qsizetype first = at < qsizetype(cipherSaltSize) ? 1 : 0;
    const qsizetype pages = file.right.size() / pageBytes - first;
    const Flipped flipped(file, first, pages, at, bit);
    const Seals seals = sealsOf(file);
    const QString where = u"bit %1 of byte %2 of each page of %3"_s.arg(bit).arg(at).arg(file.name);
    trial.proof().count(figure::alterations, pages - 1);
    trial.settle(seals.code == 0 && seals.broken == pages && seals.first == first + 1,
                 where + u": %1 of %2 told"_s.arg(seals.broken).arg(pages));
    if (file.alsoTells)
        trial.demand(file.alsoTells(), where + u", to what looks at it as a whole"_s);
}

} // namespace

void flipOne(Trial &trial, const SealedFile &file, qsizetype at, int bit)
{
    const QString where = u"bit %1 of byte %2 of %3"_s.arg(bit).arg(at).arg(file.name);
    if (at < qsizetype(cipherSaltSize)) {
        flipInFile(file.path, at, bit);
        file.judgeSalt(where);
        return;
    }
    const Flipped flipped(file, at / pageBytes, 1, at % pageBytes, bit);
    const Result<> sound = pagesOf(file.path, *file.key);
    trial.settle(!sound && sound.error().kind == Problem::Kind::Tampered, where);
    if (!sound && !namingPage(at / pageBytes + 1).match(sound.error().text).hasMatch())
        trial.proof().fault(figure::notNamed, u"%1 (%2)"_s.arg(where, sound.error().text));
}

void flipEveryBit(Trial &trial, const SealedFile &file)
{
    putBytes(file.path, file.right);
    const qsizetype pages = file.right.size() / pageBytes;
    for (qsizetype at = 0; at < pageBytes; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            flipInEachPage(trial, file, at, bit);
            flipOne(trial, file, (at * 8 + bit) % pages * pageBytes + at, bit);
            if (at < qsizetype(cipherSaltSize))
                flipOne(trial, file, at, bit);
        }
    }
}

} // namespace marac::proof
