// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportActions.h"
#include "core/actions/ListActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/cases/CaseMatch.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/documents/TextsOf.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseChronology.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// A protected address that somebody typed into a text: no paper carries it away unsaid, and no list or file shows it.
class TestAddressOnPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void masksItWhereItIsOnlyLookedAt();
    void asksWhyItLeaves_data();
    void asksWhyItLeaves();
    void asksWhereItStandsOnTwoPoints();
    void asksWhereItIsToldUnread();
    void keepsWhatATrailIsForBesideWhyItCarriesOne();
    void saysNothingOfAPaperWithoutOne();
    void masksItInTheActions();
    void masksItWhereAnActionOpens();
    void masksItWhereItWasTriedBefore();
    void masksItInTheCaseFile();
    void masksItInThePlaceOfACase();
    void masksItInTheReferral();
    void masksItInTheAnswers();

private:
    PaperOrder caseList(const QString &reason = {}) const
    {
        return {.kind = DocumentKind::CaseList, .meeting = m_meeting, .addressReason = reason};
    }

    /// The meeting sets an action that tells the address.
    Action agree();

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
};

void TestAddressOnPaper::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    entry.referral.narrative = u"He moved to 12 Marlow Crt (l203aa) after the fire."_s;
    m_job->acceptedCase(entry);
}

void TestAddressOnPaper::masksItWhereItIsOnlyLookedAt()
{
    const auto saysOf = [](const Document &paper) { return textsOf(paper).join(u'\n'); };
    const Document look = *MUST(makePaper(m_job->reg(), caseList(), PaperUse::Look));
    QCOMPARE(look.protectedAddresses, 1);
    const QString shown = saysOf(look);
    QVERIFY(shown.contains(u"He moved to Protected address (Protected address) after the fire."_s));
    QVERIFY(!shown.contains(u"Marlow"_s) && !shown.contains(u"l203aa"_s));
    const PaperOrder carrying = caseList(u"The fire service fits a letterbox there"_s);
    QCOMPARE(saysOf(*MUST(makePaper(m_job->reg(), carrying, PaperUse::Look))), shown);
    const Document print = *MUST(makePaper(m_job->reg(), carrying, PaperUse::Print));
    QCOMPARE(print.protectedAddresses, 1);
    QVERIFY(saysOf(print).contains(u"He moved to 12 Marlow Crt (l203aa) after the fire."_s));
}

void TestAddressOnPaper::asksWhyItLeaves_data()
{
    QTest::addColumn<PaperUse>("use");
    QTest::newRow("print") << PaperUse::Print;
    QTest::newRow("file") << PaperUse::Export;
}

void TestAddressOnPaper::asksWhyItLeaves()
{
    QFETCH(PaperUse, use);
    const Result<Document> refused = makePaper(m_job->reg(), caseList(u"  "_s), use);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    QVERIFY(refused.error().text.contains(u"protected address"_s));
    QVERIFY(!refused.error().text.contains(u"Marlow"_s));
    MUST(makePaper(m_job->reg(), caseList(u"The fire service fits a letterbox there"_s), use));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.reason, u"The fire service fits a letterbox there"_s);
    const auto addresses = std::count_if(event.about.begin(), event.about.end(),
                                         [](const Subject &one) { return one.kind == SubjectKind::Address; });
    QCOMPARE(addresses, 1);
}

/// Minutes print the lines of a note as points of a list.
void TestAddressOnPaper::asksWhereItStandsOnTwoPoints()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    MUST(keepMinutesNotes(m_job->reg(), m_meeting, 0, u"She moves to 12\nMarlow Court in May."_s));
    PaperOrder minutes{.kind = DocumentKind::Minutes, .meeting = m_meeting};
    const Result<Document> refused = makePaper(m_job->reg(), minutes, PaperUse::Print);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"protected address"_s));
    const Document look = *MUST(makePaper(m_job->reg(), minutes, PaperUse::Look));
    QCOMPARE(look.protectedAddresses, 1);
    QVERIFY(textsOf(look).contains(u"She moves to Protected address"_s));
    QVERIFY(textsOf(look).contains(u"Protected address in May."_s));
    minutes.addressReason = u"The fire service fits a letterbox there"_s;
    QVERIFY(textsOf(*MUST(makePaper(m_job->reg(), minutes, PaperUse::Print))).contains(u"She moves to 12"_s));
}

