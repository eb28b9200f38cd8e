// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// The papers of one case: summary, chronology, and the project folder with its five tabs (R098).
class TestCasePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheCase_data();
    void tellsTheCase();
    void summaryTellsWhyItWasReferred();
    void masksAProtectedAddress_data() { kinds(); }
    void masksAProtectedAddress();
    void folderHoldsItsFiveTabs();
    void folderTellsWhoOpenedTheCase();
    void folderTellsWhatWasDisclosedToWhom();
    void folderTellsWhatTheMinutesSay();
    void isKeptUnderTheCaseAndWhoIsInIt_data() { kinds(); }
    void isKeptUnderTheCaseAndWhoIsInIt();
    void staysClosedWithTheGate_data() { kinds(); }
    void staysClosedWithTheGate();
    void namesNobodyWhoIsHeardElsewhereBehindTheGate();
    void folderTakesEveryRightThatItsTabsTake();
    void refusesNoCase_data() { kinds(); }
    void refusesNoCase();

private:
    static void kinds();
    PaperOrder orderOf(DocumentKind kind) const { return {.kind = kind, .caseFile = m_papers->accepted.caseId}; }
    void note(const QString &text);

    std::unique_ptr<test::PaperJob> m_papers;
};

void TestCasePapers::init()
{
    m_papers = std::make_unique<test::PaperJob>();
}

void TestCasePapers::kinds()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("summary") << DocumentKind::CaseSummary;
    QTest::newRow("chronology") << DocumentKind::Chronology;
    QTest::newRow("project folder") << DocumentKind::ProjectFolder;
}

void TestCasePapers::note(const QString &text)
{
    CaseEvent event;
    event.caseId = m_papers->accepted.caseId;
    event.text = text;
    event.sourceAgencyId = m_papers->job.agency("POL");
    MUST(addCaseEvent(m_papers->reg(), event));
}

void TestCasePapers::tellsTheCase_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QStringList>("says");
    const QString ref = u"SHC-2026-0001"_s;
    QTest::newRow("summary") << DocumentKind::CaseSummary
                             << QStringList{ref,
                                            u"Jelani Osei"_s,
                                            u"04/03/1987"_s,
                                            u"paint thrown"_s,
                                            u"Race"_s,
                                            u"12 out of 20"_s,
                                            u"not a validated predictor"_s,
                                            u"Change the locks."_s,
                                            u"MTG-2026-11-12 Heard"_s,
                                            u"Live"_s};
    QTest::newRow("chronology") << DocumentKind::Chronology
                                << QStringList{ref,
                                               u"17/10/2026"_s,
                                               u"paint thrown"_s,
                                               u"REF-2026-0001 received"_s,
                                               u"Risk assessed"_s,
                                               u"She rang about the door."_s,
                                               u"Heard at MTG-2026-11-12"_s,
                                               u"POL gave facts"_s,
                                               u"Change the locks."_s};
}

void TestCasePapers::tellsTheCase()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QStringList, says);
    note(u"She rang about the door."_s);
    m_papers->hear(u"Three calls to the address."_s, u"Change the locks."_s);
    const QString text = m_papers->textOf(orderOf(kind));
    for (const QString &words : std::as_const(says))
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    QVERIFY(text.contains(u"OFFICIAL-SENSITIVE"_s));
    QVERIFY2(!text.contains(u"Three calls"_s), "what was said stays in the minutes");
}

