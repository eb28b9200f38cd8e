// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/KeepTransfer.h"
#include "core/documents/TextsOf.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/TransferStanding.h"
#include "core/meetings/ConsultMeetings.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// A case goes to the MARAC of another area or comes from one (scenario 15): what is kept of it.
class TestCaseTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEachStep();
    void recordsPapersThatLeaveAsADisclosure();
    void writesALetterWithoutTheAddress();
    void saysWhenceOnTheAgenda();
    void saysWhenceUntilAFullMeetingHasHeardIt();

private:
    Register &reg() { return m_job->reg(); }
    CaseDossier dossier() { return *MUST(consultCaseFile(reg(), m_case.caseId)); }
    CaseTransfer transfer(TransferDirection direction, const QString &area) const;

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    Accepted m_case;
};

void TestCaseTransfer::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    m_case = m_job->acceptedCase(entry);
}

CaseTransfer TestCaseTransfer::transfer(TransferDirection direction, const QString &area) const
{
    CaseTransfer transfer;
    transfer.caseId = m_case.caseId;
    transfer.direction = direction;
    transfer.area = area;
    transfer.movedOn = QDate(2026, 10, 19);
    transfer.alreadyHeard = TransferAnswer::Yes;
    transfer.agendaOut = TransferAnswer::No;
    transfer.sourceAgencyId = m_job->agency("HHR");
    return transfer;
}

void TestCaseTransfer::keepsEachStep()
{
    CaseTransfer incoming = transfer(TransferDirection::In, u" Wirral "_s);
    incoming.id = *MUST(keepTransfer(reg(), incoming));
    CaseTransfer kept = dossier().transfers.first();
    QCOMPARE(kept.area, u"Wirral"_s);
    const QList<TransferStep> before = transferStepsOf(dossier(), kept);
    QVERIFY(!before.first().isDone);
    QVERIFY(std::find(before.begin(), before.end(), TransferStep{TransferTask::PlaceOnMeeting, true}) != before.end());
    kept.papersAskedOn = reg().today();
    kept.direction = TransferDirection::Out; // as no form gives it
    MUST(keepTransfer(reg(), kept));
    QCOMPARE(keepTransfer(reg(), kept).error().kind, Problem::Kind::Conflict);
    const CaseTransfer asked = dossier().transfers.first();
    QCOMPARE(asked.direction, TransferDirection::In);
    QVERIFY(transferStepsOf(dossier(), asked).first().isDone);
    QCOMPARE(dossier().transfers.size(), 1);
    m_job->as(Role::Reader);
    QCOMPARE(keepTransfer(reg(), asked).error().kind, Problem::Kind::Denied);
}

void TestCaseTransfer::recordsPapersThatLeaveAsADisclosure()
{
    CaseTransfer going = transfer(TransferDirection::Out, u"Liverpool"_s);
    going.id = *MUST(keepTransfer(reg(), going));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Collect);
    going.papersOn = reg().today();
    MUST(keepTransfer(reg(), going));
    const AuditEvent sent = m_job->trail().first().event;
    QCOMPARE(sent.verb, AuditVerb::Disclose);
    QCOMPARE(sent.recipients, QStringList{u"Liverpool"_s});
    QCOMPARE(sent.subject.ref, m_case.caseRef);
    QVERIFY(!sent.reason.isEmpty());
    going.version = 2;
    going.receiptOn = reg().today();
    MUST(keepTransfer(reg(), going));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Alter);
}

void TestCaseTransfer::writesALetterWithoutTheAddress()
{
    CaseTransfer going = transfer(TransferDirection::Out, u"Liverpool"_s);
    going.id = *MUST(keepTransfer(reg(), going));
    m_job->hear(QDate(2026, 11, 12), m_meeting);
    const TransferLetter letter = *MUST(consultTransferLetter(reg(), going.id));
    QCOMPARE(letter.caseRef, m_case.caseRef);
    QCOMPARE(letter.initials, u"J.O."_s);
    QCOMPARE(letter.heardOn, QDate(2026, 11, 12));
    QCOMPARE(letter.heardAt, u"MTG-2026-11-12"_s);
    QVERIFY(!letter.address.isEmpty());
    QVERIFY2(!letter.address.contains(u"Marlow"_s) && !letter.address.contains(u"L20"_s), qPrintable(letter.address));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Consult);
    QCOMPARE(letter.steps.first().task, TransferTask::SendMinutes);
}

void TestCaseTransfer::saysWhenceOnTheAgenda()
{
    using namespace documents;
    MUST(keepTransfer(reg(), transfer(TransferDirection::In, u"Wirral"_s)));
    const Document agenda =
        *MUST(makePaper(reg(), {.kind = DocumentKind::Agenda, .meeting = m_meeting}, PaperUse::Look));
    const QString words = textsOf(agenda).join(u'\n');
    QVERIFY2(words.contains(u"transferred from Wirral"_s), qPrintable(words));
}

void TestCaseTransfer::saysWhenceUntilAFullMeetingHasHeardIt()
{
    CaseTransfer incoming = transfer(TransferDirection::In, u"Wirral"_s);
    MUST(keepTransfer(reg(), incoming));
    m_job->hear(QDate(2026, 11, 12), m_meeting);
    m_job->setDay(QDate(2026, 12, 1));
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 17));
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().person.person = dossier().victim->person;
    again.parts.first().person.address.reset(); // on file, and protected
    again.referral.incidentOn = QDate(2026, 11, 30);
    const Accepted repeat = m_job->acceptedCase(again);
    QCOMPARE(repeat.caseId, m_case.caseId);
    const auto whence = [this](MeetingId meeting) {
        return MUST(consultMeeting(reg(), meeting))->agenda.first().transferredFrom;
    };
    QCOMPARE(whence(m_meeting), u"Wirral"_s);
    QCOMPARE(whence(next), QString());
    // It moves on and comes back: the meeting before that knows of the first time alone.
    incoming.area = u"Sefton North"_s;
    incoming.movedOn = QDate(2026, 11, 20);
    MUST(keepTransfer(reg(), incoming));
    QCOMPARE(whence(m_meeting), u"Wirral"_s);
    QCOMPARE(whence(next), u"Sefton North"_s);
}

QTEST_GUILESS_MAIN(TestCaseTransfer)
#include "tst_CaseTransfer.moc"
