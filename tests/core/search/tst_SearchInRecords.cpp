// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ListActions.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/search/Search.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A case that was heard, with words of its own in every text.
class HeardCase
{
public:
    HeardCase()
    {
        Register &reg = m_job.reg();
        const MeetingId meeting = m_job.meetingOn(QDate(2026, 11, 12));
        ReferralEntry entry = m_job.oseiReferral();
        entry.referral.narrative = u"Two youths shouted and\nthrew a \u00C9clair at the door; 100% of it_stuck. "_s
            + QString(400, u'n') + u" They came back at midnight with a crowbar."_s;
        entry.referral.incidentPlace = u"Strand Shopping Centre"_s;
        entry.referral.policeRef = u"OCC/4417/26"_s;
        entry.referral.perpetratorDescription = u"A man with a spider tattoo."_s;
        entry.referral.victimWishes = u"To move nearer to her aunt."_s;
        entry.referral.safeToTalkTo = u"Her sister, never the lodger."_s;
        entry.referral.landlord = u"Bramble Homes"_s;
        entry.referral.gp = u"Dr Quill"_s;
        entry.referral.officerInCase = u"DC Yarrow"_s;
        entry.referral.otherMarac = u"Wirral, in May"_s;
        entry.referral.consent = Consent::NotSought;
        entry.referral.consentReason = u"He is in a hospice."_s;
        m_accepted = m_job.acceptedCase(entry);
        keepAppendixF();
        m_job.openOn(QDate(2026, 11, 12), meeting);
        m_job.firstArrives(meeting);
        const AgendaItemId item = MUST(consultMeeting(reg, meeting))->agenda.first().item.id;
        Action action;
        action.agendaItemId = item;
        action.ownerAgencyId = m_job.agency("HHR");
        action.text = u"Fit a letterbox guard"_s;
        action.dueOn = QDate(2026, 11, 19);
        const ActionId guard = *MUST(keepAction(reg, action));
        ChaseEntry chase;
        chase.actions = {guard};
        chase.chasedOn = reg.today();
        chase.recipient = u"Tom Reilly"_s;
        chase.note = u"Waits for the scaffold."_s;
        MUST(recordChase(reg, chase));
        RiskAnalysis analysis;
        analysis.agendaItemId = item;
        analysis.sourceAgencyId = m_job.agency("POL");
        analysis.harm = u"Arson."_s;
        analysis.decision = u"A beacon is lent until Christmas."_s;
        analysis.version = 0;
        MUST(keepRiskAnalysis(reg, analysis));
        MUST(keepMinutesNotes(reg, meeting, 0, u"The venue changes to Crosby library."_s));
        Contribution said;
        said.agendaItemId = item;
        said.sourceAgencyId = m_job.agency("POL");
        said.text = u"Known at the Feathers public house."_s;
        MUST(keepContribution(reg, said));
        NewAssessment later = m_job.assessment(ReferralId(), 11);
        later.caseId = m_accepted.caseId;
        later.answers.at(5).note = u"Says the lamp was smashed."_s;
        MUST(recordAssessment(reg, later));
        CaseTransfer moved;
        moved.caseId = m_accepted.caseId;
        moved.area = u"Knowsley"_s;
        moved.movedOn = reg.today();
        moved.note = u"The pack went by courier."_s;
        moved.sourceAgencyId = m_job.agency("HHR");
        MUST(keepTransfer(reg, moved));
        MUST(addCaseEvent(
            reg, {0, m_accepted.caseId, {}, {}, u"A neighbour wrote about whistling."_s, m_job.agency("HHR")}));
    }
    Register &reg() { return m_job.reg(); }
    test::MainJob &job() { return m_job; }
    const Accepted &accepted() const { return m_accepted; }

private:
    void keepAppendixF()
    {
        WithoutConsent form = m_job.withoutConsent(MUST(listReferrals(reg(), std::nullopt))->first().id);
        form.comments = u"The glazier is not to know."_s;
        form.internalConsultations = u"Mrs Tully of legal."_s;
        form.externalConsultations = u"The harbour master."_s;
        form.notNotifiedReason = u"The telephone is shared with a cousin."_s;
        form.reviewedOn = reg().today();
        form.reviewFound = u"Nothing but the turnstile was changed."_s;
        form.protocolReference = u"Section 6.2, third paragraph"_s;
        for (int i = 0; i < interestQuestions; ++i)
            form.interest[i] = u"Answer xy%1"_s.arg(i);
        MUST(keepWithoutConsent(reg(), form));
    }

