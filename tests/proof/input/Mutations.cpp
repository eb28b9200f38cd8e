// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/input/Mutations.h"

#include <random>

namespace marac::fuzz {

static constexpr qsizetype longestInput = 16 * 1024;

/// What has broken parsers before: ends and beginnings, what is doubled, too large, of the wrong kind or no text at all.
static const QList<QByteArray> &nasty()
{
    static const QList<QByteArray> tokens{QByteArray(1, '\0'),
                                          "\"",
                                          "\"\"",
                                          "'",
                                          "\\",
                                          "\\u0000",
                                          "\\ud800",
                                          "\\u0061",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          "[[[[[[[[",
                                          ",",
                                          ":",
                                          ";",
                                          "\n",
                                          "\r\n",
                                          "\r",
                                          "\t",
                                          " ",
                                          "null",
                                          "true",
                                          "false",
                                          "-0",
                                          "1e999",
                                          "-1",
                                          "0.5",
                                          "99999999999999999999",
                                          "9223372036854775807",
                                          "-9223372036854775808",
                                          "4294967296",
                                          "2147483648",
                                          "65536",
                                          "\xef\xbb\xbf",
                                          "\xff",
                                          "\xfe\xff",
                                          "\xc3",
                                          "\xed\xa0\x80",
                                          "\xef\xbf\xbe",
                                          "\xf4\x90\x80\x80",
                                          "\xe2\x80\xae",
                                          "\xe2\x80\x8b",
                                          "\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
                                          "\xc2\xa0",
                                          "\xe2\x80\xa8",
                                          "\xef\xbc\x9d",
                                          "\xf0\x9f\x98\x80",
                                          "=cmd|' /C calc'!A0",
                                          "+",
                                          "@",
                                          "%1%n%s{0}",
                                          "%n",
                                          "{date}",
                                          "<img src='/etc/passwd'>",
                                          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                          "&amp;",
                                          "&#0;",
                                          "](file:///)",
                                          "'; DROP TABLE person; --",
                                          "%_*",
                                          "NEAR(\"a\" \"b\")",
                                          "by",
                                          " by today",
                                          "#20",
                                          "item 0",
                                          "31/02/2026",
                                          "29/02/2027",
                                          "0/0/0",
                                          "today 25:61",
                                          "+9999wd",
                                          "-1m",
                                          "noon",
                                          "2026-10-08",
                                          "1. ",
                                          "MARAC1:",
                                          "MARACTAB",
                                          "MARACKEY",
                                          "../../",
                                          "CON",
                                          "PK\x03\x04"};
    return tokens;
}

namespace {

/// Draws by lot, the same on every machine: the standard's distributions are not.
class Lot
{
public:
    explicit Lot(quint32 seed) : m_engine(seed) {}

    qsizetype below(qsizetype end) { return end > 0 ? qsizetype(m_engine()) % end : 0; }

private:
    std::mt19937 m_engine;
};

} // namespace

static void alter(QByteArray &bytes, const QList<QByteArray> &corpus, Lot &lot)
{
    const qsizetype at = lot.below(bytes.size() + 1);
    switch (lot.below(8)) {
    case 0: // a bit
        if (at < bytes.size())
            bytes[at] = char(bytes.at(at) ^ (1 << lot.below(8)));
        break;
    case 1: // any byte
        bytes.insert(at, char(lot.below(256)));
        break;
    case 2: // a piece is gone
        bytes.remove(at, 1 + lot.below(16));
        break;
    case 3: // a piece is there twice, or a hundred times
        bytes.insert(at, bytes.mid(at, 1 + lot.below(32)).repeated(1 + lot.below(4) * lot.below(32)));
        break;
    case 4: // the end of another
        bytes = bytes.first(at) + corpus.at(lot.below(corpus.size())).mid(at);
        break;
    case 5: // cut off
        bytes.truncate(at);
        break;
    default:
        bytes.insert(at, nasty().at(lot.below(nasty().size())));
        break;
    }
}

QByteArray Mutations::input(int number) const
{
    if (number < m_corpus.size())
        return m_corpus.at(number);
    Lot lot(m_seed * 2'654'435'761U + quint32(number));
    QByteArray bytes = m_corpus.at(lot.below(m_corpus.size()));
    for (qsizetype times = 1 + lot.below(6); times > 0; --times)
        alter(bytes, m_corpus, lot);
    bytes.truncate(longestInput);
    return bytes;
}

} // namespace marac::fuzz
