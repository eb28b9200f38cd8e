// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressTable.h"
#include "core/register/Lending.h"
#include "core/register/door/DerivedMending.h"
#include "core/store/schema/Migration.h"
#include "tests/core/people/MadeHomes.h"
#include "tests/support/MainJob.h"
#include "ui/shell/QuietCheck.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace marac;
using namespace Qt::StringLiterals;

/// What unlocking left to be compared is compared while the window is used.
class TestQuietCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsWhereNothingIsLeft();
    void findsAndMendsByItself();

private:
    static void write(test::MainJob &job, const std::function<void(Connection &)> &deed);
};

void TestQuietCheck::write(test::MainJob &job, const std::function<void(Connection &)> &deed)
{
    MUST(job.reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        deed(change.db());
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0, u"addresses"_s}});
        return {};
    }));
}

void TestQuietCheck::restsWhereNothingIsLeft()
{
    test::MainJob job;
    const QuietCheck check(job.as(Role::Administrator));
    QVERIFY(!check.findChild<QTimer *>()->isActive());
}

void TestQuietCheck::findsAndMendsByItself()
{
    test::MainJob job;
    write(job, [&job](Connection &db) {
        for (int number = 0; number < 501; ++number) {
            Address address = test::home({}, QString::number(1 + number), test::madeName(number) + u" Road"_s);
            address.sourceAgencyId = job.agency("HHR");
            AddressTable::insert(db, address);
        }
    });
    Register &reg = job.as(Role::Administrator);
    write(job, [](Connection &db) {
        runScript(db, "DELETE FROM protected_phrase WHERE address_id = (SELECT min(address_id) FROM protected_phrase)");
    });
    QuietCheck check(reg);
    const auto *timer = check.findChild<QTimer *>();
    QSignalSpy mended(&check, &QuietCheck::mended);
    letGo(reg); // away on an errand: it waits
    check.goOn();
    QCOMPARE(mended.size(), 0);
    takeBack(reg);
    QVERIFY(timer->isActive());
    QTRY_COMPARE_WITH_TIMEOUT(mended.size(), 1, 30000);
    QCOMPARE(mended.first().first().toString(), derivedMendedNotice(Derived::ProtectedPhrases));
    QVERIFY(!timer->isActive());
    QCOMPARE(job.check().verdict, TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestQuietCheck)
#include "tst_QuietCheck.moc"
