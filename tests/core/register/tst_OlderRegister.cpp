// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/AddUser.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using marac::test::TestRegister;

Q_DECLARE_METATYPE(std::function<void(TestRegister &, const QString &)>)

/// A register that lies behind what this workstation or its key file saw of it, and a clock that does.
class TestOlderRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderRegisterIsStoppedAndTwoPeopleMayOpenIt();
    void anOlderRegisterBesideANewerKeyFileIsStopped();
    void aSpoiltWitnessIsNoBetterThanOneThatDisagrees_data();
    void aSpoiltWitnessIsNoBetterThanOneThatDisagrees();
    void aComputerThatNeverSawTheRegisterSaysSo();
    void aClockThatWentBackIsToldAndFlagged();
};

static const QString administrator = QStringLiteral("administrator");

static void changeVenue(TestRegister &t, const QString &venue)
{
    Settings settings = t->settings();
    settings.venue = venue;
    QVERIFY(saveSettings(*t, settings));
}

void TestOlderRegister::anOlderRegisterIsStoppedAndTwoPeopleMayOpenIt()
{
    TestRegister t;
    t.close();
    const QByteArray older = contentOf(t.path());
    t.reopen();
    changeVenue(t, QStringLiteral("Bootle Town Hall"));
    t.close();
    put(t.path(), older);

    const auto opened = t.tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Older);
    QCOMPARE(contentOf(t.path()), older);

    const auto enterWith = [&](const QString &second, const QString &reason) {
        Result<Admission> mine = deriveUnlock(t.place(), administrator, passphraseFor(administrator));
        Result<Admission> theirs = deriveUnlock(t.place(), second, passphraseFor(second));
        return Register::enter(t.place(), std::move(*mine), AcceptOlder{reason, std::move(*theirs)});
    };
    QCOMPARE(enterWith(administrator, QStringLiteral("restored")).error().kind, Problem::Kind::Denied);
    QCOMPARE(enterWith(QStringLiteral("reader"), QStringLiteral("restored")).error().kind, Problem::Kind::Denied);
    QCOMPARE(enterWith(QStringLiteral("chair"), QStringLiteral(" ")).error().kind, Problem::Kind::Invalid);
    auto accepted = enterWith(QStringLiteral("chair"), QStringLiteral("The disk failed; this is Friday's copy"));
    QVERIFY(accepted);
    t.hold(std::move(*accepted));
    const AuditEntry entry = t.trail().at(1);
    QCOMPARE(entry.event.verb, AuditVerb::Restore);
    QCOMPARE(entry.event.reason, QStringLiteral("The disk failed; this is Friday's copy"));
    QCOMPARE(entry.event.about.first().id, t.user(Role::Chair).value());
    t.reopen(); // settled
    t.as(Role::Deputy);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestOlderRegister::anOlderRegisterBesideANewerKeyFileIsStopped()
{
    TestRegister t;
    t.close();
    const QByteArray older = contentOf(t.path());
    t.reopen();
    QVERIFY(addUser(
        *t, {QStringLiteral("jo"), QStringLiteral("Jo Hart"), Role::Reader, passphraseFor(QStringLiteral("jo"))}));
    t.close();
    put(t.path(), older);
    QDir state(t.stateFolder());
    const QStringList witnesses = state.entryList({QStringLiteral("*.witness")});
    for (const QString &witness : witnesses)
        QVERIFY(state.remove(witness)); // another workstation, which never saw the register
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Older);
}

void TestOlderRegister::aSpoiltWitnessIsNoBetterThanOneThatDisagrees_data()
{
    using Deed = std::function<void(TestRegister &, const QString &)>;
    QTest::addColumn<Deed>("spoil");
    QTest::newRow("one byte") << Deed([](TestRegister &, const QString &path) {
        QByteArray bytes = contentOf(path);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        put(path, bytes);
    });
    QTest::newRow("emptied") << Deed([](TestRegister &, const QString &path) { put(path, {}); });
    QTest::newRow("a link") << Deed([](TestRegister &, const QString &path) {
        QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
        QVERIFY(QFile::link(path + QStringLiteral(".kept"), path));
    });
    QTest::newRow("a key of one's own") << Deed([](TestRegister &t, const QString &path) {
        const Witness true_ = Witness::fromFile(contentOf(path)).value();
        const Witness forged = Witness::make(true_.uuid, true_.userId, true_.keyId, true_.head, true_.generation,
                                             t.clock().now(), UserKeys::generate());
        put(path, forged.toFile());
    });
}

void TestOlderRegister::aSpoiltWitnessIsNoBetterThanOneThatDisagrees()
{
    QFETCH(std::function<void(TestRegister &, const QString &)>, spoil);
    TestRegister t;
    const QString path = QDir(t.stateFolder())
                             .filePath(QStringLiteral("%1.%2.witness")
                                           .arg(QString::fromLatin1(t->uuid()))
                                           .arg(t.user(Role::Administrator).value()));
    t.close();
    spoil(t, path);
    const QByteArray before = contentOf(t.path());
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Older);
    QCOMPARE(contentOf(t.path()), before);

    Result<Admission> mine = deriveUnlock(t.place(), administrator, passphraseFor(administrator));
    Result<Admission> theirs = deriveUnlock(t.place(), QStringLiteral("chair"), passphraseFor(QStringLiteral("chair")));
    auto accepted = Register::enter(t.place(), std::move(*mine),
                                    AcceptOlder{QStringLiteral("The disk had errors"), std::move(*theirs)});
    QVERIFY(accepted);
    t.hold(std::move(*accepted));
    QCOMPARE(t.trail().at(1).event.fields, QStringList{QStringLiteral("spoilt_witness_accepted")});
    const QFileInfo aside(path + QStringLiteral(".spoilt-1"));
    QVERIFY(aside.exists() || aside.isSymLink()); // kept as evidence
    t.reopen();                                   // and the new witness holds
    QCOMPARE(t->notices(), QStringList());
}

void TestOlderRegister::aComputerThatNeverSawTheRegisterSaysSo()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.stateFolder = t.folder() + QStringLiteral("/another computer");
    QVERIFY(QDir().mkdir(place.stateFolder));
    auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(opened);
    QCOMPARE((*opened)->notices().size(), 1);
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("no_witness_here")});
    t.close();
    opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(opened);
    QCOMPARE((*opened)->notices(), QStringList());
}

void TestOlderRegister::aClockThatWentBackIsToldAndFlagged()
{
    TestRegister t;
    t.close();
    t.clock().advanceMs(-86'400'000);
    t.reopen();
    QCOMPARE(t.trail().first().clock, ClockFlag::WentBack);
    QCOMPARE(t->notices().size(), 1);
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Good);
    QCOMPARE(report.clockWarnings, 1);
}

QTEST_GUILESS_MAIN(TestOlderRegister)
#include "tst_OlderRegister.moc"
