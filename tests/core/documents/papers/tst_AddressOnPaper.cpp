// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportActions.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ConsultMeetings.h"
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
    void saysSoFirst();
    void asksWhyItLeaves_data();
    void asksWhyItLeaves();
    void saysNothingOfAPaperWithoutOne();
    void masksItInTheActions();

private:
    PaperOrder caseList(const QString &reason = {}) const
    {
        return {.kind = DocumentKind::CaseList, .meeting = m_meeting, .addressReason = reason};
    }

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

void TestAddressOnPaper::saysSoFirst()
{
    const Document look = *MUST(makePaper(m_job->reg(), caseList(), PaperUse::Look));
    QCOMPARE(look.protectedAddresses, 1);
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

void TestAddressOnPaper::saysNothingOfAPaperWithoutOne()
{
    const Document agenda =
        *MUST(makePaper(m_job->reg(), {.kind = DocumentKind::Agenda, .meeting = m_meeting}, PaperUse::Print));
    QCOMPARE(agenda.protectedAddresses, 0);
    QVERIFY(m_job->trail().first().event.reason.isEmpty());
}

void TestAddressOnPaper::masksItInTheActions()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_job->reg(), m_meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = u"Fit a letterbox blocker at 12 Marlow Court, L20 3AA."_s;
    action.dueOn = QDate(2026, 11, 19);
    const ActionId id = *MUST(keepAction(m_job->reg(), action));
    const QString masked = u"Fit a letterbox blocker at Protected address, Protected address."_s;
    QCOMPARE(MUST(listActions(m_job->reg(), {}))->first().action.text, masked);
    QCOMPARE(MUST(exportActions(m_job->reg(), m_job->agency("FRS")))->first().action.text, masked);
    QCOMPARE(MUST(consultAction(m_job->reg(), id))->row.action.text, action.text);
}

QTEST_GUILESS_MAIN(TestAddressOnPaper)
#include "tst_AddressOnPaper.moc"
