// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/about/Components.h"
#include "core/about/HelpPage.h"
#include "core/store/StoreFault.h"
#include "core/store/cipher/CipherFile.h"

#include <QTest>

#include <algorithm>
#include <sqlite3.h>

using namespace marac;

/// With a database library that no register can be opened with, the lists that tell what the program is made of are there to see
/// which it is.
class TestWrongLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isStillTold();
    void leavesThePageWhole();
};

/// It is in use before the program gave it memory that is wiped.
void TestWrongLibrary::initTestCase()
{
    QCOMPARE(sqlite3_initialize(), SQLITE_OK);
    QVERIFY_THROWS_EXCEPTION(StoreFault, CipherFile::inMemory());
}

void TestWrongLibrary::isStillTold()
{
    const QList<Component> all = components();
    QVERIFY(all.size() > 8);
    for (const Component &one : all) {
        if (one.name == QStringLiteral("SQLCipher"))
            QCOMPARE(one.version, QStringLiteral("not to be had"));
        else
            QVERIFY2(!one.version.isEmpty() && one.version.at(0).isDigit(), qPrintable(one.name));
    }
}

void TestWrongLibrary::leavesThePageWhole()
{
    const QList<HelpPart> page = securityPage();
    QVERIFY(std::any_of(page.begin(), page.end(), [](const HelpPart &part) {
        return part.cells.mid(0, 2) == QStringList{QStringLiteral("SQLCipher"), QStringLiteral("not to be had")};
    }));
}

QTEST_GUILESS_MAIN(TestWrongLibrary)
#include "tst_WrongLibrary.moc"
