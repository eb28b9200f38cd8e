// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// What the trail keeps of a paper, and what no paper is made without.
class TestPaperTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void namesCaseAndPersonAndRecipientInTheTrail();
    void namesTheVictimOfEachCase();
    void recordsEachUseByItsOwnVerb();
    void recordsThatAPaperWasNotMade();
    void carriesTheWitnessAfterItsOwnEntry();
    void keepsCaseContentClosedUntilAllHaveSigned();
    void keepsToTheRightsOfTheRole();
    void refusesWhatIsNotThere();
    void listsWhoTheFileNamesElsewhere();

private:
    std::unique_ptr<test::PaperJob> m_papers;
};

void TestPaperTrail::namesCaseAndPersonAndRecipientInTheTrail()
{
    PaperOrder order = m_papers->orderOf(DocumentKind::CaseList);
    order.recipient = m_papers->job.agency("POL");
    const Document paper = *MUST(m_papers->make(order, PaperUse::Print));
    QVERIFY(!paper.stamp.recipient.isEmpty());
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.subject.kind, SubjectKind::Document);
    QCOMPARE(event.subject.ref, u"MTG-2026-11-12"_s);
    QCOMPARE(event.fields, QStringList{u"case_list"_s});
    QCOMPARE(event.recipients, QStringList{paper.stamp.recipient});
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Meeting, m_papers->meeting.value()));
}

void TestPaperTrail::namesTheVictimOfEachCase()
{
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::CaseList}) {
        MUST(m_papers->make(m_papers->orderOf(kind), PaperUse::Look));
        QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
    }
}

void TestPaperTrail::recordsEachUseByItsOwnVerb()
{
    const auto verbOf = [&](PaperUse use) {
        const qsizetype before = m_papers->job.trail().size();
        MUST(m_papers->make(m_papers->orderOf(DocumentKind::Agenda), use));
        const QList<AuditEntry> trail = m_papers->job.trail();
        return trail.size() == before + 1 ? std::optional(trail.first().event.verb) : std::nullopt;
    };
    QCOMPARE(verbOf(PaperUse::Look), AuditVerb::Consult);
    QCOMPARE(verbOf(PaperUse::Print), AuditVerb::Print);
    QCOMPARE(verbOf(PaperUse::Export), AuditVerb::Export);
}

void TestPaperTrail::recordsThatAPaperWasNotMade()
{
    const Result<Document> paper = m_papers->make(m_papers->orderOf(DocumentKind::Agenda), PaperUse::Print);
    QVERIFY(paper);
    recordUnmade(m_papers->reg(), *paper, PaperUse::Print);
    const QList<AuditEntry> trail = m_papers->job.trail();
    QCOMPARE(trail.at(0).event.verb, AuditVerb::Failed);
    QCOMPARE(trail.at(1).event.verb, AuditVerb::Print);
    QCOMPARE(trail.at(0).event.subject.kind, trail.at(1).event.subject.kind);
    QCOMPARE(trail.at(0).event.subject.ref, trail.at(1).event.subject.ref);
}

void TestPaperTrail::carriesTheWitnessAfterItsOwnEntry()
{
    const Document first = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::Undertaking), PaperUse::Print));
    QCOMPARE(first.stamp.witness.code, m_papers->reg().witness().letters);
    QVERIFY(!first.stamp.witness.payload.isEmpty());
    const Document second = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::Undertaking), PaperUse::Print));
    QVERIFY(first.stamp.witness.code != second.stamp.witness.code);
}

void TestPaperTrail::keepsCaseContentClosedUntilAllHaveSigned()
{
    Register &reg = m_papers->reg();
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    const MeetingFile file = *MUST(consultMeeting(reg, m_papers->meeting));
    MUST(recordArrival(reg, file.attendance.first().id));
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::CaseList, DocumentKind::RiskForm,
                                    DocumentKind::Minutes, DocumentKind::Actions}) {
        const Result<Document> closed = m_papers->make(m_papers->orderOf(kind), PaperUse::Print);
        QVERIFY2(!closed, qPrintable(toCode(kind)));
        QCOMPARE(closed.error().kind, Problem::Kind::Refused);
        QCOMPARE(m_papers->job.trail().first().event.verb, AuditVerb::Refused);
    }
    QVERIFY(m_papers->textOf(m_papers->orderOf(DocumentKind::Undertaking)).contains(file.attendance.first().name));
    MUST(recordSignature(reg, file.attendance.first().id));
    QVERIFY(m_papers->textOf(m_papers->orderOf(DocumentKind::CaseList)).contains(u"Osei"_s));
}

