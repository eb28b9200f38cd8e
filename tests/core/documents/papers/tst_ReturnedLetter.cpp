// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// R023: the letter that tells a referrer why their referral comes back, and what it needs.
class TestReturnedLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhyAndWhatIsMissing();
    void asksForAppendixFWhereNothingWaits();
    void namesNobodyInTheReferral();
    void tellsAnAgencyThatTakesNoPart();
    void isKeptUnderTheReferralAndItsPeople();
    void isRefusedForOneThatWasNeverReturned();
    void repeatsTheLastReturnWhateverCameSince();
    void repeatsAnEarlierReturnAsItWasTold();
    void isRefusedWhileSomebodyInItIsHeardBehindTheGate();
    void keepsToTheRightsOfTheRole();

private:
    ReferralId returned(const ReferralEntry &entry);
    PaperOrder letter() const { return {.kind = DocumentKind::ReturnedLetter, .referral = m_returned}; }

    std::unique_ptr<test::PaperJob> m_papers;
    ReferralId m_returned;
};

ReferralId TestReturnedLetter::returned(const ReferralEntry &entry)
{
    Register &reg = m_papers->reg();
    const ReferralId id = *MUST(keepReferral(reg, entry));
    MUST(returnReferral(reg, id, 1, u"Say what the landlord has done since June."_s));
    return id;
}

void TestReturnedLetter::init()
{
    m_papers = std::make_unique<test::PaperJob>();
    ReferralEntry entry = m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.parts.first().person.address->isProtected = true;
    entry.strands.clear();
    m_returned = returned(entry);
}

