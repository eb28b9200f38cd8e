// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreFault.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/permissions/TriedPermission.h"

#include <QTest>

using namespace marac;
using namespace marac::proof;
using namespace Qt::StringLiterals;

/// What the proof of permissions takes for wrong.
class TestTriedPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheMatrixSaysIsRight();
    void whatItDoesNotSayIsWrong();
    void ofAFaultOfTheStoreNothingIsKnown_data();
    void ofAFaultOfTheStoreNothingIsKnown();

private:
    static TriedPermission tried(bool isPermitted)
    {
        return {u"jo"_s, Role::Deputy, Operation::KeepCases, u"addCaseEvent"_s, isPermitted};
    }
};

void TestTriedPermission::whatTheMatrixSaysIsRight()
{
    QVERIFY(!wrongIn(tried(true), {}));
    QVERIFY(!wrongIn(tried(true), Problem::Kind::Refused)); // by another rule than that of the role
    QVERIFY(!wrongIn(tried(true), Problem::Kind::NotFound));
    QVERIFY(!wrongIn(tried(false), Problem::Kind::Denied));
}

void TestTriedPermission::whatItDoesNotSayIsWrong()
{
    const std::optional<WrongPermission> denied = wrongIn(tried(true), Problem::Kind::Denied);
    QVERIFY(denied);
    QCOMPARE(denied->figure, figure::differing);
    QCOMPARE(denied->where, u"jo: addCaseEvent: denied"_s);
    const std::optional<WrongPermission> letIn = wrongIn(tried(false), {});
    QVERIFY(letIn);
    QCOMPARE(letIn->figure, figure::differing);
    QCOMPARE(letIn->where, u"jo: addCaseEvent: let in"_s);
    QVERIFY(wrongIn(tried(false), Problem::Kind::NotFound)); // looked for, and so let in
}

void TestTriedPermission::ofAFaultOfTheStoreNothingIsKnown_data()
{
    QTest::addColumn<bool>("isPermitted");
    QTest::addColumn<bool>("isThrown");
    QTest::newRow("told to one who may") << true << false;
    QTest::newRow("thrown at one who may") << true << true;
    QTest::newRow("told to one who may not") << false << false;
    QTest::newRow("thrown at one who may not") << false << true;
}

void TestTriedPermission::ofAFaultOfTheStoreNothingIsKnown()
{
    QFETCH(bool, isPermitted);
    QFETCH(bool, isThrown);
    const Turned turned = turnedOut([isThrown]() -> Turned {
        if (isThrown)
            throw StoreFault(StoreFault::Cause::Io, 0);
        return Problem::Kind::Store;
    });
    const std::optional<WrongPermission> wrong = wrongIn(tried(isPermitted), turned);
    QVERIFY(wrong);
    QCOMPARE(wrong->figure, figure::unknown);
    QVERIFY2(wrong->where.contains(u"addCaseEvent"_s), qPrintable(wrong->where));
    QVERIFY2(wrong->where.contains(toCode(Operation::KeepCases)), qPrintable(wrong->where));
    QVERIFY2(wrong->where.contains(toCode(Role::Deputy)), qPrintable(wrong->where));
}

QTEST_GUILESS_MAIN(TestTriedPermission)
#include "tst_TriedPermission.moc"
