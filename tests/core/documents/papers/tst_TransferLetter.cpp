// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// The covering letter to the MARAC of another area (scenario 15).
class TestTransferLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void enclosesTheLastMinutesThePlanAndTheRisk();
    void enclosesTheReferralOfACaseThatWasNotHeard();
    void asksTheAreaACaseCameFrom_data();
    void asksTheAreaACaseCameFrom();
    void saysNothingOfWhereThePersonLives_data();
    void saysNothingOfWhereThePersonLives();
    void isKeptWithTheAreaAsItsRecipient();
    void isWrittenByWhoeverKeepsTheTransfer();
    void isOfTheLastTransferOfACase();
    void staysClosedWithTheGate();
    void refusesWithoutATransfer();

private:
    CaseTransferId keep(TransferDirection direction, const QString &area, TransferAnswer heard = TransferAnswer::Yes);
    static PaperOrder letter(CaseTransferId id) { return {.kind = DocumentKind::TransferLetter, .transfer = id}; }
    /// At its meeting: `words` are said and `task` agreed.
    void says(const PaperOrder &order, const QStringList &parts);

    std::unique_ptr<test::PaperJob> m_papers;
};

CaseTransferId TestTransferLetter::keep(TransferDirection direction, const QString &area, TransferAnswer heard)
{
    CaseTransfer transfer;
    transfer.caseId = m_papers->accepted.caseId;
    transfer.direction = direction;
    transfer.area = area;
    transfer.contact = u"Nadia Green, 07700 900555"_s;
    transfer.movedOn = m_papers->reg().today();
    transfer.alreadyHeard = heard;
    transfer.agendaOut = TransferAnswer::No;
    transfer.sourceAgencyId = m_papers->job.agency("HHR");
    return *MUST(keepTransfer(m_papers->reg(), transfer));
}

void TestTransferLetter::says(const PaperOrder &order, const QStringList &parts)
{
    const QString text = m_papers->textOf(order);
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY2(!text.contains(u"Osei"_s), qPrintable(text));
}

void TestTransferLetter::enclosesTheLastMinutesThePlanAndTheRisk()
{
    m_papers->hear(u"Three calls in a month."_s, u"Change the locks."_s);
    const CaseTransferId id = keep(TransferDirection::Out, u"Liverpool"_s);
    says(letter(id),
         {u"MARAC of Liverpool"_s, u"Nadia Green, 07700 900555"_s, u"SHC-2026-0001"_s, u"J.O."_s,
          u"Not in this letter"_s, u"Minutes of MTG-2026-11-12"_s, u"sign for these papers"_s,
          u"Three calls in a month."_s, u"Change the locks."_s, u"12 out of 20"_s, u"minutes in draft"_s});
}

void TestTransferLetter::enclosesTheReferralOfACaseThatWasNotHeard()
{
    const CaseTransferId id = keep(TransferDirection::Out, u"Liverpool"_s, TransferAnswer::No);
    says(letter(id), {u"What was referred"_s, u"paint thrown"_s, u"12 out of 20"_s, u"sign for these papers"_s});
}

void TestTransferLetter::asksTheAreaACaseCameFrom_data()
{
    QTest::addColumn<TransferAnswer>("heard");
    QTest::addColumn<QStringList>("asks");
    QTest::addColumn<QString>("leaves");
    QTest::newRow("heard") << TransferAnswer::Yes << QStringList{u"The minutes of each meeting"_s, u"The action plan"_s}
                           << u"The referral form"_s;
    QTest::newRow("not heard") << TransferAnswer::No << QStringList{u"The referral form"_s, u"The risk assessment"_s}
                               << u"The minutes of each meeting"_s;
    QTest::newRow("not known") << TransferAnswer::NotKnown
                               << QStringList{u"Whether your MARAC has heard"_s, u"The minutes of each meeting"_s,
                                              u"The referral form"_s}
                               << u"sign for these papers"_s;
}

