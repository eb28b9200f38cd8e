// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherMemory.h"

#include "core/platform/WipedHeap.h"
#include "core/store/cipher/CipherFile.h"

#include <QTest>

#include <sqlite3.h>

#include <cstring>

using namespace marac;

class TestCipherMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWipedOnceAStoreWasOpened();
    void leavesNoTextBehind();
};

void TestCipherMemory::isWipedOnceAStoreWasOpened()
{
    QVERIFY(CipherFile::inMemory());
    QVERIFY(useWipedMemory());
    void *block = sqlite3_malloc(500);
    QVERIFY(block);
    QVERIFY(WipedHeap::holds(block));
    sqlite3_free(block);
}

void TestCipherMemory::leavesNoTextBehind()
{
    QVERIFY(useWipedMemory());
    char *text = sqlite3_mprintf("%s lives at %s", "somebody", "a protected address");
    const std::size_t length = std::strlen(text);
    sqlite3_free(text);
    for (std::size_t i = sizeof(void *); i < length; ++i)
        QCOMPARE(text[i], '\0');
}

QTEST_APPLESS_MAIN(TestCipherMemory)
#include "tst_CipherMemory.moc"