    test::MainJob m_job;
    Accepted m_accepted;
};

/// A search finds the words of every text that is kept of a case, and tells no protected address that stands in one.
class TestSearchInRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACaseByItsNumber();
    void findsWhyItWasReturnedOrRefused();
    void findsWordsInRecords_data();
    void findsWordsInRecords();
    void neverTellsOneThatWasTyped_data();
    void neverTellsOneThatWasTyped();
    void findsWhatWasReportedAmendedAndJudged();
    void tellsTheOtherNameThatWasMeant();
    void namesTheCaseOfATextInTheTrail();
};

/// Scenarios 7 and 16: people say "case 0041".
void TestSearchInRecords::findsACaseByItsNumber()
{
    HeardCase heard;
    const QString ref = heard.accepted().caseRef;
    QCOMPARE(ref, u"SHC-2026-0001"_s);
    const auto opened = [&heard](const QString &words) {
        QStringList refs;
        const QList<SearchHit> hits = *MUST(search(heard.reg(), words));
        for (const SearchHit &hit : hits) {
            if (hit.place == SearchPlace::Record)
                refs << hit.opens.ref;
        }
        return refs;
    };
    const QStringList all{ref, u"REF-2026-0001"_s, u"ACT-2026-0001"_s};
    QCOMPARE(opened(u"0001"_s), all);
    QCOMPARE(opened(u"01"_s), QStringList()); // of numbers beginning with 01
    QCOMPARE(opened(u"000"_s), all);
    QCOMPARE(opened(u"case 0001"_s), QStringList{ref});
    QCOMPARE(opened(u"Case no. 1"_s), QStringList{ref});
    QCOMPARE(opened(u"referral 1"_s), QStringList{u"REF-2026-0001"_s});
    QCOMPARE(opened(u"case 2025-0001"_s), QStringList());
    QCOMPARE(opened(ref), QStringList{ref});
    heard.job().setDay(QDate(2028, 2, 1));
    QCOMPARE(opened(u"case 0001"_s), QStringList{ref});
}

void TestSearchInRecords::findsWhyItWasReturnedOrRefused()
{
    test::MainJob job;
    const auto keep = [&job](const QString &family) {
        const ReferralId id = *MUST(keepReferral(job.reg(), job.referralOf(u"Wei"_s, family)));
        return MUST(consultReferral(job.reg(), id))->record.referral;
    };
    const Referral returned = keep(u"Lin"_s);
    MUST(returnReferral(job.reg(), returned.id, returned.version, u"Name the school."_s));
    const Referral refused = keep(u"Chen"_s);
    MUST(refuseReferral(job.reg(), refused.id, refused.version, u"It happened in St Helens."_s));
    const auto found = [&job](const QString &words) { return *MUST(search(job.reg(), words)); };
    for (const auto &[words, ref] : {std::pair(u"school"_s, returned.ref), std::pair(u"st helens"_s, refused.ref)}) {
        const QList<SearchHit> hits = found(words);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().place, SearchPlace::Decision);
        QCOMPARE(hits.first().opens.ref, ref);
    }
}