void TestCasePapers::summaryTellsWhyItWasReferred()
{
    QVERIFY(!m_papers->textOf(orderOf(DocumentKind::CaseSummary)).contains(u"Referred as"_s));
    ReferralEntry again = m_papers->oseiReferral();
    again.parts.first() = {};
    again.parts.first().existing = m_papers->victim;
    again.criteria = {{Criterion::Escalation, {}, {}, {}},
                      {Criterion::Repeat, QDate(2025, 11, 13), u"SHC-2025-0017"_s, {}}};
    const CaseFileId file = m_papers->accepted.caseId;
    m_papers->acceptedFor(m_papers->job.meetingOn(QDate(2026, 12, 10)), again);
    QCOMPARE(m_papers->accepted.caseId, file);
    const QString text = m_papers->textOf(orderOf(DocumentKind::CaseSummary));
    for (const QString &words :
         {u"Referred as"_s, u"Potential escalation; Repeat"_s, u"13/11/2025"_s, u"SHC-2025-0017"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
}

void TestCasePapers::masksAProtectedAddress()
{
    QFETCH(DocumentKind, kind);
    const QString text = m_papers->textOf(orderOf(kind));
    QVERIFY2(!text.contains(u"Marlow"_s) && !text.contains(u"L20"_s), qPrintable(text));
}

void TestCasePapers::folderHoldsItsFiveTabs()
{
    note(u"She rang about the door."_s);
    const QString text = m_papers->textOf(orderOf(DocumentKind::ProjectFolder));
    qsizetype from = 0;
    for (const QString &tab :
         {u"Tab 1: Record of data disclosed"_s, u"Tab 2: Chronology"_s, u"Tab 3: Access list"_s,
          u"Tab 4: Notes of meetings"_s, u"Tab 5: Correspondence and calls"_s, u"She rang about the door."_s}) {
        const qsizetype at = text.indexOf(tab, from);
        QVERIFY2(at >= 0, qPrintable(tab + u" in "_s + text));
        from = at;
    }
}

void TestCasePapers::folderTellsWhoOpenedTheCase()
{
    m_papers->job.as(Role::Reader);
    MUST(consultCaseFile(m_papers->reg(), m_papers->accepted.caseId));
    const QString reader = m_papers->reg().actor().name;
    m_papers->job.as(Role::Administrator);
    QVERIFY(reader != m_papers->reg().actor().name);
    const QString text = m_papers->textOf(orderOf(DocumentKind::ProjectFolder));
    QVERIFY2(text.contains(reader), qPrintable(text));
}

void TestCasePapers::folderTellsWhatWasDisclosedToWhom()
{
    Register &reg = m_papers->reg();
    const QString nothing = m_papers->textOf(orderOf(DocumentKind::ProjectFolder));
    QVERIFY(nothing.contains(u"Nothing of this case has been disclosed."_s));
    PaperOrder list = m_papers->orderOf(DocumentKind::CaseList);
    list.recipient = m_papers->job.agency("POL");
    const Document paper = *MUST(m_papers->make(list, PaperUse::Print));
    Circulation sent;
    sent.meetingId = m_papers->meeting;
    sent.agencyId = m_papers->job.agency("HHR");
    sent.recipient = u"Denise Farrell"_s;
    MUST(recordCirculation(reg, sent));
    const QString text = m_papers->textOf(orderOf(DocumentKind::ProjectFolder));
    const QString tab = text.mid(text.indexOf(u"Tab 1"_s), text.indexOf(u"Tab 2"_s) - text.indexOf(u"Tab 1"_s));
    for (const QString &part :
         {paper.stamp.recipient, u"Case list for circulation"_s, u"Denise Farrell"_s, u"Case list of MTG-2026-11-12"_s})
        QVERIFY2(tab.contains(part), qPrintable(part + u" in "_s + tab));
}

void TestCasePapers::folderTellsWhatTheMinutesSay()
{
    QVERIFY(m_papers->textOf(orderOf(DocumentKind::ProjectFolder)).contains(u"No meeting has minutes"_s));
    m_papers->hear(u"Three calls to the address."_s, u"Change the locks."_s);
    const QString text = m_papers->textOf(orderOf(DocumentKind::ProjectFolder));
    const QString tab = text.mid(text.indexOf(u"Tab 4"_s));
    QVERIFY2(tab.contains(u"Three calls to the address."_s) && tab.contains(u"minutes in draft"_s), qPrintable(tab));
}

void TestCasePapers::isKeptUnderTheCaseAndWhoIsInIt()
{
    QFETCH(DocumentKind, kind);
    MUST(m_papers->make(orderOf(kind), PaperUse::Export));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Export);
    QCOMPARE(event.subject.ref, u"SHC-2026-0001"_s);
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestCasePapers::staysClosedWithTheGate()
{
    QFETCH(DocumentKind, kind);
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    QCOMPARE(m_papers->make(orderOf(kind)).error().kind, Problem::Kind::Refused);
    m_papers->job.firstArrives(m_papers->meeting);
    QVERIFY(m_papers->make(orderOf(kind)));
}

/// The alleged perpetrator of this case is in another one that is heard elsewhere just now.
void TestCasePapers::namesNobodyWhoIsHeardElsewhereBehindTheGate()
{
    ReferralEntry named = m_papers->oseiReferral();
    named.referral.perpetratorUnknown = false;
    named.parts.first() = {};
    named.parts.first().existing = m_papers->victim;
    PartEntry perpetrator;
    perpetrator.role = PartRole::Perpetrator;
    perpetrator.person.person.givenName = u"Ryan"_s;
    perpetrator.person.person.familyName = u"Doyle"_s;
    named.parts << perpetrator;
    const ReferralId id = m_papers->acceptedFor(m_papers->job.meetingOn(QDate(2026, 12, 10)), named);
    const CaseFileId file = m_papers->accepted.caseId;
    const PersonId doyle = MUST(consultReferral(m_papers->reg(), id))->record.parts.last().personId;
    const PaperOrder summary{.kind = DocumentKind::CaseSummary, .caseFile = file};
    QVERIFY(m_papers->textOf(summary).contains(u"Ryan Doyle"_s));

    const MeetingId before = m_papers->job.meetingOn(QDate(2026, 11, 10));
    ReferralEntry closed = m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s);
    closed.referral.perpetratorUnknown = false;
    PartEntry known;
    known.role = PartRole::Perpetrator;
    known.existing = doyle;
    closed.parts << known;
    m_papers->acceptedFor(before, closed);
    m_papers->job.openOn(QDate(2026, 11, 10), before);
    const QString text = m_papers->textOf(summary);
    QVERIFY2(!text.contains(u"Doyle"_s), qPrintable(text));
    QVERIFY(text.contains(u"Alleged perpetrator"_s));
    QVERIFY(!m_papers->lastEntryNames(SubjectKind::Person, doyle.value()));
}

void TestCasePapers::folderTakesEveryRightThatItsTabsTake()
{
    m_papers->job.as(Role::Reader);
    QVERIFY(m_papers->make(orderOf(DocumentKind::CaseSummary)));
    for (const PaperUse use : {PaperUse::Look, PaperUse::Print})
        QCOMPARE(m_papers->make(orderOf(DocumentKind::ProjectFolder), use).error().kind, Problem::Kind::Denied);
    m_papers->job.as(Role::Auditor);
    for (const DocumentKind kind : {DocumentKind::CaseSummary, DocumentKind::Chronology, DocumentKind::ProjectFolder})
        QCOMPARE(m_papers->make(orderOf(kind)).error().kind, Problem::Kind::Denied);
    m_papers->job.as(Role::Deputy);
    QVERIFY(m_papers->make(orderOf(DocumentKind::ProjectFolder), PaperUse::Export));
}

void TestCasePapers::refusesNoCase()
{
    QFETCH(DocumentKind, kind);
    QCOMPARE(m_papers->make({.kind = kind}).error().kind, Problem::Kind::NotFound);
    QCOMPARE(m_papers->make({.kind = kind, .caseFile = CaseFileId(99)}).error().kind, Problem::Kind::NotFound);
}

QTEST_MAIN(TestCasePapers)
#include "tst_CasePapers.moc"
