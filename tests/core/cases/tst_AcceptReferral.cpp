// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseMatch.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/referrals/ReferralDraft.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/core/cases/LinHousehold.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What becomes of an accepted referral: whose file it joins (R036, R038), and what the file keeps of its way there.
class TestAcceptReferral : public QObject, protected test::LinHousehold
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void looksAtEveryVictim();
    void takesNothingIntoAClosedCase();
    void keepsWhyItWasReturned();
    void keepsEveryReturn();
    void opensAClosedFileAgain();
};

void TestAcceptReferral::looksAtEveryVictim()
{
    const Accepted lin = m_job->acceptedCase(linReferral());
    const Accepted osei = m_job->acceptedCase(m_job->oseiReferral());
    // The second victim alone has a file: the referral joins it.
    ReferralEntry both = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry known;
    known.existing = dossier(lin.caseId).file.victimId;
    both.parts << known;
    const ReferralId joins = kept(both, 11);
    QCOMPARE(MUST(acceptReferral(reg(), acceptanceOf(joins)))->caseId, lin.caseId);
    // Both have one: the administrator says which, and no third will do.
    known.existing = dossier(osei.caseId).file.victimId;
    both.parts = {both.parts.at(1), known};
    const ReferralId asks = kept(both, 11);
    QCOMPARE(MUST(findCaseFiles(reg(), asks))->size(), 2);
    Acceptance acceptance = acceptanceOf(asks);
    QCOMPARE(acceptReferral(reg(), acceptance).error().fields.first().field, u"intoCase"_s);
    acceptance.intoCase = m_job->acceptedCase(m_job->referralOf(u"Amina"_s, u"Farouk"_s)).caseId;
    QCOMPARE(acceptReferral(reg(), acceptance).error().fields.first().field, u"intoCase"_s);
    acceptance.intoCase = osei.caseId;
    QCOMPARE(MUST(acceptReferral(reg(), acceptance))->caseId, osei.caseId);
}

void TestAcceptReferral::takesNothingIntoAClosedCase()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2025, 11, 13));
    const Accepted lin = m_job->acceptedCase(linReferral());
    ReferralEntry entry = m_job->referralOf(u"Wei"_s, u"Lin"_s); // the same, entered anew
    const ReferralId second = kept(entry, 11);
    m_job->openOn(QDate(2025, 11, 13), meeting); // nobody is marked present: its cases are closed
    Acceptance acceptance = acceptanceOf(second);
    acceptance.intoCase = lin.caseId;
    const Result<Accepted> closed = acceptReferral(reg(), acceptance);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Problem::Kind::Refused);
    QVERIFY(MUST(findEarlierHearings(reg(), second))->isEmpty());
    m_job->firstArrives(meeting);
    MUST(acceptReferral(reg(), acceptance));
}

void TestAcceptReferral::keepsWhyItWasReturned()
{
    const QString why = u"The date of the incident is missing."_s;
    ReferralEntry entry = linReferral();
    const ReferralId id = kept(entry, 11);
    const qint64 version = MUST(consultReferral(reg(), id))->record.referral.version;
    MUST(returnReferral(reg(), id, version, why));
    // Taken up again from a draft, which knows nothing of the decision.
    entry.referral = MUST(consultReferral(reg(), id))->record.referral;
    entry.parts.first().existing = MUST(consultReferral(reg(), id))->record.parts.first().personId;
    MUST(keepReferral(reg(), *referralFromDraft(toDraft(entry))));
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.decisionReason, why);
    const Accepted accepted = *MUST(acceptReferral(reg(), acceptanceOf(id)));
    QVERIFY(MUST(consultReferral(reg(), id))->record.referral.decisionReason.isEmpty());
    const QList<CaseEvent> events = dossier(accepted.caseId).events;
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [&](const CaseEvent &one) { return one.kind == CaseEventKind::Returned && one.text == why; }));
}

/// What was asked for first is not lost when more is asked for.
void TestAcceptReferral::keepsEveryReturn()
{
    const QString first = u"The date of the incident is missing."_s;
    const QString second = u"Say who the landlord is."_s;
    ReferralEntry entry = linReferral();
    const ReferralId id = kept(entry, 11);
    const auto sendBack = [&](const QString &why) {
        const qint64 version = MUST(consultReferral(reg(), id))->record.referral.version;
        MUST(returnReferral(reg(), id, version, why));
    };
    sendBack(first);
    entry.referral = MUST(consultReferral(reg(), id))->record.referral;
    entry.parts.first().existing = MUST(consultReferral(reg(), id))->record.parts.first().personId;
    MUST(keepReferral(reg(), entry));
    m_job->setDay(QDate(2025, 10, 17));
    sendBack(second);
    const auto told = [&] {
        QStringList reasons;
        const QList<ReferralReturn> returns = MUST(consultReferral(reg(), id))->returns;
        for (const ReferralReturn &one : returns)
            reasons += one.reasons;
        return reasons;
    };
    QCOMPARE(told(), (QStringList{first, second}));
    QCOMPARE(MUST(consultReferral(reg(), id))->returns.last().returnedAt, reg().clock().now());
    QCOMPARE(MUST(consultReferral(reg(), id))->record.referral.decisionReason, second);
    const Accepted accepted = *MUST(acceptReferral(reg(), acceptanceOf(id)));
    QCOMPARE(told(), (QStringList{first, second}));
    QStringList tracked;
    const QList<CaseEvent> events = dossier(accepted.caseId).events;
    for (const CaseEvent &event : events) {
        if (event.kind == CaseEventKind::Returned)
            tracked += event.text;
    }
    QCOMPARE(tracked, (QStringList{first, second}));
}

void TestAcceptReferral::opensAClosedFileAgain()
{
    const Accepted lin = heardIn2025(linReferral());
    CaseClosing closing;
    closing.caseId = lin.caseId;
    closing.version = dossier(lin.caseId).file.version;
    closing.reason = u"No incident since."_s;
    closing.sourceAgencyId = m_job->agency("HHR");
    closing.notAssessedReason = u"The household is away."_s;
    closing.outcome = CaseOutcome::PerpetratorDealtWith;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(reg(), closing));
    m_job->setDay(QDate(2026, 11, 16));
    const ReferralId second = kept(again(lin, QDate(2026, 11, 14)), 11);
    const Accepted joined = *MUST(acceptReferral(reg(), acceptanceOf(second)));
    QCOMPARE(joined.caseId, lin.caseId);
    const CaseDossier file = dossier(lin.caseId);
    QCOMPARE(file.file.state, CaseState::Live);
    QVERIFY(file.file.closingReason.isEmpty());
}

QTEST_GUILESS_MAIN(TestAcceptReferral)
#include "tst_AcceptReferral.moc"