void TestSearchInRecords::findsWordsInRecords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<SearchPlace>("place");
    QTest::addColumn<SubjectKind>("opens");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *words, SearchPlace place, SubjectKind opens, const char *shown) {
        QTest::newRow(words) << QString::fromUtf8(words) << place << opens << QString::fromUtf8(shown);
    };
    using enum SearchPlace;
    row("CROWBAR", Narrative, SubjectKind::Referral, "midnight with a crowbar.");
    row("crowbar youths", Narrative, SubjectKind::Referral, "Two youths shouted and threw");
    row("\u00E9clair", Narrative, SubjectKind::Referral, "\u00C9clair at the door");
    row("100% of", Narrative, SubjectKind::Referral, "100% of it_stuck");
    row("it_stuck", Narrative, SubjectKind::Referral, "100% of it_stuck");
    row("strand shop", IncidentPlace, SubjectKind::Referral, "Strand Shopping Centre");
    row("4417", PoliceReference, SubjectKind::Referral, "OCC/4417/26");
    row("spider tattoo", ReferralWords, SubjectKind::Referral, "with a spider tattoo");
    row("aunt", ReferralWords, SubjectKind::Referral, "nearer to her aunt");
    row("lodger", ReferralWords, SubjectKind::Referral, "never the lodger");
    row("bramble", ReferralWords, SubjectKind::Referral, "Bramble Homes");
    row("quill", ReferralWords, SubjectKind::Referral, "Dr Quill");
    row("yarrow", ReferralWords, SubjectKind::Referral, "DC Yarrow");
    row("wirral", ReferralWords, SubjectKind::Referral, "Wirral, in May");
    row("hospice", ReferralWords, SubjectKind::Referral, "He is in a hospice.");
    row("glazier", WithoutConsent, SubjectKind::Referral, "The glazier is not to know.");
    row("tully", WithoutConsent, SubjectKind::Referral, "Mrs Tully of legal.");
    row("harbour", WithoutConsent, SubjectKind::Referral, "The harbour master.");
    row("cousin", WithoutConsent, SubjectKind::Referral, "shared with a cousin.");
    row("turnstile", WithoutConsent, SubjectKind::Referral, "the turnstile was changed.");
    row("third paragraph", WithoutConsent, SubjectKind::Referral, "third paragraph");
    row("xy0", WithoutConsent, SubjectKind::Referral, "Answer xy0");
    row("xy5", WithoutConsent, SubjectKind::Referral, "Answer xy5");
    row("lamp was", ItemNote, SubjectKind::CaseFile, "Says the lamp was smashed.");
    row("scaffold", Chase, SubjectKind::Action, "Waits for the scaffold.");
    row("knowsley", Transfer, SubjectKind::CaseFile, "Knowsley");
    row("courier", Transfer, SubjectKind::CaseFile, "went by courier");
    row("beacon", RiskAnalysis, SubjectKind::CaseFile, "A beacon is lent");
    row("crosby library", OtherBusiness, SubjectKind::Meeting, "changes to Crosby library");
    row("letterbox", ActionText, SubjectKind::Action, "Fit a letterbox guard");
    row("feathers", Contribution, SubjectKind::CaseFile, "Known at the Feathers public house.");
    row("whistling", CaseEvent, SubjectKind::CaseFile, "A neighbour wrote about whistling.");
}

void TestSearchInRecords::findsWordsInRecords()
{
    QFETCH(QString, words);
    static HeardCase heard;
    const QList<SearchHit> hits = *MUST(search(heard.reg(), words));
    QCOMPARE(hits.size(), 1);
    const SearchHit &hit = hits.first();
    QTEST(hit.place, "place");
    QTEST(hit.opens.kind, "opens");
    QFETCH(QString, shown);
    QVERIFY2(hit.text.contains(shown), qPrintable(hit.text));
    QVERIFY(hit.text.size() <= 90);
    QVERIFY(!hit.title.isEmpty() && hit.title == hit.opens.ref);
    for (const QString &none : {u"100_ of"_s, u"itXstuck"_s, u"%%%"_s, u"___"_s, u"crowbar zebra"_s, u"cr ow"_s})
        QVERIFY2(MUST(search(heard.reg(), none))->isEmpty(), qPrintable(none));
}

void TestSearchInRecords::neverTellsOneThatWasTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qsizetype>("found");
    QTest::newRow("words outside") << u"crowbar"_s << qsizetype(1);
    QTest::newRow("words outside on both sides") << u"moved fire"_s << qsizetype(1);
    QTest::newRow("postcode") << u"l20 3aa"_s << qsizetype(0);
    QTest::newRow("street") << u"marlow"_s << qsizetype(0);
    QTest::newRow("one word outside") << u"marlow fire"_s << qsizetype(0);
    QTest::newRow("words of Appendix F") << u"cobbler"_s << qsizetype(1);
    QTest::newRow("words of the mask") << u"protected"_s << qsizetype(0);
}

