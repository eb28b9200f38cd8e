// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using State = WithoutConsentState;

/// The form for sharing without consent (Appendix F): when it is complete and when authorised, and how it is kept.
class TestWithoutConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void saysHowFarItHasCome_data();
    void saysHowFarItHasCome();
    void needsTheSixAnswersAndTheManager();
    void refusesWhatCanNotBe_data();
    void refusesWhatCanNotBe();
    void isKeptWithItsEntry();
    void whatIsChangedIsAuthorisedAgain_data();
    void whatIsChangedIsAuthorisedAgain();
    void theEntryNamesWhatChanged();
    void isChangedByOneAtATime();
    void anEmergencyWaitsForIt();
    void whatAnEmergencyRestsOnIsNotTakenAway();
    void isReviewed();
    void goesWithTheRightAgency();
    void masksAProtectedAddress();
    void isNotTheReaders();

private:
    Register &reg() { return m_job->reg(); }
    ReferralId emergency();
    /// Complete, every question answered, and signed by the manager.
    WithoutConsent authorised(ReferralId id);
    WithoutConsent form(ReferralId id) { return *MUST(consultReferral(reg(), id))->record.withoutConsent; }

    std::unique_ptr<test::MainJob> m_job;
};

using Deed = void (*)(WithoutConsent &);

ReferralId TestWithoutConsent::emergency()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.consent = Consent::NotSought;
    entry.referral.consentReason = u"She is unconscious."_s;
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    return *MUST(keepReferral(reg(), entry));
}

WithoutConsent TestWithoutConsent::authorised(ReferralId id)
{
    WithoutConsent form = m_job->withoutConsent(id);
    for (QString &answer : form.interest)
        answer = u"Yes."_s;
    form.manager = u"Joan Pryce"_s;
    form.authorisedOn = QDate(2026, 10, 20);
    return form;
}

void TestWithoutConsent::saysHowFarItHasCome_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("field"); // that is asked for; empty: complete
    const auto row = [](const char *name, Deed deed, const QString &field) { QTest::newRow(name) << deed << field; };
    row("complete", [](WithoutConsent &) {}, {});
    row("no ground", [](WithoutConsent &f) { f.grounds.clear(); }, u"grounds"_s);
    row("the protocol instead of a ground",
        [](WithoutConsent &f) {
            f.grounds.clear();
            f.protocolReference = u"6.2"_s;
        },
        {});
    row("nothing said of the client", [](WithoutConsent &f) { f.notified.reset(); }, u"notified"_s);
    row("told, on no day", [](WithoutConsent &f) { f.notified = true; }, u"notifiedOn"_s);
    row("not told, for no reason", [](WithoutConsent &f) { f.notNotifiedReason.clear(); }, u"notNotifiedReason"_s);
    row("no review", [](WithoutConsent &f) { f.reviewOn = {}; }, u"reviewOn"_s);
    row("nobody to review it", [](WithoutConsent &f) { f.reviewBy.clear(); }, u"reviewBy"_s);
    row("no caseworker", [](WithoutConsent &f) { f.caseworker.clear(); }, u"caseworker"_s);
    row("not signed", [](WithoutConsent &f) { f.signedOn = {}; }, u"signedOn"_s);
}

void TestWithoutConsent::saysHowFarItHasCome()
{
    QFETCH(Deed, deed);
    QFETCH(QString, field);
    WithoutConsent form = m_job->withoutConsent(ReferralId(1));
    deed(form);
    QCOMPARE(withoutConsentState(form), field.isEmpty() ? State::Complete : State::Incomplete);
    const QList<FieldProblem> gaps = withoutConsentGaps(form, State::Complete);
    QCOMPARE(gaps.isEmpty() ? QString() : gaps.first().field, field);
}

/// R083, R172; a ground outside the public interest needs the manager alone.
void TestWithoutConsent::needsTheSixAnswersAndTheManager()
{
    WithoutConsent form = m_job->withoutConsent(ReferralId(1));
    form.manager = u"Joan Pryce"_s;
    form.authorisedOn = QDate(2026, 10, 20);
    for (int i = 0; i < interestQuestions; ++i) {
        QCOMPARE(withoutConsentState(form), State::Complete);
        QCOMPARE(withoutConsentGaps(form, State::Authorised).first().field, toCode(InterestQuestion(i)));
        form.interest[i] = u"Yes."_s;
    }
    QCOMPARE(withoutConsentState(form), State::Authorised);
    WithoutConsent notSigned = form;
    notSigned.manager.clear();
    QCOMPARE(withoutConsentState(notSigned), State::Complete);
    form.grounds = {ShareGround::ChildProtection};
    for (QString &answer : form.interest)
        answer.clear();
    QCOMPARE(withoutConsentState(form), State::Authorised);
    QVERIFY(restsOnPublicInterest({ShareGround::CourtOrder}) && !restsOnPublicInterest({ShareGround::RightToLife}));
}