/// The reason for an earlier copy tells the address, and so does the report of the trail that holds it.
/// So many streets are alike that the text is not told of any one of them.
void TestAddressOnPaper::asksWhereItIsToldUnread()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.narrative = u"Seen near 1 aaaaaaa corner."_s;
    m_job->acceptedCase(entry);
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        Address alike;
        alike.paon = u"1"_s;
        alike.isProtected = true;
        alike.sourceAgencyId = m_job->agency("POL");
        for (int number = 0; number < 100; ++number) {
            alike.street = u"aaa"_s + QChar(char16_t(0x4E00 + number)) + u"aaa upon Sea"_s;
            AddressTable::insert(change.db(), alike);
        }
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0}});
        return {};
    }));
    QVERIFY(AddressInText(m_job->db()).addressesIn(entry.referral.narrative).isEmpty());
    QCOMPARE(makePaper(m_job->reg(), caseList(), PaperUse::Print).error().kind, Problem::Kind::Refused);
    const Document look = *MUST(makePaper(m_job->reg(), caseList(), PaperUse::Look));
    QCOMPARE(look.protectedAddresses, 1);
    QVERIFY(!textsOf(look).join(u'\n').contains(u"aaaaaaa"_s));
    QCOMPARE(MUST(makePaper(m_job->reg(), caseList(u"The police ask"_s), PaperUse::Print))->protectedAddresses, 1);
}

void TestAddressOnPaper::keepsWhatATrailIsForBesideWhyItCarriesOne()
{
    MUST(makePaper(m_job->reg(), caseList(u"A letterbox blocker for 12 Marlow Court, L20 3AA"_s), PaperUse::Print));
    PaperOrder report{.kind = DocumentKind::AuditReport};
    report.audit.reason = u"Asked for by the steering group"_s;
    QCOMPARE(makePaper(m_job->reg(), report, PaperUse::Print).error().kind, Problem::Kind::Refused);
    report.addressReason = u"The entry is what they ask about"_s;
    const Document paper = *MUST(makePaper(m_job->reg(), report, PaperUse::Print));
    QCOMPARE(paper.protectedAddresses, 1);
    QCOMPARE(m_job->trail().first().event.reason,
             u"Asked for by the steering group; The entry is what they ask about"_s);
    // Only looked at it carries none out, and says what it is for alone.
    MUST(makePaper(m_job->reg(), report, PaperUse::Look));
    QCOMPARE(m_job->trail().first().event.reason, u"Asked for by the steering group"_s);
}

void TestAddressOnPaper::saysNothingOfAPaperWithoutOne()
{
    const Document agenda =
        *MUST(makePaper(m_job->reg(), {.kind = DocumentKind::Agenda, .meeting = m_meeting}, PaperUse::Print));
    QCOMPARE(agenda.protectedAddresses, 0);
    QVERIFY(m_job->trail().first().event.reason.isEmpty());
}

static const QString toldText = u"Fit a letterbox blocker at 12 Marlow Court, L20 3AA."_s;
static const QString maskedText = u"Fit a letterbox blocker at Protected address, Protected address."_s;

Action TestAddressOnPaper::agree()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_job->reg(), m_meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = toldText;
    action.dueOn = QDate(2026, 11, 19);
    action.id = *MUST(keepAction(m_job->reg(), action));
    return action;
}

void TestAddressOnPaper::masksItInTheActions()
{
    agree();
    QCOMPARE(MUST(listActions(m_job->reg(), {}))->first().action.text, maskedText);
    QCOMPARE(MUST(exportActions(m_job->reg(), m_job->agency("FRS")))->first().action.text, maskedText);
    QCOMPARE(MUST(consultChasing(m_job->reg(), m_job->agency("FRS")))->lines.first().row.action.text, maskedText);
}

