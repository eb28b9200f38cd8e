// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Lending.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/support/TestRegister.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace marac;
using namespace Qt::StringLiterals;

/// One thread at a time has the register; the others get a plain answer.
class TestLending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyWhereItIs();
    void comesBackWithANewKey();
    void isClosedWhereItWent();
};

template <class Work>
static void elsewhere(Work work)
{
    const std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    QVERIFY(thread->wait());
}

static Result<> venue(Register &reg, const QString &name)
{
    Settings settings = reg.settings();
    settings.venue = name;
    return saveSettings(reg, settings);
}

void TestLending::answersOnlyWhereItIs()
{
    test::TestRegister t;
    QVERIFY(isHere(*t));
    const QSignalSpy said(&*t, &Register::changed);
    letGo(*t);
    QVERIFY(!isHere(*t));
    const qsizetype before = t.trail().size();
    QCOMPARE(venue(*t, u"Nowhere"_s).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(consultAudit(*t, {.limit = 1}).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(t->keepDraft(u"referral"_s, {}, "typed").error().kind, Problem::Kind::Unavailable);
    QCOMPARE(t->dropDraft(u"referral"_s, {}).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(t->drafts().error().kind, Problem::Kind::Unavailable);
    QCOMPARE(disableUser(*t, t.user(Role::Reader)).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(t.trail().size(), before);
    elsewhere([&t] {
        takeOver(*t);
        QVERIFY(venue(*t, u"Bootle Town Hall"_s));
        letGo(*t);
    });
    QCOMPARE(said.size(), 0);
    takeBack(*t);
    const qsizetype saidOfThat = said.size();
    QVERIFY(saidOfThat > 0); // what was changed there
    QCOMPARE(said.first().first().value<Subject>().kind, SubjectKind::Setting);
    QCOMPARE(t->settings().venue, u"Bootle Town Hall"_s);
    QVERIFY(venue(*t, u"Southport Town Hall"_s));
    QCOMPARE(said.size(), 2 * saidOfThat); // and of each change once
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestLending::comesBackWithANewKey()
{
    test::TestRegister t;
    letGo(*t);
    elsewhere([&t] {
        takeOver(*t);
        QVERIFY(rotateKey(*t));
        letGo(*t);
    });
    takeBack(*t);
    QVERIFY(venue(*t, u"Bootle Town Hall"_s));
    QCOMPARE(t.reopen().settings().venue, u"Bootle Town Hall"_s);
}

void TestLending::isClosedWhereItWent()
{
    test::TestRegister t;
    const QString login = u"chair"_s;
    std::unique_ptr<Register> opened = std::move(*t.tryOpen(login, test::passphraseFor(login)));
    letGo(*opened);
    elsewhere([&opened] {
        takeOver(*opened);
        opened.reset();
    });
    t.as(Role::Administrator);
    QVERIFY(t.trail().size() > 1);
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::Lock);
}

QTEST_GUILESS_MAIN(TestLending)
#include "tst_Lending.moc"
