// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/ConsultAudit.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhoLookedAtThis();
    void exportsTheTrailOnlyWithAReason();
    void stopsAnExportWhenItIsToldTo();
};

static const AuditEvent aboutCase{.verb = AuditVerb::Consult,
                                  .subject = {SubjectKind::CaseFile, 41, QStringLiteral("SHC-2026-0041")}};

void TestAuditPage::answersWhoLookedAtThis()
{
    TestRegister t;
    t.as(Role::Reader);
    AuditEvent person{.verb = AuditVerb::Consult, .subject = {SubjectKind::Person, 7, QStringLiteral("P7")}};
    person.about.append(aboutCase.subject);
    QVERIFY(t->consult(Operation::ConsultCases, person, [](const Reading &) -> Result<int> { return 1; }));
    t.clock().advanceMs(60'000);
    t.as(Role::Deputy);
    QVERIFY(t->consult(Operation::ConsultCases, aboutCase, [](const Reading &) -> Result<int> { return 1; }));

    t.as(Role::Auditor);
    const Result<AuditPage> all = consultAudit(*t, {.about = aboutCase.subject});
    QVERIFY(all);
    QCOMPARE(all->entries.size(), 3); // the consultation of the trail itself among them
    QCOMPARE(all->entries.at(0).event.subject.kind, SubjectKind::AuditTrail);
    QCOMPARE(all->users.value(all->entries.at(1).userId).login, QStringLiteral("deputy"));
    QCOMPARE(all->entries.at(2).event.subject.id, 7);

    QCOMPARE(consultAudit(*t, {.about = aboutCase.subject, .userId = t.user(Role::Reader).value()})->entries.size(), 1);
    QCOMPARE(consultAudit(*t, {.about = Subject{SubjectKind::Person, 7, {}}, .verb = AuditVerb::Print})->entries.size(),
             0);
    QCOMPARE(consultAudit(*t, {.about = aboutCase.subject, .verb = AuditVerb::Consult, .to = t.clock().now()})
                 ->entries.size(),
             1);
    const Result<AuditPage> firstPage = consultAudit(*t, {.limit = 2});
    QCOMPARE(firstPage->entries.size(), 2);
    QVERIFY(t.trail().first().event.fields.isEmpty());
    const qint64 last = firstPage->entries.last().seq;
    const Result<AuditPage> nextPage = consultAudit(*t, {.beforeSeq = last, .limit = 2});
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("before_%1").arg(last)});
    QCOMPARE(nextPage->entries.first().seq, firstPage->entries.last().seq - 1);

    t.as(Role::Reader);
    QCOMPARE(consultAudit(*t, {}).error().kind, Problem::Kind::Denied);
}

void TestAuditPage::exportsTheTrailOnlyWithAReason()
{
    TestRegister t;
    QCOMPARE(exportAudit(*t, {}, QStringLiteral("  "), {}).error().kind, Problem::Kind::Invalid);
    const Result<AuditPage> whole =
        exportAudit(*t, {.limit = 1}, QStringLiteral("For the data protection officer"), {});
    QVERIFY(whole);
    QCOMPARE(whole->entries.size(), t.trail().size());
    QCOMPARE(whole->entries.first().event.verb, AuditVerb::Export);
    QCOMPARE(whole->entries.first().event.reason, QStringLiteral("For the data protection officer"));
}

void TestAuditPage::stopsAnExportWhenItIsToldTo()
{
    TestRegister t;
    QList<std::pair<int, int>> told;
    const QString reason = QStringLiteral("For the data protection officer");
    QVERIFY(exportAudit(*t, {}, reason, {}, [&told](int done, int total) {
        told.append(std::pair(done, total));
        return true;
    }));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first, int(t.trail().first().seq));
    QCOMPARE(told.first().second, int(t.trail().first().seq));
    const qsizetype before = t.trail().size();
    const Result<AuditPage> stopped = exportAudit(*t, {}, reason, {}, [](int, int) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Problem::Kind::Refused);
    QCOMPARE(t.trail().size(), before + 1);
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Export);
}

QTEST_GUILESS_MAIN(TestAuditPage)
#include "tst_AuditPage.moc"
