// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/documents/TextsOf.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/research/KeepResearch.h"
#include "core/search/Search.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// What the tabs of a project folder gather (R098): every access, and each letter and call.
class TestProjectFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void tellsOfEveryAccess();
    void keepsTheWordsOfASearchToItself();
    void tellsHowAgenciesWereChased();
    void tellsOfResearchAndTransfers();
    void tellsEachPlaceOnAnAgendaOnce();

private:
    PaperOrder folder() const { return {.kind = DocumentKind::ProjectFolder, .caseFile = m_papers->accepted.caseId}; }
    /// The words from the beginning of a tab to that of the next.
    QString tab(int number);
    ActionId agreed();

    std::unique_ptr<test::PaperJob> m_papers;
};

QString TestProjectFolder::tab(int number)
{
    const QString text = m_papers->textOf(folder());
    const qsizetype from = text.indexOf(u"Tab %1:"_s.arg(number));
    const qsizetype to = text.indexOf(u"Tab %1:"_s.arg(number + 1), from);
    return to < 0 ? text.mid(from) : text.mid(from, to - from);
}

ActionId TestProjectFolder::agreed()
{
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    m_papers->job.firstArrives(m_papers->meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_papers->job.agency("HHR");
    action.text = u"Change the locks."_s;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(m_papers->reg(), action));
}

/// The trail is read a thousand entries at a time.
void TestProjectFolder::tellsOfEveryAccess()
{
    const Subject file{SubjectKind::CaseFile, m_papers->accepted.caseId.value(), m_papers->accepted.caseRef};
    MUST(m_papers->reg().change(Operation::KeepCases, [&](Change &change) -> Result<> {
        change.audit({.verb = AuditVerb::Consult, .subject = file, .reason = u"The very first look"_s});
        for (int look = 0; look < 2100; ++look)
            change.audit({.verb = AuditVerb::Consult, .subject = file, .reason = u"One of many"_s});
        return {};
    }));
    const QStringList texts = textsOf(*MUST(m_papers->make(folder())));
    QCOMPARE(texts.count(u"One of many"_s), 2100);
    QCOMPARE(texts.count(u"The very first look"_s), 1);
}

void TestProjectFolder::keepsTheWordsOfASearchToItself()
{
    QVERIFY(!MUST(search(m_papers->reg(), u"Osei"_s))->isEmpty());
    const AuditEvent searched = m_papers->job.trail().first().event;
    QCOMPARE(searched.verb, AuditVerb::Search);
    QCOMPARE(searched.reason, u"Osei"_s);
    const QString list = tab(3);
    QVERIFY2(list.contains(u"Searched"_s) && !list.contains(u"Osei"_s), qPrintable(list));
}

void TestProjectFolder::tellsHowAgenciesWereChased()
{
    const ActionId action = agreed();
    const auto chase = [&](QDate day, ChaseMethod method, const QString &said) {
        m_papers->job.setDay(day);
        MUST(recordChase(m_papers->reg(), {{action}, ChaseLevel::Officer, day, method, u"Tom Reilly"_s, said}));
    };
    chase(QDate(2026, 11, 17), ChaseMethod::Phone, u"He rings back."_s);
    CaseEvent note;
    note.caseId = m_papers->accepted.caseId;
    note.text = u"She rang about the door."_s;
    note.sourceAgencyId = m_papers->job.agency("POL");
    MUST(addCaseEvent(m_papers->reg(), note));
    chase(QDate(2026, 11, 20), ChaseMethod::Letter, {});
    chase(QDate(2026, 11, 23), ChaseMethod::Email, {});
    const QString calls = tab(5);
    qsizetype from = 0;
    for (const QString &part :
         {u"17/11/2026"_s, u"Telephone to Tom Reilly: He rings back."_s, u"She rang about the door."_s, u"20/11/2026"_s,
          u"Letter to Tom Reilly"_s, u"23/11/2026"_s, u"E-mail to Tom Reilly"_s}) {
        const qsizetype at = calls.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(part + u" in "_s + calls));
        from = at;
    }
}

void TestProjectFolder::tellsOfResearchAndTransfers()
{
    Register &reg = m_papers->reg();
    m_papers->job.sendList(m_papers->meeting, m_papers->job.agency("POL"));
    ResearchChase asked;
    asked.meetingId = m_papers->meeting;
    asked.agencyId = m_papers->job.agency("POL");
    asked.recipient = u"Joanne Tierney"_s;
    MUST(recordResearchChase(reg, asked));
    CaseTransfer transfer;
    transfer.caseId = m_papers->accepted.caseId;
    transfer.area = u"Liverpool"_s;
    transfer.movedOn = reg.today();
    transfer.agendaOut = TransferAnswer::No;
    transfer.papersOn = reg.today();
    transfer.sourceAgencyId = m_papers->job.agency("HHR");
    MUST(keepTransfer(reg, transfer));
    const QString calls = tab(5);
    for (const QString &part : {u"Joanne Tierney asked again before MTG-2026-11-12"_s, u"Papers sent to Liverpool"_s})
        QVERIFY2(calls.contains(part), qPrintable(part + u" in "_s + calls));
}

/// Two referrals of the case stand on one agenda: what was agreed for each is told, and told once.
void TestProjectFolder::tellsEachPlaceOnAnAgendaOnce()
{
    ReferralEntry again = m_papers->oseiReferral();
    again.parts.first().existing = m_papers->victim;
    again.referral.incidentOn = QDate(2026, 10, 19);
    m_papers->acceptedFor(m_papers->meeting, again);
    agreed();
    const MeetingFile meeting = *MUST(consultMeeting(m_papers->reg(), m_papers->meeting));
    QCOMPARE(meeting.agenda.size(), 2);
    Action action;
    action.agendaItemId = meeting.agenda.last().item.id;
    action.ownerAgencyId = m_papers->job.agency("POL");
    action.text = u"Patrol past the house."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(m_papers->reg(), action));
    const QString notes = tab(4);
    QVERIFY2(notes.count(u"Change the locks."_s) == 1, qPrintable(notes));
    QVERIFY2(notes.count(u"Patrol past the house."_s) == 1, qPrintable(notes));
}

QTEST_MAIN(TestProjectFolder)
#include "tst_ProjectFolder.moc"
