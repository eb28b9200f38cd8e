// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CountIncidents.h"

#include "core/base/Clock.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/people/sameness/JoinPersons.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Rule R3: incidents to any agency, counted from the file when the risk is assessed anew.
class TestCountIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDays_data();
    void countsDays();
    void countsWhateverAgencyToldOfIt();
    void countsTheVictimsFileBeforeItIsJoined();
    void countsTheFilesOfAllTheirRecords();
    void countsTheFileOfThePlace();
};

void TestCountIncidents::countsDays_data()
{
    QTest::addColumn<QList<QDate>>("on");
    QTest::addColumn<int>("inSixMonths");
    QTest::addColumn<int>("inThirtyDays");
    const QDate today(2026, 11, 12);
    const auto row = [](const char *name, const QList<QDate> &on, int six, int thirty) {
        QTest::newRow(name) << on << six << thirty;
    };
    row("none", {}, 0, 0);
    row("today", {today}, 1, 1);
    row("thirty days ago", {today.addDays(-30)}, 1, 1);
    row("thirty-one days ago", {today.addDays(-31)}, 1, 0);
    row("six months ago", {QDate(2026, 5, 12)}, 1, 0);
    row("a day longer", {QDate(2026, 5, 11)}, 0, 0);
    row("told of twice", {today, today, today.addDays(-3)}, 2, 2);
    row("after the assessment", {today.addDays(1)}, 0, 0);
    row("on no day", {QDate()}, 0, 0);
    row("three, one of them lately", {QDate(2026, 6, 1), QDate(2026, 8, 1), QDate(2026, 11, 1)}, 3, 1);
}

void TestCountIncidents::countsDays()
{
    QFETCH(QList<QDate>, on);
    QFETCH(int, inSixMonths);
    QFETCH(int, inThirtyDays);
    QCOMPARE(reportedIncidents(on, QDate(2026, 11, 12)), (ReportedIncidents{inSixMonths, inThirtyDays}));
}

static CaseEvent incident(CaseFileId file, QDate day, AgencyId from)
{
    return {0,   file, QDateTime(day, QTime(12, 0), Qt::UTC), CaseEventKind::Incident, u"Shouted at in the street."_s,
            from};
}

void TestCountIncidents::countsWhateverAgencyToldOfIt()
{
    test::MainJob job;
    const Accepted accepted = job.acceptedCase(); // its own incident was on 17 October
    const ReferralId referral = MUST(consultCaseFile(job.reg(), accepted.caseId))->referrals.first().referral.id;
    MUST(addCaseEvent(job.reg(), incident(accepted.caseId, QDate(2026, 10, 19), job.agency("POL"))));
    MUST(addCaseEvent(job.reg(), incident(accepted.caseId, QDate(2026, 7, 1), job.agency("CSC"))));
    MUST(addCaseEvent(job.reg(), incident(accepted.caseId, QDate(2025, 12, 1), job.agency("HHR"))));
    CaseEvent note = incident(accepted.caseId, QDate(2026, 10, 18), job.agency("POL"));
    note.kind = CaseEventKind::Note;
    MUST(addCaseEvent(job.reg(), note));
    QCOMPARE(*MUST(countIncidents(job.reg(), referral, job.reg().today())), (ReportedIncidents{3, 2}));
    const AuditEvent entry = job.trail().first().event;
    QCOMPARE(entry.verb, AuditVerb::Consult);
    QCOMPARE(entry.subject.kind, SubjectKind::Referral);
    QCOMPARE(entry.about.first().ref, accepted.caseRef);
}

void TestCountIncidents::countsTheVictimsFileBeforeItIsJoined()
{
    test::MainJob job;
    const Accepted accepted = job.acceptedCase();
    ReferralEntry again = job.oseiReferral();
    again.parts.first().person.person = MUST(consultCaseFile(job.reg(), accepted.caseId))->victim->person;
    again.referral.incidentOn = QDate(2026, 10, 19);
    const ReferralId second = *MUST(keepReferral(job.reg(), again));
    QCOMPARE(*MUST(countIncidents(job.reg(), second, job.reg().today())), (ReportedIncidents{2, 2}));
}

