// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"

#include <QTest>

using namespace marac;

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfAnEntryChangesItsHash();
    void aPayloadReadsBackAsItWas();
    void theNonceHidesAShortText();
    void findsAnEntryUnderEachOfItsSubjectsOnce();
    void flagsAClockThatCanNotBeBelieved_data();
    void flagsAClockThatCanNotBeBelieved();
};

static AuditEntry entry()
{
    AuditEntry e;
    e.seq = 7;
    e.at = QDateTime::fromMSecsSinceEpoch(1'791'450'000'123, Qt::UTC);
    e.offsetMinutes = 60;
    e.steadyMs = 4711;
    e.userId = 2;
    e.keyId = 3;
    e.session = {QByteArray(16, 's'), QStringLiteral("desk"), QStringLiteral("boot"), QStringLiteral("0.1.0")};
    e.event = {.verb = AuditVerb::Alter, .subject = {SubjectKind::CaseFile, 41, QStringLiteral("SHC-2026-0041")}};
    e.rowsHash = chain::rowsHash({});
    e.payloadCommit = chain::payloadCommit("nonce", "payload");
    e.prevHash = chain::beginning("uuid");
    return e;
}

void TestAuditChain::everyPartOfAnEntryChangesItsHash()
{
    const std::array<void (*)(AuditEntry &), 18> touches{
        [](AuditEntry &e) { ++e.seq; },
        [](AuditEntry &e) { e.at = e.at.addMSecs(1); },
        [](AuditEntry &e) { e.offsetMinutes = 0; },
        [](AuditEntry &e) { ++e.steadyMs; },
        [](AuditEntry &e) { e.clock = ClockFlag::WentBack; },
        [](AuditEntry &e) { ++e.userId; },
        [](AuditEntry &e) { ++e.keyId; },
        [](AuditEntry &e) { e.session.id[0] = 'x'; },
        [](AuditEntry &e) {
            e.session.device = QStringLiteral("des");
            e.session.bootId = QStringLiteral("kboot");
        },
        [](AuditEntry &e) { e.session.bootId += QLatin1Char('x'); },
        [](AuditEntry &e) { e.session.appVersion += QLatin1Char('x'); },
        [](AuditEntry &e) { e.event.verb = AuditVerb::Consult; },
        [](AuditEntry &e) { e.event.subject.kind = SubjectKind::Person; },
        [](AuditEntry &e) { ++e.event.subject.id; },
        [](AuditEntry &e) {
            e.rowsHash = chain::rowsHash({{QStringLiteral("case_file"), 41, "d"}});
        },
        [](AuditEntry &e) { e.payloadCommit = chain::payloadCommit("nonce", "payloae"); },
        [](AuditEntry &e) { e.prevHash = chain::beginning("other"); },
        [](AuditEntry &e) { e.payloadCommit = chain::payloadCommit("noncep", "ayload"); },
    };
    QSet<QByteArray> hashes{chain::entryHash(entry())};
    QCOMPARE(chain::entryHash(entry()).size(), 32);
    for (const auto touch : touches) {
        AuditEntry touched = entry();
        touch(touched);
        hashes.insert(chain::entryHash(touched));
    }
    QCOMPARE(std::size_t(hashes.size()), touches.size() + 1);
}

