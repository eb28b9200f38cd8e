// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/CaseGate.h"

#include "core/actions/ListActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/people/matching/FindPeople.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "core/search/Search.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R103 on every way to a case: a meeting is in session, somebody in the room has not signed, and one of its cases is asked
/// for by each use case that could show it or write to it.
class TestCaseGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensNothingOfAClosedCase();
    void masksTheLists();
    void isNotFoundByNameInALongList();
    void leavesOtherCasesAlone();
    void closesAnUndecidedReferralOfTheSameVictim();
    void closesTheCaseOnItsOtherMeetingsToo();
    void saysHowManyAreMissing();
    void closesWhileNobodyIsPresent();

private:
    Register &reg() { return m_job->reg(); }
    void shut();
    void open() { MUST(recordLeaving(reg(), m_late)); }
    PersonId victimOf(ReferralId id) { return MUST(consultReferral(reg(), id))->people.first().person.id; }

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    ReferralId m_referral;
    Accepted m_case;
    PersonId m_victim;
    AssessmentId m_assessment;
    AgendaItemId m_item;
    ActionId m_action;
    AttendanceId m_late;
};

void TestCaseGate::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_referral = *MUST(keepReferral(reg(), m_job->oseiReferral()));
    m_assessment = *MUST(recordAssessment(reg(), m_job->assessment(m_referral, 11)));
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(m_referral)));
    Acceptance acceptance;
    acceptance.referralId = m_referral;
    acceptance.version = MUST(consultReferral(reg(), m_referral))->record.referral.version;
    m_case = *MUST(acceptReferral(reg(), acceptance));
    m_victim = victimOf(m_referral);
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const MeetingFile file = *MUST(consultMeeting(reg(), m_meeting));
    m_item = file.agenda.first().item.id;
    m_late = file.attendance.at(1).id;
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Tenancy warning upstairs"_s;
    action.dueOn = QDate(2026, 11, 19);
    m_action = *MUST(keepAction(reg(), action));
}

void TestCaseGate::shut()
{
    MUST(recordArrival(reg(), m_late));
}

using Step = std::function<Result<>(TestCaseGate &)>;

template <class T>
static Result<> outcomeOf(const Result<T> &result)
{
    return result ? Result<>{} : Result<>(Failure(result.error()));
}

void TestCaseGate::opensNothingOfAClosedCase()
{
    QList<std::pair<const char *, Step>> steps;
    const auto row = [&steps](const char *name, Step step) { steps.append({name, std::move(step)}); };
    row("case file", [](TestCaseGate &t) { return outcomeOf(consultCaseFile(t.reg(), t.m_case.caseId)); });
    row("referral", [](TestCaseGate &t) { return outcomeOf(consultReferral(t.reg(), t.m_referral)); });
    row("assessment", [](TestCaseGate &t) { return outcomeOf(consultAssessment(t.reg(), t.m_assessment)); });
    row("victim", [](TestCaseGate &t) { return outcomeOf(consultPerson(t.reg(), t.m_victim)); });
    row("hearing", [](TestCaseGate &t) { return outcomeOf(consultHearing(t.reg(), t.m_item)); });
    row("action", [](TestCaseGate &t) { return outcomeOf(consultAction(t.reg(), t.m_action)); });
    const auto paper = [&](const char *name, DocumentKind kind) {
        row(name, [kind](TestCaseGate &t) {
            PaperOrder order;
            order.kind = kind;
            order.meeting = t.m_meeting;
            order.referral = t.m_referral;
            return outcomeOf(makePaper(t.reg(), order, PaperUse::Look));
        });
    };
    paper("agenda", DocumentKind::Agenda);
    paper("case list", DocumentKind::CaseList);
    paper("risk form", DocumentKind::RiskForm);
    paper("Appendix F", DocumentKind::WithoutConsent);
    paper("minutes", DocumentKind::Minutes);
    paper("meeting's actions", DocumentKind::Actions);
    row("all open actions", [](TestCaseGate &t) {
        PaperOrder order;
        order.kind = DocumentKind::Actions;
        return outcomeOf(makePaper(t.reg(), order, PaperUse::Look));
    });
    row("event", [](TestCaseGate &t) {
        return addCaseEvent(t.reg(), {0, t.m_case.caseId, {}, {}, u"A neighbour called."_s, t.m_job->agency("HHR")});
    });
    row("override", [](TestCaseGate &t) {
        BandOverride judgement;
        judgement.band = RiskBand::VeryHigh;
        judgement.rationale = u"Worse than the answers show."_s;
        judgement.byName = u"Tom Reilly"_s;
        judgement.byPost = u"Housing Officer"_s;
        judgement.sourceAgencyId = t.m_job->agency("HHR");
        judgement.authoriserId = OfficerId(1);
        return overrideBand(t.reg(), t.m_assessment, judgement, 1);
    });
    row("assessing again",
        [](TestCaseGate &t) { return outcomeOf(recordAssessment(t.reg(), t.m_job->assessment(t.m_referral, 12))); });
    row("sharing without consent",
        [](TestCaseGate &t) { return keepWithoutConsent(t.reg(), t.m_job->withoutConsent(t.m_referral)); });
    row("its review",
        [](TestCaseGate &t) { return recordSharingReview(t.reg(), t.m_referral, 1, u"All answered."_s); });
    row("contribution", [](TestCaseGate &t) {
        Contribution said;
        said.agendaItemId = t.m_item;
        said.sourceAgencyId = t.m_job->agency("POL");
        said.text = u"Three calls since September."_s;
        return outcomeOf(keepContribution(t.reg(), said));
    });
    row("another action", [](TestCaseGate &t) {
        Action action;
        action.agendaItemId = t.m_item;
        action.ownerAgencyId = t.m_job->agency("POL");
        action.text = u"Patrol the road"_s;
        action.dueOn = QDate(2026, 11, 19);
        return outcomeOf(keepAction(t.reg(), action));
    });
    row("feedback", [](TestCaseGate &t) {
        return recordFeedback(
            t.reg(),
            {0, t.m_action, t.m_job->agency("HHR"), QDate(2026, 11, 12), ActionState::Completed, u"Served."_s});
    });
    row("the person's details", [](TestCaseGate &t) {
        PersonEntry entry;
        entry.person.id = t.m_victim;
        entry.person.givenName = u"Jelani"_s;
        entry.person.familyName = u"Osei"_s;
        entry.person.sourceAgencyId = t.m_job->agency("HHR");
        return outcomeOf(keepPerson(t.reg(), entry));
    });

    shut();
    const QString reason = CaseGate(m_job->db()).mayOpen(m_case.caseId).error().text;
    for (const auto &[name, step] : std::as_const(steps)) {
        const Result<> closed = step(*this);
        QVERIFY2(!closed, name);
        QVERIFY2(closed.error().kind == Problem::Kind::Refused, name);
        QVERIFY2(closed.error().text == reason, name);
    }
    open();
    for (const auto &[name, step] : std::as_const(steps)) {
        const Result<> opened = step(*this);
        QVERIFY2(opened || opened.error().text != reason, name);
    }
}

