// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/wording/Wording.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/settings/SaveSettings.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// Each paper from a register in which one case is about to be heard: what it says and what it hides.
class TestMakePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void saysWhatTheRegisterHolds_data();
    void saysWhatTheRegisterHolds();
    void hidesAProtectedAddressOnEveryPaper();
    void makesMinutesAndActionsOfAHeardCase();
    void makesBlankFormsWithoutARecord();
    void namesWhoAgreedToAJudgement();
    void takesMarkingAndWordingFromTheSettings();
    void takesThePartnershipsOwnWords();
    void saysByWhenAndToWhomAgenciesAnswer();

private:
    std::unique_ptr<test::PaperJob> m_papers;
};

void TestMakePaper::saysWhatTheRegisterHolds_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("undertaking") << DocumentKind::Undertaking
                                 << QStringList{u"12 November 2026"_s, u"MTG-2026-11-12"_s};
    QTest::newRow("agenda") << DocumentKind::Agenda
                            << QStringList{u"SHC-2026-0001"_s,
                                           u"J.O."_s,
                                           u"New"_s,
                                           u"09:30"_s,
                                           u"Helen Marsh"_s,
                                           u"2 November 2026"_s,
                                           u"not a validated predictor"_s};
    QTest::newRow("case list") << DocumentKind::CaseList
                               << QStringList{u"Jelani Osei"_s, u"paint thrown"_s, u"04/03/1987"_s, u"Race"_s,
                                              u"not a validated predictor"_s};
    QTest::newRow("risk form") << DocumentKind::RiskForm
                               << QStringList{u"Jelani Osei"_s,
                                              u"12"_s,
                                              u"Tom Reilly, Housing Officer"_s,
                                              u"not a validated predictor"_s,
                                              u"last 12 months"_s,
                                              u"Occasion"_s,
                                              u"Found to help"_s,
                                              u"Consider a mini MARAC now"_s};
    QTest::newRow("actions") << DocumentKind::Actions << QStringList{u"MTG-2026-11-12"_s};
}

void TestMakePaper::saysWhatTheRegisterHolds()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QStringList, says);
    const QString text = m_papers->textOf(m_papers->orderOf(kind));
    for (const QString &words : std::as_const(says))
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    QVERIFY(text.contains(u"OFFICIAL-SENSITIVE"_s));
    QVERIFY(text.contains(u"Sefton Hate Crime MARAC"_s));
    QVERIFY(text.contains(u"Alex Morgan"_s));
}

void TestMakePaper::hidesAProtectedAddressOnEveryPaper()
{
    for (const DocumentKind kind :
         {DocumentKind::Undertaking, DocumentKind::Agenda, DocumentKind::CaseList, DocumentKind::RiskForm}) {
        const QString text = m_papers->textOf(m_papers->orderOf(kind));
        QVERIFY2(!text.contains(u"Marlow"_s) && !text.contains(u"L20"_s), qPrintable(text));
    }
    QVERIFY(m_papers->textOf(m_papers->orderOf(DocumentKind::CaseList)).contains(u"Protected address"_s));
    QVERIFY2(!m_papers->textOf(m_papers->orderOf(DocumentKind::Agenda)).contains(u"Osei"_s),
             "an agenda carries initials alone");
}

void TestMakePaper::makesMinutesAndActionsOfAHeardCase()
{
    QCOMPARE(m_papers->make(m_papers->orderOf(DocumentKind::Minutes)).error().kind, Problem::Kind::Refused);
    Register &reg = m_papers->reg();
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    const MeetingFile file = *MUST(consultMeeting(reg, m_papers->meeting));
    MUST(recordArrival(reg, file.attendance.first().id));
    MUST(recordSignature(reg, file.attendance.first().id));
    const AgendaItemId item = file.agenda.first().item.id;
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_papers->job.agency("POL");
    said.text = u"Three calls to the address since September."_s;
    MUST(keepContribution(reg, said));
    said.sourceAgencyId = m_papers->job.agency("MHT");
    said.kind = marac::ContributionKind::Withheld;
    said.text = u"section 4"_s;
    MUST(keepContribution(reg, said));
    marac::Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_papers->job.agency("HHR");
    action.text = u"Tenancy warning to the household upstairs."_s;
    action.dueOn = QDate(2026, 11, 19);
    action.riskItem = 11;
    MUST(keepAction(reg, action));
    MUST(recordHearing(reg, item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, m_papers->meeting));
    MUST(closeMeeting(reg, m_papers->meeting));

    const Document draft = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::Minutes), PaperUse::Export));
    QCOMPARE(draft.watermark, u"DRAFT"_s);
    const QString minutes = wordsOf(draft);
    for (const QString &part : {u"not a validated predictor"_s, u"Three calls"_s, u"Tenancy warning"_s, u"J.O."_s,
                                u"withheld"_s, u"quorum of 5 was not met"_s, file.attendance.first().name})
        QVERIFY2(minutes.contains(part), qPrintable(part + u" in "_s + minutes));
    PaperOrder order = m_papers->orderOf(DocumentKind::Actions);
    order.recipient = action.ownerAgencyId;
    QVERIFY(m_papers->textOf(order).contains(u"Tenancy warning"_s));
    order.recipient = m_papers->job.agency("POL");
    QVERIFY(!m_papers->textOf(order).contains(u"Tenancy warning"_s));
}

