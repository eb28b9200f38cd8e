// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/input/fuzz/Fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace marac::fuzz {

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
#ifdef MARAC_FUZZ
    std::abort();
#else
    std::_Exit(brokenProperty);
#endif
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || data[0] != 0xff)
        return QString::fromUtf8(bytesOf(data, size));
    QString text;
    for (std::size_t i = 1; i + 1 < size; i += 2)
        text += QChar(ushort(data[i] << 8 | data[i + 1]));
    return text;
}

QByteArray altered(QByteArray good, const std::uint8_t *data, std::size_t size)
{
    for (std::size_t i = 0; i + 2 < size && !good.isEmpty(); i += 3) {
        const qsizetype at = (data[i] << 8 | data[i + 1]) % good.size();
        good[at] = char(data[i + 2]);
    }
    return good;
}

} // namespace marac::fuzz