void TestCaseGate::masksTheLists()
{
    shut();
    const QString words = closedWords();
    const ReferralRow referral = MUST(listReferrals(reg(), {}))->first();
    QVERIFY(referral.closed);
    QCOMPARE(referral.victimName, words);
    QVERIFY(referral.finalBand.isEmpty() && referral.strands.isEmpty() && referral.ticks == -1);
    const CaseFileRow file = MUST(listCaseFiles(reg()))->first();
    QCOMPARE(file.ref, m_case.caseRef);
    QVERIFY(file.closed);
    QCOMPARE(file.givenName + file.familyName + file.place, words);
    const ActionRow action = MUST(listActions(reg(), {}))->first();
    QCOMPARE(action.action.text, words);
    const AgendaRow agenda = MUST(consultMeeting(reg(), m_meeting))->agenda.first();
    QVERIFY(agenda.closed);
    QVERIFY(agenda.givenName.isEmpty() && agenda.familyName.isEmpty() && agenda.finalBand.isEmpty());
    QVERIFY(MUST(consultMinutes(reg(), m_meeting))->hearings.isEmpty());
    for (const QString &typed : {u"Osei"_s, u"L20 3AA"_s, m_case.caseRef}) {
        const QList<SearchHit> hits = *MUST(search(reg(), typed));
        QVERIFY(!hits.isEmpty());
        for (const SearchHit &hit : hits)
            QVERIFY2(!(hit.title + hit.text).contains(u"osei"_s, Qt::CaseInsensitive), qPrintable(typed));
    }
    // The name that was typed is not tied to the case.
    const SearchHit hit = MUST(search(reg(), u"Osei"_s))->first();
    QVERIFY(hit.closed && !hit.opens.id && !(hit.title + hit.text).contains(m_case.caseRef));
    QVERIFY(!agenda.item.repeat);
    const Person found = MUST(findPeople(reg(), u"osei"_s))->first();
    QCOMPARE(found.familyName, words);
    QVERIFY(found.givenName.isEmpty() && !found.bornOn.isValid());
    PersonFacts facts;
    facts.person.givenName = u"Jelani"_s;
    facts.person.familyName = u"Osei"_s;
    facts.person.bornOn = QDate(1987, 3, 4);
    const PersonCandidate match = MUST(findMatches(reg(), facts))->first();
    QCOMPARE(match.person.familyName, words);
    QVERIFY(match.closed && match.reasons.isEmpty());
    // A likeness tells nothing at all of them, nor does where they live.
    facts.person.familyName = u"Osie"_s;
    QVERIFY(MUST(findMatches(reg(), facts))->isEmpty());
    facts.person.givenName = u"Ada"_s;
    facts.address = m_job->oseiReferral().parts.first().person.address;
    QVERIFY(MUST(findMatches(reg(), facts))->isEmpty());
    // Nor do the words of its referral, its action and its incident.
    for (const QString &typed : {u"paint thrown"_s, u"Tenancy warning"_s, u"Marlow Court"_s})
        QVERIFY2(MUST(search(reg(), typed))->isEmpty(), qPrintable(typed));
    open();
    for (const QString &typed : {u"paint thrown"_s, u"Tenancy warning"_s, u"Marlow Court"_s})
        QVERIFY2(!MUST(search(reg(), typed))->isEmpty(), qPrintable(typed));
    QCOMPARE(MUST(findMatches(reg(), facts))->size(), 1);
    QCOMPARE(MUST(listCaseFiles(reg()))->first().familyName, u"Osei"_s);
    QVERIFY(!MUST(listReferrals(reg(), {}))->first().closed);
}