void TestWithoutConsent::refusesWhatCanNotBe_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Deed deed, const QString &field) { QTest::newRow(name) << deed << field; };
    row("signed tomorrow", [](WithoutConsent &f) { f.signedOn = QDate(2026, 10, 21); }, u"signedOn"_s);
    row("authorised by the caseworker", [](WithoutConsent &f) { f.manager = u"tom reilly"_s; }, u"manager"_s);
    row("by an initial of theirs", [](WithoutConsent &f) { f.manager = u"T. Reilly"_s; }, u"manager"_s);
    row("the surname first", [](WithoutConsent &f) { f.manager = u"REILLY, Tom"_s; }, u"manager"_s);
    row("with a rank", [](WithoutConsent &f) { f.manager = u"DC Tom Reilly"_s; }, u"manager"_s);
    row("reviewed without a finding", [](WithoutConsent &f) { f.reviewedOn = QDate(2026, 10, 20); }, u"reviewFound"_s);
    row("a finding of no day", [](WithoutConsent &f) { f.reviewFound = u"All well."_s; }, u"reviewedOn"_s);
    row("reviewed by a dot", [](WithoutConsent &f) { f.reviewBy = u"."_s; }, u"reviewBy"_s);
    row("a review put off for ever", [](WithoutConsent &f) { f.reviewOn = QDate(9999, 1, 1); }, u"reviewOn"_s);
    row("authorised before it was signed",
        [](WithoutConsent &f) {
            f.manager = u"Joan Pryce"_s;
            f.authorisedOn = f.signedOn.addDays(-1);
        },
        u"authorisedOn"_s);
    row("too long", [](WithoutConsent &f) { f.reviewBy = QString(400, u'x'); }, u"reviewBy"_s);
}

void TestWithoutConsent::refusesWhatCanNotBe()
{
    QFETCH(Deed, deed);
    QFETCH(QString, field);
    const ReferralId id = emergency();
    WithoutConsent form = m_job->withoutConsent(id);
    deed(form);
    const Result<> kept = keepWithoutConsent(reg(), form);
    QCOMPARE(kept.error().kind, Problem::Kind::Invalid);
    QCOMPARE(kept.error().fields.first().field, field);
    QVERIFY(!MUST(consultReferral(reg(), id))->record.withoutConsent);
}

void TestWithoutConsent::isKeptWithItsEntry()
{
    const ReferralId id = emergency();
    WithoutConsent given = m_job->withoutConsent(id);
    given.comments = u"  To the agencies of the mini MARAC.  "_s;
    given.concerns = {ShareConcern::ClientCrisis, ShareConcern::PosesRiskAssessed};
    given.considerations = {Consideration::Confidentiality};
    given.interest[2] = u"None."_s;
    MUST(keepWithoutConsent(reg(), given));
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Collect);
    QCOMPARE(entry.event.subject.id, id.value());
    QCOMPARE(entry.event.fields, QStringList{u"withoutConsent"_s});
    const WithoutConsent kept = form(id);
    QVERIFY(kept.grounds == given.grounds && kept.concerns == given.concerns
            && kept.considerations == given.considerations);
    QCOMPARE(kept.comments, u"To the agencies of the mini MARAC."_s);
    QVERIFY(kept.notified == std::optional(false));
    QCOMPARE(kept.notNotifiedReason, given.notNotifiedReason);
    QCOMPARE(kept.reviewOn, QDate(2026, 10, 27));
    QCOMPARE(kept.reviewBy, u"DC Hale"_s);
    QCOMPARE(kept.signedOn, QDate(2026, 10, 20));
    QCOMPARE(kept.interest[2], u"None."_s);
    QCOMPARE(kept.sourceAgencyId, m_job->agency("HHR"));
}

