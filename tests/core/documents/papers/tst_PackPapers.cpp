// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/paper/Paint.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/research/KeepResearch.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// What one agency is sent before a meeting besides the case list: the pack's cover and its research forms.
class TestPackPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void coverNamesCasesByReferenceAndInitials();
    void formNamesACaseByReferenceAndInitials();
    void formHoldsWhatTheAgencyItselfSaid();
    void formTicksFactOpinionAndWhatIsNotShared();
    void formTicksANilReturn();
    void formSaysWhatStandsOnTheGrid();
    void formOfOneCaseAlone();
    void blankFormNeedsNoRecord();
    void isForOneAgency_data();
    void isForOneAgency();
    void isKeptUnderTheCaseAndItsVictim_data();
    void isKeptUnderTheCaseAndItsVictim();
    void staysClosedWithTheGate_data();
    void staysClosedWithTheGate();

private:
    PaperOrder orderOf(DocumentKind kind, const char *agency = "POL") const;
    /// Opens the meeting and lets an agency speak about its case.
    void say(const char *agency, ContributionKind kind, const QString &text);
    static int boxes(const Document &document, CellMark mark);

    std::unique_ptr<test::PaperJob> m_papers;
};

PaperOrder TestPackPapers::orderOf(DocumentKind kind, const char *agency) const
{
    PaperOrder order = m_papers->orderOf(kind);
    order.recipient = m_papers->job.agency(agency);
    return order;
}

void TestPackPapers::say(const char *agency, ContributionKind kind, const QString &text)
{
    Register &reg = m_papers->reg();
    if (MUST(consultMeeting(reg, m_papers->meeting))->meeting.state == MeetingState::Planned) {
        m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
        m_papers->job.firstArrives(m_papers->meeting);
    }
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(reg, m_papers->meeting))->agenda.first().item.id;
    said.sourceAgencyId = m_papers->job.agency(agency);
    said.kind = kind;
    said.text = text;
    MUST(keepContribution(reg, said));
}

int TestPackPapers::boxes(const Document &document, CellMark mark)
{
    int count = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        for (const Row &row : table->rows)
            count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                       [mark](const Cell &cell) { return cell.mark == mark; }));
    }
    return count;
}

