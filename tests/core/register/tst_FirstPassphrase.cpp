// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"
#include "core/register/RegisterCore.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "tests/support/TestRegister.h"

#include <QTest>

#include <thread>

using namespace marac;
using marac::test::passphraseFor;
using marac::test::TestRegister;
using namespace Qt::StringLiterals;

/// A passphrase that somebody else set, and how keys are derived beside the register's thread.
class TestFirstPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoodForNothingButChangingIt();
    void ofAnotherPersonAuthorisesNothing();
    void isDerivedInAnyThread();
    void givesWayToAChangeMadeMeanwhile();
    void isWrappedAnewWhenThePolicyGrew();
};

static NewUser jo(Role role)
{
    return {u"jo"_s, u"Jo Hart"_s, role, passphraseFor(u"jo"_s)};
}

void TestFirstPassphrase::isGoodForNothingButChangingIt()
{
    TestRegister t;
    QVERIFY(addUser(*t, jo(Role::Administrator)));
    auto opened = t.tryOpen(u"jo"_s, passphraseFor(u"jo"_s));
    QVERIFY(opened);
    Register &reg = t.hold(std::move(*opened));
    for (const Code<Operation> &operation : Codes<Operation>::all)
        QCOMPARE(reg.may(operation.value), operation.value == Operation::ChangeOwnPassphrase);

    const auto agencies = listAgencies(reg);
    QVERIFY(!agencies);
    QCOMPARE(agencies.error().kind, Problem::Kind::Denied);
    QVERIFY2(agencies.error().text.contains(u"Change your passphrase"_s), qPrintable(agencies.error().text));
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(disableUser(reg, t.user(Role::Reader)).error().kind, Problem::Kind::Denied);
    QCOMPARE(reg.keepDraft(u"referral"_s, {}, "typed").error().kind, Problem::Kind::Denied);

    QVERIFY(changeOwnPassphrase(reg, passphraseFor(u"jo"_s), passphraseFor(u"own"_s)));
    for (const Code<Operation> &operation : Codes<Operation>::all)
        QCOMPARE(reg.may(operation.value), permits(Role::Administrator, operation.value));
    QVERIFY(listAgencies(reg));

    t.as(Role::Administrator);
    QVERIFY(resetUser(*t, t.user(Role::Deputy), passphraseFor(u"reset"_s)));
    opened = t.tryOpen(u"deputy"_s, passphraseFor(u"reset"_s));
    QVERIFY(opened);
    QVERIFY(!(*opened)->may(Operation::ConsultCases));
    t.hold(std::move(*opened));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestFirstPassphrase::ofAnotherPersonAuthorisesNothing()
{
    User user;
    user.role = Role::Chair;
    QVERIFY(permits(user, Operation::DecideException));
    user.mustChangePassphrase = true;
    QVERIFY(!permits(user, Operation::DecideException));
    QVERIFY(permits(user, Operation::ChangeOwnPassphrase));
}

void TestFirstPassphrase::isDerivedInAnyThread()
{
    TestRegister t;
    Result<KeyWork> adding = prepareUser(*t, jo(Role::Reader));
    QVERIFY(adding);
    std::thread([&] { adding->derive(); }).join();
    QVERIFY(adding->commit(*t));

    Result<KeyWork> resetting = prepareReset(*t, t.user(Role::Chair), passphraseFor(u"first"_s));
    QVERIFY(resetting);
    std::thread([&] { resetting->derive(); }).join();
    QCOMPARE(*resetting->commit(*t), t.user(Role::Chair));

    const Passphrase mine = passphraseFor(u"administrator"_s);
    Result<KeyWork> own = prepareOwnPassphrase(*t, mine, passphraseFor(u"next"_s));
    QVERIFY(own);
    std::thread([&] { own->derive(); }).join();
    QVERIFY(own->commit(*t));
    QVERIFY(t.tryOpen(u"administrator"_s, passphraseFor(u"next"_s)));
    QVERIFY(t.tryOpen(u"chair"_s, passphraseFor(u"first"_s)));
    QVERIFY(t.tryOpen(u"jo"_s, passphraseFor(u"jo"_s)));
}

void TestFirstPassphrase::givesWayToAChangeMadeMeanwhile()
{
    TestRegister t;
    Result<KeyWork> adding = prepareUser(*t, jo(Role::Reader));
    QVERIFY(adding);
    adding->derive();
    QVERIFY(disableUser(*t, t.user(Role::Reader)));
    const Result<UserId> late = adding->commit(*t);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Problem::Kind::Conflict);
    QCOMPARE(consultUsers(*t)->size(), 5);
    // The closed account stays closed.
    QVERIFY(!t.tryOpen(u"reader"_s, passphraseFor(u"reader"_s)));
}

void TestFirstPassphrase::isWrappedAnewWhenThePolicyGrew()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    const KdfCost dearer{4 * place.policy.fresh.memoryBytes, 2};
    place.policy.fresh = place.policy.floor = dearer;
    const auto unlock = [&] { return Register::open(place, u"reader"_s, passphraseFor(u"reader"_s)); };

    auto opened = unlock();
    QVERIFY(opened);
    t.hold(std::move(*opened));
    const KeyringSlot *slot = RegisterInside::of(*t).keyring.user(t.user(Role::Reader).value());
    QCOMPARE(slot->cost, dearer);
    QCOMPARE(t.trail().first().event.fields, QStringList{u"passphrase_cost"_s});
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
    t.close();

    opened = unlock(); // once is enough
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Unlock);
    slot = RegisterInside::of(*t).keyring.user(t.user(Role::Administrator).value());
    QVERIFY(!(slot->cost == dearer)); // only the person's own passphrase can do it for them
    t.as(Role::Administrator);
}

QTEST_GUILESS_MAIN(TestFirstPassphrase)
#include "tst_FirstPassphrase.moc"
