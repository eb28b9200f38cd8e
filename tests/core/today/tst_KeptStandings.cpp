// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/BoundRowTable.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/risk/RecordAssessment.h"
#include "core/store/Kept.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/today/standing/KeptStandings.h"
#include "tests/core/today/DueSteps.h"

#include <QTest>

#include <tuple>

using namespace marac;
using namespace Qt::StringLiterals;
using namespace test::due;
using test::MainJob;

/// After each change the kept standings are those that the file gives when it is read whole.
class TestKeptStandings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheWork_data();
    void followTheWork();
    void followEachRow_data();
    void followEachRow();
    void goWithWhatTheyCannotFollow();
    void followAFileFromItsOpeningToItsClosing();
    void areReadOnceWhileNothingIsWritten();
};

using Step = void (*)(MainJob &);
Q_DECLARE_METATYPE(Step)

static auto contentOf(const CaseStanding &standing)
{
    return std::tuple(standing.id, standing.ref, standing.state, standing.assessedOn, standing.calling.has_value(),
                      standing.calling ? standing.calling->on : QDate(), standing.reviewCountsFrom, standing.waiting);
}

/// Empty when they agree; else the first file of which they don't.
static QString difference(const Connection &db)
{
    const auto kept = db.kept().get<KeptStandings>();
    KeptStandings fresh;
    const KeptStandings::Files &now = kept->all(db);
    const KeptStandings::Files &whole = fresh.all(db);
    for (const auto &[id, standing] : whole) {
        const auto same = now.find(id);
        if (same == now.end() || contentOf(same->second) != contentOf(standing))
            return u"file %1"_s.arg(id.value());
    }
    return now.size() == whole.size() ? QString() : u"%1 files in place of %2"_s.arg(now.size()).arg(whole.size());
}

void TestKeptStandings::followTheWork_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("a case on a meeting") << Step(caseOn);
    QTest::newRow("a list that was sent") << Step(circulated);
    QTest::newRow("an emergency") << Step(emergencyAccepted);
    QTest::newRow("an incident") << Step(incident);
    QTest::newRow("a transfer") << Step(papersAsked);
    QTest::newRow("a meeting that was held") << Step([](MainJob &job) { held(job); });
    QTest::newRow("an action") << Step(action);
    QTest::newRow("approved minutes") << Step(approved);
    QTest::newRow("a closed day") << Step(closure);
}

void TestKeptStandings::followTheWork()
{
    QFETCH(Step, step);
    MainJob job;
    const auto before = job.db().kept().get<KeptStandings>();
    before->all(job.db());
    step(job);
    QCOMPARE(job.db().kept().get<KeptStandings>(), before);
    QCOMPARE(difference(job.db()), QString());
    QVERIFY(!before->all(job.db()).empty());
}

void TestKeptStandings::followEachRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("file") << QByteArray("UPDATE case_file SET ref = 'SHC-2026-9999'");
    QTest::newRow("referral") << QByteArray("UPDATE referral SET incident_on = '2026-12-01'");
    QTest::newRow("assessment") << QByteArray("UPDATE assessment SET assessed_on = '2026-10-01'");
    QTest::newRow("place on an agenda") << QByteArray("UPDATE agenda_item SET outcome = 'deferred'");
    QTest::newRow("day of a meeting") << QByteArray("UPDATE meeting SET held_on = '2026-11-20'");
    QTest::newRow("state of a meeting") << QByteArray("UPDATE meeting SET state = 'in_session'");
    QTest::newRow("incident") << QByteArray("INSERT INTO case_event (case_id, at, kind, text, source_agency_id)"
                                            " SELECT id, '2026-12-02T12:00:00.000Z', 'incident', 'Told.',"
                                            " source_agency_id FROM case_file");
}

/// One row alone, as no use case may write it yet.
void TestKeptStandings::followEachRow()
{
    QFETCH(QByteArray, sql);
    MainJob job;
    held(job);
    Connection &db = job.rawDb();
    const auto kept = db.kept().get<KeptStandings>();
    QCOMPARE(kept->all(db).size(), std::size_t(1));
    const CaseStanding before = kept->all(db).begin()->second;
    {
        Transaction transaction(db);
        const RowWatch watch(db, BoundRowTable::excluded());
        Statement(db, sql.constData()).run();
        transaction.commit();
    }
    QCOMPARE(db.kept().get<KeptStandings>(), kept);
    QCOMPARE(difference(db), QString());
    QVERIFY(contentOf(kept->all(db).begin()->second) != contentOf(before));
}

void TestKeptStandings::goWithWhatTheyCannotFollow()
{
    MainJob job;
    held(job);
    const auto kept = job.db().kept().get<KeptStandings>();
    kept->all(job.db());
    QVERIFY(kept->outlasts({{u"holiday"_s, 1, RowOperation::Deleted}}));
    QVERIFY(!kept->outlasts({{u"agenda_item"_s, 1, RowOperation::Deleted}}));
    QVERIFY(!kept->outlasts({{u"agenda_item"_s, 1, RowOperation::Replaced}}));
    QList<WrittenRow> many;
    for (int row = 1; row <= 501; ++row)
        many << WrittenRow{u"case_file"_s, row, RowOperation::Inserted};
    QVERIFY(!kept->outlasts(many));
}

void TestKeptStandings::followAFileFromItsOpeningToItsClosing()
{
    MainJob job;
    const auto standing = [&job](CaseFileId id) { return job.db().kept().get<KeptStandings>()->all(job.db()).at(id); };
    const MeetingId meeting = job.meetingOn(meetingDay);
    QCOMPARE(difference(job.db()), QString());
    const CaseFileId id = job.acceptedCase().caseId;
    QCOMPARE(difference(job.db()), QString());
    QCOMPARE(standing(id).waiting.size(), 1);
    job.hear(meetingDay, meeting);
    QCOMPARE(difference(job.db()), QString());
    QVERIFY(standing(id).waiting.isEmpty());

    const CaseDossier heard = *MUST(consultCaseFile(job.reg(), id));
    NewAssessment again = job.assessment(heard.referrals.first().referral.id, 4);
    again.caseId = id;
    MUST(recordAssessment(job.reg(), again));
    QCOMPARE(difference(job.db()), QString());
    QCOMPARE(standing(id).assessedOn, meetingDay);

    CaseClosing closing;
    closing.caseId = id;
    closing.version = MUST(consultCaseFile(job.reg(), id))->file.version;
    closing.reason = u"The perpetrator was evicted."_s;
    closing.sourceAgencyId = job.agency("HHR");
    closing.outcome = CaseOutcome::PerpetratorDealtWith;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(job.reg(), closing));
    QCOMPARE(difference(job.db()), QString());
    QVERIFY(job.db().kept().get<KeptStandings>()->all(job.db()).empty());

    job.setDay(meetingDay.addDays(1));
    const QDateTime toldAt(meetingDay, QTime(12, 0), Qt::UTC);
    MUST(addCaseEvent(job.reg(), {0, id, toldAt, CaseEventKind::Incident, u"Shouted at."_s, job.agency("POL")}));
    QCOMPARE(difference(job.db()), QString());
    QVERIFY(standing(id).calling);
}

void TestKeptStandings::areReadOnceWhileNothingIsWritten()
{
    MainJob job;
    caseOn(job);
    MUST(consultToday(job.reg()));
    const auto kept = job.db().kept().get<KeptStandings>();
    MUST(consultToday(job.reg()));
    QCOMPARE(job.db().kept().get<KeptStandings>(), kept);
}

QTEST_GUILESS_MAIN(TestKeptStandings)
#include "tst_KeptStandings.moc"
