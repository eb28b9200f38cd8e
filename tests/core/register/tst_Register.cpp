// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SettingTable.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/schema/SchemaDigest.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/TestRegister.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace marac;
using marac::test::TestRegister;

class TestRegisterDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARegisterThatOpensAgainForEveryRole();
    void aChangeCommitsWithItsEntryAndIsAnnounced();
    void aChangeThatAuditsNothingIsRolledBack();
    void aChangeThatFailsLeavesNothing_data();
    void aChangeThatFailsLeavesNothing();
    void aDeniedOperationIsRecorded();
    void aFaultInTheStoreBecomesAProblem();
    void readsOnlyAfterTheAccessWasRecorded();
    void aReadingThatWritesIsUndone();
    void refusesToNest();
    void aFullDiskSavesNothingAndSaysSo();
    void showsNothingWhenTheRecordFails();
    void aLockedRegisterLeavesTwoEntriesPerSession();
};

static const AuditEvent aboutCase{.verb = AuditVerb::Consult,
                                  .subject = {SubjectKind::CaseFile, 41, QStringLiteral("SHC-2026-0041")}};

static Result<> setVenue(Register &reg, const QString &venue, const Result<> &outcome = {})
{
    return reg.change(Operation::KeepSettings, [&](Change &c) -> Result<> {
        Settings settings = SettingTable::read(c.db());
        settings.venue = venue;
        SettingTable::write(c.db(), settings);
        c.audit(
            {.verb = AuditVerb::Alter, .subject = {SubjectKind::Setting, 0, {}}, .fields = {QStringLiteral("venue")}});
        return outcome;
    });
}

static QString venueIn(TestRegister &t)
{
    return SettingTable::read(t.rawDb()).venue;
}

void TestRegisterDoor::makesARegisterThatOpensAgainForEveryRole()
{
    TestRegister t;
    for (const Code<Role> &role : Codes<Role>::all) {
        t.as(role.value);
        QCOMPARE(t->actor().role, role.value);
        QCOMPARE(t->settings().partnership, QStringLiteral("Sefton Hate Crime MARAC"));
    }
    t.as(Role::Administrator);
    const TrailReport report = t.check();
    QVERIFY2(report.verdict == TrailReport::Verdict::Good, qPrintable(report.text));
    QCOMPARE(schemaDigest(t.rawDb()), freshSchemaDigest(registerMigrations()));
    QCOMPARE(QFileInfo(t.path()).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestRegisterDoor::aChangeCommitsWithItsEntryAndIsAnnounced()
{
    TestRegister t;
    QSignalSpy announced(&t.reg(), &Register::changed);
    const qsizetype before = t.trail().size();
    QVERIFY(setVenue(*t, QStringLiteral("Bootle Town Hall")));
    const QList<AuditEntry> trail = t.trail();
    QCOMPARE(trail.size(), before + 1);
    QCOMPARE(trail.first().event.verb, AuditVerb::Alter);
    QCOMPARE(trail.first().event.fields, QStringList{QStringLiteral("venue")});
    QCOMPARE(trail.first().userId, t->actor().id.value());
    QCOMPARE(trail.first().at, t.clock().now());
    QCOMPARE(trail.first().offsetMinutes, 60); // 8 October is summer time
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().value<Subject>().kind, SubjectKind::Setting);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestRegisterDoor::aChangeThatAuditsNothingIsRolledBack()
{
    TestRegister t;
    const qsizetype before = t.trail().size();
    QTest::ignoreMessage(QtCriticalMsg, "a change audited nothing and was rolled back");
    const Result<> done = t->change(Operation::KeepSettings, [](Change &c) -> Result<> {
        SettingTable::write(c.db(), Settings{.partnership = QStringLiteral("Sneaked in")});
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Problem::Kind::Store);
    QCOMPARE(SettingTable::read(t.rawDb()).partnership, QStringLiteral("Sefton Hate Crime MARAC"));
    QCOMPARE(t.trail().size(), before);
}

void TestRegisterDoor::aChangeThatFailsLeavesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("recorded");
    QTest::newRow("a rule refused") << int(Problem::Kind::Refused) << true;
    QTest::newRow("a role was lacking") << int(Problem::Kind::Denied) << true;
    QTest::newRow("a field to mend") << int(Problem::Kind::Invalid) << false;
    QTest::newRow("no such record") << int(Problem::Kind::NotFound) << false;
    QTest::newRow("changed meanwhile") << int(Problem::Kind::Conflict) << false;
}

void TestRegisterDoor::aChangeThatFailsLeavesNothing()
{
    QFETCH(int, kind);
    QFETCH(bool, recorded);
    TestRegister t;
    QSignalSpy announced(&t.reg(), &Register::changed);
    const qsizetype before = t.trail().size();
    const Result<> done = setVenue(*t, QStringLiteral("Elsewhere"), failure(Problem::Kind(kind), QStringLiteral("no")));
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QCOMPARE(done.error().text, QStringLiteral("no"));
    QCOMPARE(venueIn(t), QString());
    QCOMPARE(announced.size(), 0);
    QCOMPARE(t.trail().size(), before + (recorded ? 1 : 0));
    if (recorded) {
        QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
        QCOMPARE(t.trail().first().event.subject.kind, SubjectKind::Setting);
        QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("keep_settings")});
    }
}

