// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/QrReader.h"

#include <QList>

#include <array>

namespace marac::documents::tests {

namespace {

struct Blocks
{
    int short1, data1, long2, data2; ///< short1 blocks of data1 bytes, long2 blocks of data2 bytes
};

// ISO/IEC 18004, table of error correction characteristics.
constexpr std::array<Blocks, 10> levelM{{{1, 16, 0, 0},
                                         {1, 28, 0, 0},
                                         {1, 44, 0, 0},
                                         {2, 32, 0, 0},
                                         {2, 43, 0, 0},
                                         {4, 27, 0, 0},
                                         {4, 31, 0, 0},
                                         {2, 38, 2, 39},
                                         {3, 36, 2, 37},
                                         {4, 43, 1, 44}}};
constexpr std::array<Blocks, 10> levelH{{{1, 9, 0, 0},
                                         {1, 16, 0, 0},
                                         {2, 13, 0, 0},
                                         {4, 9, 0, 0},
                                         {2, 11, 2, 12},
                                         {4, 15, 0, 0},
                                         {4, 13, 1, 14},
                                         {4, 14, 2, 15},
                                         {4, 12, 4, 13},
                                         {6, 15, 2, 16}}};
constexpr std::array<std::array<int, 3>, 10> alignments{{{0, 0, 0},
                                                         {6, 18, 0},
                                                         {6, 22, 0},
                                                         {6, 26, 0},
                                                         {6, 30, 0},
                                                         {6, 34, 0},
                                                         {6, 22, 38},
                                                         {6, 24, 42},
                                                         {6, 26, 46},
                                                         {6, 28, 50}}};

bool masks(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (y / 2 + x / 3) % 2 == 0;
    case 5:
        return (x * y) % 2 + (x * y) % 3 == 0;
    case 6:
        return ((x * y) % 2 + (x * y) % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + (x * y) % 3) % 2 == 0;
    }
}

bool isFunction(int side, int version, int x, int y)
{
    const bool corner = (x < 9 && y < 9) || (x >= side - 8 && y < 9) || (x < 9 && y >= side - 8);
    if (corner || x == 6 || y == 6)
        return true;
    if (version >= 7 && ((x >= side - 11 && y < 6) || (y >= side - 11 && x < 6)))
        return true;
    for (const int cx : alignments[size_t(version - 1)]) {
        for (const int cy : alignments[size_t(version - 1)]) {
            const bool overFinder = (cx == 6 && cy == 6) || (cx == 6 && cy == side - 7) || (cx == side - 7 && cy == 6);
            if (cx && cy && !overFinder && std::abs(x - cx) <= 2 && std::abs(y - cy) <= 2)
                return true;
        }
    }
    return false;
}

QByteArray unshuffled(const QByteArray &codewords, const Blocks &blocks)
{
    const int count = blocks.short1 + blocks.long2;
    QList<QByteArray> data(count);
    qsizetype next = 0;
    for (int i = 0; i < std::max(blocks.data1, blocks.data2); ++i) {
        for (int b = 0; b < count; ++b) {
            const int length = b < blocks.short1 ? blocks.data1 : blocks.data2;
            if (i < length && next < codewords.size())
                data[b] += codewords.at(next++);
        }
    }
    return data.join();
}

} // namespace

std::optional<QByteArray> readQr(int side, const std::function<bool(int, int)> &isDark)
{
    const int version = (side - 17) / 4;
    if (version < 1 || version > 10)
        return std::nullopt;
    for (int i = 8; i < side - 8; ++i) {
        if (isDark(i, 6) != (i % 2 == 0) || isDark(6, i) != (i % 2 == 0))
            return std::nullopt;
    }
    // Format bits 14 to 10 stand in row 8 from the left; the mask pattern 101010000010010 covers them.
    int format = 0;
    for (int x = 0; x < 5; ++x)
        format = format << 1 | (isDark(x, 8) ? 1 : 0);
    format ^= 0b10101;
    const int level = format >> 3;
    if (level != 0 && level != 2)
        return std::nullopt;
    const Blocks blocks = (level == 0 ? levelM : levelH)[size_t(version - 1)];

    QByteArray codewords;
    int bits = 0;
    int byte = 0;
    bool upward = true;
    for (int right = side - 1; right > 0; right -= 2, upward = !upward) {
        if (right == 6)
            --right;
        for (int step = 0; step < side; ++step) {
            const int y = upward ? side - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (isFunction(side, version, x, y))
                    continue;
                byte = byte << 1 | (isDark(x, y) != masks(format & 7, x, y) ? 1 : 0);
                if (++bits % 8 == 0) {
                    codewords += char(byte);
                    byte = 0;
                }
            }
        }
    }
    const QByteArray data = unshuffled(codewords, blocks);
    int at = 0;
    const auto take = [&](int count) {
        int value = 0;
        for (; count > 0 && at < data.size() * 8; --count, ++at)
            value = value << 1 | ((data.at(at / 8) >> (7 - at % 8)) & 1);
        return value;
    };
    if (take(4) != 4)
        return std::nullopt;
    QByteArray out;
    for (int left = take(version < 10 ? 8 : 16); left > 0; --left)
        out += char(take(8));
    return out;
}

} // namespace marac::documents::tests