/// Nothing of this register goes along.
void TestTransferLetter::asksTheAreaACaseCameFrom()
{
    QFETCH(TransferAnswer, heard);
    QFETCH(QStringList, asks);
    QFETCH(QString, leaves);
    const PaperOrder order = letter(keep(TransferDirection::In, u"Wirral"_s, heard));
    says(order, asks + QStringList{u"MARAC of Wirral"_s, u"J.O."_s});
    const QString text = m_papers->textOf(order);
    QVERIFY2(!text.contains(leaves) && !text.contains(u"12 out of 20"_s) && !text.contains(u"paint thrown"_s),
             qPrintable(text));
}

void TestTransferLetter::saysNothingOfWhereThePersonLives_data()
{
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("protected") << true;
    QTest::newRow("not protected") << false;
}

/// Not even where somebody said it in the meeting.
void TestTransferLetter::saysNothingOfWhereThePersonLives()
{
    QFETCH(bool, isProtected);
    ReferralEntry entry = m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.parts.first().person.address->isProtected = isProtected;
    const QString street = entry.parts.first().person.address->street;
    QVERIFY(!street.isEmpty());
    entry.referral.narrative = u"Paint on her door at "_s + street;
    m_papers->meeting = m_papers->job.meetingOn(QDate(2026, 11, 10));
    m_papers->acceptedFor(m_papers->meeting, entry);
    const PaperOrder order = letter(keep(TransferDirection::Out, u"Liverpool"_s));
    const QString before = m_papers->textOf(order);
    QVERIFY2(before.contains(u"Paint on her door"_s) && !before.contains(street), qPrintable(before));
    m_papers->job.openOn(QDate(2026, 11, 10), m_papers->meeting);
    m_papers->job.firstArrives(m_papers->meeting);
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.first().item.id;
    said.sourceAgencyId = m_papers->job.agency("POL");
    said.text = u"Called to "_s + street;
    MUST(keepContribution(m_papers->reg(), said));
    MUST(recordHearing(m_papers->reg(), said.agendaItemId, HearingOutcome::Heard));
    const QString after = m_papers->textOf(order);
    QVERIFY2(after.contains(u"Called to"_s) && !after.contains(street), qPrintable(after));
}

void TestTransferLetter::isKeptWithTheAreaAsItsRecipient()
{
    const Document paper = *MUST(m_papers->make(letter(keep(TransferDirection::Out, u"Liverpool"_s)), PaperUse::Print));
    QCOMPARE(paper.stamp.recipient, u"MARAC of Liverpool"_s);
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"transfer_letter"_s});
    QCOMPARE(event.subject.ref, m_papers->accepted.caseRef);
    QCOMPARE(event.recipients, QStringList{u"Liverpool"_s});
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestTransferLetter::isWrittenByWhoeverKeepsTheTransfer()
{
    const PaperOrder order = letter(keep(TransferDirection::Out, u"Liverpool"_s));
    for (const Role role : {Role::Reader, Role::Chair, Role::Auditor}) {
        m_papers->job.as(role);
        QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Denied);
    }
    m_papers->job.as(Role::Deputy);
    QVERIFY(m_papers->make(order, PaperUse::Export));
}

/// As the command line asks for it.
void TestTransferLetter::isOfTheLastTransferOfACase()
{
    keep(TransferDirection::In, u"Wirral"_s);
    keep(TransferDirection::Out, u"Liverpool"_s);
    says({.kind = DocumentKind::TransferLetter, .caseFile = m_papers->accepted.caseId}, {u"MARAC of Liverpool"_s});
}

void TestTransferLetter::staysClosedWithTheGate()
{
    const PaperOrder order = letter(keep(TransferDirection::Out, u"Liverpool"_s));
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Refused);
    m_papers->job.firstArrives(m_papers->meeting);
    QVERIFY(m_papers->make(order));
}

void TestTransferLetter::refusesWithoutATransfer()
{
    PaperOrder order{.kind = DocumentKind::TransferLetter, .caseFile = m_papers->accepted.caseId};
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Refused);
    order.caseFile = CaseFileId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
    QCOMPARE(m_papers->make(letter(CaseTransferId(99))).error().kind, Problem::Kind::NotFound);
}

QTEST_MAIN(TestTransferLetter)
#include "tst_TransferLetter.moc"