void TestRegisterDoor::aDeniedOperationIsRecorded()
{
    TestRegister t;
    t.as(Role::Reader);
    const Result<> done = setVenue(*t, QStringLiteral("Elsewhere"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Problem::Kind::Denied);
    QCOMPARE(venueIn(t), QString());
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(t.trail().first().userId, t.user(Role::Reader).value());

    t.as(Role::Auditor);
    bool ran = false;
    const Result<int> seen = t->consult(Operation::ConsultCases, aboutCase, [&](const Reading &) -> Result<int> {
        ran = true;
        return 1;
    });
    QVERIFY(!seen && !ran);
    QCOMPARE(seen.error().kind, Problem::Kind::Denied);
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(t.trail().first().event.subject.id, 41);
}

void TestRegisterDoor::aFaultInTheStoreBecomesAProblem()
{
    TestRegister t;
    const Result<> done = t->change(Operation::KeepSettings, [](Change &c) -> Result<> {
        c.audit({.verb = AuditVerb::Alter, .subject = {SubjectKind::Setting, 0, {}}});
        Statement(c.db(), "INSERT INTO setting (key, value) VALUES ('venue', 'a'), ('venue', 'b')").run();
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Problem::Kind::Store);
    QVERIFY(setVenue(*t, QStringLiteral("Still works")));
}

void TestRegisterDoor::readsOnlyAfterTheAccessWasRecorded()
{
    TestRegister t;
    const qsizetype before = t.trail().size();
    const Result<QString> seen =
        t->consult(Operation::ConsultCases, aboutCase, [&](const Reading &r) -> Result<QString> {
            const std::optional<AuditEntry> last = AuditTable::last(r.db());
            return last->event.subject.ref;
        });
    QVERIFY(seen);
    QCOMPARE(*seen, QStringLiteral("SHC-2026-0041"));
    QCOMPARE(t.trail().size(), before + 1);

    const Result<int> missing = t->consult(Operation::ConsultCases, aboutCase, [](const Reading &) -> Result<int> {
        return failure(Problem::Kind::NotFound, QStringLiteral("none"));
    });
    QCOMPARE(missing.error().kind, Problem::Kind::NotFound);
    QCOMPARE(t.trail().size(), before + 2); // looking for it is recorded all the same
}

void TestRegisterDoor::aReadingThatWritesIsUndone()
{
    TestRegister t;
    QTest::ignoreMessage(QtCriticalMsg, "a consultation wrote to the register and was rolled back");
    const Result<int> seen = t->consult(Operation::ConsultCases, aboutCase, [](const Reading &r) -> Result<int> {
        Statement(r.db(), "UPDATE setting SET value = 'x'").run();
        return 1;
    });
    QVERIFY(!seen);
    QCOMPARE(SettingTable::read(t.rawDb()).partnership, QStringLiteral("Sefton Hate Crime MARAC"));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestRegisterDoor::refusesToNest()
{
    TestRegister t;
    QTest::ignoreMessage(QtCriticalMsg, "a change was asked for inside another change or consultation");
    QTest::ignoreMessage(QtCriticalMsg, "a consultation was asked for inside another change or consultation");
    const Result<> done = t->change(Operation::KeepSettings, [&](Change &c) -> Result<> {
        c.audit({.verb = AuditVerb::Alter, .subject = {SubjectKind::Setting, 0, {}}});
        if (setVenue(*t, QStringLiteral("inner")))
            return failure(Problem::Kind::Invalid, QStringLiteral("a change nested"));
        if (t->consult(Operation::ConsultCases, aboutCase, [](const Reading &) -> Result<int> { return 1; }))
            return failure(Problem::Kind::Invalid, QStringLiteral("a consultation nested"));
        return {};
    });
    QVERIFY(done);
    QCOMPARE(venueIn(t), QString());
}

/// Leaves the file no page to grow by.
static void fillTheDisk(TestRegister &t)
{
    const SchemaPermit permit(t.rawDb());
    Statement pages(t.rawDb(), "PRAGMA page_count");
    pages.next();
    t.rawDb().execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages.get<qint64>(0))).constData());
}

void TestRegisterDoor::aFullDiskSavesNothingAndSaysSo()
{
    TestRegister t;
    fillTheDisk(t);
    const qsizetype before = t.trail().size();
    const Result<> done = setVenue(*t, QString(100'000, QLatin1Char('v')));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Problem::Kind::Unavailable);
    QVERIFY(done.error().text.contains(QStringLiteral("no room left on its disk. Nothing was saved")));
    QCOMPARE(venueIn(t), QString());
    QCOMPARE(t.trail().size(), before);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
    {
        const SchemaPermit permit(t.rawDb());
        t.rawDb().execute("PRAGMA max_page_count = 1000000");
    }
    QVERIFY(setVenue(*t, QStringLiteral("room again")));
}

void TestRegisterDoor::showsNothingWhenTheRecordFails()
{
    TestRegister t;
    fillTheDisk(t);
    AuditEvent access = aboutCase;
    access.reason = QString(100'000, QLatin1Char('r'));
    bool ran = false;
    const Result<int> seen = t->consult(Operation::ConsultCases, access, [&](const Reading &) -> Result<int> {
        ran = true;
        return 1;
    });
    QVERIFY(!seen);
    QVERIFY(!ran);
    QCOMPARE(seen.error().kind, Problem::Kind::Unavailable);
    QVERIFY(seen.error().text.contains(QStringLiteral("nothing is shown")));
}

void TestRegisterDoor::aLockedRegisterLeavesTwoEntriesPerSession()
{
    TestRegister t;
    t.reopen();
    const QList<AuditEntry> trail = t.trail();
    QCOMPARE(trail.at(0).event.verb, AuditVerb::Unlock);
    QCOMPARE(trail.at(1).event.verb, AuditVerb::Lock);
    QVERIFY(trail.at(0).session.id != trail.at(1).session.id);
}

QTEST_GUILESS_MAIN(TestRegisterDoor)
#include "tst_Register.moc"
