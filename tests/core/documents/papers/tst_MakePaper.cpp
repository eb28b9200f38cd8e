// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/audit/AuditEntry.h"
#include "core/demonstration/DemonstrationPartnership.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/documents/wording/Wording.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/agenda/AcceptReferral.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/register/SaveSettings.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// Each paper from a register in which one case is about to be heard: what it says, what it hides, what the trail keeps.
class TestMakePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheRegisterHolds_data();
    void saysWhatTheRegisterHolds();
    void hidesAProtectedAddressOnEveryPaper();
    void namesCaseAndPersonAndRecipientInTheTrail();
    void namesTheVictimOfEachCase();
    void recordsEachUseByItsOwnVerb();
    void recordsThatAPaperWasNotMade();
    void carriesTheWitnessAfterItsOwnEntry();
    void keepsCaseContentClosedUntilAllHaveSigned();
    void makesMinutesAndActionsOfAHeardCase();
    void makesBlankFormsWithoutARecord();
    void namesWhoAgreedToAJudgement();
    void keepsToTheRightsOfTheRole();
    void takesMarkingAndWordingFromTheSettings();
    void saysByWhenAndToWhomAgenciesAnswer();
    void refusesWhatIsNotThere();
    void listsWhoTheFileNamesElsewhere();

private:
    QString textOf(const PaperOrder &order);
    Result<Document> make(const PaperOrder &order, PaperUse use = PaperUse::Look);
    PaperOrder orderOf(DocumentKind kind) const;
    void openTheMeeting() { open(m_meeting); }
    void open(MeetingId meeting);
    MeetingId meetingOn(QDate day);
    /// Kept, assessed as high risk and accepted for that meeting.
    ReferralId acceptedFor(MeetingId meeting, const ReferralEntry &entry);

    std::unique_ptr<test::TestRegister> m_register;
    DemonstrationPartnership m_partnership;
    MeetingId m_meeting;
    ReferralId m_referral;
    Accepted m_accepted;
    PersonId m_victim;
};

#define MUST(expression)                                                                                               \
    [&] {                                                                                                              \
        auto result = (expression);                                                                                    \
        if (!result)                                                                                                   \
            qFatal("%s: %s", #expression, qPrintable(result.error().text));                                            \
        return result;                                                                                                 \
    }()

static QString words(const Document &document)
{
    const PagePlan plan = planPages(document);
    QString text;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        text += plan.textOf(page) + u'\n';
    return text.simplified();
}

static ReferralEntry oseiReferral(const DemonstrationPartnership &partnership, const QDateTime &now)
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = now;
    r.referringAgencyId = partnership.agencies.value(u"HHR"_s);
    r.referrerName = u"Tom Reilly"_s;
    r.referrerPhone = u"07700 900105"_s;
    r.incidentOn = QDate(2026, 10, 17);
    r.narrative = u"Abuse shouted and paint thrown at the door."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = u"Jelani"_s;
    victim.person.person.familyName = u"Osei"_s;
    victim.person.person.bornOn = QDate(1987, 3, 4);
    Address address;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = u"L20 3AA"_s;
    address.isProtected = true;
    victim.person.address = address;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

void TestMakePaper::init()
{
    m_register = std::make_unique<test::TestRegister>(QDate(2026, 10, 20));
    Register &reg = m_register->reg();
    m_partnership = *MUST(reg.change(Operation::KeepAgencies, [](Change &change) {
        return addDemonstrationPartnership(change, QDate(2024, 1, 8));
    }));
    m_meeting = meetingOn(QDate(2026, 11, 12));
    m_referral = acceptedFor(m_meeting, oseiReferral(m_partnership, reg.clock().now()));
    m_victim = MUST(consultReferral(reg, m_referral))->people.first().person.id;
}

MeetingId TestMakePaper::meetingOn(QDate day)
{
    Meeting meeting;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return *MUST(scheduleMeeting(m_register->reg(), meeting));
}

ReferralId TestMakePaper::acceptedFor(MeetingId meeting, const ReferralEntry &entry)
{
    Register &reg = m_register->reg();
    const ReferralId id = *MUST(keepReferral(reg, entry));
    NewAssessment given;
    given.referralId = id;
    given.assessedOn = reg.today();
    given.assessorName = u"Tom Reilly"_s;
    given.assessorPost = u"Housing Officer"_s;
    given.sourceAgencyId = m_partnership.agencies.value(u"HHR"_s);
    for (int item = 1; item <= 20; ++item)
        given.answers.at(item).answer = item <= 12 ? Answer::Yes : Answer::No;
    MUST(recordAssessment(reg, given));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(reg, id))->record.referral.version;
    acceptance.meetingId = meeting;
    acceptance.otherMeetingReason = u"Its officer is there."_s;
    m_accepted = *MUST(acceptReferral(reg, acceptance));
    return id;
}

