// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/MayWithdraw.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R135: who may withdraw, and from which day.
class TestMayWithdraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withdraws_data();
    void withdraws();
};

static const QDate today(2026, 11, 12);
static const QDate signedDay(2025, 4, 1);

void TestMayWithdraw::withdraws_data()
{
    QTest::addColumn<Signatory>("signatory");
    QTest::addColumn<QDate>("noticeOn");
    QTest::addColumn<QDate>("withdrawnOn");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QStringList>("fields");
    const QStringList notice{u"noticeOn"_s};
    const QStringList from{u"withdrawnOn"_s};
    const auto row = [](const char *name, QDate noticeOn, QDate withdrawnOn, const QStringList &fields) {
        Signatory signatory;
        signatory.signedOn = signedDay;
        QTest::newRow(name) << signatory << noticeOn << withdrawnOn << false << fields;
    };
    row("from the day of a notice given today", today, today, {});
    row("from a day to come", today.addDays(-7), today.addDays(30), {});
    row("no notice", {}, today, notice);
    row("a notice still to come", today.addDays(1), today.addDays(1), notice);
    row("no day", today, {}, from);
    row("before its notice", today, today.addDays(-1), from);
    row("on the day it signed", signedDay, signedDay, from);
    row("the day after it signed", signedDay, signedDay.addDays(1), {});
    row("neither day", {}, {}, notice + from);
    const auto refused = [](const char *name, QDate signedOn, QDate withdrawnOn) {
        Signatory signatory;
        signatory.signedOn = signedOn;
        signatory.withdrawnOn = withdrawnOn;
        QTest::newRow(name) << signatory << today << today << true << QStringList();
    };
    refused("has never signed", {}, {});
    refused("signs tomorrow", today.addDays(1), {});
    refused("has withdrawn", signedDay, today);
}

void TestMayWithdraw::withdraws()
{
    QFETCH(Signatory, signatory);
    QFETCH(QDate, noticeOn);
    QFETCH(QDate, withdrawnOn);
    QFETCH(bool, refused);
    QFETCH(QStringList, fields);
    const Result<> result = mayWithdraw(signatory, {SignatoryId(1), noticeOn, withdrawnOn, 1}, today);
    QCOMPARE(result.has_value(), !refused && fields.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, refused ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QCOMPARE(test::namedFields(result.error().fields), fields);
}

QTEST_GUILESS_MAIN(TestMayWithdraw)
#include "tst_MayWithdraw.moc"
