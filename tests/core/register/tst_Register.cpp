// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/ConsultAudit.h"
#include "core/register/SaveSettings.h"
#include "tests/support/TestRegister.h"

#include <QSignalSpy>
#include <QTest>

using namespace marac;
using marac::test::TestRegister;

class TestRegisterDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARegisterThatOpensAgainForEveryRole();
};

void TestRegisterDoor::makesARegisterThatOpensAgainForEveryRole()
{
    TestRegister t;
    for (const Code<Role> &role : Codes<Role>::all) {
        t.as(role.value);
        QCOMPARE(t->actor().role, role.value);
        QCOMPARE(t->settings().partnership, QStringLiteral("Sefton Hate Crime MARAC"));
    }
    t.as(Role::Administrator);
    const Result<TrailReport> report = verifyRegister(*t);
    QVERIFY(report);
    QVERIFY2(report->verdict == TrailReport::Verdict::Good, qPrintable(report->text));
}

QTEST_GUILESS_MAIN(TestRegisterDoor)
#include "tst_Register.moc"