Result<Document> TestMakePaper::make(const PaperOrder &order, PaperUse use)
{
    return makePaper(m_register->reg(), order, use);
}

PaperOrder TestMakePaper::orderOf(DocumentKind kind) const
{
    return {.kind = kind, .meeting = m_meeting, .referral = m_referral};
}

QString TestMakePaper::textOf(const PaperOrder &order)
{
    return words(*MUST(make(order)));
}

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
    const QString text = textOf(orderOf(kind));
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
        const QString text = textOf(orderOf(kind));
        QVERIFY2(!text.contains(u"Marlow"_s) && !text.contains(u"L20"_s), qPrintable(text));
    }
    QVERIFY(textOf(orderOf(DocumentKind::CaseList)).contains(u"Protected address"_s));
    QVERIFY2(!textOf(orderOf(DocumentKind::Agenda)).contains(u"Osei"_s), "an agenda carries initials alone");
}

void TestMakePaper::namesCaseAndPersonAndRecipientInTheTrail()
{
    PaperOrder order = orderOf(DocumentKind::CaseList);
    order.recipient = m_partnership.agencies.value(u"POL"_s);
    const Document paper = *MUST(make(order, PaperUse::Print));
    QVERIFY(!paper.stamp.recipient.isEmpty());
    const AuditEvent event = m_register->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.subject.kind, SubjectKind::Document);
    QCOMPARE(event.subject.ref, u"MTG-2026-11-12"_s);
    QCOMPARE(event.fields, QStringList{u"case_list"_s});
    QCOMPARE(event.recipients, QStringList{paper.stamp.recipient});
    const auto names = [&](SubjectKind kind, qint64 id) {
        return std::any_of(event.about.begin(), event.about.end(),
                           [&](const Subject &one) { return one.kind == kind && one.id == id; });
    };
    QVERIFY(names(SubjectKind::CaseFile, m_accepted.caseId.value()));
    QVERIFY(names(SubjectKind::Person, m_victim.value()));
    QVERIFY(names(SubjectKind::Meeting, m_meeting.value()));
}

void TestMakePaper::namesTheVictimOfEachCase()
{
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::CaseList}) {
        MUST(make(orderOf(kind), PaperUse::Look));
        const QList<Subject> about = m_register->trail().first().event.about;
        QVERIFY(std::any_of(about.begin(), about.end(), [&](const Subject &one) {
            return one.kind == SubjectKind::Person && one.id == m_victim.value();
        }));
    }
}

void TestMakePaper::recordsEachUseByItsOwnVerb()
{
    const auto verbOf = [&](PaperUse use) {
        const qsizetype before = m_register->trail().size();
        MUST(make(orderOf(DocumentKind::Agenda), use));
        const QList<AuditEntry> trail = m_register->trail();
        return trail.size() == before + 1 ? std::optional(trail.first().event.verb) : std::nullopt;
    };
    QCOMPARE(verbOf(PaperUse::Look), AuditVerb::Consult);
    QCOMPARE(verbOf(PaperUse::Print), AuditVerb::Print);
    QCOMPARE(verbOf(PaperUse::Export), AuditVerb::Export);
}