/// R172: a signature stands for what stood above it.
void TestWithoutConsent::whatIsChangedIsAuthorisedAgain_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("manager"); // who stands there then
    const auto row = [](const char *name, Deed deed, const QString &manager) {
        QTest::newRow(name) << deed << manager;
    };
    row("a ground", [](WithoutConsent &f) { f.grounds << ShareGround::RightToLife; }, {});
    row("the comments", [](WithoutConsent &f) { f.comments = u"To everybody."_s; }, {});
    row("an answer", [](WithoutConsent &f) { f.interest[0] = u"No."_s; }, {});
    row("the caseworker", [](WithoutConsent &f) { f.caseworker = u"Ann Leyland"_s; }, {});
    row("with the name spelt otherwise",
        [](WithoutConsent &f) {
            f.comments = u"To everybody."_s;
            f.manager = u"J. Pryce"_s;
        },
        {});
    row("on an earlier day",
        [](WithoutConsent &f) {
            f.comments = u"To everybody."_s;
            f.signedOn = QDate(2026, 10, 19);
            f.authorisedOn = QDate(2026, 10, 19);
        },
        {});
    row("authorised again",
        [](WithoutConsent &f) {
            f.comments = u"To everybody."_s;
            f.authorisedOn = QDate(2026, 10, 21);
        },
        u"Joan Pryce"_s);
    row("by somebody else",
        [](WithoutConsent &f) {
            f.comments = u"To everybody."_s;
            f.manager = u"Samina Khan"_s;
        },
        u"Samina Khan"_s);
    row("nothing", [](WithoutConsent &) {}, u"Joan Pryce"_s);
    row("the ticks in another order",
        [](WithoutConsent &f) { f.grounds = {ShareGround::VitalInterests, ShareGround::CrimePrevention}; },
        u"Joan Pryce"_s);
    row("what the review found",
        [](WithoutConsent &f) {
            f.reviewedOn = QDate(2026, 10, 21);
            f.reviewFound = u"Every agency answered."_s;
        },
        u"Joan Pryce"_s);
}

void TestWithoutConsent::whatIsChangedIsAuthorisedAgain()
{
    QFETCH(Deed, deed);
    QFETCH(QString, manager);
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), authorised(id)));
    QCOMPARE(withoutConsentState(form(id)), State::Authorised);
    m_job->setDay(QDate(2026, 10, 21));
    WithoutConsent changed = form(id);
    deed(changed);
    MUST(keepWithoutConsent(reg(), changed));
    QCOMPARE(form(id).manager, manager);
    QCOMPARE(form(id).authorisedOn.isValid(), !manager.isEmpty());
    QCOMPARE(withoutConsentState(form(id)), manager.isEmpty() ? State::Complete : State::Authorised);
    // Whoever has signed that may do so again.
    if (manager.isEmpty()) {
        changed = form(id);
        changed.manager = u"Joan Pryce"_s;
        changed.authorisedOn = QDate(2026, 10, 21);
        MUST(keepWithoutConsent(reg(), changed));
        QCOMPARE(withoutConsentState(form(id)), State::Authorised);
    }
}

void TestWithoutConsent::theEntryNamesWhatChanged()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), authorised(id)));
    WithoutConsent changed = form(id);
    changed.grounds = {ShareGround::CourtOrder};
    changed.interest[5] = u"No."_s;
    MUST(keepWithoutConsent(reg(), changed));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Alter);
    QCOMPARE(event.fields,
             (QStringList{u"withoutConsent"_s, u"withoutConsent.grounds"_s, u"withoutConsent.protectsOthers"_s,
                          u"withoutConsent.manager"_s, u"withoutConsent.authorisedOn"_s}));
    MUST(recordSharingReview(reg(), id, form(id).version, u"Every agency answered."_s));
    QCOMPARE(m_job->trail().first().event.fields,
             (QStringList{u"withoutConsent"_s, u"withoutConsent.reviewedOn"_s, u"withoutConsent.reviewFound"_s}));
}

void TestWithoutConsent::isChangedByOneAtATime()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    QCOMPARE(keepWithoutConsent(reg(), m_job->withoutConsent(id)).error().kind, Problem::Kind::Conflict);
    WithoutConsent mine = form(id);
    mine.grounds = {ShareGround::CourtOrder};
    WithoutConsent theirs = mine;
    MUST(keepWithoutConsent(reg(), mine));
    QCOMPARE(keepWithoutConsent(reg(), theirs).error().kind, Problem::Kind::Conflict);
    QCOMPARE(form(id).grounds.size(), 1);
}

void TestWithoutConsent::anEmergencyWaitsForIt()
{
    const ReferralId id = emergency();
    const Result<Accepted> refused = m_job->accept(id);
    QCOMPARE(refused.error().kind, Problem::Kind::Invalid);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, u"withoutConsent"_s);
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    const CaseFileId file = MUST(m_job->accept(id))->caseId;
    // It stands in the case file, and the manager's name follows.
    const ReferralRecord record = MUST(consultCaseFile(reg(), file))->referrals.first();
    QVERIFY(withoutConsentLine(record.referral, record.withoutConsent).contains(u"27/10/2026: DC Hale"_s));
    WithoutConsent later = form(id);
    later.manager = u"Joan Pryce"_s;
    later.authorisedOn = QDate(2026, 10, 20);
    MUST(keepWithoutConsent(reg(), later));
    QVERIFY(withoutConsentLine({}, std::nullopt).isEmpty());
}

