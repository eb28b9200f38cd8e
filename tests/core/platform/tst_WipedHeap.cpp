// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/WipedHeap.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace marac;

class TestWipedHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBlocksOfTheirOwn();
    void saysHowLargeABlockIs();
    void writesOverWhatIsGivenBack();
    void writesOverWhatMovedAway();
    void keepsABlockThatStillFits();
    void givesLargeBlocksBackToTheSystem();
    void isLeftOutOfDumps();
};

static std::size_t step(std::size_t bytes)
{
    return bytes < 5000 ? 37 : 9973;
}

void TestWipedHeap::givesBlocksOfTheirOwn()
{
    struct Block
    {
        unsigned char *at;
        std::size_t bytes;
        unsigned char filling;
    };
    std::vector<Block> blocks;
    unsigned char filling = 1;
    for (std::size_t bytes = 1; bytes < 200'000; bytes += step(bytes), ++filling) {
        auto *at = static_cast<unsigned char *>(WipedHeap::allocate(bytes));
        QVERIFY(at);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(at) % 16, std::uintptr_t(0));
        QVERIFY(WipedHeap::holds(at));
        std::memset(at, filling, WipedHeap::sizeOf(at));
        blocks.push_back({at, WipedHeap::sizeOf(at), filling});
    }
    for (const Block &block : blocks) {
        QVERIFY(std::all_of(block.at, block.at + block.bytes, [&](unsigned char c) { return c == block.filling; }));
        WipedHeap::release(block.at);
    }
    QVERIFY(!WipedHeap::allocate(0));
    WipedHeap::release(nullptr);
}

void TestWipedHeap::saysHowLargeABlockIs()
{
    for (std::size_t bytes = 1; bytes < 200'000; bytes += step(bytes)) {
        void *block = WipedHeap::allocate(bytes);
        QVERIFY(WipedHeap::sizeOf(block) >= bytes);
        QCOMPARE(WipedHeap::sizeOf(block), WipedHeap::roundUp(bytes));
        QCOMPARE(WipedHeap::roundUp(WipedHeap::roundUp(bytes)), WipedHeap::roundUp(bytes));
        WipedHeap::release(block);
    }
    // A page of the register with what the cache keeps of it: most of the memory is of this kind.
    QVERIFY(WipedHeap::roundUp(4400) < 4400 + 4400 / 8);
}

void TestWipedHeap::writesOverWhatIsGivenBack()
{
    for (const std::size_t bytes : {100, 4000, 60'000}) {
        auto *block = static_cast<char *>(WipedHeap::allocate(bytes));
        std::memset(block, 'x', bytes);
        WipedHeap::release(block);
        // Its beginning leads to the next free block; the heap keeps the rest as it left it.
        QVERIFY(std::all_of(block + sizeof(void *), block + bytes, [](char c) { return c == 0; }));
    }
}

void TestWipedHeap::writesOverWhatMovedAway()
{
    auto *before = static_cast<char *>(WipedHeap::allocate(300));
    std::memset(before, 'x', 300);
    auto *after = static_cast<char *>(WipedHeap::reallocate(before, 9000));
    QVERIFY(after && after != before);
    QVERIFY(std::all_of(after, after + 300, [](char c) { return c == 'x'; }));
    QVERIFY(std::all_of(before + sizeof(void *), before + 300, [](char c) { return c == 0; }));
    auto *shorter = static_cast<char *>(WipedHeap::reallocate(after, 40));
    QVERIFY(std::all_of(shorter, shorter + 40, [](char c) { return c == 'x'; }));
    WipedHeap::release(shorter);
}

void TestWipedHeap::keepsABlockThatStillFits()
{
    void *block = WipedHeap::allocate(1000);
    QCOMPARE(WipedHeap::reallocate(block, WipedHeap::sizeOf(block)), block);
    WipedHeap::release(block);
    void *fresh = WipedHeap::reallocate(nullptr, 50);
    QVERIFY(WipedHeap::holds(fresh));
    WipedHeap::release(fresh);
}

/// What /proc/self/smaps says of the memory a block lies in; empty when it is mapped no more.
static QByteArray mappingOf(const void *block)
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = quintptr(block);
    QByteArray said;
    bool isInside = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const auto dash = range.indexOf('-');
        bool isFrom = false;
        bool isTo = false;
        const quintptr from = range.left(dash).toULongLong(&isFrom, 16);
        const quintptr to = range.mid(dash + 1).toULongLong(&isTo, 16);
        if (dash > 0 && isFrom && isTo)
            isInside = from <= wanted && wanted < to;
        if (isInside)
            said += line + '\n';
    }
    return said;
}

void TestWipedHeap::givesLargeBlocksBackToTheSystem()
{
    void *block = WipedHeap::allocate(3'000'000);
    QVERIFY(!mappingOf(block).isEmpty());
    WipedHeap::release(block);
    QVERIFY(mappingOf(block).isEmpty());
}

void TestWipedHeap::isLeftOutOfDumps()
{
    void *block = WipedHeap::allocate(64);
    const QByteArray said = mappingOf(block);
    const QByteArray flags = said.mid(said.indexOf("VmFlags:"));
    QVERIFY2(flags.contains(" dd"), flags.constData());
    WipedHeap::release(block);
}

QTEST_APPLESS_MAIN(TestWipedHeap)
#include "tst_WipedHeap.moc"
