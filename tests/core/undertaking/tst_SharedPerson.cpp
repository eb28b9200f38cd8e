// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/undertaking/CaseGate.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R103 for a perpetrator whom two cases name: while one is behind the gate of a meeting in session, the other stays open and
/// keeps its own people, but doesn't give away the one they share.
class TestSharedPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysUnnamedInTheReferral();
    void staysUnnamedInTheCaseFile();
    void staysUnnamedInTheLists();
    void leavesOnNoPaper();
    void isNotKeptOver();

private:
    Register &reg() { return m_job->reg(); }
    static PartEntry perpetrator();
    CaseFileId openCaseOf(PersonId shared, PartRole role);
    void shut() { MUST(recordArrival(reg(), m_late)); }
    void open() { MUST(recordLeaving(reg(), m_late)); }
    PersonFile sharedInReferral() { return MUST(consultReferral(reg(), m_other))->people.last(); }
    Result<Document> caseList()
    {
        PaperOrder order;
        order.kind = DocumentKind::CaseList;
        order.meeting = m_next;
        return makePaper(reg(), order, PaperUse::Look);
    }

    std::unique_ptr<test::MainJob> m_job;
    AttendanceId m_late;
    PersonId m_shared;
    MeetingId m_next;
    ReferralId m_other;
    CaseFileId m_file;
};

PartEntry TestSharedPerson::perpetrator()
{
    PartEntry part;
    part.role = PartRole::Perpetrator;
    part.person.person.givenName = u"Craig"_s;
    part.person.person.familyName = u"Dolan"_s;
    return part;
}

/// A referral of somebody else that names the shared person; accepted for 10 December.
CaseFileId TestSharedPerson::openCaseOf(PersonId shared, PartRole role)
{
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry part;
    part.existing = shared;
    part.role = role;
    if (role == PartRole::Victim)
        entry.parts.clear();
    entry.parts << part;
    m_other = *MUST(keepReferral(reg(), entry));
    MUST(recordAssessment(reg(), m_job->assessment(m_other, 11)));
    return MUST(m_job->accept(m_other))->caseId;
}

void TestSharedPerson::init()
{
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts << perpetrator();
    const CaseFileId closing = m_job->acceptedCase(entry).caseId;
    m_shared = MUST(consultCaseFile(reg(), closing))->people.first().person.person.id;
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    m_late = MUST(consultMeeting(reg(), meeting))->attendance.at(1).id;
    m_next = m_job->meetingOn(QDate(2026, 12, 10));
    m_file = openCaseOf(m_shared, PartRole::Perpetrator);
}

void TestSharedPerson::staysUnnamedInTheReferral()
{
    QCOMPARE(sharedInReferral().person.familyName, u"Dolan"_s);
    shut();
    const PersonFile named = sharedInReferral();
    QVERIFY(named.closed);
    QCOMPARE(named.person.familyName, closedWords());
    QVERIFY(named.person.givenName.isEmpty());
    QCOMPARE(MUST(consultReferral(reg(), m_other))->people.first().person.familyName, u"Kowalska"_s);
    open();
    QCOMPARE(sharedInReferral().person.familyName, u"Dolan"_s);
}

void TestSharedPerson::staysUnnamedInTheCaseFile()
{
    shut();
    const CaseDossier dossier = *MUST(consultCaseFile(reg(), m_file));
    QCOMPARE(dossier.victim->person.familyName, u"Kowalska"_s);
    QVERIFY(dossier.people.first().person.closed);
    QCOMPARE(dossier.people.first().person.person.familyName, closedWords());
    QVERIFY(dossier.people.first().person.person.givenName.isEmpty());
}

void TestSharedPerson::staysUnnamedInTheLists()
{
    // The shared person is the victim of a case of their own.
    openCaseOf(m_shared, PartRole::Victim);
    QCOMPARE(MUST(listCaseFiles(reg()))->first().familyName, u"Dolan"_s);
    shut();
    const CaseFileRow file = MUST(listCaseFiles(reg()))->first();
    QVERIFY(!file.closed);
    QCOMPARE(file.givenName + file.familyName + file.place, closedWords());
    QCOMPARE(MUST(listReferrals(reg(), {}))->first().victimName, closedWords());
}

void TestSharedPerson::leavesOnNoPaper()
{
    QVERIFY(caseList());
    shut();
    const Result<Document> paper = caseList();
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Problem::Kind::Refused);
    open();
    QVERIFY(caseList());
}

void TestSharedPerson::isNotKeptOver()
{
    shut();
    PersonEntry masked;
    masked.person = sharedInReferral().person;
    open();
    const Result<PersonId> over = keepPerson(reg(), masked);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, Problem::Kind::Conflict);
    QCOMPARE(sharedInReferral().person.familyName, u"Dolan"_s);
}

QTEST_GUILESS_MAIN(TestSharedPerson)
#include "tst_SharedPerson.moc"
