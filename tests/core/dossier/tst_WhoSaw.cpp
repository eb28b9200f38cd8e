// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/audit/SubjectRef.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/people/matching/FindPeople.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/search/Search.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// "Who looked at this": whatever showed the name of a victim is found under the victim, and a reference asks for its own
/// record and no other (R122).
class TestWhoSaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheVictimWhereverTheNameIsShown();
    void findsTheListsUnderEachPersonInThem();
    void asksForTheRecordItsReferenceNames();
    void keepsWhatWasLookedUpInVain();

private:
    /// Whether the newest entry of the trail concerns the victim.
    bool concernsVictim();
    QList<AuditEntry> entries(const QString &ref);

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    Accepted m_accepted;
    PersonId m_victim;
};

void TestWhoSaw::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_accepted = m_job->acceptedCase();
    m_victim = MUST(consultCaseFile(m_job->reg(), m_accepted.caseId))->victim->person.id;
}

bool TestWhoSaw::concernsVictim()
{
    const AuditEvent event = MUST(consultAudit(m_job->reg(), {.limit = 2}))->entries.at(1).event;
    return std::any_of(event.about.begin(), event.about.end(), [&](const Subject &one) {
        return one.kind == SubjectKind::Person && one.id == m_victim.value();
    });
}

QList<AuditEntry> TestWhoSaw::entries(const QString &ref)
{
    return MUST(consultAudit(m_job->reg(), {.aboutRef = ref, .limit = 1000}))->entries;
}

void TestWhoSaw::namesTheVictimWhereverTheNameIsShown()
{
    Register &reg = m_job->reg();
    MUST(consultMeeting(reg, m_meeting));
    QVERIFY(concernsVictim());
    const AgendaItemId item = MUST(consultMeeting(reg, m_meeting))->agenda.first().item.id;
    MUST(consultHearing(reg, item));
    QVERIFY(concernsVictim());
    MUST(consultMinutes(reg, m_meeting));
    QVERIFY(concernsVictim());
    QCOMPARE(MUST(findPeople(reg, u"osei"_s))->size(), 1);
    QVERIFY(concernsVictim());
    MUST(findPeople(reg, u"nobody"_s));
    QVERIFY(!concernsVictim());
    PersonFacts typed;
    typed.person.givenName = u"Jelani"_s;
    typed.person.familyName = u"Osei"_s;
    typed.person.bornOn = QDate(1987, 3, 4);
    QCOMPARE(MUST(findMatches(reg, typed))->size(), 1);
    QVERIFY(concernsVictim());
}

void TestWhoSaw::findsTheListsUnderEachPersonInThem()
{
    const QString ref = personRef(m_victim.value());
    const auto before = entries(ref).size();
    MUST(listMeetings(m_job->reg()));
    QCOMPARE(entries(ref).size(), before + 1); // the asking before, and no list of meetings: it shows no name
    MUST(listCaseFiles(m_job->reg()));
    MUST(listReferrals(m_job->reg(), std::nullopt));
    QCOMPARE(entries(ref.toLower()).size(), before + 4);
    const Result<AuditPage> nobody = consultAudit(m_job->reg(), {.aboutRef = u"PER-4711"_s});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Problem::Kind::NotFound);
}

void TestWhoSaw::asksForTheRecordItsReferenceNames()
{
    Register &reg = m_job->reg();
    MUST(inviteOfficers(reg, m_meeting));
    MUST(search(reg, u"osei"_s)); // finds the person with the case's reference
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);               // an attendance that carries the meeting's reference
    Register &auditor = m_job->as(Role::Auditor); // may read nothing but the trail
    const auto has = [](const QList<AuditEntry> &found, SubjectKind kind, qint64 id, AuditVerb verb) {
        return std::any_of(found.begin(), found.end(), [&](const AuditEntry &entry) {
            return entry.event.verb == verb && entry.event.subject.kind == kind && entry.event.subject.id == id;
        });
    };
    const QList<AuditEntry> ofCase = entries(m_accepted.caseRef);
    QVERIFY(has(ofCase, SubjectKind::CaseFile, m_accepted.caseId.value(), AuditVerb::Consult));
    const QList<AuditEntry> ofMeeting = entries(m_accepted.meetingRef);
    QVERIFY(has(ofMeeting, SubjectKind::Meeting, m_meeting.value(), AuditVerb::Collect));
    QCOMPARE(MUST(consultAudit(auditor, {.limit = 1}))->entries.first().event.verb, AuditVerb::Consult);
}

void TestWhoSaw::keepsWhatWasLookedUpInVain()
{
    Register &reg = m_job->reg();
    const auto newest = [&] { return MUST(consultAudit(reg, {.limit = 2}))->entries.at(1).event; };
    QCOMPARE(caseFileWithRef(reg, u"SHC-2099-7777"_s).error().kind, Problem::Kind::NotFound);
    const AuditEvent missed = newest();
    QCOMPARE(missed.verb, AuditVerb::Search);
    QCOMPARE(missed.subject.ref, u"SHC-2099-7777"_s);
    QCOMPARE(caseFileWithRef(reg, u"OSEI"_s).error().kind, Problem::Kind::NotFound);
    const AuditEvent named = newest();
    QCOMPARE(named.verb, AuditVerb::Search);
    QVERIFY(named.subject.ref.isEmpty()); // it may be a name
    // The trail itself answers no question unrecorded either, not even about nobody.
    QCOMPARE(consultAudit(reg, {.aboutRef = u"PER-4711"_s}).error().kind, Problem::Kind::NotFound);
    const AuditEvent probed = newest();
    QCOMPARE(probed.verb, AuditVerb::Search);
    QCOMPARE(probed.subject.ref, u"PER-4711"_s);
    QCOMPARE(consultAudit(reg, {.aboutRef = u"PER-4711"_s}).error().kind, Problem::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestWhoSaw)
#include "tst_WhoSaw.moc"