void TestAddressOnPaper::masksItWhereAnActionOpens()
{
    const Action agreed = agree();
    m_job->setDay(QDate(2026, 11, 20));
    const QString chased = u"Nobody was in at l20 3aa."_s;
    MUST(recordChase(m_job->reg(),
                     {{agreed.id},
                      ChaseLevel::Officer,
                      QDate(2026, 11, 20),
                      ChaseMethod::Phone,
                      u"The watch manager, 12 Marlow Court"_s,
                      chased}));
    MUST(recordFeedback(m_job->reg(),
                        {0, agreed.id, m_job->agency("FRS"), QDate(2026, 11, 20), ActionState::Open,
                         u"We went to 12 Marlow Court."_s}));
    const ActionFile file = *MUST(consultAction(m_job->reg(), agreed.id));
    QCOMPARE(file.row.action.text, maskedText);
    QCOMPARE(file.feedback.first().text, u"We went to Protected address."_s);
    QCOMPARE(file.chases.first().recipient, u"The watch manager, Protected address"_s);
    QCOMPARE(file.chases.first().note, u"Nobody was in at Protected address."_s);
    const CaseFileId caseFile = file.row.action.caseId;
    const CaseDossier dossier = *MUST(consultCaseFile(m_job->reg(), caseFile));
    QCOMPARE(dossier.actions.first().action.text, maskedText);
    QCOMPARE(dossier.feedback.value(agreed.id).first().text, u"We went to Protected address."_s);
}

void TestAddressOnPaper::masksItWhereItWasTriedBefore()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    const Action agreed = agree();
    // What the meeting itself agrees stays as it was typed: it is corrected there.
    QCOMPARE(MUST(consultHearing(m_job->reg(), agreed.agendaItemId))->actions.first().text, toldText);
    MUST(recordHearing(m_job->reg(), agreed.agendaItemId, HearingOutcome::Carried));
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    m_job->setDay(QDate(2026, 12, 1));
    MUST(recordFeedback(m_job->reg(),
                        {0, agreed.id, m_job->agency("FRS"), QDate(2026, 12, 1), ActionState::NotDone,
                         u"Nobody opened at 12 Marlow Court."_s}));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    const MinutesFile minutes = *MUST(consultMinutes(m_job->reg(), next));
    QCOMPARE(minutes.incomplete.first().action.text, maskedText);
    const AgendaItemId item = minutes.hearings.first().row.item.id;
    for (const Hearing &hearing : {minutes.hearings.first(), *MUST(consultHearing(m_job->reg(), item))}) {
        QCOMPARE(hearing.earlier.first().row.action.text, maskedText);
        QCOMPARE(hearing.earlier.first().reported, u"Nobody opened at Protected address."_s);
        QCOMPARE(triedBefore(u"Letterbox blocker, 12 Marlow Court"_s, hearing.earlier).size(), 1);
    }
}

void TestAddressOnPaper::masksItInTheCaseFile()
{
    const CaseFileId id = MUST(listCaseFiles(m_job->reg()))->first().id;
    MUST(addCaseEvent(m_job->reg(),
                      {0, id, {}, CaseEventKind::Note, u"Seen at 12 Marlow Court."_s, m_job->agency("POL")}));
    CaseTransfer transfer;
    transfer.caseId = id;
    transfer.area = u"Liverpool, 12 Marlow Court"_s;
    transfer.contact = u"Her aunt, 12 Marlow Court"_s;
    transfer.movedOn = m_job->reg().today();
    transfer.note = u"Left 12 Marlow Court."_s;
    transfer.sourceAgencyId = m_job->agency("POL");
    const CaseTransferId moved = *MUST(keepTransfer(m_job->reg(), transfer));
    const CaseDossier dossier = *MUST(consultCaseFile(m_job->reg(), id));
    QCOMPARE(dossier.referrals.first().referral.narrative,
             u"He moved to Protected address (Protected address) after the fire."_s);
    QVERIFY(std::any_of(dossier.events.begin(), dossier.events.end(),
                        [](const CaseEvent &event) { return event.text == u"Seen at Protected address."_s; }));
    const CaseTransfer shown = dossier.transfersShown.value(moved);
    QCOMPARE(shown.area, u"Liverpool, Protected address"_s);
    QCOMPARE(shown.contact, u"Her aunt, Protected address"_s);
    QCOMPARE(shown.note, u"Left Protected address."_s);
    const QList<ChronologyLine> past = caseChronology(dossier, m_job->reg().today());
    QVERIFY(std::any_of(past.cbegin(), past.cend(), [](const ChronologyLine &one) {
        return one.text == u"Moved to Liverpool, Protected address"_s;
    }));
    QVERIFY(std::none_of(past.cbegin(), past.cend(),
                         [](const ChronologyLine &one) { return one.text.contains(u"Marlow"_s); }));
    QCOMPARE(dossier.transfers.first().note, transfer.note); // whoever goes on with it writes it again
    for (const CaseEvent &event : dossier.events)
        QVERIFY2(!event.text.contains(u"Marlow"_s), qPrintable(event.text));
    // The file keeps what was typed: its papers ask before they carry it.
    QCOMPARE(readCaseFile(m_job->db(), id).referrals.first().referral.narrative,
             u"He moved to 12 Marlow Crt (l203aa) after the fire."_s);
}