void TestReturnedLetter::tellsWhyAndWhatIsMissing()
{
    const QString text = m_papers->textOf(letter());
    for (const QString &part : {u"REF-2026-0002"_s, u"Tom Reilly"_s, u"Harbour Homes"_s, u"20 October 2026"_s,
                                u"Say what the landlord has done since June."_s, u"At least one strand of hostility"_s,
                                u"The completed risk assessment"_s, u"How to send it again"_s, u"OFFICIAL-SENSITIVE"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY2(!text.contains(u"What happened"_s), "it lists what is there already");
    QVERIFY2(!text.contains(u"{"_s), "a place was not filled in");
}

/// In an emergency the form has to be there; otherwise it may follow.
void TestReturnedLetter::asksForAppendixFWhereNothingWaits()
{
    ReferralEntry entry = m_papers->job.referralOf(u"Adam"_s, u"Zawada"_s);
    entry.referral.consent = Consent::NotSought;
    entry.referral.consentReason = u"He is in a hospice."_s;
    m_returned = returned(entry);
    const QString text = m_papers->textOf(letter());
    QVERIFY2(text.contains(u"The completed risk assessment"_s) && !text.contains(u"Appendix F"_s), qPrintable(text));
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"He was threatened with a knife."_s;
    m_returned = returned(entry);
    QVERIFY2(m_papers->textOf(letter()).contains(u"Appendix F"_s), "an emergency goes nowhere without it");
}

void TestReturnedLetter::namesNobodyInTheReferral()
{
    const QString text = m_papers->textOf(letter());
    for (const QString &secret : {u"Kowalska"_s, u"Maria"_s, u"Marlow"_s, u"L20"_s, u"1987"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestReturnedLetter::tellsAnAgencyThatTakesNoPart()
{
    QVERIFY(!m_papers->textOf(letter()).contains(u"takes no part"_s));
    ReferralEntry entry = m_papers->job.referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.referral.receivedAt = m_papers->reg().clock().now();
    const QList<AgencyLine> agencies = *MUST(listAgencies(m_papers->reg()));
    Signatory leaving;
    for (const AgencyLine &line : agencies) {
        if (line.agency.code == u"HHR")
            leaving = line.signatory;
    }
    MUST(withdrawSignatory(m_papers->reg(), {leaving.id, QDate(2026, 9, 1), QDate(2026, 10, 19), leaving.version}));
    m_returned = returned(entry);
    const QString text = m_papers->textOf(letter());
    QVERIFY2(text.contains(u"takes no part"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Agencies page"_s), "what the administrator has to do is nothing to the referrer");
}

void TestReturnedLetter::isKeptUnderTheReferralAndItsPeople()
{
    MUST(m_papers->make(letter(), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"returned_letter"_s});
    QCOMPARE(event.subject.ref, u"REF-2026-0002"_s);
    QCOMPARE(event.recipients.size(), 1);
    QVERIFY(event.recipients.first().startsWith(u"Harbour Homes"_s));
    const ReferralFile file = *MUST(consultReferral(m_papers->reg(), m_returned));
    MUST(m_papers->make(letter()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Referral, m_returned.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, file.people.first().person.id.value()));
}

/// R023: what the referrer was told can be shown afterwards, too.
void TestReturnedLetter::repeatsTheLastReturnWhateverCameSince()
{
    Register &reg = m_papers->reg();
    ReferralEntry entry = m_papers->job.referralOf(u"Adam"_s, u"Zawada"_s);
    m_returned = returned(entry);
    QVERIFY(!m_papers->textOf(letter()).contains(u"repeats"_s));
    const auto comesInAgain = [&] {
        const ReferralFile file = *MUST(consultReferral(reg, m_returned));
        entry.referral = file.record.referral;
        entry.parts.first().existing = file.record.parts.first().personId;
        MUST(keepReferral(reg, entry));
    };
    m_papers->job.setDay(QDate(2026, 10, 21));
    comesInAgain();
    const QString text = m_papers->textOf(letter());
    for (const QString &part :
         {u"Say what the landlord has done since June."_s, u"was returned on Tuesday 20 October 2026"_s,
          u"21 October 2026"_s, u"repeats what you were told"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY2(!text.contains(u"What is missing"_s), "what was missing then is not known any more");
    // The last of two, and of one that was accepted since: its decision says nothing of them.
    const qint64 version = MUST(consultReferral(reg, m_returned))->record.referral.version;
    MUST(returnReferral(reg, m_returned, version, u"Say who saw it."_s));
    m_papers->job.setDay(QDate(2026, 10, 22));
    comesInAgain();
    MUST(recordAssessment(reg, m_papers->job.assessment(m_returned, 11)));
    const Accepted accepted = *MUST(m_papers->job.accept(m_returned));
    const QString last = m_papers->textOf(letter());
    QVERIFY2(last.contains(u"Say who saw it."_s) && last.contains(u"was returned on Wednesday 21 October 2026"_s),
             qPrintable(last));
    QVERIFY(!last.contains(u"Say what the landlord has done since June."_s));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, accepted.caseId.value()));
}

/// To whom it went, when and why, though the referral has another referrer and went back again since.
void TestReturnedLetter::repeatsAnEarlierReturnAsItWasTold()
{
    Register &reg = m_papers->reg();
    ReferralEntry entry = m_papers->job.referralOf(u"Adam"_s, u"Zawada"_s);
    m_returned = returned(entry);
    m_papers->job.setDay(QDate(2026, 10, 21));
    ReferralFile file = *MUST(consultReferral(reg, m_returned));
    entry.referral = file.record.referral;
    entry.referral.referrerName = u"Denise Farrell"_s;
    entry.parts.first().existing = file.record.parts.first().personId;
    MUST(keepReferral(reg, entry));
    file = *MUST(consultReferral(reg, m_returned));
    MUST(returnReferral(reg, m_returned, file.record.referral.version, u"Say who saw it."_s));
    file = *MUST(consultReferral(reg, m_returned));
    QCOMPARE(file.returns.size(), 2);
    PaperOrder order = letter();
    order.returned = file.returns.first().id;
    const QString first = m_papers->textOf(order);
    for (const QString &part : {u"Tom Reilly"_s, u"Say what the landlord has done since June."_s,
                                u"was returned on Tuesday 20 October 2026"_s, u"repeats what you were told"_s})
        QVERIFY2(first.contains(part), qPrintable(part + u" in "_s + first));
    for (const QString &part : {u"Denise Farrell"_s, u"Say who saw it."_s, u"What is missing"_s})
        QVERIFY2(!first.contains(part), qPrintable(part + u" in "_s + first));
    order.returned = file.returns.last().id;
    const QString last = m_papers->textOf(order);
    QVERIFY2(last.contains(u"Denise Farrell"_s) && last.contains(u"What is missing"_s), qPrintable(last));
    QVERIFY(!last.contains(u"repeats what you were told"_s));
    QVERIFY(m_papers->textOf(letter()).contains(u"Say who saw it."_s));
    order.returned = ReferralReturnId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestReturnedLetter::isRefusedForOneThatWasNeverReturned()
{
    PaperOrder order = letter();
    order.referral = m_papers->referral; // accepted
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Refused);
    order.referral = ReferralId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestReturnedLetter::isRefusedWhileSomebodyInItIsHeardBehindTheGate()
{
    ReferralEntry entry = m_papers->oseiReferral();
    entry.parts.first() = {};
    entry.parts.first().existing = m_papers->victim;
    m_returned = returned(entry);
    QVERIFY(m_papers->make(letter()));
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    QCOMPARE(m_papers->make(letter(), PaperUse::Print).error().kind, Problem::Kind::Refused);
    m_papers->job.firstArrives(m_papers->meeting);
    QVERIFY(m_papers->make(letter(), PaperUse::Print));
}

void TestReturnedLetter::keepsToTheRightsOfTheRole()
{
    m_papers->job.as(Role::Auditor);
    QCOMPARE(m_papers->make(letter()).error().kind, Problem::Kind::Denied);
    m_papers->job.as(Role::Reader);
    QCOMPARE(m_papers->make(letter(), PaperUse::Export).error().kind, Problem::Kind::Denied);
}

QTEST_MAIN(TestReturnedLetter)
#include "tst_ReturnedLetter.moc"