void TestSearchInRecords::neverTellsOneThatWasTyped()
{
    static test::MainJob job;
    static const Accepted accepted = [] {
        ReferralEntry entry = job.oseiReferral();
        entry.parts.first().person.address->isProtected = true;
        entry.referral.narrative = u"He moved to 12 Marlow Crt (l20 3aa) after the fire and the crowbar."_s;
        const Accepted kept = job.acceptedCase(entry);
        WithoutConsent form = job.withoutConsent(MUST(listReferrals(job.reg(), std::nullopt))->first().id);
        form.comments = u"The cobbler saw 12 Marlow Court."_s;
        MUST(keepWithoutConsent(job.reg(), form));
        return kept;
    }();
    QVERIFY(accepted.caseId.isValid());
    QFETCH(QString, words);
    const QList<SearchHit> hits = *MUST(search(job.reg(), words));
    QTEST(hits.size(), "found");
    for (const SearchHit &hit : hits) {
        QVERIFY2(hit.text.contains(u"Protected address"_s), qPrintable(hit.text));
        QVERIFY2(!hit.text.contains(u"Marlow"_s) && !hit.text.contains(u"3aa"_s), qPrintable(hit.text));
    }
    if (hits.isEmpty())
        QVERIFY(job.trail().first().event.about.isEmpty());
}

void TestSearchInRecords::findsWhatWasReportedAmendedAndJudged()
{
    HeardCase heard;
    Register &reg = heard.reg();
    const QList<MeetingRow> meetings = *MUST(listMeetings(reg));
    const MeetingFile meeting = *MUST(consultMeeting(reg, meetings.first().meeting.id));
    MUST(recordHearing(reg, meeting.agenda.first().item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, meeting.meeting.id));
    MUST(closeMeeting(reg, meeting.meeting.id));
    MUST(approveMinutes(reg, meeting.meeting.id, {u"Helen Marsh"_s, reg.today(), u"Letter of today"_s}));
    MUST(lockMinutes(reg, meeting.meeting.id));
    MinutesAmendment amendment;
    amendment.meetingId = meeting.meeting.id;
    amendment.caseId = heard.accepted().caseId;
    amendment.text = u"It was a lantern."_s;
    amendment.reason = u"Misheard."_s;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = reg.today();
    amendment.sourceAgencyId = heard.job().agency("POL");
    MUST(amendMinutes(reg, amendment));
    const ActionRow action = MUST(listActions(reg, {}))->first();
    ActionFeedback reported;
    reported.actionId = action.action.id;
    reported.sourceAgencyId = heard.job().agency("HHR");
    reported.receivedOn = reg.today();
    reported.outcome = ActionState::NotPossible;
    reported.text = u"The carpenter found no frame."_s;
    MUST(recordFeedback(reg, reported));
    const QList<SearchHit> told = *MUST(search(reg, u"carpenter"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().place, SearchPlace::ActionFeedback);
    QCOMPARE(told.first().opens.kind, SubjectKind::Action);
    const QList<SearchHit> amended = *MUST(search(reg, u"lantern"_s));
    QCOMPARE(amended.size(), 1);
    QCOMPARE(amended.first().place, SearchPlace::Amendment);
    QCOMPARE(amended.first().opens.id, heard.accepted().caseId.value());
}

void TestSearchInRecords::tellsTheOtherNameThatWasMeant()
{
    test::MainJob job;
    ReferralEntry entry = job.oseiReferral();
    entry.parts.first().person.aliases << u"Kofi Mensah"_s;
    job.acceptedCase(entry);
    const QList<SearchHit> byOther = *MUST(search(job.reg(), u"mensah"_s));
    QCOMPARE(byOther.size(), 1);
    QVERIFY2(byOther.first().text.startsWith(u"also Kofi Mensah"_s), qPrintable(byOther.first().text));
    QVERIFY(!MUST(search(job.reg(), u"osei"_s))->first().text.contains(u"Mensah"_s));
}

void TestSearchInRecords::namesTheCaseOfATextInTheTrail()
{
    HeardCase heard;
    MUST(search(heard.reg(), u"letterbox"_s));
    const AuditEvent event = heard.job().trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Search);
    QCOMPARE(event.reason, u"letterbox"_s);
    QCOMPARE(event.about.size(), 2);
    QCOMPARE(event.about.at(0).kind, SubjectKind::Action);
    QCOMPARE(event.about.at(1).kind, SubjectKind::CaseFile);
    QCOMPARE(event.about.at(1).id, heard.accepted().caseId.value());
}

QTEST_GUILESS_MAIN(TestSearchInRecords)
#include "tst_SearchInRecords.moc"
