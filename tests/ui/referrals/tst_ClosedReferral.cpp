// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/referrals/ReferralsPage.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R103 on the referrals page: a form of a referral stands open while somebody unsigned comes into the meeting that hears the
/// same victim. When the page is shown again nothing of it is in sight, and what was typed is a draft.
class TestClosedReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWithTheCase_data();
    void closesWithTheCase();
    void opensNoDraftThatNamesSomebodyClosed();

private:
    std::unique_ptr<test::MainJob> m_job;
};

void TestClosedReferral::closesWithTheCase_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("drafts");
    QTest::newRow("sheet") << QByteArray() << QByteArray() << 0;
    QTest::newRow("untouched form") << QByteArray("changeReferral") << QByteArray() << 0;
    QTest::newRow("referral") << QByteArray("changeReferral") << QByteArray("narrative") << 1;
    QTest::newRow("assessment") << QByteArray("reassess") << QByteArray("note3") << 1;
    QTest::newRow("judgement") << QByteArray("judge") << QByteArray("rationale") << 1;
    QTest::newRow("acceptance") << QByteArray("accept") << QByteArray("otherMeetingReason") << 1;
}

void TestClosedReferral::closesWithTheCase()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, field);
    QFETCH(int, drafts);
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->meetingOn(QDate(2026, 12, 10));
    m_job->meetingOn(QDate(2027, 1, 7));
    m_job->acceptedCase();
    const ReferralId heard = MUST(listReferrals(m_job->reg(), {}))->first().id;
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().existing = MUST(consultReferral(m_job->reg(), heard))->people.first().person.id;
    const ReferralId second = *MUST(keepReferral(m_job->reg(), entry));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(second, 11)));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);

    TestPageContext context(m_job->reg());
    const std::unique_ptr<PageView> view(referralsPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    view->openRecord(second.value());
    Keyboard::settle();
    if (!button.isEmpty())
        keys.press(button.constData());
    if (button == "accept")
        keys.choose("meetingId", u"Thursday 7"_s);
    if (!field.isEmpty())
        keys.type(field.constData(), u"Half a sentence"_s);
    QCOMPARE(view->hasUnsavedWork(), drafts > 0);

    // As long as everybody has signed, coming back leaves the form as it is.
    view->refresh();
    QCOMPARE(context.prompts().failures.size(), 0);
    if (!field.isEmpty())
        QVERIFY(keys.find(field.constData()));

    const AttendanceId unsignedOne = MUST(consultMeeting(m_job->reg(), meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), unsignedOne));
    view->refresh();
    Keyboard::settle();
    QVERIFY(!view->hasUnsavedWork());
    QCOMPARE(context.prompts().failures.size(), 1);
    for (const QString &word : {u"osei"_s, u"paint thrown"_s, u"Half a sentence"_s})
        QVERIFY2(!keys.words().contains(word, Qt::CaseInsensitive), qPrintable(keys.words()));
    if (!field.isEmpty())
        QVERIFY(!keys.find(field.constData()));
    QCOMPARE(MUST(m_job->reg().drafts())->size(), drafts);
}

/// The draft would fill the form with somebody of whom nothing is told now; it stays until their case is open again.
void TestClosedReferral::opensNoDraftThatNamesSomebodyClosed()
{
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    PartEntry neighbour;
    neighbour.role = PartRole::Perpetrator;
    neighbour.person.person.givenName = u"Craig"_s;
    neighbour.person.person.familyName = u"Dolan"_s;
    entry.parts << neighbour;
    const CaseFileId heard = m_job->acceptedCase(entry).caseId;
    ReferralEntry other = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    PartEntry shared;
    shared.role = PartRole::Perpetrator;
    shared.existing = MUST(consultCaseFile(m_job->reg(), heard))->people.first().person.person.id;
    other.parts << shared;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), other));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    {
        TestPageContext context(m_job->reg());
        const std::unique_ptr<PageView> view(referralsPage().create(context, nullptr));
        Keyboard keys(view.get());
        keys.begin();
        view->refresh();
        view->openRecord(id.value());
        Keyboard::settle();
        keys.press("changeReferral");
        keys.type("narrative", u"Half a sentence"_s);
        QVERIFY(view->saveDraft());
    }
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));

    TestPageContext context(m_job->reg());
    const std::unique_ptr<PageView> view(referralsPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    Keyboard::settle();
    keys.press("goOn");
    QCOMPARE(context.prompts().failures.size(), 1);
    QCOMPARE(context.prompts().failures.first().kind, Problem::Kind::Refused);
    QVERIFY(!keys.find("narrative"));
    QVERIFY2(!keys.words().contains(u"Dolan"_s), qPrintable(keys.words()));
    QCOMPARE(MUST(m_job->reg().drafts())->size(), 1);
    MUST(recordLeaving(m_job->reg(), late));
    keys.press("goOn");
    QVERIFY(keys.find("narrative"));
}

QTEST_MAIN(TestClosedReferral)
#include "tst_ClosedReferral.moc"