void TestMakePaper::makesBlankFormsWithoutARecord()
{
    const Document undertaking = *MUST(m_papers->make({.kind = DocumentKind::Undertaking, .blank = true}));
    QVERIFY(!wordsOf(undertaking).contains(u"PERSONAL DATA"_s));
    const QString riskForm = wordsOf(*MUST(m_papers->make({.kind = DocumentKind::RiskForm, .blank = true})));
    for (const QString &part :
         {u"HC-20"_s, u"not a validated predictor"_s, u"What would make the victim feel safer?"_s})
        QVERIFY2(riskForm.contains(part), qPrintable(part + u" in "_s + riskForm));
}

void TestMakePaper::namesWhoAgreedToAJudgement()
{
    Register &reg = m_papers->reg();
    NewAssessment calmer = *MUST(consultReferral(reg, m_papers->referral))->assessment;
    for (const int critical : {2, 3})
        calmer.answers.at(critical).answer = Answer::No;
    MUST(recordAssessment(reg, calmer));
    const Assessment assessment = *MUST(consultReferral(reg, m_papers->referral))->assessment;
    QCOMPARE(assessment.computedBand, RiskBand::High);
    BandOverride judgement{RiskBand::VeryHigh,
                           u"The offenders wait at the door."_s,
                           u"Tom Reilly"_s,
                           u"Housing Officer"_s,
                           m_papers->job.agency("HHR"),
                           {},
                           {}};
    const QList<Authoriser> officers = *MUST(listAuthorisers(reg));
    for (const Authoriser &officer : officers) {
        if (officer.name == u"Denise Farrell"_s)
            judgement.authoriserId = officer.officerId;
    }
    MUST(overrideBand(reg, assessment.id, judgement, assessment.version));
    const QString text = m_papers->textOf(m_papers->orderOf(DocumentKind::RiskForm));
    for (const QString &part : {u"Very high, "_s, u"Tom Reilly, Housing Officer, Harbour Homes RSL"_s,
                                u"Denise Farrell, PDMO, Harbour Homes RSL"_s, u"Arrest"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
}

void TestMakePaper::takesMarkingAndWordingFromTheSettings()
{
    Settings settings = m_papers->reg().settings();
    settings.marking = u"restricted"_s;
    settings.framework = Framework::Protocol2009;
    MUST(saveSettings(m_papers->reg(), settings));
    const QString paper = m_papers->textOf(m_papers->orderOf(DocumentKind::Undertaking));
    QVERIFY(paper.contains(u"RESTRICTED"_s));
    QVERIFY(paper.contains(undertakingWording(WordingEdition::Protocol2009).acceptance.simplified().left(40)));
}

void TestMakePaper::takesThePartnershipsOwnWords()
{
    const QDir beside = QFileInfo(m_papers->reg().path()).absoluteDir();
    QVERIFY(beside.mkdir(u"wording"_s));
    meetingWording(WordingEdition::Uk2026); // the supplied files are there from now on
    QFile supplied(u":/marac/wording/meeting-2026.json"_s);
    QVERIFY(supplied.open(QIODevice::ReadOnly));
    const QByteArray own = supplied.readAll().replace("Do not copy it or pass it on", "Put it into the safe");
    QFile file(beside.filePath(u"wording/meeting-2026.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(own);
    file.close();
    const Document paper = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::CaseList)));
    QVERIFY(wordsOf(paper).contains(u"Put it into the safe"_s));
    QCOMPARE(paper.remarks, QStringList{u"Printed with the partnership's own wording: meeting-2026.json"_s});
    QVERIFY(!wordsOf(paper).contains(u"meeting-2026.json"_s));
    // Which words they were stays in the trail, and others leave another trace.
    const auto trace = [this] { return m_papers->job.trail().first().event.fields; };
    const auto fieldsOf = [](const QByteArray &words) {
        return QStringList{
            u"case_list"_s,
            u"wording "_s
                + QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(16))};
    };
    QCOMPARE(trace(), fieldsOf(own));
    const QByteArray other = QByteArray(own).replace("Put it into the safe", "Burn it");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other);
    file.close();
    MUST(m_papers->make(m_papers->orderOf(DocumentKind::CaseList), PaperUse::Print));
    QCOMPARE(trace(), fieldsOf(other));
    QVERIFY(fieldsOf(own) != fieldsOf(other));

    // A broken one changes nothing, and the paper says so to whoever makes it, not to whoever reads it.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(own.chopped(20));
    file.close();
    const Document after = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::CaseList)));
    QVERIFY(wordsOf(after).contains(u"Do not copy it or pass it on"_s));
    QCOMPARE(after.remarks.size(), 1);
    QVERIFY2(after.remarks.first().contains(u"meeting-2026.json"_s), qPrintable(after.remarks.first()));
    QVERIFY(!wordsOf(after).contains(u"meeting-2026.json"_s));
    QCOMPARE(trace(), QStringList{u"case_list"_s});
}

void TestMakePaper::saysByWhenAndToWhomAgenciesAnswer()
{
    const QString caseList = m_papers->textOf(m_papers->orderOf(DocumentKind::CaseList));
    QVERIFY2(caseList.contains(u"Answer by Tuesday 10 November 2026"_s), qPrintable(caseList));
    QVERIFY(caseList.contains(u"Answer to The MARAC Administrator"_s));
    QVERIFY(
        m_papers->textOf(m_papers->orderOf(DocumentKind::Actions)).contains(u"Answer by Tuesday 10 November 2026"_s));
}

QTEST_MAIN(TestMakePaper)
#include "tst_MakePaper.moc"
