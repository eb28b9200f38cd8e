// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

/// Fault 41: what the program's own connection must never do is denied, and the trail says that it was tried.
class TestDeniedStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAChange_data();
    void inAChange();
    void inAConsultation();
};

static const AuditEvent aboutCase{.verb = AuditVerb::Consult,
                                  .subject = {SubjectKind::CaseFile, 41, QStringLiteral("SHC-2026-0041")}};

void TestDeniedStatements::inAChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("entry altered") << QByteArray("UPDATE audit SET verb = 'consult'");
    QTest::newRow("entry removed") << QByteArray("DELETE FROM audit");
    QTest::newRow("binding removed") << QByteArray("DELETE FROM audit_row");
    QTest::newRow("upsert") << QByteArray(
        "INSERT INTO audit_about (id, seq, kind, subject_id) VALUES (1, 1, 'user', 1) "
        "ON CONFLICT (id) DO UPDATE SET subject_id = 2");
    QTest::newRow("table dropped") << QByteArray("DROP TABLE setting");
    QTest::newRow("trigger dropped") << QByteArray("DROP TRIGGER audit_stays");
    QTest::newRow("other file") << QByteArray("ATTACH 'elsewhere' AS other");
    QTest::newRow("schema") << QByteArray("PRAGMA writable_schema = ON");
}

void TestDeniedStatements::inAChange()
{
    QFETCH(QByteArray, sql);
    TestRegister t;
    const qsizetype before = t.trail().size();
    const Result<> done = t->change(Operation::KeepSettings, [&sql](Change &c) -> Result<> {
        c.audit(aboutCase);
        c.db().execute(sql.constData());
        return {};
    });
    QVERIFY(!done);
    const QList<AuditEntry> trail = t.trail();
    QCOMPARE(trail.size(), before + 1);
    QCOMPARE(trail.first().event.verb, AuditVerb::Refused);
    QCOMPARE(trail.first().event.fields,
             (QStringList{QStringLiteral("keep_settings"), QStringLiteral("denied_statement")}));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestDeniedStatements::inAConsultation()
{
    TestRegister t;
    const Result<int> looked = t->consult(Operation::ConsultCases, aboutCase, [](const Reading &r) -> Result<int> {
        r.db().execute("DELETE FROM audit");
        return 1;
    });
    QVERIFY(!looked);
    QCOMPARE(t.trail().first().event.fields,
             (QStringList{QStringLiteral("consult_cases"), QStringLiteral("denied_statement")}));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestDeniedStatements)
#include "tst_DeniedStatements.moc"