/// Each of two records said to be of one person has a file: both count, before a referral is accepted and after.
void TestCountIncidents::countsTheFilesOfAllTheirRecords()
{
    test::MainJob job;
    const Accepted osei = job.acceptedCase(); // its own incident was on 17 October
    ReferralEntry spelt = job.referralOf(u"J."_s, u"Mensah"_s);
    spelt.parts.first().person.person.bornOn = QDate(1991, 5, 5);
    spelt.parts.first().person.address.reset();
    spelt.referral.incidentOn = QDate(2026, 10, 18);
    const Accepted mensah = job.acceptedCase(spelt);
    const CaseDossier first = *MUST(consultCaseFile(job.reg(), osei.caseId));
    const CaseDossier second = *MUST(consultCaseFile(job.reg(), mensah.caseId));
    const ReferralId accepted = first.referrals.first().referral.id;
    const auto count = [&job](ReferralId id) { return *MUST(countIncidents(job.reg(), id, job.reg().today())); };
    QCOMPARE(count(accepted), (ReportedIncidents{1, 1}));
    const SamenessId said =
        *MUST(joinPersons(job.reg(), {first.file.victimId, second.file.victimId, u"Known by both names"_s, {}}));
    QCOMPARE(count(accepted), (ReportedIncidents{2, 2}));
    QStringList looked;
    const AuditEvent entry = job.trail().first().event;
    for (const Subject &subject : entry.about)
        looked << subject.ref;
    QCOMPARE(looked, (QStringList{osei.caseRef, mensah.caseRef}));
    ReferralEntry again = job.oseiReferral();
    again.parts.first().person.person = first.victim->person;
    again.referral.incidentOn = QDate(2026, 10, 19);
    QCOMPARE(count(*MUST(keepReferral(job.reg(), again))), (ReportedIncidents{3, 3}));
    MUST(partPersons(job.reg(), said, 1, u"Two people after all"_s));
    QCOMPARE(count(accepted), (ReportedIncidents{1, 1}));
}

/// Three incidents at a mosque are on file before the fourth is referred: R3 looks at them before it is accepted.
void TestCountIncidents::countsTheFileOfThePlace()
{
    test::MainJob job;
    ReferralEntry mosque = job.oseiReferral();
    mosque.parts.clear();
    mosque.referral.victimKind = VictimKind::Site;
    mosque.referral.incidentPlace = u"Seaforth Mosque"_s;
    const Accepted accepted = job.acceptedCase(mosque); // its own incident was on 17 October
    MUST(addCaseEvent(job.reg(), incident(accepted.caseId, QDate(2026, 10, 10), job.agency("POL"))));
    MUST(addCaseEvent(job.reg(), incident(accepted.caseId, QDate(2026, 7, 1), job.agency("CSC"))));
    mosque.referral.incidentPlace = u"Mosque, Seaforth"_s;
    mosque.referral.incidentOn = QDate(2026, 10, 19);
    const ReferralId fourth = *MUST(keepReferral(job.reg(), mosque));
    QCOMPARE(*MUST(countIncidents(job.reg(), fourth, job.reg().today())), (ReportedIncidents{4, 3}));
    QCOMPARE(job.trail().first().event.about.first().ref, accepted.caseRef);
    // Of whoever is named as its victim the place is no file.
    ReferralEntry person = job.referralOf(u"Amina"_s, u"Farouk"_s);
    person.referral.incidentPlace = u"Seaforth Mosque"_s;
    const ReferralId other = *MUST(keepReferral(job.reg(), person));
    QCOMPARE(*MUST(countIncidents(job.reg(), other, job.reg().today())), (ReportedIncidents{1, 1}));
}

QTEST_GUILESS_MAIN(TestCountIncidents)
#include "tst_CountIncidents.moc"