/// The line shows no name, but being the answer to one it would tell it.
void TestCaseGate::isNotFoundByNameInALongList()
{
    shut();
    ListWanted wanted;
    wanted.wholeUpTo = 0;
    wanted.words = u"osei"_s;
    QVERIFY(MUST(listCaseFiles(reg(), wanted))->rows.isEmpty());
    QVERIFY(MUST(listReferrals(reg(), {}, wanted))->rows.isEmpty());
    wanted.words = m_case.caseRef;
    QVERIFY(MUST(listCaseFiles(reg(), wanted))->rows.first().closed);
    QVERIFY(MUST(listReferrals(reg(), {}, wanted))->rows.first().closed);
    open();
    wanted.words = u"osei"_s;
    QCOMPARE(MUST(listCaseFiles(reg(), wanted))->rows.size(), 1);
    QCOMPARE(MUST(listReferrals(reg(), {}, wanted))->rows.size(), 1);
}

void TestCaseGate::leavesOtherCasesAlone()
{
    const ReferralId other = *MUST(keepReferral(reg(), m_job->referralOf(u"Maria"_s, u"Kowalska"_s)));
    shut();
    QVERIFY(consultReferral(reg(), other));
    QCOMPARE(MUST(findPeople(reg(), u"kowalska"_s))->first().familyName, u"Kowalska"_s);
}

void TestCaseGate::closesAnUndecidedReferralOfTheSameVictim()
{
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().existing = m_victim;
    const ReferralId second = *MUST(keepReferral(reg(), again));
    shut();
    QVERIFY(!consultReferral(reg(), second));
    Acceptance acceptance;
    acceptance.referralId = second;
    const Result<Accepted> accepted = acceptReferral(reg(), acceptance);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Problem::Kind::Refused);
    const QList<ReferralRow> rows = *MUST(listReferrals(reg(), {}));
    for (const ReferralRow &row : rows)
        QVERIFY(row.closed);
}

void TestCaseGate::closesTheCaseOnItsOtherMeetingsToo()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    MUST(recordHearing(reg(), m_item, HearingOutcome::Carried));
    QCOMPARE(MUST(consultMeeting(reg(), next))->agenda.first().familyName, u"Osei"_s);
    shut();
    QVERIFY(MUST(consultMeeting(reg(), next))->agenda.first().familyName.isEmpty());
    QVERIFY(MUST(consultMinutes(reg(), next))->hearings.first().row.closed);
    PaperOrder order;
    order.kind = DocumentKind::CaseList;
    order.meeting = next;
    const Result<Document> paper = makePaper(reg(), order, PaperUse::Look);
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Problem::Kind::Refused);
}

void TestCaseGate::saysHowManyAreMissing()
{
    QCOMPARE(whyCasesAreClosed({true, 3, 0}), QString());
    QVERIFY(!whyCasesAreClosed({true, 0, 0}).isEmpty());
    QVERIFY(whyCasesAreClosed({true, 9, 2}).contains(u"2"_s));
    QCOMPARE(whyCasesAreClosed({false, 0, 0}), QString());
    QCOMPARE(whyCasesAreClosed({false, 3, 0}), QString());
    QVERIFY(!whyCasesAreClosed({false, 3, 1}).isEmpty());
}

void TestCaseGate::closesWhileNobodyIsPresent()
{
    const AttendanceId first = MUST(consultMeeting(reg(), m_meeting))->attendance.first().id;
    MUST(recordLeaving(reg(), first));
    QVERIFY(!consultCaseFile(reg(), m_case.caseId));
    QVERIFY(!consultReferral(reg(), m_referral));
}

QTEST_GUILESS_MAIN(TestCaseGate)
#include "tst_CaseGate.moc"
