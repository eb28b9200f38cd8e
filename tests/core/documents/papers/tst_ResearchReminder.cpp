// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/research/KeepResearch.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R028: the letter by which an agency is asked again for what it owes before a meeting.
class TestResearchReminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatIsOwed();
    void leavesOutWhatCameBack();
    void tellsHowItWasAskedBefore();
    void isKeptUnderTheCasesAndTheAgency();
    void isRefusedWhereNothingIsOwed();

private:
    PaperOrder letterFor(const char *agency) const
    {
        return {.kind = DocumentKind::ResearchReminder,
                .meeting = m_papers->meeting,
                .recipient = m_papers->job.agency(agency)};
    }
    AgendaItemId item(int place) const
    {
        return MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.at(place).item.id;
    }

    std::unique_ptr<test::PaperJob> m_papers;
};

void TestResearchReminder::init()
{
    m_papers = std::make_unique<test::PaperJob>();
    m_papers->job.acceptedCase(m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s));
    m_papers->job.sendList(m_papers->meeting, m_papers->job.agency("POL"));
}

void TestResearchReminder::listsWhatIsOwed()
{
    const QString letter = m_papers->textOf(letterFor("POL"));
    for (const QString &part : {u"SHC-2026-0001"_s, u"J.O."_s, u"SHC-2026-0002"_s, u"M.K."_s, u"12 November 2026"_s,
                                u"10 November 2026"_s, u"nothing has come back yet"_s})
        QVERIFY2(letter.contains(part), qPrintable(part + u" in "_s + letter));
    for (const QString &hidden : {u"Osei"_s, u"Kowalska"_s, u"Marlow"_s})
        QVERIFY2(!letter.contains(hidden), qPrintable(hidden));
}

void TestResearchReminder::leavesOutWhatCameBack()
{
    MUST(keepReturn(m_papers->reg(), {item(0), m_papers->job.agency("POL"), ReturnKind::Nil}));
    const QString letter = m_papers->textOf(letterFor("POL"));
    QVERIFY(!letter.contains(u"SHC-2026-0001"_s) && letter.contains(u"SHC-2026-0002"_s));
}

void TestResearchReminder::tellsHowItWasAskedBefore()
{
    ResearchChase chase;
    chase.meetingId = m_papers->meeting;
    chase.agencyId = m_papers->job.agency("POL");
    chase.method = ResearchChaseMethod::Phone;
    chase.recipient = u"Margaret Hale"_s;
    MUST(recordResearchChase(m_papers->reg(), chase));
    const QString letter = m_papers->textOf(letterFor("POL"));
    QVERIFY2(letter.contains(u"by telephone, Margaret Hale"_s), qPrintable(letter));
}

void TestResearchReminder::isKeptUnderTheCasesAndTheAgency()
{
    MUST(m_papers->make(letterFor("POL"), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"research_reminder"_s});
    QVERIFY(event.recipients.value(0).contains(u"Police"_s));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestResearchReminder::isRefusedWhereNothingIsOwed()
{
    QCOMPARE(m_papers->make(letterFor("HHR")).error().kind, Problem::Kind::Refused); // no list went to it
    MUST(keepNilReturns(m_papers->reg(), m_papers->meeting, m_papers->job.agency("POL")));
    QCOMPARE(m_papers->make(letterFor("POL")).error().kind, Problem::Kind::Refused);
    PaperOrder nobody = letterFor("POL");
    nobody.recipient = {};
    QCOMPARE(m_papers->make(nobody).error().kind, Problem::Kind::Invalid);
}

QTEST_MAIN(TestResearchReminder)
#include "tst_ResearchReminder.moc"
