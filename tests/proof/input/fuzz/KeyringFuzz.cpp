// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Sodium.h"
#include "tests/proof/input/fuzz/Fuzz.h"
#include "tests/support/CheapKeys.h"

namespace marac::fuzz {

static constexpr qsizetype digestBytes = 32;

/// There is one way to write a keyring: what is read is written as the same bytes.
static void readBack(const QByteArray &bytes)
{
    if (const Result<Keyring> keyring = Keyring::parse(bytes, cheap::policy())) {
        demand(keyring->serialise() == bytes, "a keyring is written as it was read");
        demand(keyring->users().size() <= Keyring::mostUsers, "a keyring has no more people than it may");
        for (const KeyringSlot &slot : keyring->users()) {
            demand(cheap::policy().isReadable(slot.cost), "no derivation costs more than it may");
            demand(keyring->user(slot.person.id) == &slot, "a number is one person's");
        }
    }
}

/// As a file, and as alterations of a sound keyring under a fresh checksum, which keeps nobody out who can reckon one.
int fuzzKeyring(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray good = cheap::founded().keyring.serialise();
    readBack(bytesOf(data, size));
    const QByteArray body = altered(good.chopped(digestBytes), data, size);
    readBack(body + sodium::hash(body));
    const QByteArray shorter = body.first(body.size() - qsizetype(size) % body.size());
    readBack(shorter + sodium::hash(shorter));
    return 0;
}

} // namespace marac::fuzz