void TestMakePaper::recordsThatAPaperWasNotMade()
{
    const Result<Document> paper = make(orderOf(DocumentKind::Agenda), PaperUse::Print);
    QVERIFY(paper);
    recordUnmade(m_register->reg(), *paper, PaperUse::Print);
    const QList<AuditEntry> trail = m_register->trail();
    QCOMPARE(trail.at(0).event.verb, AuditVerb::Failed);
    QCOMPARE(trail.at(1).event.verb, AuditVerb::Print);
    QCOMPARE(trail.at(0).event.subject.kind, trail.at(1).event.subject.kind);
    QCOMPARE(trail.at(0).event.subject.ref, trail.at(1).event.subject.ref);
}

void TestMakePaper::carriesTheWitnessAfterItsOwnEntry()
{
    const Document first = *MUST(make(orderOf(DocumentKind::Undertaking), PaperUse::Print));
    QCOMPARE(first.stamp.witness.code, m_register->reg().witness().letters);
    QVERIFY(!first.stamp.witness.payload.isEmpty());
    const Document second = *MUST(make(orderOf(DocumentKind::Undertaking), PaperUse::Print));
    QVERIFY(first.stamp.witness.code != second.stamp.witness.code);
}

void TestMakePaper::open(MeetingId meeting)
{
    Register &reg = m_register->reg();
    MUST(inviteOfficers(reg, meeting));
    Attendance chair;
    chair.meetingId = meeting;
    chair.agencyId = m_partnership.agencies.value(u"POL"_s);
    chair.name = u"Helen Marsh"_s;
    chair.seat = Seat::Chair;
    MUST(addAttendance(reg, chair));
    MUST(openMeeting(reg, meeting));
}

void TestMakePaper::keepsCaseContentClosedUntilAllHaveSigned()
{
    Register &reg = m_register->reg();
    m_register->clock().set(QDateTime(QDate(2026, 11, 12), QTime(9, 30), QTimeZone("Europe/London")).toUTC());
    openTheMeeting();
    const MeetingFile file = *MUST(consultMeeting(reg, m_meeting));
    MUST(recordArrival(reg, file.attendance.first().id));
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::CaseList, DocumentKind::RiskForm,
                                    DocumentKind::Minutes, DocumentKind::Actions}) {
        const Result<Document> closed = make(orderOf(kind), PaperUse::Print);
        QVERIFY2(!closed, qPrintable(toCode(kind)));
        QCOMPARE(closed.error().kind, Problem::Kind::Refused);
        QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Refused);
    }
    QVERIFY(textOf(orderOf(DocumentKind::Undertaking)).contains(file.attendance.first().name));
    MUST(recordSignature(reg, file.attendance.first().id));
    QVERIFY(textOf(orderOf(DocumentKind::CaseList)).contains(u"Osei"_s));
}

void TestMakePaper::makesMinutesAndActionsOfAHeardCase()
{
    QCOMPARE(make(orderOf(DocumentKind::Minutes)).error().kind, Problem::Kind::Refused);
    Register &reg = m_register->reg();
    m_register->clock().set(QDateTime(QDate(2026, 11, 12), QTime(9, 30), QTimeZone("Europe/London")).toUTC());
    openTheMeeting();
    const MeetingFile file = *MUST(consultMeeting(reg, m_meeting));
    MUST(recordArrival(reg, file.attendance.first().id));
    MUST(recordSignature(reg, file.attendance.first().id));
    const AgendaItemId item = file.agenda.first().item.id;
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_partnership.agencies.value(u"POL"_s);
    said.text = u"Three calls to the address since September."_s;
    MUST(keepContribution(reg, said));
    said.sourceAgencyId = m_partnership.agencies.value(u"MHT"_s);
    said.kind = marac::ContributionKind::Withheld;
    said.text = u"section 4"_s;
    MUST(keepContribution(reg, said));
    marac::Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_partnership.agencies.value(u"HHR"_s);
    action.text = u"Tenancy warning to the household upstairs."_s;
    action.dueOn = QDate(2026, 11, 19);
    action.riskItem = 11;
    MUST(keepAction(reg, action));
    MUST(recordHearing(reg, item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, m_meeting));
    MUST(closeMeeting(reg, m_meeting));

    const Document draft = *MUST(make(orderOf(DocumentKind::Minutes), PaperUse::Export));
    QCOMPARE(draft.watermark, u"DRAFT"_s);
    const QString minutes = words(draft);
    for (const QString &part : {u"not a validated predictor"_s, u"Three calls"_s, u"Tenancy warning"_s, u"J.O."_s,
                                u"withheld"_s, u"quorum of 4 was not met"_s, file.attendance.first().name})
        QVERIFY2(minutes.contains(part), qPrintable(part + u" in "_s + minutes));
    PaperOrder order = orderOf(DocumentKind::Actions);
    order.recipient = action.ownerAgencyId;
    QVERIFY(textOf(order).contains(u"Tenancy warning"_s));
    order.recipient = m_partnership.agencies.value(u"POL"_s);
    QVERIFY(!textOf(order).contains(u"Tenancy warning"_s));
}