void TestPackPapers::coverNamesCasesByReferenceAndInitials()
{
    const QString text = m_papers->textOf(orderOf(DocumentKind::PackCover, "HHR"));
    for (const QString &part :
         {u"SHC-2026-0001"_s, u"J.O."_s, u"New"_s, u"Denise Farrell, PDMO"_s, u"Answer by Tuesday 10 November 2026"_s,
          u"Case list"_s, u"Received by"_s, u"Do not copy it"_s, u"OFFICIAL-SENSITIVE"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    for (const QString &secret : {u"Osei"_s, u"Marlow"_s, u"L20"_s, u"paint"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestPackPapers::formNamesACaseByReferenceAndInitials()
{
    const QString text = m_papers->textOf(orderOf(DocumentKind::ResearchForm));
    for (const QString &part : {u"SHC-2026-0001"_s, u"J.O."_s, u"HHR"_s, u"We searched, and hold nothing"_s,
                                u"Do not share"_s, u"Why not"_s, u"Answer by Tuesday 10 November 2026"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    for (const QString &secret : {u"Osei"_s, u"Marlow"_s, u"L20"_s, u"paint"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestPackPapers::formHoldsWhatTheAgencyItselfSaid()
{
    say("POL", ContributionKind::Fact, u"Three calls to the address since September."_s);
    say("HHR", ContributionKind::Fact, u"Rent is paid on time."_s);
    const QString police = m_papers->textOf(orderOf(DocumentKind::ResearchForm, "POL"));
    QVERIFY(police.contains(u"Three calls"_s));
    QVERIFY2(!police.contains(u"Rent"_s), "another agency's word stands on the form");
    const QString housing = m_papers->textOf(orderOf(DocumentKind::ResearchForm, "HHR"));
    QVERIFY(housing.contains(u"Rent"_s) && !housing.contains(u"Three calls"_s));
}

void TestPackPapers::formTicksFactOpinionAndWhatIsNotShared()
{
    const PaperOrder order = orderOf(DocumentKind::ResearchForm);
    QCOMPARE(boxes(*MUST(m_papers->make(order)), CellMark::TickedBox), 0);
    say("POL", ContributionKind::Fact, u"Three calls to the address since September."_s);
    QCOMPARE(boxes(*MUST(m_papers->make(order)), CellMark::TickedBox), 2); // fact, share
    say("POL", ContributionKind::Opinion, u"It will get worse."_s);
    QCOMPARE(boxes(*MUST(m_papers->make(order)), CellMark::TickedBox), 4); // opinion, share
    say("POL", ContributionKind::Withheld, u"An operation would be lost."_s);
    const Document paper = *MUST(m_papers->make(order));
    QCOMPARE(boxes(paper, CellMark::TickedBox), 5); // do not share
    QVERIFY(wordsOf(paper).contains(u"An operation would be lost."_s));
    QVERIFY(boxes(paper, CellMark::EmptyBox) > 8);
}

void TestPackPapers::formTicksANilReturn()
{
    say("POL", ContributionKind::Nil, {});
    QCOMPARE(boxes(*MUST(m_papers->make(orderOf(DocumentKind::ResearchForm))), CellMark::TickedBox), 1);
    say("POL", ContributionKind::Fact, u"Found after all."_s);
    QCOMPARE(boxes(*MUST(m_papers->make(orderOf(DocumentKind::ResearchForm))), CellMark::TickedBox), 2);
}

void TestPackPapers::formSaysWhatStandsOnTheGrid()
{
    const AgencyId police = m_papers->job.agency("POL");
    m_papers->job.sendList(m_papers->meeting, police);
    const AgendaItemId item = MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.first().item.id;
    const PaperOrder order = orderOf(DocumentKind::ResearchForm);
    QVERIFY(!wordsOf(*MUST(m_papers->make(order))).contains(u"Returned"_s));
    const auto formAfter = [&](ReturnKind kind) {
        MUST(keepReturn(m_papers->reg(), {item, police, kind}));
        return *MUST(m_papers->make(order));
    };
    const Document nil = formAfter(ReturnKind::Nil);
    QVERIFY2(wordsOf(nil).contains(u"Returned Nothing held, 20/10/2026"_s), qPrintable(wordsOf(nil)));
    QCOMPARE(boxes(nil, CellMark::TickedBox), 1);
    const Document withheld = formAfter(ReturnKind::Withheld);
    QVERIFY2(wordsOf(withheld).contains(u"Withheld, 20/10/2026"_s), qPrintable(wordsOf(withheld)));
    QVERIFY(wordsOf(withheld).contains(u"Held, and not shared"_s));
    QCOMPARE(boxes(withheld, CellMark::TickedBox), 1); // do not share
    const Document information = formAfter(ReturnKind::Information);
    QVERIFY(wordsOf(information).contains(u"Information, 20/10/2026"_s));
    QCOMPARE(boxes(information, CellMark::TickedBox), 0);
    // Another agency's form says nothing of it.
    m_papers->job.sendList(m_papers->meeting, m_papers->job.agency("HHR"));
    QVERIFY(!m_papers->textOf(orderOf(DocumentKind::ResearchForm, "HHR")).contains(u"Returned"_s));
}

void TestPackPapers::formOfOneCaseAlone()
{
    ReferralEntry other = m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s);
    m_papers->acceptedFor(m_papers->meeting, other);
    PaperOrder order = orderOf(DocumentKind::ResearchForm);
    const PagePlan both = planPages(*MUST(m_papers->make(order)));
    QVERIFY(both.textOf(0).contains(u"SHC-2026-0001"_s) && !both.textOf(0).contains(u"SHC-2026-0002"_s));
    QVERIFY2(both.textOf(1).contains(u"SHC-2026-0002"_s), "each case has a sheet of its own");
    QCOMPARE(both.pages.size(), 2);
    order.caseFile = m_papers->accepted.caseId;
    const QString one = m_papers->textOf(order);
    QVERIFY(one.contains(u"M.K."_s) && !one.contains(u"J.O."_s));
    QVERIFY(!m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestPackPapers::blankFormNeedsNoRecord()
{
    const QString text = m_papers->textOf({.kind = DocumentKind::ResearchForm, .blank = true});
    QVERIFY(text.contains(u"Blank form"_s));
    QVERIFY(!text.contains(u"PERSONAL DATA"_s));
    QVERIFY(!text.contains(u"SHC-"_s));
}

static void packPapers()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("pack cover") << DocumentKind::PackCover;
    QTest::newRow("research form") << DocumentKind::ResearchForm;
}

void TestPackPapers::isForOneAgency_data()
{
    packPapers();
}

void TestPackPapers::isForOneAgency()
{
    QFETCH(DocumentKind, kind);
    QCOMPARE(m_papers->make(m_papers->orderOf(kind)).error().kind, Problem::Kind::Invalid);
    PaperOrder order = orderOf(kind);
    order.meeting = MeetingId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestPackPapers::isKeptUnderTheCaseAndItsVictim_data()
{
    packPapers();
}

void TestPackPapers::isKeptUnderTheCaseAndItsVictim()
{
    QFETCH(DocumentKind, kind);
    const Document paper = *MUST(m_papers->make(orderOf(kind), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{toCode(kind)});
    QCOMPARE(event.recipients, QStringList{paper.stamp.recipient});
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestPackPapers::staysClosedWithTheGate_data()
{
    packPapers();
}

void TestPackPapers::staysClosedWithTheGate()
{
    QFETCH(DocumentKind, kind);
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    QCOMPARE(m_papers->make(orderOf(kind)).error().kind, Problem::Kind::Refused);
    m_papers->job.firstArrives(m_papers->meeting);
    QVERIFY(m_papers->make(orderOf(kind)));
}

QTEST_MAIN(TestPackPapers)
#include "tst_PackPapers.moc"