void TestAuditChain::aPayloadReadsBackAsItWas()
{
    const AuditEvent event{.verb = AuditVerb::Disclose,
                           .subject = {SubjectKind::CaseFile, 41, QStringLiteral("SHC-2026-0041")},
                           .fields = {QStringLiteral("address"), QStringLiteral("phone")},
                           .reason = QStringLiteral("Vital interests \u202E <b>\n\"quoted\""),
                           .recipients = {QStringLiteral("POL"), QStringLiteral("SCS")},
                           .about = {{SubjectKind::Person, 9'007'199'254'740'993, QStringLiteral("P-1")}}};
    AuditEvent read{.verb = event.verb, .subject = {event.subject.kind, event.subject.id, {}}};
    QVERIFY(chain::readPayload(chain::payloadOf(event), read));
    QCOMPARE(read.subject.ref, event.subject.ref);
    QCOMPARE(read.fields, event.fields);
    QCOMPARE(read.reason, event.reason);
    QCOMPARE(read.recipients, event.recipients);
    QCOMPARE(read.about.size(), 1);
    QCOMPARE(read.about.first().id, event.about.first().id);
    QVERIFY(!chain::readPayload("not JSON", read));
    QVERIFY(!chain::readPayload(R"({"about":[{"kind":"nothing","id":"1"}]})", read));
}

void TestAuditChain::theNonceHidesAShortText()
{
    QVERIFY(chain::payloadCommit("a", "short") != chain::payloadCommit("b", "short"));
}

void TestAuditChain::findsAnEntryUnderEachOfItsSubjectsOnce()
{
    AuditEvent event{.subject = {SubjectKind::CaseFile, 41, {}}};
    event.about = {{SubjectKind::Person, 5, {}},
                   {SubjectKind::CaseFile, 41, {}},
                   {SubjectKind::List, 0, {}},
                   {SubjectKind::Person, 6, {}}};
    const QList<Subject> found = chain::foundUnder(event);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).kind, SubjectKind::CaseFile);
    QCOMPARE(found.at(1).id, 5);
    QCOMPARE(found.at(2).id, 6);
}

void TestAuditChain::flagsAClockThatCanNotBeBelieved_data()
{
    QTest::addColumn<bool>("sameStart");
    QTest::addColumn<qint64>("wallMs");
    QTest::addColumn<qint64>("steadyMs");
    QTest::addColumn<ClockFlag>("flag");
    constexpr qint64 day = 86'400'000;
    QTest::newRow("a minute on") << true << qint64(60'000) << qint64(60'000) << ClockFlag::Steady;
    QTest::newRow("two seconds back") << true << qint64(-2'000) << qint64(10) << ClockFlag::Steady;
    QTest::newRow("more than two seconds back") << true << qint64(-2'001) << qint64(10) << ClockFlag::WentBack;
    QTest::newRow("two days ahead while the computer ran on")
        << true << 2 * day + 3'600'000 << qint64(3'600'000) << ClockFlag::JumpedAhead;
    QTest::newRow("two days away in one start") << true << 2 * day << 2 * day << ClockFlag::Steady;
    QTest::newRow("six weeks over a new start") << false << 42 * day << qint64(-500) << ClockFlag::JumpedAhead;
    QTest::newRow("back in another session") << false << -day << qint64(0) << ClockFlag::WentBack;
    QTest::newRow("a day ahead at once") << true << day + 11 << qint64(10) << ClockFlag::JumpedAhead;
    QTest::newRow("asleep for less than a day") << true << day << qint64(10) << ClockFlag::Steady;
    QTest::newRow("three weeks of leave") << false << 21 * day << qint64(-500) << ClockFlag::Steady;
    QTest::newRow("fifty years ahead") << false << 50 * 365 * day << qint64(-500) << ClockFlag::JumpedAhead;
}

void TestAuditChain::flagsAClockThatCanNotBeBelieved()
{
    QFETCH(bool, sameStart);
    QFETCH(qint64, wallMs);
    QFETCH(qint64, steadyMs);
    QFETCH(ClockFlag, flag);
    const AuditEntry before = entry();
    AuditEntry now = entry();
    now.at = now.at.addMSecs(wallMs);
    now.steadyMs += steadyMs;
    now.session.id = QByteArray(16, 't');
    if (!sameStart)
        now.session.bootId = QStringLiteral("another");
    QCOMPARE(chain::clockFlag(before, now), flag);
    QCOMPARE(chain::clockFlag(AuditEntry{}, now), ClockFlag::Steady);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_AuditChain.moc"