void TestPaperTrail::keepsToTheRightsOfTheRole()
{
    m_papers->job.as(Role::Auditor);
    QCOMPARE(m_papers->make(m_papers->orderOf(DocumentKind::Agenda)).error().kind, Problem::Kind::Denied);
    QCOMPARE(m_papers->make(m_papers->orderOf(DocumentKind::RiskForm), PaperUse::Print).error().kind,
             Problem::Kind::Denied);
    m_papers->job.as(Role::Reader);
    QCOMPARE(m_papers->make(m_papers->orderOf(DocumentKind::Agenda), PaperUse::Export).error().kind,
             Problem::Kind::Denied);
    QVERIFY(m_papers->make(m_papers->orderOf(DocumentKind::Agenda), PaperUse::Print));
}

void TestPaperTrail::refusesWhatIsNotThere()
{
    for (const DocumentKind kind : {DocumentKind::Undertaking, DocumentKind::Agenda, DocumentKind::CaseList,
                                    DocumentKind::Minutes, DocumentKind::RiskForm})
        QCOMPARE(m_papers->make({.kind = kind, .meeting = MeetingId(99), .referral = ReferralId(99)}).error().kind,
                 Problem::Kind::NotFound);
    PaperOrder order = m_papers->orderOf(DocumentKind::CaseList);
    order.recipient = AgencyId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
    QCOMPARE(m_papers->make(m_papers->orderOf(DocumentKind::RecoverySheet)).error().kind, Problem::Kind::Unavailable);
}

void TestPaperTrail::listsWhoTheFileNamesElsewhere()
{
    Register &reg = m_papers->reg();
    ReferralEntry named = m_papers->oseiReferral();
    named.referral.referringAgencyId = m_papers->job.agency("POL");
    named.referral.perpetratorUnknown = false;
    named.parts.first() = {};
    named.parts.first().existing = m_papers->victim;
    PartEntry perpetrator;
    perpetrator.role = PartRole::Perpetrator;
    perpetrator.person.person.givenName = u"Ryan"_s;
    perpetrator.person.person.familyName = u"Doyle"_s;
    named.parts << perpetrator;
    const ReferralId other = m_papers->acceptedFor(m_papers->job.meetingOn(QDate(2026, 12, 10)), named);
    const ReferralFile file = *MUST(consultReferral(reg, other));
    QCOMPARE(file.record.referral.caseId, MUST(consultReferral(reg, m_papers->referral))->record.referral.caseId);
    const QString text = m_papers->textOf(m_papers->orderOf(DocumentKind::CaseList));
    QCOMPARE(text.count(u"Ryan Doyle"_s), 1);
    QVERIFY2(text.contains(u"Named in "_s + file.record.referral.ref), qPrintable(text));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, file.record.parts.last().personId.value()));

    // Another meeting hears a case that names them, and not everybody has signed there (R103).
    const MeetingId before = m_papers->job.meetingOn(QDate(2026, 11, 10));
    ReferralEntry closed = m_papers->oseiReferral();
    closed.referral.perpetratorUnknown = false;
    closed.parts.first().person.person.givenName = u"Maria"_s;
    closed.parts.first().person.person.familyName = u"Kowalska"_s;
    PartEntry known;
    known.role = PartRole::Perpetrator;
    known.existing = file.record.parts.last().personId;
    closed.parts << known;
    m_papers->acceptedFor(before, closed);
    m_papers->job.openOn(QDate(2026, 11, 10), before);
    QVERIFY(!m_papers->textOf(m_papers->orderOf(DocumentKind::CaseList)).contains(u"Doyle"_s));
}

QTEST_MAIN(TestPaperTrail)
#include "tst_PaperTrail.moc"