void TestWithoutConsent::whatAnEmergencyRestsOnIsNotTakenAway()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    WithoutConsent hollow = form(id);
    hollow.grounds.clear();
    MUST(keepWithoutConsent(reg(), hollow)); // as long as nothing was shared it may be begun again
    hollow = form(id);
    hollow.grounds = {ShareGround::CourtOrder};
    MUST(keepWithoutConsent(reg(), hollow));
    MUST(m_job->accept(id));
    hollow = form(id);
    hollow.grounds.clear();
    QCOMPARE(keepWithoutConsent(reg(), hollow).error().fields.first().field, u"grounds"_s);
    hollow = form(id);
    hollow.reviewOn = {};
    QCOMPARE(keepWithoutConsent(reg(), hollow).error().fields.first().field, u"reviewOn"_s);
    QVERIFY(isReviewOpen(form(id)));
    hollow = form(id);
    hollow.grounds = {ShareGround::RightToLife};
    MUST(keepWithoutConsent(reg(), hollow));
}

void TestWithoutConsent::isReviewed()
{
    const ReferralId id = emergency();
    QCOMPARE(recordSharingReview(reg(), id, 1, u"x"_s).error().kind, Problem::Kind::NotFound);
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    m_job->setDay(QDate(2026, 10, 27));
    QVERIFY(isReviewOpen(form(id)));
    QCOMPARE(recordSharingReview(reg(), id, 1, {}).error().kind, Problem::Kind::Invalid);
    MUST(recordSharingReview(reg(), id, 1, u"Every agency answered."_s));
    const WithoutConsent reviewed = form(id);
    QCOMPARE(reviewed.reviewedOn, QDate(2026, 10, 27));
    QCOMPARE(reviewed.reviewFound, u"Every agency answered."_s);
    QVERIFY(!isReviewOpen(reviewed));
    // What it found stands: a second review, and the form itself, say nothing else in its place.
    m_job->setDay(QDate(2026, 10, 28));
    QCOMPARE(recordSharingReview(reg(), id, 1, u"Nobody answered."_s).error().kind, Problem::Kind::Conflict);
    QCOMPARE(recordSharingReview(reg(), id, reviewed.version, u"Nobody answered."_s).error().kind,
             Problem::Kind::Refused);
    WithoutConsent otherwise = reviewed;
    otherwise.reviewFound = u"Nobody answered."_s;
    QCOMPARE(keepWithoutConsent(reg(), otherwise).error().kind, Problem::Kind::Refused);
    QCOMPARE(form(id).reviewFound, u"Every agency answered."_s);
    QCOMPARE(form(id).reviewedOn, QDate(2026, 10, 27));
}

/// R008: it was the agency's that was chosen wrongly.
void TestWithoutConsent::goesWithTheRightAgency()
{
    const ReferralId id = emergency();
    MUST(keepWithoutConsent(reg(), m_job->withoutConsent(id)));
    const ReferralRecord now = MUST(consultReferral(reg(), id))->record;
    ReferralEntry entry{now.referral, {}, now.strands};
    for (const ReferralPart &part : now.parts)
        entry.parts << PartEntry{part.personId, {}, part.role, part.relationship};
    entry.referral.referringAgencyId = m_job->agency("POL");
    MUST(keepReferral(reg(), entry));
    QCOMPARE(form(id).sourceAgencyId, m_job->agency("POL"));
}

void TestWithoutConsent::masksAProtectedAddress()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    WithoutConsent given = m_job->withoutConsent(id);
    given.comments = u"Police went to Flat 4, 12 Marlow Court, Bootle."_s;
    given.interest[3] = u"12 Marlow Court can't be guarded."_s;
    MUST(keepWithoutConsent(reg(), given));
    const WithoutConsent shown = *asShown(*MUST(consultReferral(reg(), id))).record.withoutConsent;
    QVERIFY2(!shown.comments.contains(u"Marlow"_s), qPrintable(shown.comments));
    QVERIFY2(!shown.interest[3].contains(u"Marlow"_s), qPrintable(shown.interest[3]));
    QVERIFY(form(id).comments.contains(u"Marlow"_s));
}

void TestWithoutConsent::isNotTheReaders()
{
    const ReferralId id = emergency();
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor}) {
        m_job->as(role);
        QCOMPARE(keepWithoutConsent(reg(), m_job->withoutConsent(id)).error().kind, Problem::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestWithoutConsent)
#include "tst_WithoutConsent.moc"