void TestMakePaper::makesBlankFormsWithoutARecord()
{
    const Document undertaking = *MUST(make({.kind = DocumentKind::Undertaking, .blank = true}));
    QVERIFY(!words(undertaking).contains(u"PERSONAL DATA"_s));
    const QString riskForm = words(*MUST(make({.kind = DocumentKind::RiskForm, .blank = true})));
    for (const QString &part :
         {u"HC-20"_s, u"not a validated predictor"_s, u"What would make the victim feel safer?"_s})
        QVERIFY2(riskForm.contains(part), qPrintable(part + u" in "_s + riskForm));
}

void TestMakePaper::namesWhoAgreedToAJudgement()
{
    Register &reg = m_register->reg();
    NewAssessment calmer = *MUST(consultReferral(reg, m_referral))->assessment;
    for (const int critical : {2, 3})
        calmer.answers.at(critical).answer = Answer::No;
    MUST(recordAssessment(reg, calmer));
    const Assessment assessment = *MUST(consultReferral(reg, m_referral))->assessment;
    QCOMPARE(assessment.computedBand, RiskBand::High);
    BandOverride judgement{RiskBand::VeryHigh,
                           u"The offenders wait at the door."_s,
                           u"Tom Reilly"_s,
                           u"Housing Officer"_s,
                           m_partnership.agencies.value(u"HHR"_s),
                           {},
                           {}};
    const QList<Authoriser> officers = *MUST(listAuthorisers(reg));
    for (const Authoriser &officer : officers) {
        if (officer.name == u"Denise Farrell"_s)
            judgement.authoriserId = officer.officerId;
    }
    MUST(overrideBand(reg, assessment.id, judgement, assessment.version));
    const QString text = textOf(orderOf(DocumentKind::RiskForm));
    for (const QString &part : {u"Very high, "_s, u"Tom Reilly, Housing Officer, Harbour Homes RSL"_s,
                                u"Denise Farrell, PDMO, Harbour Homes RSL"_s, u"Arrest"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
}

void TestMakePaper::keepsToTheRightsOfTheRole()
{
    m_register->as(Role::Auditor);
    QCOMPARE(make(orderOf(DocumentKind::Agenda)).error().kind, Problem::Kind::Denied);
    QCOMPARE(make(orderOf(DocumentKind::RiskForm), PaperUse::Print).error().kind, Problem::Kind::Denied);
    m_register->as(Role::Reader);
    QCOMPARE(make(orderOf(DocumentKind::Agenda), PaperUse::Export).error().kind, Problem::Kind::Denied);
    QVERIFY(make(orderOf(DocumentKind::Agenda), PaperUse::Print));
}

void TestMakePaper::takesMarkingAndWordingFromTheSettings()
{
    Settings settings = m_register->reg().settings();
    settings.marking = u"restricted"_s;
    settings.framework = Framework::Protocol2009;
    MUST(saveSettings(m_register->reg(), settings));
    const QString paper = textOf(orderOf(DocumentKind::Undertaking));
    QVERIFY(paper.contains(u"RESTRICTED"_s));
    QVERIFY(paper.contains(undertakingWording(WordingEdition::Protocol2009).acceptance.simplified().left(40)));
}

void TestMakePaper::saysByWhenAndToWhomAgenciesAnswer()
{
    const QString caseList = textOf(orderOf(DocumentKind::CaseList));
    QVERIFY2(caseList.contains(u"Answer by Tuesday 10 November 2026"_s), qPrintable(caseList));
    QVERIFY(caseList.contains(u"Answer to The MARAC Administrator"_s));
    QVERIFY(textOf(orderOf(DocumentKind::Actions)).contains(u"Answer by Tuesday 10 November 2026"_s));
}

void TestMakePaper::refusesWhatIsNotThere()
{
    for (const DocumentKind kind : {DocumentKind::Undertaking, DocumentKind::Agenda, DocumentKind::CaseList,
                                    DocumentKind::Minutes, DocumentKind::RiskForm})
        QCOMPARE(make({.kind = kind, .meeting = MeetingId(99), .referral = ReferralId(99)}).error().kind,
                 Problem::Kind::NotFound);
    PaperOrder order = orderOf(DocumentKind::CaseList);
    order.recipient = AgencyId(99);
    QCOMPARE(make(order).error().kind, Problem::Kind::NotFound);
    QCOMPARE(make(orderOf(DocumentKind::RecoverySheet)).error().kind, Problem::Kind::Unavailable);
}

void TestMakePaper::listsWhoTheFileNamesElsewhere()
{
    Register &reg = m_register->reg();
    ReferralEntry named = oseiReferral(m_partnership, reg.clock().now());
    named.referral.referringAgencyId = m_partnership.agencies.value(u"POL"_s);
    named.referral.perpetratorUnknown = false;
    named.parts.first() = {};
    named.parts.first().existing = m_victim;
    PartEntry perpetrator;
    perpetrator.role = PartRole::Perpetrator;
    perpetrator.person.person.givenName = u"Ryan"_s;
    perpetrator.person.person.familyName = u"Doyle"_s;
    named.parts << perpetrator;
    const ReferralId other = acceptedFor(meetingOn(QDate(2026, 12, 10)), named);
    const ReferralFile file = *MUST(consultReferral(reg, other));
    QCOMPARE(file.record.referral.caseId, MUST(consultReferral(reg, m_referral))->record.referral.caseId);
    const QString text = textOf(orderOf(DocumentKind::CaseList));
    QCOMPARE(text.count(u"Ryan Doyle"_s), 1);
    QVERIFY2(text.contains(u"Named in "_s + file.record.referral.ref), qPrintable(text));
    const QList<Subject> about = m_register->trail().first().event.about;
    QVERIFY(std::any_of(about.cbegin(), about.cend(), [&](const Subject &one) {
        return one.kind == SubjectKind::Person && one.id == file.record.parts.last().personId.value();
    }));

    // Another meeting hears a case that names them, and not everybody has signed there (R103).
    const MeetingId before = meetingOn(QDate(2026, 11, 10));
    ReferralEntry closed = oseiReferral(m_partnership, reg.clock().now());
    closed.referral.perpetratorUnknown = false;
    closed.parts.first().person.person.givenName = u"Maria"_s;
    closed.parts.first().person.person.familyName = u"Kowalska"_s;
    PartEntry known;
    known.role = PartRole::Perpetrator;
    known.existing = file.record.parts.last().personId;
    closed.parts << known;
    acceptedFor(before, closed);
    m_register->clock().set(QDateTime(QDate(2026, 11, 10), QTime(9, 30), QTimeZone("Europe/London")).toUTC());
    open(before);
    QVERIFY(!textOf(orderOf(DocumentKind::CaseList)).contains(u"Doyle"_s));
}

QTEST_MAIN(TestMakePaper)
#include "tst_MakePaper.moc"