/// A site or community has its file under the place, which was typed as freely as any text.
void TestAddressOnPaper::masksItInThePlaceOfACase()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.clear();
    entry.referral.victimKind = VictimKind::Site;
    entry.referral.incidentPlace = u"Stairwell, 12 Marlow Court"_s;
    const CaseFileId site = m_job->acceptedCase(entry).caseId;
    const QString masked = u"Stairwell, Protected address"_s;
    const QList<CaseFileRow> rows = *MUST(listCaseFiles(m_job->reg()));
    QCOMPARE(rows.first().id, site);
    QCOMPARE(rows.first().place, masked);
    QCOMPARE(MUST(consultCaseFile(m_job->reg(), site))->file.place, masked);
    const ReferralId again = *MUST(keepReferral(m_job->reg(), entry));
    const QList<CaseMatch> offered = *MUST(findCaseFiles(m_job->reg(), again));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().caseId, site);
    QCOMPARE(offered.first().who, masked);
    // Compared it is as it was typed.
    QCOMPARE(placeMatches(m_job->db(), entry.referral.incidentPlace).size(), 1);
}

void TestAddressOnPaper::masksItInTheReferral()
{
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.parts.first().person.address.reset();
    entry.parts.first().person.person.contactNotes = u"Letters to L20 3AA."_s;
    entry.referral.narrative = u"She hides at 12 Marlow Court."_s;
    entry.referral.victimWishes = u"To stay at 12 Marlow Court."_s;
    entry.referral.safeContact = u"Ring twice at 12 Marlow Court."_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    const qint64 version = MUST(consultReferral(m_job->reg(), id))->record.referral.version;
    MUST(returnReferral(m_job->reg(), id, version, u"Is 12 Marlow Court right?"_s));
    const ReferralFile file = *MUST(consultReferral(m_job->reg(), id));
    const ReferralFile shown = asShown(file);
    QCOMPARE(shown.record.referral.narrative, u"She hides at Protected address."_s);
    QCOMPARE(shown.record.referral.victimWishes, u"To stay at Protected address."_s);
    QCOMPARE(shown.record.referral.safeContact, u"Ring twice at Protected address."_s);
    QCOMPARE(shown.record.referral.decisionReason, u"Is Protected address right?"_s);
    QCOMPARE(shown.people.first().person.contactNotes, u"Letters to Protected address."_s);
    QCOMPARE(shown.returns.first().reasons, u"Is Protected address right?"_s);
    QCOMPARE(shown.record.referral.version, file.record.referral.version);
    // The form goes on from what was typed.
    QCOMPARE(file.record.referral.narrative, entry.referral.narrative);
    QCOMPARE(file.people.first().person.contactNotes, u"Letters to L20 3AA."_s);
}

void TestAddressOnPaper::masksItInTheAnswers()
{
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.parts.first().person.address.reset();
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    NewAssessment given = m_job->assessment(id, 11);
    given.answers.at(12).note = u"Followed to 12 Marlow Court."_s;
    const AssessmentId assessed = *MUST(recordAssessment(m_job->reg(), given));
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"They know of 12 Marlow Court."_s;
    judgement.byName = u"Tom Reilly"_s;
    judgement.byPost = u"Housing Officer"_s;
    judgement.sourceAgencyId = m_job->agency("HHR");
    judgement.authoriserId = m_job->officer(u"Denise Farrell"_s);
    MUST(overrideBand(m_job->reg(), assessed, judgement, 1));
    const Assessment looked = MUST(consultAssessment(m_job->reg(), assessed))->assessment;
    const ReferralFile file = *MUST(consultReferral(m_job->reg(), id));
    for (const Assessment &one : {looked, *asShown(file).assessment}) {
        QCOMPARE(one.answers.at(12).note, u"Followed to Protected address."_s);
        QCOMPARE(one.judgements.last().rationale, u"They know of Protected address."_s);
    }
    // The next assessment starts from what was typed.
    QCOMPARE(nextAssessment(file, m_job->reg().today()).answers.at(12).note, u"Followed to 12 Marlow Court."_s);
}

QTEST_GUILESS_MAIN(TestAddressOnPaper)
#include "tst_AddressOnPaper.moc"
