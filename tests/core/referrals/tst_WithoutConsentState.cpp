// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/referrals/withoutconsent/WithoutConsentWords.h"
#include "tests/core/referrals/EmergencyOnFile.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using State = WithoutConsentState;

/// How far the form for sharing without consent (Appendix F) has come: when it is complete, authorised and reviewed, and what
/// waits for it.
class TestWithoutConsentState : public QObject, protected test::EmergencyOnFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void saysHowFarItHasCome_data();
    void saysHowFarItHasCome();
    void needsTheSixAnswersAndTheManager();
    void whatIsChangedIsAuthorisedAgain_data();
    void whatIsChangedIsAuthorisedAgain();
    void anEmergencyWaitsForIt();
    void whatAnEmergencyRestsOnIsNotTakenAway();
    void isReviewed();
};

void TestWithoutConsentState::saysHowFarItHasCome_data()
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

void TestWithoutConsentState::saysHowFarItHasCome()
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
void TestWithoutConsentState::needsTheSixAnswersAndTheManager()
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

/// R172: a signature stands for what stood above it.
void TestWithoutConsentState::whatIsChangedIsAuthorisedAgain_data()
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

void TestWithoutConsentState::whatIsChangedIsAuthorisedAgain()
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

void TestWithoutConsentState::anEmergencyWaitsForIt()
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

void TestWithoutConsentState::whatAnEmergencyRestsOnIsNotTakenAway()
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

void TestWithoutConsentState::isReviewed()
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

QTEST_GUILESS_MAIN(TestWithoutConsentState)
#include "tst_WithoutConsentState.moc"
