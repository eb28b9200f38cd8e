// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/cases/CasesPage.h"

#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The action plans in a case file: that of the later meeting comes first.
class TestCasePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsThePlansByMeeting();
    void tellsWhatWasAgreedBeforeTheLastReferral();
    void opensAMeetingOfTwoReferralsOnce();
};

static QString sheetOf(test::MainJob &job, CaseFileId file)
{
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(casesPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.goTo("cases", file.value());
    keys.key("cases", Qt::Key_Return);
    return keys.words();
}

/// The same person is referred again, for an incident of that day.
static void referAgain(test::MainJob &job, CaseFileId file, QDate incidentOn)
{
    ReferralEntry entry = job.oseiReferral();
    entry.parts.first().existing = MUST(consultCaseFile(job.reg(), file))->file.victimId;
    entry.referral.incidentOn = incidentOn;
    job.acceptedCase(entry);
}

void TestCasePlans::splitsThePlansByMeeting()
{
    test::MainJob job;
    const MeetingId first = job.meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = job.acceptedCase();
    const MeetingId second = job.meetingOn(QDate(2026, 12, 10));
    const auto agreeAt = [&job](MeetingId meeting, QDate day, const QString &text) {
        job.openOn(day, meeting);
        job.firstArrives(meeting);
        Action action;
        action.agendaItemId = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
        action.ownerAgencyId = job.agency("HHR");
        action.text = text;
        action.dueOn = QDate(2026, 12, 17);
        MUST(keepAction(job.reg(), action));
        MUST(recordHearing(job.reg(), action.agendaItemId, HearingOutcome::Carried));
        MUST(recordProtocolReminder(job.reg(), meeting));
        MUST(closeMeeting(job.reg(), meeting));
    };
    agreeAt(first, QDate(2026, 11, 12), u"Tenancy warning upstairs."_s);
    agreeAt(second, QDate(2026, 12, 10), u"Notice of seeking possession."_s);
    const QString words = sheetOf(job, accepted.caseId);
    qsizetype from = 0;
    for (const QString &part : {u"Action plan of Thursday 10 December 2026"_s, u"Notice of seeking possession."_s,
                                u"Action plan of Thursday 12 November 2026"_s, u"Tenancy warning upstairs."_s}) {
        from = words.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(part + u'\n' + words));
    }
}

void TestCasePlans::tellsWhatWasAgreedBeforeTheLastReferral()
{
    test::MainJob job;
    const MeetingId first = job.meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = job.acceptedCase();
    job.openOn(QDate(2026, 11, 12), first);
    job.firstArrives(first);
    Action action;
    action.agendaItemId = MUST(consultMeeting(job.reg(), first))->agenda.first().item.id;
    action.ownerAgencyId = job.agency("HHR");
    action.text = u"Tenancy warning upstairs."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(job.reg(), action));
    MUST(recordHearing(job.reg(), action.agendaItemId, HearingOutcome::Heard));
    MUST(recordProtocolReminder(job.reg(), first));
    MUST(closeMeeting(job.reg(), first));
    QVERIFY(sheetOf(job, accepted.caseId).contains(u"Action plan of Thursday 12 November 2026"_s));
    job.setDay(QDate(2026, 12, 14));
    referAgain(job, accepted.caseId, QDate(2026, 12, 12));
    const QString words = sheetOf(job, accepted.caseId);
    QVERIFY2(words.contains(u"Earlier action plan, of Thursday 12 November 2026"_s), qPrintable(words));
}

void TestCasePlans::opensAMeetingOfTwoReferralsOnce()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = job.acceptedCase();
    job.setDay(QDate(2026, 10, 26));
    referAgain(job, accepted.caseId, QDate(2026, 10, 24));
    QCOMPARE(MUST(consultCaseFile(job.reg(), accepted.caseId))->hearings.size(), 2);
    TestPageContext context(job.reg());
    const std::unique_ptr<PageView> view(casesPage().create(context, nullptr));
    Keyboard keys(view.get());
    keys.begin();
    view->refresh();
    keys.goTo("cases", accepted.caseId.value());
    keys.key("cases", Qt::Key_Return);
    const auto buttons = view->findChildren<QPushButton *>(u"openMeeting.%1"_s.arg(meeting.value()));
    QCOMPARE(buttons.size(), 1);
}

QTEST_MAIN(TestCasePlans)
#include "tst_CasePlans.moc"
