// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/people/sameness/JoinPersons.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What was set before is known whichever of a person's records it was set under.
class TestEarlierActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksIntoTheFilesOfAllTheirRecords();
    void leavesOutAFileThatIsClosed();

private:
    Register &reg() { return m_job->reg(); }
    AgendaItemId itemOf(MeetingId id) { return MUST(consultMeeting(reg(), id))->agenda.first().item.id; }
    QList<EarlierAction> earlier() { return MUST(consultHearing(reg(), itemOf(m_next)))->earlier; }
    SamenessId join();

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting; ///< in session, its gate open
    MeetingId m_next;    ///< planned, with the other record's case
    Accepted m_osei;
    Accepted m_mensah;
};

void TestEarlierActions::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_osei = m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Action agreed;
    agreed.agendaItemId = itemOf(m_meeting);
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), agreed));
    m_next = m_job->meetingOn(QDate(2026, 12, 17));
    ReferralEntry spelt = m_job->referralOf(u"J."_s, u"Mensah"_s);
    spelt.parts.first().person.person.bornOn = QDate(1991, 5, 5);
    spelt.parts.first().person.address.reset();
    m_mensah = m_job->acceptedCase(spelt);
}

SamenessId TestEarlierActions::join()
{
    const auto victimOf = [this](CaseFileId id) { return MUST(consultCaseFile(reg(), id))->file.victimId; };
    return *MUST(
        joinPersons(reg(), {victimOf(m_mensah.caseId), victimOf(m_osei.caseId), u"Known by both names"_s, {}}));
}

void TestEarlierActions::looksIntoTheFilesOfAllTheirRecords()
{
    QVERIFY(earlier().isEmpty());
    const SamenessId said = join();
    const QList<EarlierAction> found = earlier();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().row.caseRef, m_osei.caseRef);
    QCOMPARE(triedBefore(u"Tenancy warning"_s, found).size(), 1);
    const QList<Subject> about = m_job->trail().first().event.about;
    QVERIFY(std::any_of(about.begin(), about.end(), [this](const Subject &one) { return one.ref == m_osei.caseRef; }));
    QCOMPARE(MUST(consultMinutes(reg(), m_next))->hearings.first().earlier.size(), 1);
    MUST(partPersons(reg(), said, 1, u"Two people after all"_s));
    QVERIFY(earlier().isEmpty());
}

/// R103: somebody unsigned comes into the meeting that hears the other case.
void TestEarlierActions::leavesOutAFileThatIsClosed()
{
    join();
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(reg(), late));
    QVERIFY(earlier().isEmpty());
    MUST(recordLeaving(reg(), late));
    QCOMPARE(earlier().size(), 1);
}

QTEST_GUILESS_MAIN(TestEarlierActions)
#include "tst_EarlierActions.moc"
