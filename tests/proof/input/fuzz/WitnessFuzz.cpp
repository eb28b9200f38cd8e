// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/PrintedWitness.h"
#include "core/audit/WitnessCode.h"
#include "core/keys/keyring/UserKeys.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

static Witness sample()
{
    return Witness::make("6d1f", 1, 4, {42, QByteArray(32, 'h')}, 3,
                         QDateTime::fromMSecsSinceEpoch(1'791'450'000'123, Qt::UTC), UserKeys::generate());
}

static void fromPaper(const QString &typed)
{
    const QString letters = witnessLettersFrom(typed);
    demand(letters.isEmpty() || (letters.size() == 39 && witnessLettersFrom(letters) == letters),
           "letters are read as they are printed");
    const std::optional<PrintedWitness> read = PrintedWitness::from(typed);
    if (!read)
        return;
    demand(read->headBytes.size() == (read->whole ? 32 : 20), "a code tells the beginning of a hash, or all of it");
    if (!letters.isEmpty())
        demand(witnessLetters(read->headBytes) == letters, "letters stand for their bytes");
    if (read->whole)
        demand(read->whole->head.hash == read->headBytes && !read->whole->signature.isEmpty(), "a code is whole");
}

/// From a paper by its letters or its QR code, and from a file on the workstation.
int fuzzWitness(const std::uint8_t *data, std::size_t size)
{
    static const Witness good = sample();
    static const QByteArray code = WitnessCode::of(good, {}).qr.toLatin1();
    static const QByteArray printed = WitnessCode::of(good, {}).letters.toLatin1();
    static const QByteArray file = good.toFile();
    fromPaper(textOf(data, size));
    fromPaper(QString::fromLatin1(altered(code, data, size)));
    fromPaper(QString::fromLatin1(altered(printed, data, size)));
    for (const QByteArray &bytes : {bytesOf(data, size), altered(file, data, size)}) {
        if (const std::optional<Witness> read = Witness::fromFile(bytes))
            demand(read->isSigned(), "a witness is signed");
    }
    return 0;
}

} // namespace marac::fuzz
